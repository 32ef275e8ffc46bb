"""Ask a supervisor to look at a plan; say that it is good, or what is missing."""

from __future__ import annotations

from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import NotAllowedError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId
from fieldcase.domain.plan_approval import PlanApproval, PlanStage, require_stage
from fieldcase.domain.risk import ReasonMissingError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import eyes_on, writing_of
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

TOPICS = Topic.STEPS | Topic.CASES


class WaitingPlan(Frozen):
    """A plan somebody asked the present worker to look at."""

    case: Case
    asked: PlanApproval


def ask_for_approval(notebook: Notebook, case_id: CaseId, words: str) -> Topic:
    """
    Ask whoever confirms plans to look at this one; *words* may say at what.

    Raises:
        TransitionError: If somebody asked already and has no answer yet.
    """
    with writing_of(notebook, case_id, DataCategory.PLAN) as tx:
        _keep(notebook, tx, case_id, PlanStage.ASKED, words)
    return TOPICS


def answer_approval(notebook: Notebook, case_id: CaseId, *, approve: bool, words: str) -> Topic:
    """
    Say that the plan is good, or send it back with a word about what is missing.

    Raises:
        NotAllowedError: If the worker confirms no plans, leads the case, or asked about it themself.
        ReasonMissingError: If it goes back without a word.
        TransitionError: If nobody asked.
    """
    with notebook.writing() as tx:
        newest = tx.plans.approval(case_id)
        asked_by = newest.by if newest else None
        approves = eyes_on(notebook, tx, case_id).approves(DataCategory.PLAN)
        if not approves or asked_by == notebook.user.id:
            raise NotAllowedError(action="approve_plan")
        if not (approve or words.strip()):
            raise ReasonMissingError
        _keep(notebook, tx, case_id, PlanStage.APPROVED if approve else PlanStage.SENT_BACK, words)
    return TOPICS


def waiting_plans(notebook: Notebook) -> tuple[WaitingPlan, ...]:
    """Return the plans the present worker was asked to look at, longest first."""
    with notebook.reading() as tx:
        return tuple(
            WaitingPlan(case=tx.cases.get(case_id), asked=asked)
            for case_id, asked in tx.plans.asked()
            if asked.by != notebook.user.id and eyes_on(notebook, tx, case_id).approves(DataCategory.PLAN)
        )


def _keep(notebook: Notebook, tx: Transaction, case_id: CaseId, stage: PlanStage, words: str) -> None:
    require_stage(tx.plans.approval(case_id), stage)
    tx.elsewhere.require_ours(case_id)
    said = words.strip()
    tx.plans.add_approval(case_id, PlanApproval(stage=stage, words=said, at=tx.now, by=notebook.user.id))
    record(notebook, tx, case_id, TimelineKind.PLAN, case_id, stage=stage.value, words=said)
    tx.audit.record(f"plan.{stage.value}", case_id)
