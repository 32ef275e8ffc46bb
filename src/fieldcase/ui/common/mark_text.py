"""Measure, then draw, a mark with wrapped words beside it; Qt's own ticks do not wrap."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from fieldcase.ui.common.bidi import draw_flags
from fieldcase.ui.common.icons import icon_pixmap
from fieldcase.ui.common.theme import look

_MARK = 18
_GAP = 10
_CORNER = 5.0
_EDGE = 1.6
_WIDEST_LINE = 26
"""Average letters to a line when nobody says how wide it may be."""


def text_size(words: str, font: QFont, width: int) -> QSize:
    """Return the room *words* take when broken to lines of *width* pixels."""
    return _bounds(words, font, width).size()


def natural_size(words: str, font: QFont) -> QSize:
    """Return the room for mark, gap, words that wrap nowhere but where they begin a new line."""
    metrics = QFontMetrics(font)
    mark = look().icon_px(_MARK)
    lines = words.split("\n")
    widest = max(metrics.horizontalAdvance(line) for line in lines)
    height = text_size(words, font, widest + 2).height() if len(lines) > 1 else metrics.height()
    return QSize(mark + _GAP + widest + 2, max(mark + 4, height))


def narrowest(words: str, font: QFont) -> int:
    """Return the least width that breaks no word."""
    metrics = QFontMetrics(font)
    longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
    return look().icon_px(_MARK) + _GAP + min(longest, metrics.averageCharWidth() * _WIDEST_LINE) + 2


def height_for(words: str, font: QFont, width: int) -> int:
    """Return the height of mark with wrapped words in *width* pixels."""
    mark = look().icon_px(_MARK)
    return max(mark + 4, text_size(words, font, width - mark - _GAP).height())


def draw(
    painter: QPainter, place: QRect, button: QAbstractButton, words: str, ink: str, *, round_mark: bool
) -> None:
    """Draw the mark of *button* with *words* beside it into *place*."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    direction = button.layoutDirection()
    edge = look().icon_px(_MARK)
    first_line = QFontMetrics(button.font()).height()
    beside_mark = place.width() - edge - _GAP
    above = max(0, place.height() - text_size(words, button.font(), beside_mark).height()) // 2
    top = place.y() + max(0, above + (first_line - edge) // 2)
    spot = QStyle.visualRect(direction, place, QRect(place.x(), top, edge, edge))
    _draw_mark(painter, QRectF(spot), button, round_mark=round_mark)
    beside = QStyle.visualRect(direction, place, place.adjusted(edge + _GAP, 0, 0, 0))
    painter.setFont(button.font())
    painter.setPen(QColor(ink))
    alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(beside, draw_flags(words, direction, alignment, wrap=True), words)


def _draw_mark(painter: QPainter, spot: QRectF, button: QAbstractButton, *, round_mark: bool) -> None:
    tokens = look().tokens
    on = button.isChecked()
    enabled = button.isEnabled()
    edge_colour = tokens.field if not on or not enabled else tokens.primary
    painter.setPen(QPen(QColor(edge_colour), _EDGE))
    box = spot.adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2)
    if round_mark:
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(box)
        if on:
            _draw_dot(painter, spot, edge_colour)
        return
    painter.setBrush(QColor(edge_colour if on else tokens.surface))
    painter.drawRoundedRect(box, _CORNER, _CORNER)
    if on:
        _draw_tick(painter, spot, button)


def _draw_dot(painter: QPainter, spot: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    radius = spot.width() * 0.26
    painter.drawEllipse(QPointF(spot.center()), radius, radius)


def _draw_tick(painter: QPainter, spot: QRectF, widget: QWidget) -> None:
    edge = round(spot.width()) - 4
    colour = look().tokens.on_primary if widget.isEnabled() else look().tokens.surface
    tick = icon_pixmap("check-bold", colour, edge, ratio=widget.devicePixelRatioF())
    painter.drawPixmap(QPointF(spot.x() + 2, spot.y() + 2), tick)


def _bounds(words: str, font: QFont, width: int) -> QRect:
    room = QRect(0, 0, max(width, 1), 100_000)
    return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap.value), words)
