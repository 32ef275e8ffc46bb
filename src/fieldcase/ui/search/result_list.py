"""The lines of the search results: icon, name, reason, code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fieldcase.ui.common.bidi import draw_flags
from fieldcase.ui.common.icons import icon_pixmap
from fieldcase.ui.common.line_model import LINE_ROLE, Index, LineModel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say
from fieldcase.ui.search.words import ResultWords

_SIDE, _AIR, _ICON, _GAP = 12, 7, 20, 12
_TITLE, _REASON = 15, 12
_SHOWN = 7
_FRAME = 14


class ResultList(QListView):
    """Shows lines; the arrows move in it while the caret stays in the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: LineModel[ResultWords] = LineModel(self)
        self.setAccessibleName(say("Search", "Results"))
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_lines(self, lines: Sequence[ResultWords], marked: int) -> None:
        """Show *lines* with one of them marked."""
        self._lines.show(tuple(lines))
        if marked >= 0:
            self.setCurrentIndex(self._lines.index(marked))
            self.scrollTo(self._lines.index(marked))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the first lines."""
        height = self.sizeHintForRow(0) if self._lines.lines else 0
        return QSize(look().px(320), (height + 1) * min(len(self._lines.lines), _SHOWN) + _FRAME)

    def minimumSizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(look().px(120), self.sizeHintForRow(0) if self._lines.lines else 0)


class _LineDelegate(QStyledItemDelegate):
    """Draws a line in two rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for title, reason."""
        heights = sum(QFontMetrics(_font(option.font, size)).height() for size in (_TITLE, _REASON))
        return QSize(look().px(160), heights + 2 * _AIR + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, icon, title, code, reason."""
        words = index.data(LINE_ROLE)
        if not isinstance(words, ResultWords):
            return
        tokens = look().tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.tint if selected else tokens.surface2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 10, 10)
        edge = look().icon_px(_ICON)
        inner = option.rect.adjusted(_SIDE, _AIR, -_SIDE, -_AIR)
        self._draw_icon(painter, option, inner, words.icon)
        text = inner.adjusted(edge + _GAP, 0, 0, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            text = inner.adjusted(0, 0, -edge - _GAP, 0)
        self._draw_text(painter, option, text, words, selected=selected)
        painter.restore()

    def _draw_icon(self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, icon: str) -> None:
        edge = look().icon_px(_ICON)
        spot = QRect(inner.x(), inner.y() + (inner.height() - edge) // 2, edge, edge)
        place = QStyle.visualRect(option.direction, inner, spot)
        ratio = painter.device().devicePixelRatioF()
        drawing = icon_pixmap(icon, look().tokens.primary, edge, ratio=ratio, mirrored=look().mirrored)
        painter.drawPixmap(QPointF(place.topLeft()), drawing)

    def _draw_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        words: ResultWords,
        *,
        selected: bool,
    ) -> None:
        tokens = look().tokens
        title, reason = _font(option.font, _TITLE), _font(option.font, _REASON)
        title.setWeight(QFont.Weight.DemiBold)
        high = QFontMetrics(title).height()
        whole = not words.reason
        line = QRect(place.x(), place.y(), place.width(), place.height() if whole else high)
        width = QFontMetrics(reason).horizontalAdvance(words.end) + 2 if words.end else 0
        end = QStyle.visualRect(
            option.direction, line, QRect(line.right() + 1 - width, line.y(), width, line.height())
        )
        start = QStyle.visualRect(
            option.direction, line, QRect(line.x(), line.y(), max(line.width() - width - 8, 0), line.height())
        )
        _draw(painter, end, (words.end, reason, tokens.ink2), option)
        _draw(painter, start, (words.title, title, tokens.on_tint if selected else tokens.ink), option)
        below = QRect(place.x(), line.bottom() + 1, place.width(), QFontMetrics(reason).height())
        _draw(painter, below, (words.reason, reason, tokens.ink2), option)


def _draw(
    painter: QPainter, place: QRect, written: tuple[str, QFont, str], option: QStyleOptionViewItem
) -> None:
    text, font, colour = written
    if not text:
        return
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, draw_flags(text, option.direction, alignment, wrap=False), shown)


def _font(base: QFont, pixels: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(look().px(pixels))
    return font
