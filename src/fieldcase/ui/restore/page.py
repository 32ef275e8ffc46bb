"""Putting a backup back before anybody unlocked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Heading, Kind
from fieldcase.ui.i18n import say
from fieldcase.ui.restore.panel import RestorePanel
from fieldcase.ui.unlock.centred_card import CENTRED, CentredCard
from fieldcase.viewmodels.restoring import Restoring

CARD_WIDTH = 620


class RestorePage(QWidget):
    """The panel on a card of its own."""

    leave_wanted = Signal()

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        middle = CentredCard(CARD_WIDTH)
        column(self).addWidget(middle)
        middle.body.addWidget(IconLabel("floppy-disk-duotone", 44, "primary"), 0, CENTRED)
        title = Heading(say("Restore", "Restore from a backup"), Kind.TITLE)
        title.setAlignment(CENTRED)
        middle.body.addWidget(title)
        self.panel = RestorePanel(restoring)
        middle.body.addWidget(self.panel)
        self.panel.left.connect(self.leave_wanted)
        restoring.load()

    def focus_first(self) -> None:
        """Stand where one starts."""
        self.panel.focus_first()
