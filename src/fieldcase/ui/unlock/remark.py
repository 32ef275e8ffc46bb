"""One sentence under a field, with the icon of what it means."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.text import Kind
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.common.tokens import Tone

_ICONS = {
    Tone.OK: "check-circle-fill",
    Tone.WARN: "warning-fill",
    Tone.BAD: "warning-circle-fill",
    Tone.INFO: "info-fill",
}


class Remark(QWidget):
    """Says *words* in the colour of *tone*; the icon says the same to those who do not see the colour."""

    def __init__(
        self, words: str, tone: Tone, kind: Kind = Kind.STRONG, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setAccessibleName(words)
        line = row(self, gap=7)
        line.addWidget(IconLabel(_ICONS[tone], 16, tone.value, in_line=True), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(TintedLabel(words, kind, tone.value), 1)
