"""Which legal dates run, from what is written down about a person."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from fieldcase.domain.country_profile import CountryProfile
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.legal import (
    History,
    LegalRecord,
    is_presumed_child,
    newest_of_strands,
    reflection_end,
    stands,
)
from fieldcase.domain.legal_tracks import Stage, Track

NEAR = timedelta(days=14)
"""From then on a date is shown, unless its clock says otherwise."""
_MONTH = timedelta(days=30)
_WEEK = timedelta(days=7)
_QUARTER = timedelta(days=90)
_DAY = timedelta(days=1)
FIRST_CONTACT_AFTER_RETURN = timedelta(days=3)
MONTHS_AFTER_RETURN = (1, 3, 6, 12)


class ClockKind(StrEnum):
    """What has to happen by a date."""

    TELL_ABOUT_RIGHTS = "tell_about_rights"
    REFLECTION_ENDS = "reflection_ends"
    ASK_FOR_GUARDIAN = "ask_for_guardian"
    WEIGH_BEST_INTERESTS = "weigh_best_interests"
    FIND_A_SCHOOL = "find_a_school"
    RENEW_RESIDENCE = "renew_residence"
    RESIDENCE_ENDS = "residence_ends"
    PREPARE_FOR_COURT = "prepare_for_court"
    CALL_BEFORE_COURT = "call_before_court"
    TALK_AFTER_COURT = "talk_after_court"
    CONTACT_AFTER_RETURN = "contact_after_return"
    ASK_FOR_COMPENSATION = "ask_for_compensation"


TRACK_OF = {
    ClockKind.TELL_ABOUT_RIGHTS: Track.IDENTIFICATION,
    ClockKind.REFLECTION_ENDS: Track.REFLECTION,
    ClockKind.ASK_FOR_GUARDIAN: Track.GUARDIAN,
    ClockKind.WEIGH_BEST_INTERESTS: Track.BEST_INTERESTS,
    ClockKind.FIND_A_SCHOOL: Track.SCHOOL,
    ClockKind.RENEW_RESIDENCE: Track.RESIDENCE,
    ClockKind.RESIDENCE_ENDS: Track.RESIDENCE,
    ClockKind.PREPARE_FOR_COURT: Track.PROCEEDING,
    ClockKind.CALL_BEFORE_COURT: Track.PROCEEDING,
    ClockKind.TALK_AFTER_COURT: Track.PROCEEDING,
    ClockKind.CONTACT_AFTER_RETURN: Track.RETURN,
    ClockKind.ASK_FOR_COMPENSATION: Track.COMPENSATION,
}
"""Whose date it is; who sees the dates of a track is shown it."""

BY_LAW = frozenset(
    {
        ClockKind.TELL_ABOUT_RIGHTS,
        ClockKind.REFLECTION_ENDS,
        ClockKind.ASK_FOR_GUARDIAN,
        ClockKind.WEIGH_BEST_INTERESTS,
        ClockKind.FIND_A_SCHOOL,
        ClockKind.RENEW_RESIDENCE,
        ClockKind.PREPARE_FOR_COURT,
    }
)
"""These dates follow from the days of the country: they are no surer than its profile."""


class LegalClock(Frozen):
    """A date with what has to happen by then; it is shown from a day on, perhaps until another."""

    kind: ClockKind
    due_on: date
    shown_from: date
    shown_until: date | None = None


def clocks_of(
    history: History, profile: CountryProfile, said_child_on: date | None
) -> tuple[LegalClock, ...]:
    """
    Return the dates that run for one person, the next one first.

    *said_child_on* is when an interview said that the person is a child; nothing if none did.
    """
    found = [
        *_about_rights(history, profile),
        *_for_a_child(history, profile, said_child_on),
        *_about_residence(history, profile),
        *_about_court(history, profile),
        *_after_return(history),
        *_about_compensation(history),
    ]
    return tuple(sorted(found, key=lambda one: (one.due_on, one.kind)))


def child_since(history: History, said_on: date | None) -> date | None:
    """Return since when the person counts as a child; nothing if not."""
    if not is_presumed_child(history, says_child=said_on is not None):
        return None
    since = said_on
    for one in history:
        if one.entry.track is not Track.AGE:
            continue
        if one.entry.stage in (Stage.SAYS_ADULT, Stage.ADULT_VERIFIED):
            since = None
        elif since is None or one.entry.on < since:
            since = one.entry.on
    return since


def reflection_begins(history: History, profile: CountryProfile, *, says_child: bool) -> date | None:
    """Return since when a reflection period runs by law, while nobody wrote down that it does."""
    last = stands(history, Track.REFLECTION)
    told = last is None or last.entry.stage in (Stage.INFORMED, Stage.ACCEPTED)
    child = is_presumed_child(history, says_child=says_child)
    if not told or profile.reflection_days is None or (child and profile.adults_only):
        return None
    begun = (
        one.entry.on
        for one in reversed(history)
        if one.entry.stage is profile.starts and one.entry.track in (Track.IDENTIFICATION, Track.REFLECTION)
    )
    return next(begun, None)


def months_after(day: date, months: int) -> date:
    """Return the same day of a later month, or the last day of that month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def days_after_return(arrived: date) -> tuple[date, ...]:
    """Return the days by which somebody who returned is spoken with."""
    return (
        arrived + FIRST_CONTACT_AFTER_RETURN,
        *(months_after(arrived, months) for months in MONTHS_AFTER_RETURN),
    )


