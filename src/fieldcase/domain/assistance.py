"""Assistance: the steps taken with a person, here, by referral, or as a task."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from fieldcase.domain.errors import TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, GoalId, StepId, UserId


class StepKind(StrEnum):
    """Who does it."""

    TASK = "task"
    GIVEN_HERE = "given_here"
    BY_REFERRAL = "by_referral"
    FOLLOW_UP = "follow_up"


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


class FollowUpResult(StrEnum):
    """What became of looking in on somebody."""

    SEEN = "seen"
    NOT_SEEN = "not_seen"
    SAID_NO = "said_no"
    UNREACHABLE = "unreachable"

    @property
    def status(self) -> StepStatus:
        """What that makes of the step."""
        ends = {FollowUpResult.SEEN: _V, FollowUpResult.SAID_NO: _D}
        return ends.get(self, _N)


class Satisfaction(StrEnum):
    """How the person found what was given."""

    GOOD = "good"
    SO_SO = "so_so"
    NOT_GOOD = "not_good"
    PREFERS_NOT = "prefers_not"


class Measure(Frozen):
    """How much was given and what it cost, as far as somebody counts it; both codes are empty without."""

    quantity: Decimal | None = None
    unit: str = ""
    cost: Decimal | None = None
    currency: str = ""


class StepEnd(Frozen):
    """What became of a step, in one go; nobody asked how it was while *satisfaction* is missing."""

    status: StepStatus
    outcome: str = ""
    measure: Measure = Measure()
    result: FollowUpResult | None = None
    satisfaction: Satisfaction | None = None


class ServiceStep(Frozen):
    """
    One step.

    Attributes:
        due_note: Words such as "before 14:00".
        need: The need it answers, a code of ``need_domain``; empty when it answers none in particular.
        worker: Who does it; nobody in particular when missing.
    """

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
    need: str = ""
    goal_id: GoalId | None = None
    worker: UserId | None = None
    measure: Measure = Measure()
    result: FollowUpResult | None = None
    satisfaction: Satisfaction | None = None


def move(step: ServiceStep, end: StepEnd, now: datetime) -> ServiceStep:
    """
    Return *step* in its new status.

    Raises:
        TransitionError: If that status cannot follow the present one.
    """
    status = end.status
    if status not in NEXT_STATUS[step.status]:
        raise TransitionError(was=step.status.value, wanted=status.value)
    still_open = status in OPEN_STEPS
    return step.but(
        status=status,
        delivered_at=now if status is _V else None,
        outcome="" if still_open else end.outcome,
        measure=Measure() if still_open else end.measure,
        result=None if still_open else end.result,
        satisfaction=end.satisfaction if status is _V else None,
    )
