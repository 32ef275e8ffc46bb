"""What happened in a case, in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from fieldcase.domain.ids import CaseId, UserId


class TimelineKind(StrEnum):
    """What an entry is about; the words for people are the screen's."""

    CASE_OPENED = "case_opened"
    INTERVIEW = "interview"
    CONSENT = "consent"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    RISK = "risk"
    STEP_PLANNED = "step_planned"
    STEP_DELIVERED = "step_delivered"
    STEP_CHANGED = "step_changed"
    NEED = "need"
    GOAL = "goal"
    PLAN = "plan"
    STAY = "stay"
    NOTE = "note"
    REFERRAL_PREPARED = "referral_prepared"
    REFERRAL_STATE = "referral_state"
    RECEIVED_FROM = "received_from"
    EXCEPTION_ASKED = "exception_asked"
    EXCEPTION_STEP = "exception_step"
    TOLD = "told"
    SHEET_GIVEN = "sheet_given"
    PEOPLE_JOINED = "people_joined"
    PEOPLE_PARTED = "people_parted"
    OPENED_WITH_REASON = "opened_with_reason"
    HANDED_ON = "handed_on"
    LEGAL = "legal"
    CLOSING = "closing"
    HOLD = "hold"


@dataclass(frozen=True, slots=True, repr=False)
class TimelineEntry:
    """
    One entry; *facts* hold codes, counts and names the screen puts into a sentence.

    Not a checked model: a file of a year has five hundred of them, and opens before one can count to one.
    """

    case_id: CaseId
    at: datetime
    by: UserId
    kind: TimelineKind
    subject_id: str
    facts: dict[str, str] = field(default_factory=dict)
