"""One file on its way through the network: see how far it is, try again, take it off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.domain.ids import BundleId
from fieldcase.domain.sending import Sending
from fieldcase.services.outbox import ExchangeSheet
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.messages import difficulty_of_code
from fieldcase.ui.referral.way_words import on_its_way_words
from fieldcase.viewmodels.exchange import Exchange


def sending_of(sheet: ExchangeSheet, bundle_id: BundleId) -> Sending | None:
    """Return how far a file is on the network, if it goes that way."""
    return next((one for one in sheet.sendings if one.bundle_id == bundle_id), None)


class OnItsWay(Well):
    """How far a file is on the network; one that stopped says why and what to do."""

    def __init__(
        self, exchange: Exchange, sending: Sending, sheet: ExchangeSheet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        place = next((one for one in sheet.places if one.id == sending.place_id), None)
        layout = column(gap=6)
        words = on_its_way_words(sending, place.label if place is not None else "")
        layout.addWidget(WrapLabel(words, Kind.STRONG))
        if sending.trouble:
            layout.addWidget(MessageBlock(difficulty_of_code(sending.trouble)))
        actions = FlowLayout()
        bundle_id = sending.bundle_id
        actions.addWidget(
            secondary_button(
                say("Sending", "Try again now"), "arrow-clockwise", lambda: exchange.try_again(bundle_id)
            )
        )
        actions.addWidget(
            quiet_button(say("Sending", "Hand it over another way"), "", lambda: exchange.take_off(bundle_id))
        )
        layout.addLayout(actions)
        self.body.addLayout(layout)
