"""Everything that went out or waits to go out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.domain.ids import BundleId
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.layouts import VScroll, column
from fieldcase.ui.exchange.exchange_words import referral_facts, reply_facts
from fieldcase.ui.exchange.outbox_row import OutboxRow
from fieldcase.ui.exchange.recall_banner import RecallBanner
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.volumes import Places
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.exchange import Exchange, ExchangeState


class OutboxView(QWidget):
    """A row a file; rows that stay keep what is open in them."""

    def __init__(self, exchange: Exchange, desk: Desk, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._exchange = exchange
        self._desk = desk
        self._places = places
        self._rows: dict[BundleId, OutboxRow] = {}
        self._recall = RecallBanner(exchange)
        self._inside = QWidget()
        self._list = column(self._inside, gap=10)
        self._scroll = VScroll()
        self._empty = EmptyState(
            "paper-plane-tilt-duotone",
            say("Exchange", "Nothing went out yet. A referral begins in a case, with “Refer…”."),
        )
        self._build()

    def show_state(self, state: ExchangeState) -> None:
        """Paint the rows, those to be carried first."""
        if state.sheet is None:
            return
        facts = [
            *(reply_facts(line, self._desk) for line in state.sheet.replies),
            *(referral_facts(line, self._desk) for line in state.sheet.referrals),
        ]
        facts.sort(key=lambda one: not one.waits_for_hand)
        self._forget_all_but({one.bundle_id for one in facts})
        for place, one in enumerate(facts):
            if one.bundle_id not in self._rows:
                self._rows[one.bundle_id] = OutboxRow(self._exchange, self._desk, self._places)
            shown = self._rows[one.bundle_id]
            if self._list.indexOf(shown) != place:
                self._list.insertWidget(place, shown)
            shown.show_facts(one)
        self._recall.show_sheet(state.sheet)
        self._empty.setVisible(not facts)
        self._scroll.setVisible(bool(facts))

    def row(self, bundle_id: BundleId) -> OutboxRow:
        """Return the row of one file."""
        return self._rows[bundle_id]

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open what somebody was in the middle of."""
        for row in self._rows.values():
            row.reopen(drafts)

    def focus_first(self) -> None:
        """Stand on the first row."""
        item = self._list.itemAt(0)
        first = item.widget() if item is not None else None
        if isinstance(first, OutboxRow):
            first.focus_first()

    def _build(self) -> None:
        self._list.setContentsMargins(3, 3, 8, 3)
        self._list.addStretch(1)
        self._scroll.show_content(self._inside)
        outer = column(self, gap=10)
        outer.addWidget(self._recall)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._empty, 1)
        self._empty.hide()

    def _forget_all_but(self, kept: set[BundleId]) -> None:
        for bundle_id in [one for one in self._rows if one not in kept]:
            gone = self._rows.pop(bundle_id)
            self._list.removeWidget(gone)
            gone.deleteLater()
