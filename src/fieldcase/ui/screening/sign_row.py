"""One sign with what is known of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.screening.screening_words import state_words, weight_words
from fieldcase.viewmodels.screening import SignLine

Mark = tuple[bool | None, AnswerState]
MARKS: tuple[Mark, ...] = (
    (True, AnswerState.ANSWERED),
    (False, AnswerState.ANSWERED),
    (None, AnswerState.UNKNOWN),
    (None, AnswerState.NOT_ASKED),
)
"""In the order of the screen, of the keys 1 to 4 as well."""


class SignRow(QWidget):
    """Present, not present, not known, not asked; ``marked`` carries present or None, with the state."""

    marked = Signal(object, object)

    def __init__(self, line: SignLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._words = WrapLabel(line.words, Kind.STRONG)
        self._weight = WrapLabel(weight_words(line.weight), Kind.CAPTION)
        self._group = _Marks(line.words)
        layout = column(self, gap=4)
        for part in (self._words, self._weight, self._group):
            layout.addWidget(part)
        self._group.taken.connect(lambda at: self.marked.emit(*MARKS[at]))
        self.show_line(line)

    def show_line(self, line: SignLine) -> None:
        """Show what is known."""
        present = (line.present, line.state)
        self._group.show_mark(MARKS.index(present) if present in MARKS else -1)

    def focus_first(self) -> None:
        """Put the focus on what is known, or on the first button."""
        self._group.focus_entry()


class _Marks(QGroupBox):
    taken = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        words = (
            say("Screening", "Present"),
            say("Screening", "Not present"),
            state_words(AnswerState.UNKNOWN),
            state_words(AnswerState.NOT_ASKED),
        )
        self._buttons = tuple(Button(text, ButtonLook.PILL) for text in words)
        layout = FlowLayout(self, gap=6)
        for at, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.setToolTip(say("Screening", "Key {number}", number=at + 1))
            button.clicked.connect(lambda _checked=False, at=at: self._take(at))
            layout.addWidget(button)
        self._enter_by(0)

    def show_mark(self, at: int) -> None:
        for number, button in enumerate(self._buttons):
            button.setChecked(number == at)
        self._enter_by(max(at, 0))

    def focus_entry(self) -> None:
        for button in self._buttons:
            if button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if 0 <= number < len(self._buttons) and not event.modifiers():
            self._take(number)
        elif step:
            self._move(-step if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else step)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        here = next((at for at, button in enumerate(self._buttons) if button.hasFocus()), 0)
        there = min(max(here + step, 0), len(self._buttons) - 1)
        self._enter_by(there)
        self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, at: int) -> None:
        self.show_mark(at)
        self._buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken.emit(at)

    def _enter_by(self, at: int) -> None:
        for number, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == at else Qt.FocusPolicy.ClickFocus)
