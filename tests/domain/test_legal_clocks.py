"""Legal dates: their arithmetic, whatever the calendar; when they begin to show, when they are over."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.country_profile import FLOOR, CountryProfile
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.legal import Entry, LegalRecord
from fieldcase.domain.legal_clocks import (
    ClockKind,
    LegalClock,
    child_since,
    clocks_of,
    days_after_return,
    months_after,
    reflection_begins,
)
from fieldcase.domain.legal_tracks import Stage, Track

DAY = timedelta(days=1)
days = st.dates(date(2000, 1, 1), date(2090, 12, 31))


def said(track: Track, stage: Stage, on: date, **more: object) -> LegalRecord:
    entry = Entry.from_plain({"track": track, "stage": stage, "on": on, **more})
    at = datetime(2025, 11, 22, 12, tzinfo=UTC)
    return LegalRecord(case_id=CaseId("c"), entry=entry, recorded_at=at, recorded_by=UserId("u"))


def running(*history: LegalRecord, profile: CountryProfile = FLOOR) -> dict[ClockKind, LegalClock]:
    return {one.kind: one for one in clocks_of(history, profile, None)}


@given(days, st.integers(0, 60))
def test_a_month_later_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int) -> None:
    later = months_after(day, months)

    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == min(day.day, calendar.monthrange(later.year, later.month)[1])


@given(days, st.integers(0, 364))
def test_a_child_said_in_an_interview_has_the_dates_of_the_country(day: date, within: int) -> None:
    profile = FLOOR.but(guardian_within=within)

    dates = {one.kind: one.due_on for one in clocks_of((), profile, day)}

    assert dates == {
        ClockKind.ASK_FOR_GUARDIAN: day + within * DAY,
        ClockKind.WEIGH_BEST_INTERESTS: day + 7 * DAY,
        ClockKind.FIND_A_SCHOOL: day + 30 * DAY,
    }


@given(days, st.integers(0, 400), st.integers(0, 400))
def test_whoever_was_an_adult_counts_as_a_child_from_the_day_of_the_doubt(
    day: date, verified: int, doubted: int
) -> None:
    adult = said(Track.AGE, Stage.ADULT_VERIFIED, day + verified * DAY, note="passport")
    doubt = said(Track.AGE, Stage.DISPUTED, day + (verified + doubted) * DAY)

    assert child_since((adult,), day) is None
    assert child_since((adult, doubt), day) == doubt.entry.on


@given(days, st.integers(0, 700), st.integers(0, 364))
def test_a_permit_is_renewed_its_days_before_it_ends(day: date, lasts: int, before: int) -> None:
    profile = FLOOR.but(renew_before=before)
    until = day + lasts * DAY
    dates = running(said(Track.RESIDENCE, Stage.IN_FORCE, day, until=until), profile=profile)

    ends = dates[ClockKind.RESIDENCE_ENDS]
    assert (ends.due_on, ends.shown_from) == (until, until - 30 * DAY)
    renew = dates.get(ClockKind.RENEW_RESIDENCE)
    assert (renew is not None) is (before > 30)
    if renew is not None and renew.shown_until is not None:
        assert renew.due_on == until - before * DAY
        assert renew.shown_until < ends.shown_from


@given(days, st.integers(1, 700))
def test_asking_for_the_next_permit_leaves_only_the_end_of_this_one(day: date, lasts: int) -> None:
    permit = said(Track.RESIDENCE, Stage.IN_FORCE, day, until=day + lasts * DAY)
    asked = said(Track.RESIDENCE, Stage.RENEWAL, day + DAY)

    assert set(running(permit, asked)) == {ClockKind.RESIDENCE_ENDS}
    assert running(permit, asked, said(Track.RESIDENCE, Stage.ENDED, day + 2 * DAY)) == {}


@given(days, st.integers(0, 300))
def test_around_a_day_in_court_one_thing_at_a_time_is_to_be_done(day: date, ahead: int) -> None:
    court = day + ahead * DAY
    dates = running(said(Track.PROCEEDING, Stage.ON_TRIAL, day, until=court))

    for distance in range(-40, 5):
        now = court + distance * DAY
        shown = [one for one in dates.values() if one.shown_from <= now <= (one.shown_until or now)]
        assert len(shown) <= 1
    assert dates[ClockKind.PREPARE_FOR_COURT].due_on == court - 14 * DAY
    assert dates[ClockKind.CALL_BEFORE_COURT].due_on == court - DAY
    assert dates[ClockKind.TALK_AFTER_COURT].due_on == court + DAY


def test_each_proceeding_has_its_own_day_until_something_newer_is_written_down() -> None:
    day = date(2025, 11, 22)
    first = said(Track.PROCEEDING, Stage.ON_TRIAL, day, until=day + 20 * DAY)
    second = said(Track.PROCEEDING, Stage.REPORTED, day, strand=1, until=day + 40 * DAY)
    judged = said(Track.PROCEEDING, Stage.JUDGED, day + 21 * DAY)

    calls = [
        one.due_on
        for one in clocks_of((first, second), FLOOR, None)
        if one.kind is ClockKind.CALL_BEFORE_COURT
    ]
    after = [one.due_on for one in clocks_of((first, second, judged), FLOOR, None)]

    assert calls == [day + 19 * DAY, day + 39 * DAY]
    assert min(after) > day + 21 * DAY


@given(days, st.lists(st.integers(0, 500), max_size=6))
def test_after_a_return_the_next_talk_is_the_first_day_nobody_has_met(day: date, talks: list[int]) -> None:
    arrived = said(Track.RETURN, Stage.ARRIVED, day)
    spoken = [said(Track.RETURN, Stage.CONTACTED, day + after * DAY) for after in sorted(talks)]
    next_one = running(arrived, *spoken).get(ClockKind.CONTACT_AFTER_RETURN)

    wanted = days_after_return(day)
    assert wanted == tuple(sorted(wanted))
    if not talks:
        assert next_one is not None
        assert next_one.due_on == day + 3 * DAY
    elif next_one is not None:
        assert next_one.due_on in wanted
        assert next_one.due_on > day + max(talks) * DAY
    else:
        assert day + (max(talks) + 7) * DAY >= wanted[-1]


@given(days, st.integers(0, 900))
def test_the_last_day_to_ask_for_compensation_shows_three_months_before(day: date, ahead: int) -> None:
    told = said(Track.COMPENSATION, Stage.INFORMED, day, until=day + ahead * DAY)
    clock = running(told)[ClockKind.ASK_FOR_COMPENSATION]

    assert (clock.due_on, clock.shown_from) == (day + ahead * DAY, day + (ahead - 90) * DAY)
    assert running(told, said(Track.COMPENSATION, Stage.REQUESTED, day + DAY)) == {}


def test_a_reflection_period_begins_with_what_the_country_says() -> None:
    day = date(2025, 11, 22)
    bulgaria = FLOOR.but(starts=Stage.IDENTIFIED, adults_only=True)
    grounds = said(Track.IDENTIFICATION, Stage.REASONABLE_GROUNDS, day)
    identified = said(Track.IDENTIFICATION, Stage.IDENTIFIED, day + DAY)
    runs = said(Track.REFLECTION, Stage.RUNNING, day + DAY, days=30)

    assert reflection_begins((grounds,), FLOOR, says_child=False) == day
    assert reflection_begins((grounds,), bulgaria, says_child=False) is None
    assert reflection_begins((grounds, identified), bulgaria, says_child=False) == day + DAY
    assert reflection_begins((grounds, identified), bulgaria, says_child=True) is None
    assert reflection_begins((grounds, runs), FLOOR, says_child=False) is None
