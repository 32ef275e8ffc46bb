"""Which legal dates are near, from what is written down about a person."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.legal import History, Stage, Track, is_presumed_child, reflection_end, stands

NEAR = timedelta(days=14)
"""From then on a date is shown."""
BEST_INTERESTS_WITHIN = timedelta(days=7)


class ClockKind(StrEnum):
    """What has to happen by a date."""

    TELL_ABOUT_RIGHTS = "tell_about_rights"
    REFLECTION_ENDS = "reflection_ends"
    ASK_FOR_GUARDIAN = "ask_for_guardian"
    WEIGH_BEST_INTERESTS = "weigh_best_interests"


CLOCK_CATEGORY = {
    ClockKind.TELL_ABOUT_RIGHTS: DataCategory.SCREENING,
    ClockKind.REFLECTION_ENDS: DataCategory.RESIDENCE,
    ClockKind.ASK_FOR_GUARDIAN: DataCategory.CHILD,
    ClockKind.WEIGH_BEST_INTERESTS: DataCategory.CHILD,
}
"""Who is shown a date, in the need-to-know matrix."""


class LegalClock(Frozen):
    """A date with what has to happen by then."""

    kind: ClockKind
    due_on: date


_OVER = frozenset({Stage.NOT_IDENTIFIED, Stage.DECLINED, Stage.WITHDRAWN})


def clocks_of(history: History, *, says_child: bool) -> tuple[LegalClock, ...]:
    """Return the dates that run for one person, the next one first."""
    clocks: list[LegalClock] = []
    identified, told = stands(history, Track.IDENTIFICATION), stands(history, Track.REFLECTION)
    if identified is not None and told is None and identified.entry.stage not in _OVER:
        first = next(one.entry for one in history if one.entry.track is Track.IDENTIFICATION)
        clocks.append(LegalClock(kind=ClockKind.TELL_ABOUT_RIGHTS, due_on=first.on))
    end = reflection_end(history)
    if end is not None:
        clocks.append(LegalClock(kind=ClockKind.REFLECTION_ENDS, due_on=end))
    if history and is_presumed_child(history, says_child=says_child):
        clocks += _for_a_child(history)
    return tuple(sorted(clocks, key=lambda one: one.due_on))


def _for_a_child(history: History) -> list[LegalClock]:
    since = min(one.entry.on for one in history)
    clocks: list[LegalClock] = []
    guardian, interests = stands(history, Track.GUARDIAN), stands(history, Track.BEST_INTERESTS)
    if guardian is None or guardian.entry.stage in (Stage.NEEDED, Stage.ENDED):
        day = since if guardian is None else guardian.entry.on
        clocks.append(LegalClock(kind=ClockKind.ASK_FOR_GUARDIAN, due_on=day + timedelta(days=1)))
    if interests is None or interests.entry.stage is Stage.OPENED:
        within = since + BEST_INTERESTS_WITHIN
        clocks.append(LegalClock(kind=ClockKind.WEIGH_BEST_INTERESTS, due_on=within))
    return clocks
