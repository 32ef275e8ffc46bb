"""One goal in the person's words, with how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.plan import Goal, Progress
from fieldcase.ui.cases.plan.words import goal_measure_words, progress_chip, progress_words, quoted
from fieldcase.ui.common.buttons import icon_button, primary_button, quiet_button
from fieldcase.ui.common.chip import Chip
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import FlowLayout, column, row
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.plan import Plan


class GoalRow(QWidget):
    """The pencil asks how far it is; what was said before stays in the timeline."""

    def __init__(self, goal: Goal, plan: Plan, *, writes: bool) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._goal = goal
        self._plan = plan
        self._writes = writes
        self._asking = QWidget()
        self._progress = Segmented(
            say("Plan", "How far is it"), [Segment(one.value, progress_words(one)) for one in Progress]
        )
        self._note = QLineEdit(goal.note)
        self._build()
        self._note.returnPressed.connect(self._keep)
        keep_draft(self._note, f"goal.{goal.id}")

    def draft_restored(self) -> None:
        """Ask again: somebody was in the middle of saying it."""
        self._ask()

    def _build(self) -> None:
        layout = column(self, gap=4)
        line = row(gap=8)
        line.addWidget(IconLabel("flag", 18, "primary"))
        line.addWidget(WrapLabel(quoted(self._goal.words)), 1)
        line.addWidget(Chip(progress_chip(self._goal.progress)))
        name = say("Plan", "How far is this goal: {goal}", goal=self._goal.words)
        if self._writes:
            line.addWidget(icon_button("pencil-simple", name, self._ask))
        layout.addLayout(line)
        for words in (goal_measure_words(self._goal), self._goal.note):
            if words:
                under = WrapLabel(words, Kind.CAPTION)
                under.setContentsMargins(26, 0, 26, 0)
                layout.addWidget(under)
        self._build_asking()
        layout.addWidget(self._asking)

    def _build_asking(self) -> None:
        self._asking.setProperty("role", "plain")
        layout = column(self._asking, gap=6)
        layout.setContentsMargins(26, 4, 0, 8)
        self._progress.choose(self._goal.progress.value)
        self._note.setAccessibleName(say("Plan", "What the person says about it (optional)"))
        self._note.setPlaceholderText(self._note.accessibleName())
        self._note.setMaxLength(300)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(primary_button(say("Plan", "Keep this"), "check", self._keep))
        buttons.addWidget(quiet_button(say("Plan", "Leave it"), on_click=self._leave))
        layout.addWidget(self._progress)
        layout.addWidget(self._note)
        layout.addLayout(buttons)
        self._asking.hide()

    def _ask(self) -> None:
        self._asking.show()
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        drop_drafts(self)
        self._asking.hide()
        self._plan.review_goal(self._goal.id, Progress(self._progress.choice()), self._note.text())

    def _leave(self) -> None:
        self._note.setText(self._goal.note)
        drop_drafts(self)
        self._asking.hide()
