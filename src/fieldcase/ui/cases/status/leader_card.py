"""Who leads the case, with the way to hand it on."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from fieldcase.domain.ids import UserId
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.legal_page import LegalStatus


class LeaderCard(Card):
    """One name; a colleague to choose for whoever may hand the case on."""

    def __init__(self, status: LegalStatus) -> None:
        super().__init__(say("Status", "Who leads the case"), kind=Kind.H3)
        self._status = status
        self._name = WrapLabel("")
        self._hand = QWidget()
        self._to = QComboBox()
        self._to.setAccessibleName(say("Status", "Hand the case to"))
        self._hand.setProperty("role", "plain")
        line = FlowLayout(self._hand, gap=8)
        line.addWidget(self._to)
        line.addWidget(secondary_button(say("Status", "Hand it on"), "user-circle", self._send))
        self.add(self._name, self._hand)

    def repaint_card(self) -> None:
        """Show the name, the colleagues."""
        sheet = self._status.sheet
        if sheet is None:
            return
        self._name.setText(sheet.workers.get(sheet.owner, ""))
        self._to.clear()
        for user in sheet.leaders:
            self._to.addItem(user.name, user.id)
        self._hand.setVisible(bool(sheet.leaders))

    def _send(self) -> None:
        chosen = self._to.currentData()
        if chosen:
            self._status.hand_on(UserId(str(chosen)))
