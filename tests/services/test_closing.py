"""A case is closed by two people where there are two, read until it is reopened, kept as was decided."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta

import pytest

from fieldcase.domain.assistance import StepStatus
from fieldcase.domain.case import CaseStatus
from fieldcase.domain.case_list import CaseQuery
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.closing import (
    CaseClosedError,
    Check,
    Checked,
    Closing,
    ClosingIncompleteError,
    ClosingReason,
    ClosingState,
    MayNotReviewError,
)
from fieldcase.domain.consent import ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.errors import NotAllowedError, TransitionError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.risk import ReasonMissingError
from fieldcase.domain.user import Role
from fieldcase.services import casework, closing, consent, keeping_safe, planning, retention
from fieldcase.services.answers_export import STANDARD_NAME, export_answers
from fieldcase.services.closing import Loose, NoticeKind, closing_sheet
from fieldcase.services.content import Content
from fieldcase.services.listing import first_rows
from fieldcase.services.notebook import Notebook
from tests.services.colleagues import colleague
from tests.viewmodels.case_world import person, step

WHOLE = Closing(
    reason=ClosingReason.GOALS_MET,
    checks={check: Checked(yes=True) for check in Check},
    outcome="Works in a bakery.",
    come_back="Any Tuesday at the office.",
)


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    return person(notebook, "Selam", age_group="25_34")


def closed(notebook: Notebook, case_id: CaseId) -> None:
    closing.close_alone(notebook, case_id, WHOLE, "I work alone here.")


def notices(notebook: Notebook) -> list[tuple[NoticeKind, str, str]]:
    return [(one.kind, one.case.person.alias, one.words) for one in closing.closing_notices(notebook)]


def test_a_supervisor_closes_what_a_worker_asked_to_close(notebook: Notebook, selam: CaseId) -> None:
    vera = colleague(notebook, Role.SUPERVISOR, "Vera")

    closing.ask_to_close(notebook, selam, WHOLE)
    waits = closing_sheet(vera, selam)
    seen = notices(vera)
    closing.approve(vera, selam)

    assert (waits.state, waits.may_review, waits.closing) == (ClosingState.WAITS, True, WHOLE)
    assert seen == [(NoticeKind.REVIEW, "Selam", "")]
    assert casework.case_sheet(notebook, selam).case.status is CaseStatus.CLOSED
    assert closing_sheet(notebook, selam).state is ClosingState.CLOSED
    assert notices(vera) == []


def test_nobody_reviews_their_own_closing(notebook: Notebook, selam: CaseId) -> None:
    colleague(notebook, Role.SUPERVISOR, "Vera")

    closing.ask_to_close(notebook, selam, WHOLE)

    for attempt in (
        lambda: closing.approve(notebook, selam),
        lambda: closing.send_back(notebook, selam, "no"),
        lambda: closing.approve(colleague(notebook, Role.LAWYER), selam),
    ):
        with pytest.raises(MayNotReviewError):
            attempt()


def test_what_is_sent_back_comes_with_a_word_and_waits_on_today(notebook: Notebook, selam: CaseId) -> None:
    vera = colleague(notebook, Role.SUPERVISOR, "Vera")
    closing.ask_to_close(notebook, selam, WHOLE)

    with pytest.raises(ReasonMissingError):
        closing.send_back(vera, selam, " ")
    closing.send_back(vera, selam, "Please call the clinic first.")

    assert notices(notebook) == [(NoticeKind.SENT_BACK, "Selam", "Please call the clinic first.")]
    assert casework.add_note(notebook, selam, "Called the clinic.")
    closing.ask_to_close(notebook, selam, WHOLE)
    closing.take_back(notebook, selam)
    assert closing_sheet(notebook, selam).state is ClosingState.OPEN


def test_whoever_works_alone_closes_with_a_reason_that_stays_visible(
    notebook: Notebook, selam: CaseId
) -> None:
    with pytest.raises(ReasonMissingError):
        closing.close_alone(notebook, selam, WHOLE, "")
    closed(notebook, selam)

    assert closing_sheet(notebook, selam).entries[-1].words == "I work alone here."


def test_nobody_closes_alone_while_somebody_could_look_at_it(notebook: Notebook, selam: CaseId) -> None:
    colleague(notebook, Role.SUPERVISOR, "Vera")

    with pytest.raises(MayNotReviewError):
        closed(notebook, selam)


def test_an_open_question_keeps_the_case_open(notebook: Notebook, selam: CaseId) -> None:
    checks = WHOLE.checks | {Check.SAFETY_PLAN: Checked(yes=False)}

    with pytest.raises(ClosingIncompleteError):
        closing.ask_to_close(notebook, selam, WHOLE.but(checks=checks))

    assert closing_sheet(notebook, selam).entries == ()


def test_a_closed_case_is_read_and_not_written(notebook: Notebook, selam: CaseId) -> None:
    planned = step(notebook, selam, "Call the clinic")
    closed(notebook, selam)

    for attempt in (
        lambda: casework.add_note(notebook, selam, "Still there."),
        lambda: casework.move_step(notebook, planned.id, StepStatus.DELIVERED),
        lambda: planning.set_goal(notebook, selam, planning.NewGoal(words="A flat")),
        lambda: step(notebook, selam, "Another"),
    ):
        with pytest.raises(CaseClosedError):
            attempt()
    assert casework.case_sheet(notebook, selam).eyes.closed


def test_the_person_takes_an_agreement_back_after_the_case_was_closed(
    notebook: Notebook, selam: CaseId
) -> None:
    talk = Conversation(language="en", pack_version=1, method=ConsentMethod.SPOKEN_WITNESSED)
    consent.record_decisions(notebook, selam, {Purpose.HEALTH: Decision.YES}, talk)
    closed(notebook, selam)

    consent.record_decisions(notebook, selam, {Purpose.HEALTH: Decision.WITHDRAWN}, talk)

    decided = casework.case_sheet(notebook, selam).decisions[Purpose.HEALTH]
    assert decided.decision is Decision.WITHDRAWN


def test_what_is_still_open_is_counted(notebook: Notebook, selam: CaseId) -> None:
    step(notebook, selam, "Call the clinic")
    step(notebook, selam, "Ask about the flat")

    sheet = closing_sheet(notebook, selam)

    assert sheet.loose == {Loose.STEPS: 2, Loose.INTERVIEWS: 1}


def test_today_and_the_list_leave_a_closed_case_alone(notebook: Notebook, selam: CaseId) -> None:
    step(notebook, selam, "Call the clinic")
    closed(notebook, selam)

    today = casework.today_sheet(notebook)

    assert (today.due, today.due_count, today.unfinished) == ((), 0, ())
    assert first_rows(notebook, CaseQuery(needs_attention=True)).lines == ()
    assert [one.status for one in first_rows(notebook, CaseQuery()).lines] == [CaseStatus.CLOSED]


def test_a_reopened_case_goes_on_as_before(notebook: Notebook, selam: CaseId) -> None:
    step(notebook, selam, "Call the clinic")
    closed(notebook, selam)

    with pytest.raises(ReasonMissingError):
        closing.reopen(notebook, selam, "")
    closing.reopen(notebook, selam, "Called again last night.")

    assert casework.case_sheet(notebook, selam).case.status is CaseStatus.ACTIVE
    assert casework.today_sheet(notebook).due_count == 1
    assert casework.add_note(notebook, selam, "Back.")
    with pytest.raises(TransitionError):
        closing.reopen(notebook, selam, "again")


def test_a_supervisor_reopens_a_case_somebody_else_leads(notebook: Notebook, selam: CaseId) -> None:
    closed(notebook, selam)
    vera = colleague(notebook, Role.SUPERVISOR, "Vera")

    with pytest.raises(NeedToKnowError):
        closing.reopen(colleague(notebook, Role.DATA_OFFICER, "Dana"), selam, "Called again.")
    closing.reopen(vera, selam, "Called again.")

    assert closing_sheet(vera, selam).state is ClosingState.OPEN


def test_a_case_handed_to_a_partner_counts_as_closed_with_them(notebook: Notebook, selam: CaseId) -> None:
    handed = WHOLE.but(reason=ClosingReason.TRANSFERRED)

    closing.close_alone(notebook, selam, handed, "I work alone here.")

    assert casework.case_sheet(notebook, selam).case.status is CaseStatus.CLOSED_REFERRED


def test_why_the_work_ended_leaves_in_the_words_of_the_standard(
    notebook: Notebook, content: Content, selam: CaseId
) -> None:
    closed(notebook, selam)

    tables = {one.name: one for one in export_answers(notebook, content.library, content.code_lists, selam)}

    (row,) = csv.DictReader(io.StringIO(tables[STANDARD_NAME].content.decode("utf-8-sig")))
    assert row["cas_Status"] == "Closed"
    assert row["cas_ReasonForCaseClosure"] == "goals_met: Works in a bakery."


def test_the_day_until_which_a_case_is_kept_follows_what_the_office_decided(
    notebook: Notebook, selam: CaseId
) -> None:
    vera = colleague(notebook, Role.SUPERVISOR, "Vera")
    proposed = closing_sheet(notebook, selam)

    with pytest.raises(NotAllowedError):
        retention.decide_policy(colleague(notebook, Role.CASE_MANAGER), 2, 25)
    retention.decide_policy(vera, 2, 25)
    closing.ask_to_close(notebook, selam, WHOLE)
    closing.approve(vera, selam)
    retention.decide_policy(vera, 10, 25)

    assert (proposed.policy.decided_at, proposed.keep_until) == (None, date(2030, 11, 22))
    assert closing_sheet(notebook, selam).keep_until == date(2027, 11, 22)


def test_the_data_officer_is_told_in_time_and_sees_the_code_alone(notebook: Notebook, selam: CaseId) -> None:
    closed(notebook, selam)
    dana = colleague(notebook, Role.DATA_OFFICER, "Dana")
    clock = notebook.clock
    assert isinstance(clock, FixedClock)
    before = notices(dana)

    clock.move_to(clock.now() + timedelta(days=5 * 365))
    (told,) = closing.closing_notices(dana)
    sheet = closing_sheet(dana, selam)

    assert before == []
    assert (told.kind, told.case.person.alias, told.day) == (NoticeKind.KEPT_UNTIL, "", date(2030, 11, 22))
    assert (sheet.case.person.alias, sheet.closing, sheet.loose) == ("", None, {})
    assert notices(colleague(notebook, Role.CASE_MANAGER)) == []
    with pytest.raises(NeedToKnowError):
        closing_sheet(colleague(notebook, Role.ADMINISTRATOR), selam)


def test_a_case_held_back_is_not_due_until_the_hold_ends(notebook: Notebook, selam: CaseId) -> None:
    closed(notebook, selam)
    dana = colleague(notebook, Role.DATA_OFFICER, "Dana")
    clock = notebook.clock
    assert isinstance(clock, FixedClock)
    clock.move_to(clock.now() + timedelta(days=6 * 365))

    with pytest.raises(ReasonMissingError):
        retention.hold(dana, selam, "", held=True)
    with pytest.raises(NotAllowedError):
        retention.hold(colleague(notebook, Role.CASE_MANAGER), selam, "A court asked.", held=True)
    retention.hold(dana, selam, "A court asked.", held=True)
    held = closing_sheet(dana, selam).hold, notices(dana)
    retention.hold(dana, selam, "The case in court is over.", held=False)

    assert held[0] is not None
    assert (held[0].words, held[1]) == ("A court asked.", [])
    assert len(notices(dana)) == 1
    assert keeping_safe.safety_of(notebook).trouble == ""
