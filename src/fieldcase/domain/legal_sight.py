"""Who sees, who writes what about where a person stands before the law."""

from __future__ import annotations

from fieldcase.domain.ids import UserId
from fieldcase.domain.legal import LegalRecord
from fieldcase.domain.legal_clocks import TRACK_OF, ClockKind
from fieldcase.domain.legal_tracks import CATEGORY, Kind, Track
from fieldcase.domain.need_to_know import AT_WORK, Eyes, Sight

SEEN_AS_DATES = frozenset({Track.PROCEEDING})
"""
What is said to a lawyer stays with the lawyer; where a proceeding stands, and its next day, is also for those
who are told that there is one.
"""


def sees_track(eyes: Eyes, track: Track, by: UserId | None = None) -> bool:
    """Tell whether the stages of a track are for these eyes; what one wrote oneself is."""
    dates = track in SEEN_AS_DATES and (
        eyes.sight(CATEGORY[track]) >= Sight.FLAG or writes_track(eyes, track)
    )
    return dates or eyes.reads(CATEGORY[track], by)


def seen(eyes: Eyes, one: LegalRecord) -> LegalRecord | None:
    """Return a record as far as it is for these eyes; of a proceeding perhaps no more than its days."""
    if eyes.reads(CATEGORY[one.entry.track], one.recorded_by):
        return one
    if not sees_track(eyes, one.entry.track):
        return None
    kind = None if one.entry.kind is Kind.AS_DEFENDANT else one.entry.kind
    less = {"kind": kind, "who": "", "reference": "", "note": "", "marks": ()}
    return one.but(entry=one.entry.but(**less))


def writes_track(eyes: Eyes, track: Track) -> bool:
    """Tell whether something may be written down: the days of a proceeding also by whoever leads the case."""
    leads = track in SEEN_AS_DATES and eyes.leads and eyes.role in AT_WORK and not eyes.closed
    return leads or eyes.writes(CATEGORY[track])


def sees_clock(eyes: Eyes, kind: ClockKind) -> bool:
    """Tell whether a date is for these eyes."""
    return sees_track(eyes, TRACK_OF[kind])
