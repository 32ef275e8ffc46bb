"""Who answers for a case that was handed over, what was added here since, where each of it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.adding import UNTAKEN, AddedEntry, EntryState
from fieldcase.domain.consent import Withheld
from fieldcase.services.casework import CaseSheet
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import Button, secondary_button
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, day_phrase, isolate, say
from fieldcase.viewmodels.desk import Desk

_LONGEST = 80
"""Letters of a note in one line; the whole of it stands in the timeline."""


class ElsewhereBanner(Banner):
    """Takes no room while the case is ours."""

    def __init__(self, desk: Desk, send: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, "", icon="handshake", parent=parent)
        self._desk = desk
        self._shown: tuple[AddedEntry, ...] = ()
        self._rows: QVBoxLayout = column(gap=0)
        self._send: Button = secondary_button(send_added_words(), "paper-plane-tilt", send)
        self.body.addLayout(self._rows)
        actions = FlowLayout()
        actions.addWidget(self._send)
        self.body.addLayout(actions)
        self.hide()

    def show_sheet(self, sheet: CaseSheet) -> None:
        """Say who writes in the case, and what can still be added here."""
        elsewhere = sheet.elsewhere
        self.setVisible(elsewhere is not None)
        if elsewhere is None:
            return
        day = day_phrase(elsewhere.since.astimezone().date(), self._desk.clock.today())
        name = isolate(elsewhere.name)
        self.say(
            say("Handover", "{organisation} is responsible for this case: {day}", organisation=name, day=day),
            waiting_words(sheet.added)
            or say(
                "Handover",
                "You can read it, add notes and documents, and talk about consent. Everything else is theirs,"
                " until they hand it back. What you add, you can send them.",
            ),
        )
        self._send.setVisible(bool(on_the_way(sheet.added)))
        if sheet.added != self._shown:
            self._shown = sheet.added
            clear(self._rows)
            for one in sheet.added:
                self._rows.addWidget(
                    FactRow(_entry_words(one), self._state(one, name), _icon(one), ruled=False)
                )

    def _state(self, entry: AddedEntry, name: str) -> str:
        today = self._desk.clock.today()
        day = day_phrase(entry.since.astimezone().date(), today) if entry.since else ""
        match entry.state:
            case EntryState.TAKEN:
                return say("Handover", "taken in by {organisation}: {day}", organisation=name, day=day)
            case EntryState.SENT:
                return say("Handover", "sent: {day} · not taken in yet", day=day)
            case EntryState.SEALED:
                return say("Handover", "in a file in the outbox")
            case EntryState.STAYS if entry.because is Withheld.CANNOT_TRAVEL:
                return say("Handover", "stays here: recordings cannot travel")
            case EntryState.STAYS:
                return say("Handover", "stays here: not agreed for them")
            case _:
                return say("Handover", "waits to be sent")


def send_added_words() -> str:
    """Return what the button says that sends what was added."""
    return say("Handover", "Send what I added")


def on_the_way(added: Sequence[AddedEntry]) -> tuple[AddedEntry, ...]:
    """Return what a file to them would carry."""
    return tuple(one for one in added if one.state in UNTAKEN)


def waiting_words(added: Sequence[AddedEntry]) -> str:
    """Return how many entries they do not have; nothing if they have all of them."""
    waiting = len(on_the_way(added))
    return count("Handover", "%n entry(s) of yours are not in their notebook yet", waiting) if waiting else ""


def _entry_words(entry: AddedEntry) -> str:
    words = " ".join((entry.item.value if entry.item.is_note else entry.item.label).split())
    return isolate(words if len(words) <= _LONGEST else words[:_LONGEST] + "…")


def _icon(entry: AddedEntry) -> str:
    return "note-pencil" if entry.item.is_note else "file-text"
