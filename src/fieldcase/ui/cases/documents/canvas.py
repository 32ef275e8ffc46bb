"""A picture or page that can be made larger, smaller, turned round."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QScrollArea, QWidget

from fieldcase.services.picture_safety import Drawing
from fieldcase.ui.common.theme import look

_STEP = 1.25
_LARGEST = 4.0
_SMALLEST = 0.1
_QUARTER = 90
_FULL = 360
_HEIGHT = 420
_LEFT_TO_THE_VIEWER = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class Canvas(QScrollArea):
    """Shows a drawing; fits it into the room there is until somebody zooms."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._sheet = _Sheet()
        self._original = QImage()
        self._turned = 0
        self._zoom: float | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(look().px(_HEIGHT))
        self.setWidget(self._sheet)

    @property
    def zoom(self) -> float:
        """How large a dot of the picture is on the screen."""
        return self._zoom if self._zoom is not None else self._fitting()

    @property
    def turned(self) -> int:
        """By how many degrees it is turned, clockwise."""
        return self._turned

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show *drawing*, turned and zoomed as the one before; nothing for None."""
        if drawing is None:
            self._original = QImage()
        else:
            line = drawing.width * 3
            image = QImage(drawing.rgb, drawing.width, drawing.height, line, QImage.Format.Format_RGB888)
            # A copy of its own: Qt does not keep the bytes alive.
            self._original = image.copy()
        self._draw()

    def begin_again(self) -> None:
        """Upright, as large as fits."""
        self._turned, self._zoom = 0, None
        self._draw()

    def enlarge(self, steps: int) -> None:
        """Make it larger by some steps, or smaller."""
        self._zoom = min(max(self.zoom * _STEP**steps, _SMALLEST), _LARGEST)
        self._draw()

    def fit(self) -> None:
        """Make it as large as fits."""
        self._zoom = None
        self._draw()

    def turn(self) -> None:
        """Turn it a quarter clockwise."""
        self._turned = (self._turned + _QUARTER) % _FULL
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it anew."""
        super().resizeEvent(event)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrow keys; leave the keys for pages to the viewer."""
        if Qt.Key(event.key()) in _LEFT_TO_THE_VIEWER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fitting(self) -> float:
        size = self._sheet.image.size()
        if size.isEmpty():
            return 1.0
        room = self.maximumViewportSize()
        return min(room.width() / size.width(), room.height() / size.height(), 1.0)

    def _draw(self) -> None:
        self._sheet.image = self._original.transformed(QTransform().rotate(self._turned))
        size = self._sheet.image.size()
        zoom = self.zoom
        self._sheet.setFixedSize(QSize(round(size.width() * zoom), round(size.height() * zoom)))
        self._sheet.update()


class _Sheet(QWidget):
    """The drawing itself, stretched over the whole widget."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part that is seen."""
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(event.rect())
        painter.drawImage(self.rect(), self.image)
        painter.setPen(QColor(look().tokens.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
