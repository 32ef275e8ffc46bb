"""Everything that came in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldcase.domain.incoming import IncomingReferral
from fieldcase.services.outbox import ExchangeSheet
from fieldcase.ui.common.buttons import primary_button
from fieldcase.ui.common.chip import Chip
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import VScroll, clear, column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tile import Tile
from fieldcase.ui.exchange.exchange_words import incoming_chip, incoming_words
from fieldcase.ui.exchange.waiting_rows import PartsRow, WaitingRow
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.exchange import Exchange, ExchangeState


class InboxRow(Tile):
    """One referral made to us; pressing it opens it."""

    def __init__(self, incoming: IncomingReferral, desk: Desk, parent: QWidget | None = None) -> None:
        words = incoming_words(incoming, desk, desk.clock.today())
        chip = incoming_chip(incoming)
        super().__init__(f"{incoming.sender_name}, {words}, {chip.text}", framed=True, parent=parent)
        line = row(self, gap=12)
        line.setContentsMargins(16, 12, 16, 12)
        line.addWidget(IconLabel("tray-arrow-down", 24, "primary"))
        texts = column(gap=2)
        texts.addWidget(WrapLabel(incoming.sender_name, Kind.STRONG))
        texts.addWidget(WrapLabel(words, Kind.MUTED))
        line.addLayout(texts, 1)
        line.addWidget(Chip(chip))
        line.addWidget(IconLabel("caret-right", 18, "ink2"))


class InboxView(QWidget):
    """Rows, what nobody has answered first; up or down moves between them."""

    def __init__(
        self,
        exchange: Exchange,
        desk: Desk,
        choose_file: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._exchange = exchange
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self._rows: list[InboxRow] = []
        inside = QWidget()
        self._list = column(inside, gap=10)
        self._scroll = VScroll(inside)
        self._empty = EmptyState(
            "tray-duotone",
            say("Exchange", "Nothing came in yet. Open a file from a stick, or drop it here."),
            primary_button(say("Exchange", "Open a file…"), "folder-open", choose_file),
        )
        self._build()

    def show_state(self, state: ExchangeState) -> None:
        """Paint the rows."""
        if state.sheet is None:
            return
        waits = (*state.sheet.waiting_files, *state.sheet.parts)
        if (state.sheet.incoming, waits) != self._shown:
            self._shown = (state.sheet.incoming, waits)
            self._rebuild(state.sheet)
        self._scroll.setVisible(bool(self._rows or waits))
        self._empty.setVisible(not self._rows and not waits)

    def rows(self) -> tuple[InboxRow, ...]:
        """Return the rows in the order they are shown."""
        return tuple(self._rows)

    def focus_first(self) -> None:
        """Stand on the first row."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the rows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        here = next((place for place, one in enumerate(self._rows) if one.hasFocus()), None)
        if step == 0 or here is None:
            super().keyPressEvent(event)
            return
        there = min(max(here + step, 0), len(self._rows) - 1)
        self._rows[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        self._list.setContentsMargins(3, 3, 8, 3)
        outer = column(self)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._empty, 1)
        self._empty.hide()

    def _rebuild(self, sheet: ExchangeSheet) -> None:
        clear(self._list)
        self._rows = []
        for parts in sheet.parts:
            self._list.addWidget(PartsRow(parts, self._exchange, self._desk))
        for waiting in sheet.waiting_files:
            self._list.addWidget(WaitingRow(waiting, self._exchange, self._desk))
        for one in sheet.incoming:
            shown = InboxRow(one, self._desk)
            shown.clicked.connect(
                lambda _checked=False, bundle_id=one.bundle_id: self._exchange.review(bundle_id)
            )
            self._rows.append(shown)
            self._list.addWidget(shown)
        self._list.addStretch(1)
