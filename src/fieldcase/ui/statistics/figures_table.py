"""Figures in rows and columns, each with its names."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from fieldcase.domain.statistics_tables import TOTAL, Sheet, share
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say

_SPARE = 4
_WIDE = 4
"""Columns up to which a name fits on one line."""
_FOLD = 12


class FiguresTable(QTableWidget):
    """
    As high as its rows; arrows go from cell to cell.

    Where a figure is hidden the ground is hatched, and the cell says so.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Statistics", "Table of figures"))
        self._build()

    def show_figures(
        self, rows: Sequence[str], columns: Sequence[str], sheet: Sheet, *, with_shares: bool
    ) -> None:
        """Show the figures of *sheet* row by row, the sums last; beside a single column what part each is."""
        shares = with_shares and not sheet.columns
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(len(columns) + int(shares))
        for place, name in enumerate(rows):
            self.setVerticalHeaderItem(place, _name(name, folded=False))
        for place, name in enumerate((*columns, *[share_words()] * shares)):
            self.setHorizontalHeaderItem(place, _name(name, folded=len(columns) > _WIDE))
        for place, row in enumerate((*sheet.rows, TOTAL)):
            found = [sheet.figures.get((row, one)) for one in (*sheet.columns, TOTAL)]
            texts = [None if one is None else str(one) for one in found] + [share(sheet, row)] * shares
            for column, text in enumerate(texts):
                self.setItem(place, column, _cell(text, last=row == TOTAL))
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the height of every row."""
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth() + _SPARE)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of every row, and for little width."""
        return QSize(look().px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let names of rows take as much of the width as there is to spare."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _build(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        across.setMinimumSectionSize(1)
        across.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        down.setHighlightSections(False)

    def _fit(self) -> None:
        self.updateGeometry()


def _name(name: str, *, folded: bool) -> QTableWidgetItem:
    """Return a name for the edge; with many columns its words stand below one another."""
    item = QTableWidgetItem("\n".join(wrap(name, _FOLD, break_long_words=False)) if folded else name)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
    item.setToolTip(name)
    return item


def _cell(text: str | None, *, last: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(hidden_words() if text is None else text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    if text is None:
        item.setBackground(QBrush(QColor(look().tokens.line), Qt.BrushStyle.BDiagPattern))
        item.setForeground(QColor(look().tokens.ink2))
    if last:
        font = QFont()
        font.setBold(True)
        item.setFont(font)
    return item


def share_words() -> str:
    """Return what the column of parts is called."""
    return say("Statistics", "Share")


def hidden_words() -> str:
    """Return what stands where a figure may not be shown."""
    return say("Statistics", "not shown")
