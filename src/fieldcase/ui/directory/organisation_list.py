"""The list of organisations: name, kind, town, languages, how far the key is trusted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelectionModel,
    QRect,
    QSize,
    Qt,
    Signal,
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

from fieldcase.domain.ids import OrganisationId
from fieldcase.ui.common.bidi import draw_flags
from fieldcase.ui.common.chip import ChipText, chip_size, draw_chip
from fieldcase.ui.common.line_model import LINE_ROLE, Index, LineModel
from fieldcase.ui.common.theme import look

_SIDE = 12
_AIR = 8
_GAP = 3
_NAME = 15


@dataclass(frozen=True)
class OrganisationLine:
    """One row."""

    id: OrganisationId
    title: str
    about: str
    chip: ChipText

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join((self.title, self.about, self.chip.text))


class OrganisationList(QListView):
    """Shows lines; arrow keys or a click choose one."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: LineModel[OrganisationLine] = LineModel(self)
        self.setAccessibleName(name)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_lines(self, lines: Sequence[OrganisationLine], current: OrganisationId | None) -> None:
        """Show *lines* with *current* marked, without telling anybody."""
        blocked = self.selectionModel().blockSignals(True)
        self._lines.show(tuple(lines))
        row = next((row for row, line in enumerate(lines) if line.id == current), -1)
        self.selectionModel().setCurrentIndex(
            self._lines.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def enter(self) -> None:
        """Take the focus, on the line that is chosen or on the first."""
        if self._lines.lines:
            self.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self._lines.index(0))

    def _tell(self, current: Index) -> None:
        if current.isValid():
            self.chosen.emit(self._lines.lines[current.row()].id)


class _LineDelegate(QStyledItemDelegate):
    """Draws a row in three lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for name, facts, chip."""
        chip = chip_size(_line(index).chip, option.font)
        name = QFontMetrics(_name_font(option.font)).height()
        about = QFontMetrics(option.font).height()
        return QSize(look().px(180), name + about + chip.height() + 2 * _GAP + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, name, facts, chip."""
        line, tokens = _line(index), look().tokens
        place = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, place, option.state)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        inner = place.adjusted(_SIDE, _AIR - 1, -_SIDE, 1 - _AIR)
        name = QRect(inner.x(), inner.y(), inner.width(), QFontMetrics(_name_font(option.font)).height())
        painter.setFont(_name_font(option.font))
        painter.setPen(QColor(tokens.on_tint if selected else tokens.ink))
        _draw_words(painter, name, line.title, option.direction)
        about = name.translated(0, name.height() + _GAP)
        about.setHeight(QFontMetrics(option.font).height())
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.ink2))
        _draw_words(painter, about, line.about, option.direction)
        size = chip_size(line.chip, option.font).boundedTo(QSize(inner.width(), inner.height()))
        chip = QRect(inner.x(), about.bottom() + 1 + _GAP, size.width(), size.height())
        draw_chip(
            painter,
            QStyle.visualRect(option.direction, inner, chip),
            line.chip,
            option.font,
            option.direction,
        )
        painter.restore()


def _line(index: Index) -> OrganisationLine:
    line = index.data(LINE_ROLE)
    assert isinstance(line, OrganisationLine)  # noqa: S101  (the delegate serves this list alone)
    return line


def _draw_ground(painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
    tokens = look().tokens
    if state & QStyle.StateFlag.State_Selected:
        ground = tokens.tint
    elif state & QStyle.StateFlag.State_MouseOver:
        ground = tokens.surface2
    else:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, _SIDE, _SIDE)


def _draw_words(painter: QPainter, place: QRect, words: str, direction: Qt.LayoutDirection) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, draw_flags(words, direction, alignment, wrap=False), shown)


def _name_font(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setPixelSize(look().px(_NAME))
    bold.setBold(True)
    return bold
