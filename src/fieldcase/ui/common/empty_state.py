"""What a list shows before anything is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.buttons import Button
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, WrapLabel


class EmptyState(QWidget):
    """An icon, one sentence, one button that starts."""

    def __init__(
        self, icon: str, sentence: str, button: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        layout = column(self, gap=12, margins=24)
        layout.addStretch(1)
        layout.addWidget(IconLabel(icon, 40, "primary"), 0, Qt.AlignmentFlag.AlignHCenter)
        self._sentence = WrapLabel(sentence, Kind.MUTED)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._sentence)
        if button is not None:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def say(self, sentence: str) -> None:
        """Show another sentence."""
        self._sentence.setText(sentence)
