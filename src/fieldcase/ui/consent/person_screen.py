"""The whole screen for the person: no names, no other cases, nothing of the worker's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.buttons import icon_button
from fieldcase.ui.common.layouts import VScroll, column, row
from fieldcase.ui.consent.person_side import PersonSide
from fieldcase.ui.i18n import say
from fieldcase.ui.main_window import NEUTRAL_TITLE
from fieldcase.viewmodels.consent_talk import ConsentTalk

_WIDEST = 1400


class PersonScreen(QWidget):
    """Covers the screen with the person's side; Esc or the button in the corner goes back to the page."""

    def __init__(self, talk: ConsentTalk) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(NEUTRAL_TITLE)
        self.side = PersonSide(talk, spacious=True)
        self._back = icon_button("corners-in", say("Consent", "Back to the worker's page (Esc)"), self.close)
        self._build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if Qt.Key(event.key()) == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        whole = column(self, gap=4, margins=14)
        top = row()
        top.addStretch(1)
        top.addWidget(self._back)
        whole.addLayout(top)
        middle = row(gap=0)
        self.side.setMaximumWidth(_WIDEST)
        middle.addStretch(1)
        middle.addWidget(VScroll(self.side), 1000)
        middle.addStretch(1)
        whole.addLayout(middle, 1)
