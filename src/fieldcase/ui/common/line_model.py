"""Rows of a short list, for Qt."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class Line(Protocol):
    """What a list shows in one row."""

    @property
    def title(self) -> str:
        """What is drawn first."""

    @property
    def spoken(self) -> str:
        """The whole row, to read aloud."""


T = TypeVar("T", bound=Line)


class LineModel(QAbstractListModel, Generic[T]):
    """Holds the lines; ``LINE_ROLE`` is the line itself, for whoever draws it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[T, ...] = ()

    def show(self, lines: tuple[T, ...]) -> None:
        """Replace every line."""
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title to draw, the whole line to read aloud."""
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None
