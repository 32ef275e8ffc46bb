"""What happened, newest first, along one line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.ui.common.icons import icon_pixmap
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tile import Tile
from fieldcase.ui.common.tokens import Tone

_DISC = 30
_RAIL_GAP = 14


@dataclass(frozen=True)
class TimelineEntry:
    """One thing that happened; ``opens`` is handed back when somebody opens it, empty for nothing."""

    title: str
    when: str
    text: str = ""
    icon: str = "circle"
    tone: Tone = Tone.NEUTRAL
    opens: str = ""


class _Disc(QWidget):
    """A round ground with the icon of an entry."""

    def __init__(self, entry: TimelineEntry) -> None:
        super().__init__()
        self._entry = entry

    def sizeHint(self) -> QSize:
        """Return the size of the ground."""
        edge = look().icon_px(_DISC)
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the ground."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, then icon."""
        ink, ground = look().tokens.tone(self._entry.tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ink), 1.5) if look().tokens.outline > 1 else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        edge = round(self.width() * 0.6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ratio = self.devicePixelRatioF()
        drawing = icon_pixmap(self._entry.icon, ink, edge, ratio=ratio, mirrored=mirrored)
        corner = (self.width() - edge) / 2
        painter.drawPixmap(QPointF(corner, corner), drawing)


class TimelineItem(Tile):
    """One entry: a disc with an icon on the line, title, time, text."""

    def __init__(self, entry: TimelineEntry, *, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(f"{entry.title}, {entry.when}. {entry.text}".strip(), parent=parent)
        self._entry = entry
        self._last = last
        self._disc = _Disc(entry)
        if not entry.opens:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._build()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line down to the next entry."""
        super().paintEvent(event)
        if self._last:
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(look().tokens.line), 2))
        spot = self._disc.geometry()
        middle = spot.x() + spot.width() / 2
        painter.drawLine(QPointF(middle, spot.bottom() + 2), QPointF(middle, self.height()))

    def _build(self) -> None:
        words = column(gap=2)
        words.setContentsMargins(0, 2, 0, 16)
        top = row(gap=10)
        top.addWidget(WrapLabel(self._entry.title, Kind.STRONG), 1)
        when = PlainLabel(self._entry.when, Kind.MUTED)
        top.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(top)
        if self._entry.text:
            words.addWidget(WrapLabel(self._entry.text, Kind.MUTED))
        whole = row(self, gap=_RAIL_GAP)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)


class Timeline(QWidget):
    """Shows entries in the order given; ``opened`` carries ``TimelineEntry.opens``."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._layout: QVBoxLayout = column(self, gap=0)

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show *entries* instead of what is there."""
        clear(self._layout)
        for index, entry in enumerate(entries):
            item = TimelineItem(entry, last=index == len(entries) - 1)
            item.clicked.connect(lambda _checked=False, opens=entry.opens: self.opened.emit(opens))
            self._layout.addWidget(item)
        self._layout.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move up or down between entries that open something."""
        move = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(move)

    def minimumSizeHint(self) -> QSize:
        """Return room for the narrowest entry."""
        return self._layout.minimumSize()
