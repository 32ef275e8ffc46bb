"""Labels that show plain text, whatever is written in them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldcase.ui.common.bidi import draw_flags


class Kind(StrEnum):
    """Sizes of text; the style sheet knows them by these names."""

    TITLE = "title"
    H2 = "h2"
    SPOKEN = "spoken"
    QUESTION = "question"
    H3 = "h3"
    STRONG = "strong"
    BODY = "body"
    MUTED = "muted"
    CAPTION = "caption"
    CAPTION_STRONG = "caption-strong"
    NUMBER = "number"


class PlainLabel(QLabel):
    """One line of plain text in one of the sizes of ``Kind``."""

    def __init__(self, text: str = "", kind: Kind = Kind.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind.value)
        self.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text at the side where the screen, not the text, begins."""
        self._draw(self.text())

    def _draw(self, shown: str) -> None:
        flags = draw_flags(shown, self.layoutDirection(), self.alignment(), wrap=self.wordWrap())
        colours, role = self.palette(), self.foregroundRole()
        painter = QPainter(self)
        self.style().drawItemText(painter, self.contentsRect(), flags, colours, self.isEnabled(), shown, role)


class WrapLabel(PlainLabel):
    """Plain text that breaks into lines instead of widening the page."""

    def __init__(self, text: str = "", kind: Kind = Kind.BODY, parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word only: a page may be narrower than its longest sentence."""
        metrics = self.fontMetrics()
        words = self.text().split() or [""]
        longest = max(metrics.horizontalAdvance(word) for word in words)
        return QSize(min(longest, metrics.averageCharWidth() * 24) + 2, metrics.height())


class Heading(WrapLabel):
    """The title of a page or of a card; screen readers are told by its place, so keep the order of kinds."""

    def __init__(self, text: str = "", kind: Kind = Kind.H2, parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent)


class ElidedLabel(PlainLabel):
    """One line that ends in … when there is no room; the whole text is its tooltip then."""

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        metrics = self.fontMetrics()
        width = min(metrics.horizontalAdvance(self.text()), metrics.averageCharWidth() * 6)
        return QSize(width + 2, metrics.height())

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        self._draw(shown)
