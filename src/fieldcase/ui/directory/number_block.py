"""Digits to be read aloud, in groups, on two lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldcase.ui.common.card import Well
from fieldcase.ui.common.text import Kind, PlainLabel
from fieldcase.ui.i18n import isolate

_LINES = 2


class NumberBlock(Well):
    """A caption over digits that read left to right in every language."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._caption = caption
        self._lines = tuple(PlainLabel("", Kind.H2) for _ in range(_LINES))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.body.setContentsMargins(14, 10, 14, 10)
        self.body.setSpacing(2)
        self.add(PlainLabel(caption, Kind.CAPTION_STRONG))
        for line in self._lines:
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.add(line)

    def show_number(self, number: str) -> None:
        """Show *number*, whose groups are parted by blanks."""
        groups = number.split()
        half = (len(groups) + 1) // _LINES
        for line, part in zip(self._lines, (groups[:half], groups[half:]), strict=True):
            line.setText(isolate(" ".join(part)))
        self.setAccessibleName(f"{self._caption}: {number}")
