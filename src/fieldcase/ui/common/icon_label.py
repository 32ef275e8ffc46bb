"""An icon that keeps the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.icons import icon_pixmap, pictogram_pixmap
from fieldcase.ui.common.theme import look


class IconLabel(QWidget):
    """
    Shows the icon *name*, *size* logical pixels wide at 100 % text.

    *colour* is the name of a token, such as ``"primary"`` or ``"warn"``. With *in_line* it is as high as a
    line of text, so that it stands beside the first line of several. Decoration only: the meaning stands in
    the text beside it, so screen readers are told nothing.
    """

    def __init__(
        self,
        name: str,
        size: int = 20,
        colour: str = "ink",
        *,
        in_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._in_line = in_line
        self._name = name
        self._size = size
        self._colour = colour

    def show_icon(self, name: str, colour: str | None = None) -> None:
        """Show another icon, optionally in the colour of another token."""
        self._name = name
        self._colour = colour or self._colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the icon, or of a line of text with it."""
        edge = look().icon_px(self._size)
        height = max(edge, self.fontMetrics().lineSpacing()) if self._in_line else edge
        return QSize(edge, height)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the icon."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the middle."""
        edge = self.sizeHint().width()
        painter = QPainter(self)
        painter.drawPixmap((self.width() - edge) // 2, (self.height() - edge) // 2, self._drawing(edge))

    def _drawing(self, edge: int) -> QPixmap:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = str(getattr(look().tokens, self._colour))
        return icon_pixmap(self._name, colour, edge, ratio=self.devicePixelRatioF(), mirrored=mirrored)


class Pictogram(IconLabel):
    """Shows one of the pictures that explain a choice to a person who may not read."""

    def __init__(self, name: str, size: int = 64, colour: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(name, size, colour, parent=parent)

    def _drawing(self, edge: int) -> QPixmap:
        colour = str(getattr(look().tokens, self._colour))
        return pictogram_pixmap(self._name, colour, edge, ratio=self.devicePixelRatioF())
