"""One of a few views, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.common.layouts import FlowLayout


@dataclass(frozen=True)
class Segment:
    """A view: what the program calls it, then what people read."""

    code: str
    label: str


class Segmented(QGroupBox):
    """Shows *segments*; exactly one is chosen. Left or right moves the choice."""

    chosen = Signal(str)

    def __init__(self, name: str, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._codes = tuple(segment.code for segment in segments)
        self._buttons = tuple(Button(segment.label, ButtonLook.SEGMENT) for segment in segments)
        self._build()
        if self._codes:
            self.choose(self._codes[0])

    def choice(self) -> str:
        """Return the code of the chosen segment."""
        return next((code for code, button in self._pairs() if button.isChecked()), "")

    def choose(self, code: str) -> None:
        """Choose the segment *code* without telling anybody."""
        for known, button in self._pairs():
            button.setChecked(known == code)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if known == code else Qt.FocusPolicy.ClickFocus)

    def focus_choice(self) -> None:
        """Put the focus on the chosen segment."""
        for code, button in self._pairs():
            if code == self.choice():
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def draft_value(self) -> str:
        """Return what is kept while a form is half filled in."""
        return self.choice()

    def show_draft(self, value: object) -> None:
        """Show what was kept, unless that can no longer be chosen."""
        if isinstance(value, str) and value in self._codes:
            self.choose(value)

    def tell_draft(self, told: Callable[[], None]) -> None:
        """Call *told* whenever somebody chooses."""
        self.chosen.connect(lambda _code: told())

    def relabel(self, code: str, label: str) -> None:
        """Show another *label*, one with a new number for instance."""
        for known, button in self._pairs():
            if known == code:
                button.say(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with the arrow keys, in the direction of reading."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step == 0:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        index = (self._codes.index(self.choice()) + step) % len(self._codes)
        self._take(self._codes[index])
        self._buttons[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        layout = FlowLayout(self, gap=2)
        for code, button in self._pairs():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, taken=code: self._take(taken))
            layout.addWidget(button)

    def _pairs(self) -> list[tuple[str, Button]]:
        return list(zip(self._codes, self._buttons, strict=True))

    def _take(self, code: str) -> None:
        self.choose(code)
        self.chosen.emit(code)
