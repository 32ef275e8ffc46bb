"""A list of rows of one height, as quick with a million of them as with one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)


class RowsView(QTableView):
    """
    One column of a table.

    Not a ``QListView``: that one places every row anew whenever rows are added, three seconds for a million;
    a table knows from one height where each row stands.
    """

    def __init__(self, delegate: QStyledItemDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self._build()
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure a row again when the text size changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or last row with Home or End, as in any list."""
        model = self.model()
        places = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: model.rowCount() - 1}
        place = places.get(Qt.Key(event.key()), -1)
        if place < 0 or event.modifiers():
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(model.index(place, 0))

    def _build(self) -> None:
        self.setProperty("role", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The delegate draws the ground of the chosen row itself, with its round corners.
        self.setStyleSheet("QTableView { selection-background-color: transparent; padding: 4px; }")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        down.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _measure(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self._delegate.sizeHint(option, self.rootIndex()).height()
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)
