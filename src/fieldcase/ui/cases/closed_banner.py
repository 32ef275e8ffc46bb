"""Says in the file that a case is closed, or waits to be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.closing import ClosingState
from fieldcase.services.casework import CaseSheet
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.viewmodels.desk import Desk


class ClosedBanner(Banner):
    """Takes no room while the case is open; *show* leads to the page of the closing."""

    def __init__(self, desk: Desk, show: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, "", icon="archive", parent=parent)
        self._desk = desk
        button = secondary_button(say("Closing", "Show the closing"), "arrow-right", show)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_sheet(self, sheet: CaseSheet) -> None:
        """Say since when it is closed, until when it is kept."""
        self.setVisible(sheet.closing is not ClosingState.OPEN)
        if sheet.kept is None:
            self.say(
                say("Closing", "Somebody asked to close this case"),
                say("Closing", "A supervisor looks at it. Until then the work goes on as before."),
            )
            return
        today = self._desk.clock.today()
        self.say(
            say(
                "Closing",
                "This case is closed: {day}",
                day=day_phrase(sheet.kept.since.astimezone().date(), today),
            ),
            say(
                "Closing",
                "It is kept until: {day}. You can read it; to write in it, reopen it.",
                day=day_phrase(sheet.kept.keep_until, today),
            ),
        )
