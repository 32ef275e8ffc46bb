"""The plan of a case: needs, goals in the person's words, steps."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.plan import named_in_interview
from fieldcase.ui.cases.plan.approval_line import ApprovalLine
from fieldcase.ui.cases.plan.goal_form import GoalForm
from fieldcase.ui.cases.plan.group_block import GroupBlock
from fieldcase.ui.cases.plan.need_row import NEED
from fieldcase.ui.cases.plan.needs_card import NeedsCard
from fieldcase.ui.cases.plan.step_form import StepForm
from fieldcase.ui.cases.plan.words import view_words
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import FlowLayout, clear, column, hairline
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_facts import plan_is_ours
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.plan import Plan, PlanGroup, PlanView


class PlanTab(QWidget):
    """One list for tasks, services given here, services by referral, by need, by date or by worker."""

    def __init__(self, case_file: CaseFile, ways: CaseWays, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._ways = ways
        self._desk = desk
        self._plan = Plan(desk)
        self._shown: tuple[PlanView, tuple[PlanGroup, ...], bool] | None = None
        self._case = ""
        views = [Segment(one.value, view_words(one)) for one in PlanView]
        self._views = Segmented(say("Plan", "View"), views)
        self._rows: QVBoxLayout = column(gap=10)
        self._trouble = Trouble()
        self._needs = NeedsCard(self._plan, desk)
        self._goal = GoalForm(self._plan, desk)
        self._approval = ApprovalLine(self._plan, desk)
        self._form = StepForm(case_file, self._plan, desk)
        self._begin = (
            quiet_button(say("Plan", "Go through the needs"), "list-checks", self._needs.begin),
            quiet_button(say("Plan", "Add a goal"), "flag", self._goal.begin),
        )
        self._build()
        self._bind()

    def repaint_tab(self) -> None:
        """Read the plan of the case that is shown."""
        sheet = self._file.sheet
        if sheet is None:
            return
        if sheet.case.id != self._case:
            self._case = sheet.case.id
            self._shown = None
            self._form.begin_again()
            self._goal.begin_again()
            self._needs.hide()
        self._plan.open(sheet.case.id)

    def reopen(self, drafts: DraftKeeper) -> None:
        """Go on with the needs somebody was in the middle of."""
        if NEED in drafts.forms_of(f"case:{self._case}"):
            self._needs.begin()

    def focus_form(self) -> None:
        """Put the caret where a step gets its name."""
        self._form.focus_first()

    def _build(self) -> None:
        layout = column(self, gap=12)
        card = Card(say("Plan", "Plan"))
        top = FlowLayout(gap=8)
        top.addWidget(self._views)
        for button in self._begin:
            top.addWidget(button)
        top.addWidget(quiet_button(say("Plan", "Print…"), "printer", self._ways.print))
        top.addWidget(self._approval.ask_button)
        card.body.addLayout(top)
        card.add(self._approval)
        card.body.addLayout(self._rows)
        for widget in (self._trouble, self._needs, self._goal, card, self._form):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _bind(self) -> None:
        self._views.chosen.connect(lambda code: self._plan.look(PlanView(code)))
        bind(self, self._plan.changed, self._repaint)
        bind(self, self._plan.changed, self._trouble.settle)
        bind(self, self._plan.failed, self._trouble.show_error)
        self.destroyed.connect(partial(_close, self._plan))

    def _repaint(self, _: object = None) -> None:
        self._needs.repaint_card(self._named())
        self._goal.repaint_card()
        self._approval.repaint_line()
        self._form.repaint_card()
        writes = self._let_write()
        # A row that is being ticked stays as long as the plan is the same.
        wanted = (self._plan.view, self._plan.groups, writes)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._rows)
        for number, group in enumerate(self._plan.groups):
            if number:
                self._rows.addWidget(hairline())
            self._rows.addWidget(GroupBlock(group, self._plan, self._file, self._desk))
        if not self._plan.groups and writes:
            sentence = say("Plan", "Nothing is planned yet. Add the first step together with the person.")
            self._rows.addWidget(WrapLabel(sentence, Kind.MUTED))

    def _let_write(self) -> bool:
        """Offer to change the plan to whoever may; the way to paper stays."""
        writes = plan_is_ours(self._file.sheet)
        for part in (*self._begin, self._form):
            part.setVisible(writes)
        if not writes:
            self._approval.ask_button.hide()
            for form in (self._needs, self._goal):
                form.hide()
        return writes

    def _named(self) -> frozenset[str]:
        answer = self._file.answers.get("urgent_needs")
        asked = json.loads(answer.value_json) if answer is not None and answer.value_json else []
        return named_in_interview(asked if isinstance(asked, list) else [])


def _close(plan: Plan, _: object = None) -> None:
    plan.close()
