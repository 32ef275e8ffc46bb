"""What is shown of what happened in a case."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fieldcase.domain.timeline import TimelineEntry, TimelineKind
from fieldcase.services.happened import EVERYTHING, Latest

ENTRIES_AT_ONCE = 30
"""More than two screens; earlier entries are read when somebody asks for them."""


class EntryFilter(StrEnum):
    """Which entries of the timeline are shown."""

    ALL = "all"
    INTERVIEWS = "interviews"
    CONSENT = "consent"
    RISK = "risk"
    STEPS = "steps"
    REFERRALS = "referrals"
    NOTES = "notes"


KINDS = {
    EntryFilter.ALL: EVERYTHING,
    EntryFilter.INTERVIEWS: frozenset({TimelineKind.INTERVIEW, TimelineKind.CASE_OPENED}),
    EntryFilter.CONSENT: frozenset({TimelineKind.CONSENT, TimelineKind.CONSENT_WITHDRAWN}),
    EntryFilter.RISK: frozenset({TimelineKind.RISK}),
    EntryFilter.STEPS: frozenset(
        {TimelineKind.STEP_PLANNED, TimelineKind.STEP_DELIVERED, TimelineKind.STEP_CHANGED}
        | {TimelineKind.NEED, TimelineKind.GOAL, TimelineKind.PLAN}
    ),
    EntryFilter.REFERRALS: frozenset(
        {TimelineKind.REFERRAL_PREPARED, TimelineKind.REFERRAL_STATE, TimelineKind.RECEIVED_FROM}
        | {TimelineKind.TOLD, TimelineKind.SHEET_GIVEN}
    ),
    EntryFilter.NOTES: frozenset({TimelineKind.NOTE}),
}
"""Which kinds of entries each filter shows."""


@dataclass(frozen=True)
class Shown:
    """The entries of one kind, as far as they were read."""

    kind: EntryFilter = EntryFilter.ALL
    latest: Latest = Latest()


_SAID_IN_FULL = frozenset(
    {
        TimelineKind.CASE_OPENED,
        TimelineKind.NOTE,
        TimelineKind.OPENED_WITH_REASON,
        TimelineKind.HANDED_ON,
    }
)


def leads_somewhere(entry: TimelineEntry) -> bool:
    """Tell whether there is more to see than the entry itself says."""
    return entry.kind not in _SAID_IN_FULL
