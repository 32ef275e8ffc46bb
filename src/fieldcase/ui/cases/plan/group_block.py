"""Steps that belong together, under the need, the day or the worker that holds them together."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.domain.assistance import ServiceStep
from fieldcase.domain.ids import UserId
from fieldcase.domain.plan import Need, NeedPriority, Standing, WhoseWords, waits_on_others
from fieldcase.ui.cases.plan.goal_row import GoalRow
from fieldcase.ui.cases.plan.step_row import StepRow
from fieldcase.ui.cases.plan.words import quoted, standing_chip, when_words, whose_words
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.layouts import FlowLayout, column, hairline
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_facts import plan_is_ours
from fieldcase.viewmodels.case_file import CaseFile
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.plan import Plan, PlanGroup, PlanView

_PRESSING = {NeedPriority.IMMEDIATE: Tone.BAD, NeedPriority.URGENT: Tone.WARN}


class GroupBlock(QWidget):
    """Made anew whenever the plan changes."""

    def __init__(self, group: PlanGroup, plan: Plan, case_file: CaseFile, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._group = group
        self._plan = plan
        self._file = case_file
        self._desk = desk
        self._layout = column(self, gap=6)
        self._build()

    def _build(self) -> None:
        self._layout.addWidget(Heading(self._title(), Kind.H3))
        if self._group.need is not None:
            self._add_need(self._group.need)
        for goal in self._group.goals:
            self._layout.addWidget(GoalRow(goal, self._plan, writes=plan_is_ours(self._file.sheet)))
        for number, step in enumerate(self._group.steps):
            if number:
                self._layout.addWidget(hairline())
            self._layout.addWidget(StepRow(step, self._file, self._desk, self._worker(step)))
        if self._group.need is not None and not self._group.steps:
            self._layout.addWidget(WrapLabel(say("Plan", "No step yet."), Kind.MUTED))

    def _title(self) -> str:
        if self._group.need is not None:
            lists = self._desk.content.code_lists
            return lists.label("need_domain", self._group.need.domain, self._desk.language)
        if self._group.when is not None:
            return when_words(self._group.when)
        if self._plan.view is PlanView.BY_NEED:
            return say("Plan", "Without a need in particular")
        return self._name(self._group.worker) or say("Plan", "Nobody in particular")

    def _add_need(self, need: Need) -> None:
        chips = FlowLayout(gap=6)
        chips.addWidget(Chip(standing_chip(need.standing, waits=waits_on_others(self._group.steps))))
        if need.priority is not None and need.standing is Standing.OPEN:
            lists = self._desk.content.code_lists
            soon = lists.label("need_priority", need.priority.value, self._desk.language)
            chips.addWidget(Chip(ChipText(soon, _PRESSING.get(need.priority, Tone.NEUTRAL), "clock")))
        if need.whose_words is not WhoseWords.PERSON:
            chips.addWidget(Chip(ChipText(whose_words(need.whose_words), Tone.NEUTRAL, "user")))
        self._layout.addLayout(chips)
        if need.words:
            self._layout.addWidget(WrapLabel(quoted(need.words), Kind.MUTED))

    def _worker(self, step: ServiceStep) -> str:
        return "" if self._plan.view is PlanView.BY_WORKER else self._name(step.worker)

    def _name(self, worker: UserId | None) -> str:
        sheet = self._plan.sheet
        return sheet.workers.get(worker, "") if sheet is not None and worker is not None else ""
