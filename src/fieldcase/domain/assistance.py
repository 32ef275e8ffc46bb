"""Assistance: the steps taken with a person, here, by referral, or as a task."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from fieldcase.domain.errors import TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, StepId, UserId


class StepKind(StrEnum):
    """Who does it."""

    TASK = "task"
    GIVEN_HERE = "given_here"
    BY_REFERRAL = "by_referral"


class StepStatus(StrEnum):
    """How far it is; the states of the design §2.13."""

    PLANNED = "planned"
    OFFERED = "offered"
    ACCEPTED_BY_PERSON = "accepted_by_person"
    DECLINED_BY_PERSON = "declined_by_person"
    IN_PROGRESS = "in_progress"
    DELIVERED = "delivered"
    NOT_DELIVERED = "not_delivered"
    CANCELLED = "cancelled"


_P, _O, _A, _D, _I, _V, _N, _X = StepStatus

NEXT_STATUS: dict[StepStatus, frozenset[StepStatus]] = {
    _P: frozenset({_O, _A, _D, _I, _V, _N, _X}),
    _O: frozenset({_A, _D, _I, _V, _N, _X}),
    _A: frozenset({_I, _V, _N, _X}),
    _D: frozenset({_P}),
    _I: frozenset({_V, _N, _X}),
    _V: frozenset({_P}),
    _N: frozenset({_P}),
    _X: frozenset({_P}),
}
"""What may follow; every end leads back to planned, which is what Undo does."""

OPEN_STEPS = frozenset({_P, _O, _A, _I})
"""Steps that still wait for somebody."""


class ServiceStep(Frozen):
    """One step; ``due_note`` keeps words such as "before 14:00"."""

    id: StepId
    case_id: CaseId
    kind: StepKind
    service: str
    title: str
    status: StepStatus = StepStatus.PLANNED
    provider: str = ""
    due_on: date | None = None
    due_note: str = ""
    outcome: str = ""
    created_at: datetime
    created_by: UserId
    delivered_at: datetime | None = None


def move(step: ServiceStep, status: StepStatus, now: datetime, outcome: str = "") -> ServiceStep:
    """
    Return *step* in its new status.

    Raises:
        TransitionError: If *status* cannot follow the present one.
    """
    if status not in NEXT_STATUS[step.status]:
        raise TransitionError(was=step.status.value, wanted=status.value)
    return step.model_copy(
        update={
            "status": status,
            "delivered_at": now if status is StepStatus.DELIVERED else None,
            "outcome": outcome or (step.outcome if status is StepStatus.DELIVERED else ""),
        }
    )
