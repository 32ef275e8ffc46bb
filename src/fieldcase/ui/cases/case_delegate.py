"""Draws one row of the case list: name, code, next step, risk, day."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldcase.ui.cases.case_rows import WORDS_ROLE, RowWords
from fieldcase.ui.common.bidi import draw_flags
from fieldcase.ui.common.chip import chip_size, draw_chip
from fieldcase.ui.common.theme import look

_SIDE = 14
_AIR = 9
_GAP = 3
_BAR = 4
_RADIUS = 10
_NAME = 15
_STEP = 13
_SMALL = 12


class CaseDelegate(QStyledItemDelegate):
    """Nothing but painting: every row of every frame comes through here."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of three lines; a row is as wide as the list."""
        heights = (QFontMetrics(_font(option.font, pixels)).height() for pixels in (_NAME, _STEP, _SMALL))
        return QSize(look().px(120), sum(heights) + 2 * _AIR + 2 * _GAP + 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row of *index*."""
        words = index.data(WORDS_ROLE)
        if not isinstance(words, RowWords):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw_ground(painter, option, selected=selected)
        self._draw_words(painter, option, words, selected=selected)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, selected: bool) -> None:
        tokens = look().tokens
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (selected or hovered):
            return
        place = QRectF(option.rect).adjusted(1, 2, -1, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.tint if selected else tokens.surface2))
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        if selected:
            bar = option.rect.adjusted(1, 12, 0, -12)
            bar.setWidth(_BAR)
            painter.setBrush(QColor(tokens.primary))
            painter.drawRoundedRect(QRectF(_mirrored(option, bar)), 2, 2)

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionViewItem, words: RowWords, *, selected: bool
    ) -> None:
        tokens = look().tokens
        inner = option.rect.adjusted(_SIDE, _AIR, -_SIDE, -_AIR)
        name, step, small = (_font(option.font, pixels) for pixels in (_NAME, _STEP, _SMALL))
        name.setWeight(QFont.Weight.Bold)
        line = QRect(inner.x(), inner.y(), inner.width(), QFontMetrics(name).height())
        taken = _end(painter, option, line, (words.code, small, tokens.ink2))
        _start(painter, option, line, (words.name, name, tokens.on_tint if selected else tokens.ink), taken)
        line = QRect(inner.x(), line.bottom() + 1 + _GAP, inner.width(), QFontMetrics(step).height())
        _start(painter, option, line, (words.step, step, tokens.ink2), 0)
        chip = chip_size(words.risk, option.font)
        line = QRect(inner.x(), line.bottom() + 1 + _GAP, inner.width(), chip.height())
        taken = _end(painter, option, line, (words.due, small, tokens.bad if words.pressing else tokens.ink2))
        spot = QRect(line.x(), line.y(), min(chip.width(), line.width() - taken), line.height())
        spot = QStyle.visualRect(option.direction, line, spot)
        draw_chip(painter, spot, words.risk, option.font, option.direction)


def _start(
    painter: QPainter,
    option: QStyleOptionViewItem,
    line: QRect,
    written: tuple[str, QFont, str],
    taken: int,
) -> None:
    text, font, colour = written
    place = _mirrored(option, QRect(line.x(), line.y(), line.width() - taken, line.height()), line)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, _flags(text, option, Qt.AlignmentFlag.AlignLeft), shown)


def _end(
    painter: QPainter, option: QStyleOptionViewItem, line: QRect, written: tuple[str, QFont, str]
) -> int:
    """Draw at the end of *line*; return the room that is taken there."""
    text, font, colour = written
    if not text:
        return 0
    width = QFontMetrics(font).horizontalAdvance(text) + 2
    place = _mirrored(option, QRect(line.right() + 1 - width, line.y(), width, line.height()), line)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, _flags(text, option, Qt.AlignmentFlag.AlignRight), text)
    return width + 8


def _flags(text: str, option: QStyleOptionViewItem, side: Qt.AlignmentFlag) -> int:
    return draw_flags(text, option.direction, side | Qt.AlignmentFlag.AlignVCenter, wrap=False)


def _mirrored(option: QStyleOptionViewItem, place: QRect, inside: QRect | None = None) -> QRect:
    return QStyle.visualRect(option.direction, option.rect if inside is None else inside, place)


def _font(base: QFont, pixels: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(look().px(pixels))
    return font
