"""What is to be done in the house."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from fieldcase.domain.shelter import HouseTask
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.shelter import Shelter


class TasksCard(Card):
    """A task of every day is open again in the morning."""

    def __init__(self, shelter: Shelter) -> None:
        super().__init__(say("Shelter", "To do in the house"), "list-checks")
        self._shelter = shelter
        self._rows = column(gap=4)
        self._task = QLineEdit()
        self._daily = Check(say("Shelter", "Every day"))
        self.body.addLayout(self._rows)
        self._task.setAccessibleName(say("Shelter", "What to do"))
        self._task.setPlaceholderText(say("Shelter", "For example: lock the garden door"))
        self._task.setMaxLength(120)
        self._task.returnPressed.connect(self._add)
        self.add(self._task)
        line = FlowLayout(gap=8)
        line.addWidget(self._daily)
        line.addWidget(secondary_button(say("Shelter", "Add this task"), "plus", self._add))
        self.body.addLayout(line)
        keep_draft(self._task, "house.task")

    def repaint_card(self) -> None:
        """Show the tasks of the house that is shown."""
        board, house = self._shelter.board, self._shelter.house
        clear(self._rows)
        if board is None or house is None:
            return
        for task in house.tasks:
            check = Check(say("Shelter", "{task} (every day)", task=task.title) if task.daily else task.title)
            check.setChecked(task.is_done(board.today))
            check.clicked.connect(lambda on, ticked=task: self._tick(ticked, done=on))
            self._rows.addWidget(check)
        if not house.tasks:
            self._rows.addWidget(WrapLabel(say("Shelter", "Nothing is to be done."), Kind.MUTED))

    def _tick(self, task: HouseTask, *, done: bool) -> None:
        self._shelter.tick_task(task.id, done=done)

    def _add(self) -> None:
        if self._shelter.add_task(self._task.text(), daily=self._daily.isChecked()):
            self._task.clear()
            self._daily.setChecked(False)
            drop_drafts(self)
        self._task.setFocus()
