"""The file of one case: what it says, what can be added to it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.assistance import StepEnd, StepKind, StepStatus
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import CONSENT_LASTS, Decision, Purpose
from fieldcase.domain.ids import CaseId, InterviewId, UserId
from fieldcase.domain.interview import Interview, InterviewState
from fieldcase.domain.referral import Proof, ReferralState
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services import casework, consent, outbox
from fieldcase.services.casework import NewStep
from fieldcase.viewmodels.case_facts import (
    Standing,
    answers_by_form,
    consent_lines,
    interview_place,
    referral_history,
)
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.destinations import CaseTab, ConsentPage, ExchangePage, InterviewPage, ReferPage
from fieldcase.viewmodels.timeline import ENTRIES_AT_ONCE, EntryFilter, leads_somewhere
from tests.notebooks import NOON
from tests.services.timelines import timeline_of
from tests.viewmodels.case_world import answered, person, step
from tests.viewmodels.referral_world import SPOKEN, agreed, interviewed, introduced, referred


def opened(desk, case_id):
    file = CaseFile(desk)
    file.open(case_id)
    return file


@pytest.fixture
def went(desk):
    places: list[object] = []
    desk.navigated.subscribe(places.append)
    return places


def test_a_note_stands_on_top_of_the_timeline(notebook, desk):
    file = opened(desk, person(notebook))

    kept = file.add_note("  Calmer when the door stays open.\r\n")

    assert kept
    assert file.timeline.latest.entries[0].kind is TimelineKind.NOTE
    assert file.timeline.latest.entries[0].facts["text"] == "Calmer when the door stays open."


def test_an_empty_note_is_not_kept(notebook, desk):
    file = opened(desk, person(notebook))

    assert not file.add_note(" \n ")
    assert file.sheet.notes == ()


def test_a_step_without_title_is_called_after_its_service(notebook, desk):
    file = opened(desk, person(notebook))

    file.plan(NewStep(kind=StepKind.TASK, service="health", title=" "))

    assert file.sheet.steps[0].title == "Health care"


def test_a_step_with_neither_title_nor_service_is_not_added(notebook, desk):
    file = opened(desk, person(notebook))

    assert not file.plan(NewStep(kind=StepKind.TASK, service="", title=""))
    assert file.sheet.steps == ()


def test_a_service_given_here_is_done_at_once_with_how_it_went(notebook, desk):
    file = opened(desk, person(notebook))

    file.plan(
        NewStep(kind=StepKind.GIVEN_HERE, service="clothing", title="", delivered=True, outcome="Fits well")
    )

    assert file.sheet.steps[0].status is StepStatus.DELIVERED
    assert file.sheet.steps[0].outcome == "Fits well"


def test_a_tick_can_be_taken_back_from_the_file(notebook, desk):
    selam = person(notebook)
    call = step(notebook, selam, "Call interpreter")
    file = opened(desk, selam)

    file.end(call, StepEnd(status=StepStatus.DELIVERED, outcome="She comes at two"))
    done = file.sheet.steps[0]
    file.take_back(call.id)

    assert (done.status, done.outcome) == (StepStatus.DELIVERED, "She comes at two")
    assert file.sheet.steps[0].status is StepStatus.PLANNED


def test_the_timeline_can_show_one_kind_alone_until_another_case_opens(notebook, desk):
    selam, linh = person(notebook, "Selam"), person(notebook, "Linh")
    file = opened(desk, selam)
    file.add_note("Likes tea")

    file.show_only(EntryFilter.NOTES)
    notes = [entry.kind for entry in file.timeline.latest.entries]
    file.open(linh)

    assert notes == [TimelineKind.NOTE]
    assert file.timeline.kind is EntryFilter.ALL


def test_the_timeline_is_read_as_far_as_it_is_shown_and_earlier_on_request(notebook, desk):
    selam = person(notebook)
    opening = len(timeline_of(notebook, selam))
    for number in range(ENTRIES_AT_ONCE + 5):
        casework.add_note(notebook, selam, f"Note {number}")
    file = opened(desk, selam)

    first = file.timeline.latest.entries
    more = file.timeline.latest.more
    file.show_earlier()

    assert len(first) == ENTRIES_AT_ONCE
    assert more
    assert file.timeline.latest.entries[: len(first)] == first
    assert len(file.timeline.latest.entries) == ENTRIES_AT_ONCE + 5 + opening
    assert not file.timeline.latest.more


def test_a_kind_chosen_alone_is_found_however_far_back_it_lies(notebook, desk):
    selam = person(notebook)
    for number in range(ENTRIES_AT_ONCE + 5):
        casework.add_note(notebook, selam, f"Note {number}")
    file = opened(desk, selam)
    at_first = {entry.kind for entry in file.timeline.latest.entries}

    file.show_only(EntryFilter.INTERVIEWS)

    assert at_first == {TimelineKind.NOTE}
    assert TimelineKind.CASE_OPENED in {entry.kind for entry in file.timeline.latest.entries}


def test_each_purpose_says_where_it_stands(notebook, desk, content):
    selam = person(notebook)
    decided = {Purpose.HEALTH: Decision.YES, Purpose.POLICE: Decision.NO, Purpose.RETURN: Decision.YES}
    consent.record_decisions(notebook, selam, decided, SPOKEN)
    consent.record_decisions(notebook, selam, {Purpose.RETURN: Decision.WITHDRAWN}, SPOKEN)
    file = opened(desk, selam)

    lines = consent_lines(file.sheet, content, "en", desk.clock.today())

    standing = {line.purpose: line.standing for line in lines}
    assert standing[Purpose.HEALTH] is Standing.AGREED
    assert standing[Purpose.POLICE] is Standing.SAID_NO
    assert standing[Purpose.RETURN] is Standing.WITHDRAWN
    assert Standing.OPEN in standing.values()


def test_a_consent_that_ran_out_is_asked_again(notebook, desk, content):
    selam = person(notebook)
    consent.record_decisions(notebook, selam, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    file = opened(desk, selam)
    later = desk.clock.today() + CONSENT_LASTS + timedelta(days=1)

    lines = consent_lines(file.sheet, content, "en", later)

    assert {line.purpose: line.standing for line in lines}[Purpose.HEALTH] is Standing.EXPIRED


def test_answers_are_worded_by_section_with_special_answers(notebook, desk, content):
    selam = person(notebook, interpreter_needed=True, urgent_needs=["health_care"], primary_language="tir")
    answered(notebook, selam, "citizenship", AnswerState.PREFERS_NOT)
    file = opened(desk, selam)

    (form,) = answers_by_form(file.sheet, file.answers, content, "en")

    lines = {line.question: line for group in form.groups for line in group.lines}
    assert form.groups[0].title == "Before we start"
    assert lines["alias"].value == "Selam"
    assert lines["interpreter_needed"].value is True
    assert lines["primary_language"].value == "Tigrinya"
    assert lines["citizenship"].state is AnswerState.PREFERS_NOT


def test_the_line_typed_after_someone_else_stands_in_its_place(notebook, desk, content):
    selam = person(notebook, arranged_by="other", arranged_by_other="A driver")
    file = opened(desk, selam)

    (form,) = answers_by_form(file.sheet, file.answers, content, "en")

    assert [
        line.value for group in form.groups for line in group.lines if line.question == "arranged_by"
    ] == ["A driver"]


def test_a_stopped_interview_counts_the_pages_of_its_own_version(content):
    stopped = Interview(
        id=InterviewId("i"),
        case_id=CaseId("c"),
        form="intake",
        form_version=3,
        state=InterviewState.PAUSED,
        section="work_and_journey",
        started_at=NOON,
        updated_at=NOON,
        interviewer=UserId("u"),
    )

    assert interview_place(stopped, content, "en") == (12, 14, "Work and journey")
    assert interview_place(stopped.but(form_version=4), content, "en") == (12, 15, "Work and journey")
    assert interview_place(stopped.but(form="of somebody else"), content, "en")[0] == 0


def test_a_referral_tells_its_states_in_order(notebook, other_notebook, desk):
    hope = introduced(notebook, other_notebook)
    selam = interviewed(notebook)
    agreed(notebook, selam)
    referral = referred(notebook, selam, hope)
    outbox.mark_handed_over(notebook, referral.bundle_id, "usb")
    outbox.note_told(notebook, referral.id, ReferralState.RECEIVED, "telephone")
    for number in range(ENTRIES_AT_ONCE):
        casework.add_note(notebook, selam, f"Note {number}")
    file = opened(desk, selam)

    moves = referral_history(file.sheet, file.sheet.referrals[0])

    states = [move.state for move in moves]
    assert states == [ReferralState.PREPARED, ReferralState.SENT, ReferralState.RECEIVED]
    assert [move.proof for move in moves] == [Proof.OURS, Proof.OURS, Proof.TOLD]


def test_the_ways_out_name_the_case(notebook, desk, went):
    selam = person(notebook)
    file = opened(desk, selam)
    ways = CaseWays(desk, file)

    ways.refer()
    ways.talk_about_consent()
    ways.go_on_with_interview(file.sheet.interviews[0].id)
    ways.begin_intake()

    assert went == [
        ReferPage(selam),
        ConsentPage(selam),
        InterviewPage(file.sheet.interviews[0].id, selam),
        InterviewPage(),
    ]


def test_entries_of_the_timeline_lead_to_what_they_are_about(notebook, other_notebook, desk, went):
    hope = introduced(notebook, other_notebook)
    selam = interviewed(notebook)
    agreed(notebook, selam)
    referral = referred(notebook, selam, hope)
    file = opened(desk, selam)
    ways = CaseWays(desk, file)
    by_kind = {entry.kind: entry for entry in file.timeline.latest.entries}

    ways.follow(by_kind[TimelineKind.REFERRAL_PREPARED])
    ways.follow(by_kind[TimelineKind.CONSENT])
    ways.open_referral(referral.bundle_id)

    assert file.tab is CaseTab.REFERRALS
    assert went == [ConsentPage(selam), ExchangePage(bundle_id=referral.bundle_id)]
    assert not leads_somewhere(by_kind[TimelineKind.CASE_OPENED])


def test_the_file_reads_again_after_news_of_others(notebook, desk):
    selam = person(notebook)
    file = opened(desk, selam)
    notebook.clock.move_to(NOON + timedelta(minutes=5))
    step(notebook, selam, "Call interpreter")

    desk.publish(Topic.STEPS, object())

    assert [one.title for one in file.sheet.steps] == ["Call interpreter"]


def test_a_closed_file_no_longer_listens(desk):
    before = desk.changed.listener_count

    CaseFile(desk).close()

    assert desk.changed.listener_count == before
