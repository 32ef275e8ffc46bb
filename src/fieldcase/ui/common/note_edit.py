"""A few lines of text that grow as one writes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from fieldcase.ui.common.theme import look

_MOST_LINES = 12


class NoteEdit(QPlainTextEdit):
    """
    Plain text only; Tab leaves it; starts on the side where reading starts.

    *lines* is its height when empty; it grows to twelve lines before it scrolls.
    """

    def __init__(self, name: str, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the screen."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the page."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for the lines written, within bounds."""
        self.ensurePolished()
        lines = min(max(self._lines, round(self.document().size().height())), _MOST_LINES)
        return QSize(look().px(260), lines * self.fontMetrics().lineSpacing() + look().px(10) + 20)

    def minimumSizeHint(self) -> QSize:
        """Return room for one line, a few words wide."""
        return QSize(120, self.fontMetrics().lineSpacing() + 34)

    def _turn(self) -> None:
        option = QTextOption(self.document().defaultTextOption())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
