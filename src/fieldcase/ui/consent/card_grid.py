"""Cards side by side, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

_GAP = 10
_USUAL_COLUMNS = 5


class CardGrid(QWidget):
    """
    Places *cards* of equal width in rows of equal height, in the direction of reading.

    Rows are filled evenly: five cards that do not fit stand as three over two, never four over one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._cards: tuple[QWidget, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show *cards* instead of those that were there, which are deleted."""
        for earlier in self._cards:
            earlier.hide()
            earlier.deleteLater()
        self._cards = tuple(cards)
        for card in self._cards:
            card.setParent(self)
            card.show()
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        """Say that fewer columns make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at *width*."""
        return self._measure(width)[-1] if self._cards else 0

    def sizeHint(self) -> QSize:
        """Return room for the usual number of columns."""
        columns = min(_USUAL_COLUMNS, len(self._cards))
        width = columns * (self._narrowest() + _GAP) - _GAP
        return QSize(max(width, 0), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for one column."""
        return QSize(self._narrowest(), 0)

    def event(self, event: QEvent) -> bool:
        """Place the cards again when one of them asks for more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Turn round with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _narrowest(self) -> int:
        return max((card.minimumSizeHint().width() for card in self._cards), default=0)

    def _columns(self, width: int) -> int:
        fitting = max(1, (width + _GAP) // (self._narrowest() + _GAP))
        rows = ceil(len(self._cards) / fitting)
        return ceil(len(self._cards) / rows)

    def _measure(self, width: int) -> tuple[int, int, list[int], int]:
        """Return columns, width of a card, heights of the rows, height of everything."""
        columns = self._columns(width)
        card_width = (width - (columns - 1) * _GAP) // columns
        heights = [
            max(_height(card, card_width) for card in self._cards[start : start + columns])
            for start in range(0, len(self._cards), columns)
        ]
        return columns, card_width, heights, sum(heights) + (len(heights) - 1) * _GAP

    def _place(self) -> None:
        if not self._cards:
            return
        columns, card_width, heights, _ = self._measure(self.width())
        for index, card in enumerate(self._cards):
            line, place = divmod(index, columns)
            top = sum(heights[:line]) + line * _GAP
            spot = QRect(place * (card_width + _GAP), top, card_width, heights[line])
            card.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), spot))


def _height(card: QWidget, width: int) -> int:
    card.ensurePolished()
    return max(card.heightForWidth(width), card.minimumSizeHint().height())
