"""The plan of a case: what the person needs, what they want to reach, the steps on the way."""

from __future__ import annotations

from fieldcase.domain.assistance import ServiceStep
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, GoalId, UserId, new_id
from fieldcase.domain.plan import Finding, Goal, Need, NeedPriority, Progress, Standing, WhoseWords
from fieldcase.domain.plan_approval import PlanApproval, PlanStage
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import eyes_on, reading_of, require_writing, writing_of
from fieldcase.services.notebook import Notebook


class PlanSheet(Frozen):
    """
    Everything the plan of a case holds.

    Attributes:
        workers: Named for whom a step can be given to.
        approval: What was said last about the whole plan.
        may_answer: Whether the present worker can find it good or send it back now.
    """

    case_id: CaseId
    needs: dict[str, Need]
    goals: tuple[Goal, ...]
    steps: tuple[ServiceStep, ...]
    workers: dict[UserId, str]
    approval: PlanApproval | None = None
    may_answer: bool = False

    @property
    def changed_since(self) -> bool:
        """Whether something was planned or noted after the plan was found good."""
        since = self.approval.at if self.approval else None
        moments = [
            *(need.noted_at for need in self.needs.values()),
            *(goal.said_at for goal in self.goals),
            *(step.created_at for step in self.steps),
        ]
        return since is not None and any(moment > since for moment in moments)


class NewGoal(Frozen):
    """What the person wants to reach, as the screen hands it over; all but *words* may be empty."""

    words: str
    need: str = ""
    indicator: str = ""
    baseline: str = ""


class NeedNote(Frozen):
    """What is known about a kind of need, as the screen hands it over."""

    domain: str
    finding: Finding
    priority: NeedPriority | None = None
    whose_words: WhoseWords = WhoseWords.PERSON
    words: str = ""
    standing: Standing = Standing.OPEN


def plan_sheet(notebook: Notebook, case_id: CaseId) -> PlanSheet:
    """Return the plan of a case."""
    with reading_of(notebook, case_id, DataCategory.PLAN) as tx:
        approval = tx.plans.approval(case_id)
        waits = approval is not None and approval.stage is PlanStage.ASKED
        mine = approval is not None and approval.by == notebook.user.id
        approves = eyes_on(notebook, tx, case_id).approves(DataCategory.PLAN)
        return PlanSheet(
            case_id=case_id,
            needs=tx.plans.needs(case_id),
            goals=tx.plans.goals(case_id),
            steps=tx.steps.of_case(case_id),
            workers={one.id: one.name for one in tx.users.all()},
            approval=approval,
            may_answer=waits and approves and not mine,
        )


def note_need(notebook: Notebook, case_id: CaseId, note: NeedNote) -> Topic:
    """Write what is known about a kind of need; saying the same again adds nothing."""
    with writing_of(notebook, case_id, DataCategory.PLAN) as tx:
        known = tx.plans.needs(case_id).get(note.domain)
        need = Need(**note.as_dict(), noted_at=tx.now, noted_by=notebook.user.id)
        if known is not None and _says_the_same(known, need):
            return Topic.NONE
        tx.elsewhere.require_ours(case_id)
        tx.plans.note_need(case_id, need)
        # Going through the needs would fill the timeline; what became of one is worth a line.
        if need.standing is not (known.standing if known else Standing.OPEN):
            facts = {"domain": need.domain, "standing": need.standing.value}
            record(notebook, tx, case_id, TimelineKind.NEED, case_id, **facts)
        tx.cases.touch(case_id, tx.now)
        tx.audit.record("need.noted", case_id, (note.domain,))
    return Topic.STEPS | Topic.CASES


def set_goal(notebook: Notebook, case_id: CaseId, new: NewGoal) -> Topic:
    """Keep what the person wants to reach, in their words."""
    goal_id = GoalId(new_id(notebook.entropy))
    with writing_of(notebook, case_id, DataCategory.PLAN) as tx:
        goal = Goal(
            id=goal_id,
            case_id=case_id,
            need=new.need,
            words=new.words,
            said_at=tx.now,
            said_by=notebook.user.id,
            indicator=new.indicator,
            baseline=new.baseline,
        )
        tx.elsewhere.require_ours(case_id)
        tx.plans.add_goal(goal)
        record(notebook, tx, case_id, TimelineKind.GOAL, goal_id, words=new.words)
        tx.audit.record("goal.set", goal_id)
    return Topic.STEPS | Topic.CASES


def review_goal(notebook: Notebook, goal_id: GoalId, progress: Progress, note: str) -> Topic:
    """Keep how far a goal is; what was said before stays known."""
    with notebook.writing() as tx:
        known = tx.plans.goal(goal_id)
        require_writing(notebook, tx, known.case_id, DataCategory.PLAN)
        goal = known.but(progress=progress, note=note)
        if goal == known:
            return Topic.NONE
        tx.elsewhere.require_ours(goal.case_id)
        tx.plans.review_goal(goal, tx.now, notebook.user.id)
        facts = {"words": goal.words, "progress": progress.value, "note": note}
        record(notebook, tx, goal.case_id, TimelineKind.GOAL, goal_id, **facts)
        tx.audit.record("goal.reviewed", goal_id)
    return Topic.STEPS | Topic.CASES


def _says_the_same(known: Need, new: Need) -> bool:
    present = {"noted_at": new.noted_at, "noted_by": new.noted_by}
    return known.but(**present) == new
