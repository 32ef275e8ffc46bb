"""Who answers for a case that was handed over."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.services.casework import CaseSheet
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, isolate, say
from fieldcase.viewmodels.desk import Desk


class ElsewhereBanner(Banner):
    """Takes no room while the case is ours."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, "", icon="handshake", parent=parent)
        self._desk = desk
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
            say(
                "Handover",
                "You can read it, add notes and documents, and talk about consent. Everything else is theirs,"
                " until they hand it back. What you add stays here: “Tell them more…” in the outbox sends"
                " them a message.",
            ),
        )
