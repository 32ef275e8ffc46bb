"""What the day asks for, and what becomes of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from fieldcase.domain.assistance import ServiceStep, StepStatus
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.interview import InterviewState
from fieldcase.services import casework, consent, intake
from fieldcase.viewmodels.case_list import CaseList, Filters
from fieldcase.viewmodels.desk import News
from fieldcase.viewmodels.destinations import CasesPage, ExchangePage, ExchangeTab, InterviewPage
from fieldcase.viewmodels.today import PartOfDay, Today
from tests.notebooks import NOON
from tests.viewmodels.case_world import person, step
from tests.viewmodels.referral_world import SPOKEN, agreed, interviewed, introduced, referred


def sheet_of(today):
    """What the page shows; it has been read by now."""
    assert today.sheet is not None
    return today.sheet


@pytest.fixture
def went(desk):
    """Where somebody went, in order."""
    places: list[object] = []
    desk.navigated.subscribe(places.append)
    return places


def test_only_what_is_due_stands_on_the_page_with_the_late_first(notebook, desk):
    selam = person(notebook)
    step(notebook, selam, "Call interpreter", 0, "before 14:00")
    step(notebook, selam, "Bring clothes", -1)
    step(notebook, selam, "Health check", 2)
    today = Today(desk)

    today.load()

    assert [due.step.title for due in sheet_of(today).due] == ["Bring clothes", "Call interpreter"]


def test_a_tick_delivers_the_step_and_can_be_taken_back(notebook, desk):
    call = step(notebook, person(notebook), "Call interpreter")
    today = Today(desk)
    today.load()
    ticked: list[ServiceStep] = []
    today.ticked.subscribe(ticked.append)

    today.tick(call)
    after_tick = sheet_of(today).due
    today.take_back(call.id)

    assert after_tick == ()
    assert [one.id for one in ticked] == [call.id]
    assert [due.step.status for due in sheet_of(today).due] == [StepStatus.PLANNED]


def test_a_tick_is_news_for_the_other_screens(notebook, desk):
    call = step(notebook, person(notebook), "Call interpreter")
    today = Today(desk)
    today.load()
    news: list[News] = []
    desk.changed.subscribe(news.append)

    today.tick(call)

    assert [one.topic for one in news] == [Topic.STEPS | Topic.CASES]
    assert news[0].initiator is today


def test_it_reads_again_when_another_screen_changed_something(notebook, desk):
    selam = person(notebook)
    today = Today(desk)
    today.load()
    step(notebook, selam, "Call interpreter")

    desk.publish(Topic.DIRECTORY, object())
    untouched = len(sheet_of(today).due)
    desk.publish(Topic.STEPS, object())

    assert untouched == 0
    assert len(sheet_of(today).due) == 1


@pytest.mark.parametrize(
    ("hour", "part"),
    [(6, PartOfDay.MORNING), (11, PartOfDay.MORNING), (13, PartOfDay.AFTERNOON), (19, PartOfDay.EVENING)],
)
def test_the_greeting_follows_the_clock_on_the_wall(desk, notebook, hour, part):
    local = NOON.astimezone().replace(hour=hour)
    notebook.clock.move_to(local)

    assert Today(desk).part_of_day is part


def test_a_notebook_without_backup_says_so(notebook, desk):
    today = Today(desk)

    today.load()

    assert today.days_since_backup is None
    assert today.backup_is_old


def test_the_days_since_the_backup_are_counted(notebook, desk):
    with notebook.writing() as tx:
        tx.meta.put("last_backup", (NOON - timedelta(days=2)).isoformat())
        tx.meta.put("last_copy_elsewhere", (NOON - timedelta(days=2)).isoformat())
    today = Today(desk)

    today.load()

    assert today.days_since_backup == 2
    assert not today.backup_is_old


def test_practice_is_offered_only_before_the_first_case(notebook, desk):
    today = Today(desk)
    today.load()
    offered_at_first = today.practice_is_offered

    person(notebook)
    desk.publish(Topic.CASES, object())

    assert offered_at_first
    assert not today.practice_is_offered


def test_the_unfinished_interview_opens_where_it_was_left(notebook, desk, went):
    sheet = intake.start(notebook, "intake", 1)
    intake.leave(notebook, sheet.interview.id, InterviewState.PAUSED, "safe_now")
    today = Today(desk)
    today.load()

    today.open_unfinished()

    assert went == [InterviewPage(sheet.interview.id, sheet.case.id)]


def test_without_an_unfinished_interview_the_tile_leads_to_the_cases(desk, went):
    today = Today(desk)
    today.load()

    today.open_unfinished()

    assert went == [CasesPage()]


def test_a_referral_that_waits_opens_in_the_outbox(notebook, other_notebook, desk, went):
    hope = introduced(notebook, other_notebook)
    selam = interviewed(notebook)
    agreed(notebook, selam)
    referral = referred(notebook, selam, hope)
    today = Today(desk)
    today.load()

    today.open_waiting(sheet_of(today).waiting[0])

    assert went == [ExchangePage(ExchangeTab.OUTBOX, referral.bundle_id)]


def test_an_old_consent_is_counted_for_review(notebook, desk):
    selam = person(notebook)
    consent.record_decisions(notebook, selam, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    notebook.clock.move_to(NOON + timedelta(days=200))
    today = Today(desk)

    today.load()

    assert sheet_of(today).consents_to_review == 1


def test_the_consents_to_review_open_the_list_of_their_cases(notebook, desk, went):
    old, recent = person(notebook, "Selam"), person(notebook, "Ioana")
    consent.record_decisions(notebook, old, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    notebook.clock.move_to(NOON + timedelta(days=200))
    consent.record_decisions(notebook, recent, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    today, cases = Today(desk), CaseList(desk)
    today.load()

    today.open_consents()
    cases.filter(Filters(consent_to_review=True))

    assert went == [CasesPage(consent_to_review=True)]
    shown = [line.case_id for at in range(cases.position.total) if (line := cases.row(at)) is not None]
    assert shown == [old]


def test_a_closed_page_no_longer_listens(desk):
    before = desk.changed.listener_count
    today = Today(desk)

    today.close()

    assert desk.changed.listener_count == before


def test_what_the_notebook_cannot_do_is_told(notebook, desk):
    call = step(notebook, person(notebook), "Call interpreter")
    casework.move_step(notebook, call.id, StepStatus.DELIVERED)
    today = Today(desk)
    codes: list[str] = []
    today.failed.subscribe(lambda error: codes.append(error.code))

    today.tick(call)

    assert codes == ["case.transition"]


def test_news_before_the_first_reading_is_left_alone(desk):
    today = Today(desk)

    desk.changed(News(Topic.ALL, object()))

    assert today.sheet is None
