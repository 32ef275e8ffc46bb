"""Fields that are read and copied, not written in."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from fieldcase.ui.common.check import Check
from fieldcase.ui.common.choice_group import ChoiceGroup
from fieldcase.ui.common.segmented import Segmented

_CHOICES: tuple[type[QWidget], ...] = (ChoiceGroup, Segmented, Check, QComboBox)


def let_write(part: QWidget, *, writes: bool) -> None:
    """Let the fields of *part* be written in, or read alone; what stands in them can still be copied."""
    for line in part.findChildren(QLineEdit):
        line.setReadOnly(not writes)
    for text in part.findChildren(QPlainTextEdit):
        text.setReadOnly(not writes)
        # A sheet of styles sees a property only when the field is made ready anew.
        text.style().unpolish(text)
        text.style().polish(text)
    for kind in _CHOICES:
        for choice in part.findChildren(kind):
            choice.setEnabled(writes)
