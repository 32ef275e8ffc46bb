"""Content of a scroll area that is exactly as high as its lines need."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class FlowingContent(QWidget):
    """
    Asks for no least height of its own.

    Qt works the least height out for the narrowest width, then leaves that much empty space in a wide window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")

    def minimumSizeHint(self) -> QSize:
        """Return the least width only; the scroll area asks for the height at its own width."""
        return QSize(super().minimumSizeHint().width(), 0)
