"""Where a person stands before the law: records that are added, never changed, each an allowed step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.legal_tracks import MOVES, Body, Kind, Mark, Stage, Track


class Entry(Frozen):
    """
    What is said about one track: its stage, the day, whatever belongs to it.

    *days* is how long a reflection period runs, or by how much it is extended; *who* names a guardian.
    *until* is a day ahead: the end of a permit, the next day in court, the last day to ask for compensation.
    *strand* tells several proceedings of one person apart.
    """

    track: Track
    stage: Stage
    on: date
    strand: int = 0
    kind: Kind | None = None
    until: date | None = None
    marks: tuple[Mark, ...] = ()
    amount: str = ""
    body: Body | None = None
    days: int | None = None
    who: str = ""
    reference: str = ""
    note: str = ""


class LegalRecord(Frozen):
    """An entry as it was written down."""

    case_id: CaseId
    entry: Entry
    recorded_at: datetime
    recorded_by: UserId


History = Sequence[LegalRecord]
"""Every record of a case, oldest first."""


def stands(history: History, track: Track, strand: int = 0) -> LegalRecord | None:
    """Return the newest record of a track, of one strand of it."""
    return next((one for one in reversed(history) if _is_of(one, track, strand)), None)


def has_guardian(history: History) -> bool:
    """Tell whether somebody is appointed to stand beside a child."""
    guardian = stands(history, Track.GUARDIAN)
    return guardian is not None and guardian.entry.stage in (Stage.APPOINTED, Stage.REPLACED)


def leads_to(history: History, track: Track, strand: int = 0) -> tuple[Stage, ...]:
    """Return where a track may go from where it stands; a strand begins after those there are."""
    present = stands(history, track, strand)
    if present is None and strand > strands(history, track):
        return ()
    return MOVES[track].get(present.entry.stage if present else None, ())


def strands(history: History, track: Track) -> int:
    """Return how many strands of a track were begun."""
    return len({one.entry.strand for one in history if one.entry.track is track})


def newest_of_strands(history: History, track: Track) -> tuple[LegalRecord, ...]:
    """Return where each strand of a track stands, in the order they began."""
    newest = (stands(history, track, strand) for strand in range(strands(history, track)))
    return tuple(one for one in newest if one is not None)


def kind_of(history: History, track: Track, strand: int = 0) -> Kind | None:
    """Return what kind was said last."""
    said = (one.entry.kind for one in reversed(history) if _is_of(one, track, strand))
    return next((kind for kind in said if kind is not None), None)


def _is_of(one: LegalRecord, track: Track, strand: int) -> bool:
    return one.entry.track is track and one.entry.strand == strand


def is_presumed_child(history: History, *, says_child: bool) -> bool:
    """
    Tell whether the person is treated as a child: also while the age is disputed.

    *says_child* is what the interview said; only a verified age outweighs doubt.
    """
    present = stands(history, Track.AGE)
    if present is None:
        return says_child
    return present.entry.stage in (Stage.SAYS_CHILD, Stage.DISPUTED, Stage.CHILD_VERIFIED)


def reflection_end(history: History) -> date | None:
    """Return the last day of the reflection period that runs: its start, its days, its extensions."""
    start: date | None = None
    days = 0
    for one in history:
        if one.entry.track is not Track.REFLECTION:
            continue
        if one.entry.stage is Stage.RUNNING:
            start, days = one.entry.on, one.entry.days or 0
        elif one.entry.stage is Stage.EXTENDED:
            days += one.entry.days or 0
        else:
            start = None
    return start + timedelta(days=days) if start else None
