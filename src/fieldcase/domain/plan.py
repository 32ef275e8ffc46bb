"""What somebody needs, what they want to reach, in their own words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from fieldcase.domain.assistance import OPEN_STEPS, ServiceStep, StepKind
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, GoalId, UserId


class Finding(StrEnum):
    """Whether somebody has a need; "not asked" is an answer of its own."""

    PRESENT = "present"
    NOT_PRESENT = "not_present"
    NOT_ASKED = "not_asked"


class NeedPriority(StrEnum):
    """How soon; the codes of ``need_priority``, the most pressing first."""

    IMMEDIATE = "immediate"
    URGENT = "urgent"
    SHORT = "short"
    LONG = "long"


class WhoseWords(StrEnum):
    """Who says so."""

    PERSON = "person"
    WORKER = "worker"
    SOMEBODY_ELSE = "somebody_else"


class Standing(StrEnum):
    """What became of a need."""

    OPEN = "open"
    MET = "met"
    CANNOT_BE_MET = "cannot_be_met"
    NOT_WANTED = "not_wanted"


class Need(Frozen):
    """What is known about one kind of need; *domain* is a code of ``need_domain``."""

    domain: str
    finding: Finding
    priority: NeedPriority | None = None
    whose_words: WhoseWords = WhoseWords.PERSON
    words: str = ""
    standing: Standing = Standing.OPEN
    noted_at: datetime
    noted_by: UserId


class Progress(StrEnum):
    """How far a goal is."""

    NOT_BEGUN = "not_begun"
    IN_PROGRESS = "in_progress"
    MET = "met"
    LET_GO = "let_go"


class Goal(Frozen):
    """
    What the person wants, in their words.

    Attributes:
        indicator: By what one will see that it is reached.
        baseline: How it was when it was said.
        note: What was said when it was looked at last.
    """

    id: GoalId
    case_id: CaseId
    need: str
    words: str
    said_at: datetime
    said_by: UserId
    indicator: str = ""
    baseline: str = ""
    progress: Progress = Progress.NOT_BEGUN
    note: str = ""


ASKED_FOR_TODAY: dict[str, str] = {
    "shelter_tonight": "accommodation",
    "food_water": "material",
    "clothing": "material",
    "hygiene": "material",
    "health_care": "emergency_health",
    "medicine": "health",
    "protection": "accommodation",
    "interpreter": "interpretation",
    "calm_talk": "psychosocial",
    "legal_advice": "legal",
    "documents": "residence",
    "contact_family": "family_contact",
    "care_for_child": "children",
    "phone": "digital_safety",
    "transport": "transport",
    "money": "financial",
}
"""The need behind each thing somebody may ask for in an intake (codes of ``urgent_need``)."""


def named_in_interview(urgent_needs: Iterable[str]) -> frozenset[str]:
    """Return the kinds of need that follow from what somebody asked for in an interview."""
    return frozenset(ASKED_FOR_TODAY[one] for one in urgent_needs if one in ASKED_FOR_TODAY)


def waits_on_others(steps: Iterable[ServiceStep]) -> bool:
    """Tell whether every open step of a need is in the hands of somebody else."""
    waiting = [step.kind for step in steps if step.status in OPEN_STEPS]
    return bool(waiting) and all(kind is StepKind.BY_REFERRAL for kind in waiting)
