"""The steps of a long task, where one stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from fieldcase.ui.common.card import Card
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import VScroll, column, row
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tile import Tile
from fieldcase.ui.i18n import say


class StepState(StrEnum):
    """How far a step is."""

    OPEN = "open"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True)
class Step:
    """One step; its number is its place in the list."""

    title: str
    state: StepState = StepState.OPEN


_ICONS = {
    StepState.OPEN: "circle",
    StepState.STARTED: "circle-half-duotone",
    StepState.DONE: "check-circle-fill",
}


class _StepButton(Tile):
    """Mark, number, title of one step; the title wraps."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setProperty("look", "step")
        self.setCheckable(True)
        self._mark = IconLabel("circle", 18, in_line=True)
        self._title = WrapLabel()
        line = row(self, gap=10)
        line.setContentsMargins(11, 8, 8, 8)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(str(number)), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._title, 1)

    def show_step(self, number: int, step: Step, *, here: bool) -> None:
        """Show *step*; *here* marks the present one, half done until it is done."""
        state = StepState.STARTED if here and step.state is StepState.OPEN else step.state
        self._title.setText(step.title)
        self._mark.show_icon(_ICONS[state], "ok" if state is StepState.DONE else "ink")
        self.setAccessibleName(_spoken(number, step, here=here))
        self.setChecked(here)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)


class StepPanel(Card):
    """
    Lists steps one below the other; ``chosen`` carries the index of the step somebody wants to go to.

    ``footer`` is the room below the list. Up or down moves between steps.
    """

    chosen = Signal(int)

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(caption)
        self._caption = caption
        self._buttons: list[_StepButton] = []
        self._steps: tuple[Step, ...] = ()
        self.footer: QVBoxLayout = column(gap=6)
        self._list = column(gap=2)
        self._progress_words = WrapLabel("", Kind.MUTED)
        self._progress = QProgressBar()
        self._build()

    def show_steps(self, steps: Sequence[Step], current: int) -> None:
        """Show *steps*, the one with the index *current* as the present one."""
        if len(steps) != len(self._buttons):
            self._build_buttons(len(steps))
        self._steps = tuple(steps)
        for index, (step, button) in enumerate(zip(steps, self._buttons, strict=True)):
            button.show_step(index + 1, step, here=index == current)

    def present(self) -> QWidget | None:
        """Return the step one stands at, for a page that scrolls to it."""
        return next((button for button in self._buttons if button.isChecked()), None)

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show *words* such as "4 of 8" over a bar; an empty text hides both."""
        self._progress_words.setText(words)
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._progress.setAccessibleName(words)
        for part in (self._progress_words, self._progress):
            part.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the steps."""
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        focused = next((index for index, button in enumerate(self._buttons) if button.hasFocus()), None)
        if move == 0 or focused is None:
            super().keyPressEvent(event)
            return
        there = min(max(focused + move, 0), len(self._buttons) - 1)
        self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.addWidget(WrapLabel(self._caption, Kind.CAPTION_STRONG))
        inside = QWidget()
        inside.setLayout(self._list)
        self.body.addWidget(VScroll(inside), 1)
        self.body.addLayout(self.footer)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._progress_words.hide()
        self.body.addWidget(self._progress_words)
        self.body.addWidget(self._progress)

    def _build_buttons(self, number: int) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons = [_StepButton(index + 1) for index in range(number)]
        for index, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, wanted=index: self._wish(wanted))
            self._list.addWidget(button)
        self._list.addStretch(1)

    def _wish(self, index: int) -> None:
        # The mark moves when the page has moved, not when somebody wishes it.
        for place, button in enumerate(self._buttons):
            if place == index:
                button.setChecked(not button.isChecked())
        self.chosen.emit(index)


def _spoken(number: int, step: Step, *, here: bool) -> str:
    if here:
        return say("StepPanel", "Step {number}, {title}, you are here", number=number, title=step.title)
    if step.state is StepState.DONE:
        return say("StepPanel", "Step {number}, {title}, done", number=number, title=step.title)
    if step.state is StepState.STARTED:
        return say("StepPanel", "Step {number}, {title}, started", number=number, title=step.title)
    return say("StepPanel", "Step {number}, {title}, open", number=number, title=step.title)
