"""One file on its way through the network: choose a place, see how far it is, try again, take it off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fieldcase.domain.ids import BundleId, OrganisationId, PlaceId
from fieldcase.domain.sending import ExchangePlace, PlaceKind, Sending, SendingState
from fieldcase.services.outbox import ExchangeSheet
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.messages import difficulty_of_code
from fieldcase.viewmodels.exchange import Exchange


def sending_of(sheet: ExchangeSheet, bundle_id: BundleId) -> Sending | None:
    """Return how far a file is on the network, if it goes that way."""
    return next((one for one in sheet.sendings if one.bundle_id == bundle_id), None)


class SendForm(Well):
    """Choose the place; e-mail needs their address as well."""

    def __init__(  # noqa: PLR0913  (one form, in its parts)
        self,
        exchange: Exchange,
        bundle_id: BundleId,
        organisation_id: OrganisationId,
        sheet: ExchangeSheet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say("Sending", "Send through the network"), parent=parent)
        self._exchange = exchange
        self._bundle_id = bundle_id
        self._places = {place.id: place for place in sheet.places if place.enabled}
        self._place = QComboBox()
        self._address = QLineEdit()
        self._address_words = WrapLabel(say("Sending", "Their e-mail address"), Kind.STRONG)
        self._send = primary_button(say("Sending", "Send when connected"), "paper-plane-tilt", self._send_now)
        self._build()
        self._begin_with(organisation_id, sheet)

    def focus_first(self) -> None:
        """Stand on the places."""
        self._place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        words = WrapLabel(say("Sending", "Through which place"), Kind.STRONG)
        words.setBuddy(self._place)
        self._place.setAccessibleName(words.text())
        self._address_words.setBuddy(self._address)
        self._address.setAccessibleName(self._address_words.text())
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._address.setMaxLength(320)
        for place in self._places.values():
            self._place.addItem(place.label, place.id)
        promise = WrapLabel(
            say("Sending", "It is called sent only when the place has it whole. Until then it waits here."),
            Kind.MUTED,
        )
        for part in (words, self._place, self._address_words, self._address, promise):
            self.body.addWidget(part)
        self.body.addWidget(self._send, 0, Qt.AlignmentFlag.AlignLeft)
        self._place.currentIndexChanged.connect(self._repaint)
        self._address.textChanged.connect(self._repaint)

    def _begin_with(self, organisation_id: OrganisationId, sheet: ExchangeSheet) -> None:
        way = next((one for one in sheet.ways if one[0] == organisation_id), None)
        if way is not None:
            self._place.setCurrentIndex(max(self._place.findData(way[1]), 0))
            self._address.setText(way[2])
        self._repaint()

    def _chosen(self) -> ExchangePlace | None:
        return self._places.get(PlaceId(str(self._place.currentData())))

    def _repaint(self) -> None:
        chosen = self._chosen()
        mail = chosen is not None and chosen.kind is PlaceKind.MAIL
        self._address_words.setVisible(mail)
        self._address.setVisible(mail)
        self._send.setEnabled(chosen is not None and (not mail or "@" in self._address.text()))

    def _send_now(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._exchange.send_through(self._bundle_id, chosen.id, self._address.text())


class OnItsWay(Well):
    """How far a file is on the network; one that stopped says why and what to do."""

    def __init__(
        self, exchange: Exchange, sending: Sending, sheet: ExchangeSheet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        place = next((one for one in sheet.places if one.id == sending.place_id), None)
        layout = column(gap=6)
        layout.addWidget(WrapLabel(on_its_way_words(sending, place), Kind.STRONG))
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


def on_its_way_words(sending: Sending, place: ExchangePlace | None) -> str:
    """Return how far a file is, in one sentence."""
    name = isolate(place.label) if place is not None else ""
    if sending.state is SendingState.STOPPED:
        return say("Sending", "It could not be left at {place}. It waits for you.", place=name)
    if sending.parts_done:
        return say(
            "Sending",
            "On its way to {place}: {done} of {total} pieces are there.",
            place=name,
            done=isolate(str(sending.parts_done)),
            total=isolate(str(sending.parts_total)),
        )
    if sending.attempts:
        at = sending.next_try_at.astimezone()
        return say(
            "Sending",
            "Waits for a connection to {place}; the next try is at {time}.",
            place=name,
            time=isolate(at.strftime("%H:%M")),
        )
    return say("Sending", "Waits for its turn to {place}.", place=name)
