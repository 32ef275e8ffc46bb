"""The one window: either the closed door or the work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

NEUTRAL_TITLE = "FieldCase"
"""Never a person, a place or a purpose: titles are read over shoulders and kept by task bars."""

FIRST_SIZE = (1366, 728)
SMALLEST_SIZE = (720, 480)


class MainWindow(QMainWindow):
    """Shows one thing at a time; knows nothing of what it shows."""

    closing = Signal()
    touched = Signal()
    """Tab was pressed: somebody is there."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(NEUTRAL_TITLE)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*FIRST_SIZE)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.menuBar().hide()

    def show_only(self, content: QWidget) -> None:
        """Show *content* with the caret where it has put it; what was shown before is deleted."""
        stands = content.focusWidget()
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        for index in reversed(range(self._stack.count())):
            earlier = self._stack.widget(index)
            if earlier is not None and earlier is not content:
                self._stack.removeWidget(earlier)
                earlier.deleteLater()
        if stands is not None:
            # Before the window is shown Qt gives the focus to whatever comes first.
            stands.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001  (Qt calls it)
        """Notice Tab, which no field keeps for itself; Qt asks once by itself, before the window is shown."""
        if self.isVisible():
            self.touched.emit()
        return super().focusNextPrevChild(following)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let everything be kept before the window goes."""
        self.closing.emit()
        event.accept()
