"""Where a person signs with a finger, a pen or a mouse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CARD_RADIUS
from fieldcase.ui.i18n import say

_PEN = 2.4
_LINE_AT = 0.85
"""How far down the line to sign on runs, as a part of the height."""


@dataclass(frozen=True)
class InkPoint:
    """A spot of ink; ``x``, ``y`` are parts of width and height, 0 to 1, ``pressure`` 0 to 1."""

    x: float
    y: float
    pressure: float = 0.5


Stroke = tuple[InkPoint, ...]


class SignaturePad(QWidget):
    """Keeps what is drawn as strokes, never as a picture; the Delete key wipes it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[InkPoint]] = []
        self._drawing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("SignaturePad", "Place to sign"))
        self.setAccessibleDescription(
            say("SignaturePad", "Sign with a pen, a finger or the mouse. Spoken agreement counts as much.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def strokes(self) -> tuple[Stroke, ...]:
        """Return what was drawn."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def is_empty(self) -> bool:
        """Say whether nothing was drawn."""
        return not self._strokes

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show *strokes* without telling anybody."""
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()

    def clear(self) -> None:
        """Wipe everything."""
        if self._strokes:
            self._strokes = []
            self.update()
            self.changed.emit()

    def sizeHint(self) -> QSize:
        """Return room for a comfortable signature."""
        return QSize(480, look().icon_px(190))

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which one can sign."""
        return QSize(240, 120)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start(event.position(), 0.5)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        if self._drawing:
            self._go_on(event.position(), 0.5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        self._finish()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen that knows how hard it is pressed."""
        if event.type() == QEvent.Type.TabletPress:
            self._start(event.position(), event.pressure())
        elif event.type() == QEvent.Type.TabletMove and self._drawing:
            self._go_on(event.position(), event.pressure())
        elif event.type() == QEvent.Type.TabletRelease:
            self._finish()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Wipe with Delete or Backspace."""
        if Qt.Key(event.key()) in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, line, strokes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter)
        for stroke in self._strokes:
            self._draw_stroke(painter, stroke)

    def _start(self, place: QPointF, pressure: float) -> None:
        self._drawing = True
        self._strokes.append([self._point(place, pressure)])
        self.update()

    def _go_on(self, place: QPointF, pressure: float) -> None:
        self._strokes[-1].append(self._point(place, pressure))
        self.update()

    def _finish(self) -> None:
        if self._drawing:
            self._drawing = False
            self.changed.emit()

    def _point(self, place: QPointF, pressure: float) -> InkPoint:
        x = min(max(place.x() / max(self.width(), 1), 0.0), 1.0)
        y = min(max(place.y() / max(self.height(), 1), 0.0), 1.0)
        return InkPoint(round(x, 4), round(y, 4), round(pressure, 2))

    def _draw_frame(self, painter: QPainter) -> None:
        tokens = look().tokens
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.field), max(1.4, tokens.outline), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CARD_RADIUS, CARD_RADIUS)
        painter.setPen(QPen(QColor(tokens.line), 1.5))
        line = self.height() * _LINE_AT
        painter.drawLine(QPointF(28, line), QPointF(self.width() - 28, line))

    def _draw_stroke(self, painter: QPainter, stroke: list[InkPoint]) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(look().tokens.ink), _PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pressure = sum(point.pressure for point in stroke) / len(stroke)
        pen.setWidthF(_PEN * (0.6 + 0.8 * pressure))
        painter.setPen(pen)
        places = [QPointF(point.x * self.width(), point.y * self.height()) for point in stroke]
        if len(places) == 1:
            painter.drawPoint(places[0])
            return
        painter.drawPath(_smooth(places))


def _smooth(places: list[QPointF]) -> QPainterPath:
    path = QPainterPath(places[0])
    for here, there in zip(places[1:-1], places[2:], strict=True):
        path.quadTo(here, (here + there) / 2)
    path.lineTo(places[-1])
    return path
