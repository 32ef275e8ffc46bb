"""The plan of one person: needs, goals, steps, in the order somebody wants to see them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from fieldcase.domain.assistance import OPEN_STEPS, ServiceStep
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId, GoalId, UserId
from fieldcase.domain.plan import Finding, Goal, Need, NeedPriority, Progress
from fieldcase.forms.values import tidy_text
from fieldcase.services import plan_approval, planning
from fieldcase.services.notebook import Notebook
from fieldcase.services.planning import NeedNote, NewGoal, PlanSheet
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event

_CONCERNS = Topic.STEPS | Topic.CASES | Topic.PEOPLE


class PlanView(StrEnum):
    """How the plan is put together."""

    BY_NEED = "by_need"
    BY_DATE = "by_date"
    BY_WORKER = "by_worker"


class When(StrEnum):
    """When something is to be done, or that it is over."""

    LATE = "late"
    TODAY = "today"
    LATER = "later"
    NO_DAY = "no_day"
    OVER = "over"


@dataclass(frozen=True, repr=False)
class PlanGroup:
    """
    Steps that belong together, with the need or the goals they serve.

    One of *need*, *when* and *worker* says what holds them together; none of them when nothing does.
    """

    steps: tuple[ServiceStep, ...]
    need: Need | None = None
    goals: tuple[Goal, ...] = ()
    when: When | None = None
    worker: UserId | None = None


@dataclass(frozen=True)
class Amount:
    """A number somebody typed, or that they typed none."""

    value: Decimal | None = None


class Plan:
    """Reads again whenever the plan changed elsewhere; commands say whether there was something to keep."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self._sheet: PlanSheet | None = None
        self._view = PlanView.BY_NEED
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(_CONCERNS, self._again, but=self)

    @property
    def sheet(self) -> PlanSheet | None:
        """What the notebook says; nothing while no case is open."""
        return self._sheet

    @property
    def view(self) -> PlanView:
        """How it is put together."""
        return self._view

    @property
    def groups(self) -> tuple[PlanGroup, ...]:
        """The plan, put together as somebody wants to see it."""
        if self._sheet is None:
            return ()
        if self._view is PlanView.BY_NEED:
            return by_need(self._sheet)
        if self._view is PlanView.BY_DATE:
            return by_date(self._sheet, self._desk.clock.today())
        return by_worker(self._sheet)

    @property
    def present_needs(self) -> tuple[Need, ...]:
        """What the person needs, the most pressing first."""
        return _present(self._sheet) if self._sheet else ()

    def need(self, domain: str) -> Need | None:
        """Return what is known about one kind of need."""
        return self._sheet.needs.get(domain) if self._sheet else None

    def open(self, case_id: CaseId) -> None:
        """Show the plan of a case, or read it again."""
        if case_id != self._case_id:
            self._sheet = None
        self._case_id = case_id
        self._desk.ask(lambda notebook: planning.plan_sheet(notebook, case_id), self._take, self.failed)

    def look(self, view: PlanView) -> None:
        """Put it together another way."""
        self._view = view
        self.changed(None)

    def note_need(self, note: NeedNote) -> None:
        """Write what is known about a kind of need."""
        tidy = note.but(words=_line(note.words))
        self._change(lambda notebook, case_id: planning.note_need(notebook, case_id, tidy))

    def set_goal(self, new: NewGoal) -> bool:
        """Keep what the person wants to reach."""
        tidy = NewGoal(
            words=_line(new.words),
            need=new.need,
            indicator=_line(new.indicator),
            baseline=_line(new.baseline),
        )
        if tidy.words:
            self._change(lambda notebook, case_id: planning.set_goal(notebook, case_id, tidy))
        return bool(tidy.words)

    def ask_for_approval(self, words: str) -> None:
        """Ask a supervisor to look at the plan."""
        said = _line(words)
        self._change(lambda notebook, case_id: plan_approval.ask_for_approval(notebook, case_id, said))

    def answer_approval(self, words: str, *, approve: bool) -> bool:
        """Say that the plan is good, or send it back; that needs a word."""
        said = _line(words)
        if approve or said:
            self._change(
                lambda notebook, case_id: plan_approval.answer_approval(
                    notebook, case_id, approve=approve, words=said
                )
            )
        return approve or bool(said)

    def review_goal(self, goal_id: GoalId, progress: Progress, note: str) -> None:
        """Keep how far a goal is."""
        said = _line(note)
        self._change(lambda notebook, _: planning.review_goal(notebook, goal_id, progress, said))

    def _change(self, job: Callable[[Notebook, CaseId], Topic]) -> None:
        case_id = self._case_id
        if case_id is not None:
            self._desk.change(lambda notebook: job(notebook, case_id), self, self.failed, self._again)

    def _again(self) -> None:
        if self._case_id is not None:
            self.open(self._case_id)

    def _take(self, sheet: PlanSheet) -> None:
        if sheet.case_id == self._case_id:
            self._sheet = sheet
            self.changed(None)


def read_amount(text: str) -> Amount | None:
    """Return what *text* says; nothing when it is no number, or one below nought."""
    said = text.strip().replace("٫", ".").replace(",", ".")
    if not said:
        return Amount()
    if not said.replace(".", "", 1).isdecimal():
        return None
    return Amount(Decimal(said))


def by_need(sheet: PlanSheet) -> tuple[PlanGroup, ...]:
    """Return a group for each need, the most pressing first; then what serves none of them."""
    present = _present(sheet)
    groups = [
        PlanGroup(
            steps=tuple(step for step in sheet.steps if step.need == need.domain),
            need=need,
            goals=tuple(goal for goal in sheet.goals if goal.need == need.domain),
        )
        for need in present
    ]
    named = {need.domain for need in present}
    steps = tuple(step for step in sheet.steps if step.need not in named)
    goals = tuple(goal for goal in sheet.goals if goal.need not in named)
    rest = [PlanGroup(steps=steps, goals=goals)] if steps or goals else []
    return (*groups, *rest)


def by_date(sheet: PlanSheet, today: date) -> tuple[PlanGroup, ...]:
    """Return what is late, due today, due later, without a day, over."""
    groups = (
        PlanGroup(steps=tuple(step for step in sheet.steps if _when(step, today) is when), when=when)
        for when in When
    )
    return tuple(group for group in groups if group.steps)


def by_worker(sheet: PlanSheet) -> tuple[PlanGroup, ...]:
    """Return the open steps of each worker, then those of nobody in particular, then what is over."""
    waiting = [step for step in sheet.steps if step.status in OPEN_STEPS]
    workers = [*sorted(sheet.workers, key=lambda one: sheet.workers[one].casefold()), None]
    groups = [
        PlanGroup(steps=tuple(step for step in waiting if step.worker == worker), worker=worker)
        for worker in workers
    ]
    over = tuple(step for step in sheet.steps if step.status not in OPEN_STEPS)
    groups.append(PlanGroup(steps=over, when=When.OVER))
    return tuple(group for group in groups if group.steps)


def _when(step: ServiceStep, today: date) -> When:
    if step.status not in OPEN_STEPS:
        return When.OVER
    if step.due_on is None:
        return When.NO_DAY
    if step.due_on == today:
        return When.TODAY
    return When.LATE if step.due_on < today else When.LATER


def _present(sheet: PlanSheet) -> tuple[Need, ...]:
    order = list(NeedPriority)
    present = [need for need in sheet.needs.values() if need.finding is Finding.PRESENT]
    return tuple(
        sorted(present, key=lambda need: order.index(need.priority) if need.priority else len(order))
    )


def _line(text: str) -> str:
    return tidy_text(text).strip()
