"""A word or two with an icon on a coloured ground."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from fieldcase.ui.common.bidi import draw_flags
from fieldcase.ui.common.icons import icon_pixmap
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CHIP_RADIUS, Tone

_ICON = 14
_PAD = 8
_GAP = 5
_TEXT = 12


@dataclass(frozen=True)
class ChipText:
    """What a chip says; ``icon`` may be empty."""

    text: str
    tone: Tone = Tone.NEUTRAL
    icon: str = ""


class Chip(QLabel):
    """Shows a ``ChipText``; one line, ends in … when there is no room."""

    def __init__(self, chip: ChipText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._chip = chip
        self.say(chip)

    def say(self, chip: ChipText) -> None:
        """Show *chip* instead."""
        self._chip = chip
        self.setText(chip.text)
        self.setAccessibleName(chip.text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for icon, words, edges."""
        return chip_size(self._chip, self.font())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), look().px(64)), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip over the whole widget."""
        painter = QPainter(self)
        draw_chip(painter, self.rect(), self._chip, self.font(), self.layoutDirection())


def chip_size(chip: ChipText, font: QFont) -> QSize:
    """Return the size ``draw_chip`` needs; *font* gives the family."""
    metrics = QFontMetrics(_font(font))
    icon = look().icon_px(_ICON) + _GAP if chip.icon else 0
    return QSize(2 * _PAD + icon + metrics.horizontalAdvance(chip.text) + 2, metrics.height() + 4)


def draw_chip(
    painter: QPainter, place: QRect, chip: ChipText, font: QFont, direction: Qt.LayoutDirection
) -> None:
    """Draw *chip* into *place*; for delegates as well, so that a list looks like its page."""
    ink, ground = look().tokens.tone(chip.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_ground(painter, place, ink, ground)
    words = place.adjusted(_PAD, 0, -_PAD, 0)
    if chip.icon:
        words = _draw_icon(painter, words, chip.icon, ink, direction)
    small = _font(font)
    painter.setFont(small)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(small).elidedText(chip.text, Qt.TextElideMode.ElideRight, words.width())
    alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(words, draw_flags(shown, direction, alignment, wrap=False), shown)
    painter.restore()


def _draw_ground(painter: QPainter, place: QRect, ink: str, ground: str) -> None:
    outlined = look().tokens.outline > 1
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(ink), 1.5) if outlined else Qt.PenStyle.NoPen)
    radius = min(look().icon_px(CHIP_RADIUS), place.height() / 2)
    inset = 1.0 if outlined else 0.0
    painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), radius, radius)


def _draw_icon(painter: QPainter, inner: QRect, icon: str, ink: str, direction: Qt.LayoutDirection) -> QRect:
    edge = look().icon_px(_ICON)
    ratio = painter.device().devicePixelRatio()
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    spot = QRect(QPoint(inner.x(), inner.y() + (inner.height() - edge) // 2), QSize(edge, edge))
    drawing = icon_pixmap(icon, ink, edge, ratio=ratio, mirrored=mirrored)
    painter.drawPixmap(QStyle.visualRect(direction, inner, spot).topLeft(), drawing)
    return QStyle.visualRect(direction, inner, inner.adjusted(edge + _GAP, 0, 0, 0))


def _font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(look().px(_TEXT))
    small.setWeight(QFont.Weight.Bold)
    return small
