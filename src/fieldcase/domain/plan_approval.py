"""A second person looks at a plan before it counts as agreed in the team."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from fieldcase.domain.errors import TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import UserId


class PlanStage(StrEnum):
    """How far that is."""

    ASKED = "asked"
    APPROVED = "approved"
    SENT_BACK = "sent_back"


class PlanApproval(Frozen):
    """One step of it: *words* say what to look at, or why it came back."""

    stage: PlanStage
    words: str = ""
    at: datetime
    by: UserId


def require_stage(newest: PlanApproval | None, wanted: PlanStage) -> None:
    """
    Let a plan move on: it is asked about again and again, answered once each time.

    Raises:
        TransitionError: If it was asked about already, or nobody asked.
    """
    is_asked = newest is not None and newest.stage is PlanStage.ASKED
    if is_asked is (wanted is PlanStage.ASKED):
        raise TransitionError(was=newest.stage.value if newest else "new", wanted=wanted.value)
