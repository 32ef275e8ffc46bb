"""Figures as bars, each with its name and its number beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.statistics.figures_table import hidden_words

_HEIGHT = 30
_BAR = 18
_GAP = 8
_NAMES = 0.32
"""The largest part of the width that is for names."""
_SHORTEST = 2
_SPARE = 4
_HIDDEN = 0.12
"""How long the bar of a hidden figure is: the same for each, it says nothing."""


class Bars(QWidget):
    """One line a figure; a hidden one is hatched and says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setAccessibleName(say("Statistics", "Figures as bars"))
        self._lines: QVBoxLayout = column(self, gap=4)

    def show_figures(self, names: Sequence[str], figures: Sequence[int | None]) -> None:
        """Show *figures*, the longest bar as long as there is room."""
        clear(self._lines)
        longest = max((one for one in figures if one is not None), default=0)
        for name, number in zip(names, figures, strict=True):
            self._lines.addWidget(_Bar(name, number, longest))
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the names again when the text size changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._align()

    def _align(self) -> None:
        bars = self.findChildren(_Bar)
        widest = max((one.name_width() for one in bars), default=0)
        for one in bars:
            one.names_width = widest
            one.update()


class _Bar(QWidget):
    def __init__(self, name: str, number: int | None, longest: int) -> None:
        super().__init__()
        self._name, self._number, self._longest = name, number, longest
        self.names_width = 0
        self._label = hidden_words() if number is None else str(number)
        self.setAccessibleName(say("Statistics", "{name}: {number}", name=name, number=isolate(self._label)))
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def name_width(self) -> int:
        """Return how wide the name is in the font it is drawn with."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self._name) + look().px(_SPARE)

    def sizeHint(self) -> QSize:
        return QSize(look().px(300), look().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(160), look().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  (drawn whole)
        painter = QPainter(self)
        tokens, gap = look().tokens, look().px(_GAP)
        names = min(round(self.width() * _NAMES), self.names_width)
        number = painter.fontMetrics().horizontalAdvance(self._label) + gap
        room = max(self.width() - names - 2 * gap - number, 1)
        painter.setPen(QColor(tokens.ink))
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, names)
        self._write(painter, QRect(0, 0, names, self.height()), name)
        bar = QRect(names + gap, (self.height() - look().px(_BAR)) // 2, self._length(room), look().px(_BAR))
        painter.fillRect(self._turned(bar), self._ground())
        if self._number is None:
            painter.drawRect(self._turned(bar))
        self._write(painter, QRect(bar.right() + gap, 0, number, self.height()), self._label)
        painter.end()

    def _length(self, room: int) -> int:
        if self._number is None:
            return round(room * _HIDDEN)
        return max(round(room * self._number / max(self._longest, 1)), _SHORTEST)

    def _ground(self) -> QBrush:
        tokens = look().tokens
        if self._number is None:
            return QBrush(QColor(tokens.ink2), Qt.BrushStyle.BDiagPattern)
        return QBrush(QColor(tokens.primary))

    def _turned(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _write(self, painter: QPainter, place: QRect, text: str) -> None:
        begin = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        painter.drawText(self._turned(place), begin | Qt.AlignmentFlag.AlignVCenter, text)
