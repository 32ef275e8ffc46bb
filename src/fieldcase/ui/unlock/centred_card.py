"""The card in the middle of an otherwise empty window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import VScroll, column, row
from fieldcase.ui.common.theme import look
from fieldcase.ui.help.flowing import FlowingContent

_MARGIN = 20
_SIDE = 28
_NARROWEST = 320
_SETTLED_MILLISECONDS = 30


class CentredCard(QWidget):
    """
    A card of *width* logical pixels at 100 % text, narrower where the window is; scrolls when it is too high.

    Put widgets into ``body``, what stands at the foot of the window into ``foot``.
    """

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._card = Card()
        self._scroll = VScroll()
        self._whole = column(gap=16, margins=_MARGIN)
        self.body: QVBoxLayout = self._card.body
        self._build()

    def add_foot(self, foot: QLayout) -> None:
        """Put *foot* below the card, at the lower end of the window."""
        self._whole.addLayout(foot)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until *widget* is seen, also when Qt lays it out only a moment later."""
        scroll = self._scroll
        scroll.ensureWidgetVisible(widget, 0, _MARGIN)
        QTimer.singleShot(
            _SETTLED_MILLISECONDS, widget, lambda: scroll.ensureWidgetVisible(widget, 0, _MARGIN)
        )

    def scroll_up(self) -> None:
        """Show the upper end of the card."""
        self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card inside the window."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Widen the card with its text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_card"):
            self._fit()

    def _build(self) -> None:
        self._card.body.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        self._card.body.setSpacing(10)
        middle = row()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        self._whole.addStretch(1)
        self._whole.addLayout(middle)
        self._whole.addStretch(1)
        content = FlowingContent()
        content.setLayout(self._whole)
        self._scroll.show_content(content)
        self._scroll.setMinimumWidth(_NARROWEST)
        column(self).addWidget(self._scroll)

    def _fit(self) -> None:
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        room = max(_NARROWEST, self.width() - bar) - 2 * _MARGIN
        self._card.setFixedWidth(min(look().px(self._width), room))


CENTRED = Qt.AlignmentFlag.AlignHCenter
