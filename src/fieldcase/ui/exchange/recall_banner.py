"""Who has what the person has taken back, with the one button that tells them all."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.services.outbox import ExchangeSheet
from fieldcase.services.taken_back import Untold
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import primary_button
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.viewmodels.exchange import Exchange


class RecallBanner(Banner):
    """Takes no room while everybody knows."""

    def __init__(self, exchange: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(Tone.CONSENT, "", icon="arrow-counter-clockwise", parent=parent)
        self._shown: tuple[Untold, ...] = ()
        self._rows: QVBoxLayout = column(gap=0)
        self._tell = primary_button(
            say("Recall", "Tell them all now"), "paper-plane-tilt", exchange.tell_everybody
        )
        self.body.addLayout(self._rows)
        actions = FlowLayout()
        actions.addWidget(self._tell)
        self.body.addLayout(actions)
        self.hide()

    def show_sheet(self, sheet: ExchangeSheet) -> None:
        """Show who waits to be told, by which way."""
        self.setVisible(bool(sheet.untold))
        if sheet.untold == self._shown:
            return
        self._shown = sheet.untold
        self.say(
            count("Recall", "%n organisation(s) have what was taken back", len(sheet.untold)),
            say("Recall", "Each is asked to delete it. They can be asked, not forced; Today reminds you."),
        )
        clear(self._rows)
        for one in sheet.untold:
            self._rows.addWidget(FactRow(one.organisation.name, _way_words(one, sheet), "buildings"))


def _way_words(one: Untold, sheet: ExchangeSheet) -> str:
    code = isolate(one.case.code)
    if one.never_left:
        return say("Recall", "{case} · the file has not left: it is destroyed", case=code)
    if not one.organisation.can_receive:
        return say("Recall", "{case} · by telephone: their key is not checked", case=code)
    reached = {organisation: place for organisation, place, _ in sheet.ways}.get(one.organisation.id)
    place = next((place for place in sheet.places if place.id == reached and place.enabled), None)
    if place is not None:
        return say("Recall", "{case} · through {place}", case=code, place=isolate(place.label))
    return say("Recall", "{case} · a file to carry", case=code)
