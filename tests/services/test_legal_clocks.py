"""Legal dates follow from what is written down; a calendar of them gives nothing away."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import CaseStatus
from fieldcase.domain.country_profile import FLOOR
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.legal import Entry, reflection_end
from fieldcase.domain.legal_clocks import ClockKind, clocks_of
from fieldcase.domain.legal_tracks import Kind, Stage, Track
from fieldcase.domain.user import Role
from fieldcase.services import casework
from fieldcase.services.legal import legal_sheet, write_down
from fieldcase.services.legal_clocks import SHOWN, legal_clocks, write_calendar
from fieldcase.services.notebook import Notebook
from tests.domain.test_legal import histories
from tests.notebooks import keep_answer
from tests.services.colleagues import colleague
from tests.viewmodels.case_world import person

TODAY = date(2025, 11, 22)


def entry(track: Track, stage: Stage, days_ago: int = 0, **more: object) -> Entry:
    on = TODAY - timedelta(days=days_ago)
    return Entry.from_plain({"track": track, "stage": stage, "on": on, **more})


def kinds(notebook: Notebook) -> list[ClockKind]:
    return [one.clock.kind for one in legal_clocks(notebook)]


@given(st.sampled_from(Track).flatmap(histories), st.booleans())
def test_dates_come_in_order_and_the_end_of_a_reflection_period_is_one(history, said) -> None:
    clocks = clocks_of(history, FLOOR, TODAY if said else None)
    ends = [one.due_on for one in clocks if one.kind is ClockKind.REFLECTION_ENDS]

    assert [one.due_on for one in clocks] == sorted(one.due_on for one in clocks)
    assert ends == ([end] if (end := reflection_end(history)) else [])


def test_whoever_may_have_rights_is_told_the_same_day(notebook: Notebook) -> None:
    case_id = person(notebook)

    write_down(notebook, case_id, entry(Track.IDENTIFICATION, Stage.POSSIBLE, 2))
    (due,) = legal_clocks(notebook)
    write_down(notebook, case_id, entry(Track.REFLECTION, Stage.INFORMED))

    assert (due.clock.kind, due.clock.due_on) == (ClockKind.TELL_ABOUT_RIGHTS, TODAY - timedelta(days=2))
    assert kinds(notebook) == []


def test_the_end_of_a_reflection_period_shows_two_weeks_before(notebook: Notebook) -> None:
    near, far = person(notebook), person(notebook, "Mihai")

    write_down(notebook, near, entry(Track.REFLECTION, Stage.RUNNING, 20, days=30))
    write_down(notebook, far, entry(Track.REFLECTION, Stage.RUNNING, 2, days=30))

    assert [one.case.id for one in legal_clocks(notebook)] == [near]


def test_a_child_needs_a_guardian_the_next_day_until_one_is_asked_for(notebook: Notebook) -> None:
    case_id = person(notebook)

    write_down(notebook, case_id, entry(Track.AGE, Stage.DISPUTED, 3))
    before = kinds(notebook)
    write_down(notebook, case_id, entry(Track.GUARDIAN, Stage.REQUESTED))

    assert before == [ClockKind.ASK_FOR_GUARDIAN, ClockKind.WEIGH_BEST_INTERESTS]
    assert kinds(notebook) == [ClockKind.WEIGH_BEST_INTERESTS]


def test_a_child_known_only_from_the_interview_has_a_guardian_date(notebook: Notebook) -> None:
    case_id = person(notebook, age_group="9_17")

    child = {one.clock.kind: one.clock.due_on for one in legal_clocks(notebook)}
    interview = casework.case_sheet(notebook, case_id).interviews[0]
    grown = GivenAnswer(question="age_group", state=AnswerState.ANSWERED, value_json='"18_20"')
    keep_answer(notebook, interview.id, grown)

    assert child[ClockKind.ASK_FOR_GUARDIAN] == TODAY + timedelta(days=1)
    assert kinds(notebook) == []


def test_a_closed_case_has_no_dates(notebook: Notebook) -> None:
    case_id = person(notebook, age_group="9_17")
    found = kinds(notebook)

    with notebook.writing() as tx:
        tx.cases.save(tx.cases.get(case_id).but(status=CaseStatus.CLOSED))

    assert found
    assert kinds(notebook) == []


def test_the_most_urgent_date_is_found_among_any_number_of_cases(notebook: Notebook) -> None:
    late = person(notebook, "First")
    write_down(notebook, late, entry(Track.AGE, Stage.DISPUTED, 90))
    for number in range(SHOWN + 3):
        write_down(notebook, person(notebook, f"P{number}"), entry(Track.AGE, Stage.DISPUTED, 2))

    dates = legal_clocks(notebook)

    assert len(dates) == SHOWN
    assert {one.case.id for one in dates[:3]} == {late}


def test_whoever_leads_a_case_knows_its_days_in_court_but_not_what_a_lawyer_wrote(notebook: Notebook) -> None:
    case_id, lawyer = person(notebook), colleague(notebook, Role.LAWYER)
    court = entry(
        Track.PROCEEDING,
        Stage.ON_TRIAL,
        kind=Kind.AS_DEFENDANT,
        until=TODAY + timedelta(days=16),
        note="Plea agreed with counsel",
    )

    write_down(lawyer, case_id, court)

    (shown,) = legal_sheet(notebook, case_id).records
    assert (shown.entry.stage, shown.entry.until) == (Stage.ON_TRIAL, court.until)
    assert (shown.entry.note, shown.entry.kind) == ("", None)
    assert kinds(notebook) == [ClockKind.PREPARE_FOR_COURT]
    assert legal_sheet(lawyer, case_id).records[0].entry.note == court.note
    health = colleague(notebook, Role.HEALTH_WORKER, "Ana")
    assert legal_sheet(health, case_id).records == ()
    assert kinds(health) == []


def test_who_does_not_see_residence_is_shown_no_reflection_period(notebook: Notebook) -> None:
    write_down(notebook, person(notebook), entry(Track.REFLECTION, Stage.RUNNING, 25, days=30))

    assert kinds(colleague(notebook, Role.HEALTH_WORKER)) == []
    assert kinds(colleague(notebook, Role.LAWYER)) == [ClockKind.REFLECTION_ENDS]


def test_a_calendar_holds_days_and_nothing_about_anybody(notebook: Notebook, tmp_path: Path) -> None:
    case_id = person(notebook, "Selam")
    write_down(notebook, case_id, entry(Track.AGE, Stage.DISPUTED, 3))
    clocks = legal_clocks(notebook)

    write_calendar(notebook, clocks, "Appointment, short", tmp_path / "calendar.ics")

    text = (tmp_path / "calendar.ics").read_bytes().decode()
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert text.endswith("END:VCALENDAR\r\n")
    assert text.count("BEGIN:VEVENT") == len({one.clock.due_on for one in clocks})
    assert text.count("SUMMARY:Appointment\\, short\r\n") == text.count("BEGIN:VEVENT")
    for secret in ("Selam", clocks[0].case.code, case_id, "guardian", "FieldCase"):
        assert secret not in text
