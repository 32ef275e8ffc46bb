"""A list of topics at the side of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.theme import look

LIST_WIDTH = 230
SIDE_BY_SIDE_FROM = 780
"""Narrower pages, in logical pixels at 100 % text, show the list as a drop-down above the text."""

_ROW = 36
_LIST_EDGES = 12


@dataclass(frozen=True)
class SideItem:
    """A topic: what the program calls it, what people read."""

    code: str
    label: str


class SideList(QWidget):
    """Shows *content* beside a list of topics, or below it where the page is narrow."""

    chosen = Signal(str)

    def __init__(self, name: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.above: QVBoxLayout = column(gap=8)
        self._list = QListWidget()
        self._drop = QComboBox()
        self._codes: tuple[str, ...] = ()
        self._side = QWidget()
        self._build(name, content)
        self._bind()

    def show_items(self, items: Sequence[SideItem], chosen: str) -> None:
        """Show *items* with *chosen* marked, without telling anybody."""
        codes = tuple(item.code for item in items)
        for widget in (self._list, self._drop):
            widget.blockSignals(True)
        if codes != self._codes:
            self._codes = codes
            self._fill(items)
        index = codes.index(chosen) if chosen in codes else -1
        self._list.setCurrentRow(index)
        self._drop.setCurrentIndex(index)
        for widget in (self._list, self._drop):
            widget.blockSignals(False)

    def focus_list(self) -> None:
        """Put the focus into the list, or the drop-down in its place."""
        shown = self._list if self._pick.currentIndex() == 0 else self._drop
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside the text where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Find the room again when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_whole"):
            self._arrange()

    def _build(self, name: str, content: QWidget) -> None:
        self._list.setAccessibleName(name)
        self._drop.setAccessibleName(name)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._drop.setMinimumContentsLength(8)
        self._pick = QStackedWidget()
        beside = QWidget()
        stacked = column(beside, gap=0)
        stacked.addWidget(self._list, 100)
        stacked.addStretch(1)
        self._pick.addWidget(beside)
        self._pick.addWidget(self._drop)
        inside = column(self._side, gap=8)
        inside.addLayout(self.above)
        inside.addWidget(self._pick, 1)
        self._side.setProperty("role", "plain")
        self._whole = row(self, gap=20)
        self._whole.addWidget(self._side)
        self._whole.addWidget(content, 1)

    def _bind(self) -> None:
        self._list.currentRowChanged.connect(self._take)
        self._drop.currentIndexChanged.connect(self._take)

    def _fill(self, items: Sequence[SideItem]) -> None:
        self._list.clear()
        self._drop.clear()
        for item in items:
            entry = QListWidgetItem(item.label)
            entry.setSizeHint(QSize(0, look().px(_ROW)))
            entry.setToolTip(item.label)
            self._list.addItem(entry)
            self._drop.addItem(item.label)
        rows = len(items) * look().px(_ROW)
        self._list.setMaximumHeight(rows + _LIST_EDGES if items else 0)

    def _take(self, index: int) -> None:
        if 0 <= index < len(self._codes):
            self.chosen.emit(self._codes[index])

    def _arrange(self) -> None:
        wide = self.width() >= look().px(SIDE_BY_SIDE_FROM)
        directions = QVBoxLayout.Direction
        self._whole.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._whole.setSpacing(20 if wide else 10)
        self._pick.setCurrentIndex(0 if wide else 1)
        self._side.setFixedWidth(look().px(LIST_WIDTH) if wide else max(self.width(), 1))
        self._side.setMaximumHeight(16_777_215 if wide else self._low_height())

    def _low_height(self) -> int:
        above = self.above.sizeHint().height()
        return self._drop.sizeHint().height() + (above + 8 if above else 0)