_NOT_IDENTIFIED = frozenset({Stage.NOT_IDENTIFIED, Stage.DECLINED, Stage.WITHDRAWN})


def _clock(kind: ClockKind, due_on: date, before: timedelta = NEAR) -> LegalClock:
    return LegalClock(kind=kind, due_on=due_on, shown_from=due_on - before)


def _about_rights(history: History, profile: CountryProfile) -> Iterator[LegalClock]:
    identified, told = stands(history, Track.IDENTIFICATION), stands(history, Track.REFLECTION)
    if identified is not None and told is None and identified.entry.stage not in _NOT_IDENTIFIED:
        first = next(one.entry for one in history if one.entry.track is Track.IDENTIFICATION)
        within = timedelta(days=profile.tell_rights_within)
        yield _clock(ClockKind.TELL_ABOUT_RIGHTS, first.on + within)
    end = reflection_end(history)
    if end is not None:
        yield _clock(ClockKind.REFLECTION_ENDS, end)


def _for_a_child(history: History, profile: CountryProfile, said_on: date | None) -> Iterator[LegalClock]:
    since = child_since(history, said_on)
    if since is None:
        return
    guardian, interests = stands(history, Track.GUARDIAN), stands(history, Track.BEST_INTERESTS)
    if guardian is None or guardian.entry.stage in (Stage.NEEDED, Stage.ENDED):
        day = since if guardian is None else guardian.entry.on
        yield _clock(ClockKind.ASK_FOR_GUARDIAN, day + timedelta(days=profile.guardian_within))
    if interests is None or interests.entry.stage is Stage.OPENED:
        within = timedelta(days=profile.best_interests_within)
        yield _clock(ClockKind.WEIGH_BEST_INTERESTS, since + within)
    school = stands(history, Track.SCHOOL)
    if school is None or school.entry.stage in (Stage.REQUESTED, Stage.ENDED):
        ended = school is not None and school.entry.stage is Stage.ENDED
        day = school.entry.on if school is not None and ended else since
        yield _clock(ClockKind.FIND_A_SCHOOL, day + timedelta(days=profile.school_within), _WEEK)


def _about_residence(history: History, profile: CountryProfile) -> Iterator[LegalClock]:
    """Until a renewal is asked for, its last good day; in the last month the end itself."""
    permits = [one.entry for one in history if one.entry.track is Track.RESIDENCE and one.entry.until]
    present = stands(history, Track.RESIDENCE)
    if present is None or not permits or present.entry.stage not in (Stage.IN_FORCE, Stage.RENEWAL):
        return
    until = permits[-1].until if present.entry.stage is Stage.RENEWAL else present.entry.until
    if until is None:
        return
    last_month = until - _MONTH
    renew_by = until - timedelta(days=profile.renew_before)
    if present.entry.stage is Stage.IN_FORCE and renew_by < last_month:
        yield LegalClock(
            kind=ClockKind.RENEW_RESIDENCE,
            due_on=renew_by,
            shown_from=renew_by - _MONTH,
            shown_until=last_month - _DAY,
        )
    yield _clock(ClockKind.RESIDENCE_ENDS, until, _MONTH)


def _about_court(history: History, profile: CountryProfile) -> Iterator[LegalClock]:
    """Prepare, call the day before, talk the day after; until something newer is written down."""
    for one in newest_of_strands(history, Track.PROCEEDING):
        day = one.entry.until
        if day is None:
            continue
        prepare = day - timedelta(days=profile.prepare_before)
        if prepare < day - _DAY:
            yield LegalClock(
                kind=ClockKind.PREPARE_FOR_COURT,
                due_on=prepare,
                shown_from=prepare - _WEEK,
                shown_until=day - 2 * _DAY,
            )
        yield LegalClock(
            kind=ClockKind.CALL_BEFORE_COURT, due_on=day - _DAY, shown_from=day - _DAY, shown_until=day
        )
        yield _clock(ClockKind.TALK_AFTER_COURT, day + _DAY, timedelta(0))


def _after_return(history: History) -> Iterator[LegalClock]:
    """The next day that no conversation has met: one counts from a week before its day."""
    present = stands(history, Track.RETURN)
    if present is None or present.entry.stage not in (Stage.ARRIVED, Stage.SETTLING, Stage.CONTACTED):
        return
    arrived = _newest(history, Track.RETURN, Stage.ARRIVED)
    if arrived is None:
        return
    spoken = _newest(history, Track.RETURN, Stage.CONTACTED)
    last = spoken.entry.on if spoken is not None and spoken.entry.on >= arrived.entry.on else None
    for day in days_after_return(arrived.entry.on):
        if last is None or last < day - _WEEK:
            yield _clock(ClockKind.CONTACT_AFTER_RETURN, day, _WEEK)
            return


def _about_compensation(history: History) -> Iterator[LegalClock]:
    for one in newest_of_strands(history, Track.COMPENSATION):
        if one.entry.until is not None:
            yield _clock(ClockKind.ASK_FOR_COMPENSATION, one.entry.until, _QUARTER)


def _newest(history: History, track: Track, stage: Stage) -> LegalRecord | None:
    found = (one for one in reversed(history) if one.entry.track is track and one.entry.stage is stage)
    return next(found, None)
