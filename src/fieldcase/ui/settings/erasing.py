"""Erasing the keys of the notebook: off unless somebody allowed it, never near anything that saves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import danger_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.ui.unlock.erase_panel import what_erasing_does, what_erasing_leaves
from fieldcase.viewmodels.erasing_switch import ErasingSwitch


class ErasingGroup(SettingsGroup):
    """Two steps: allowed here, then done on a page of its own."""

    def __init__(self, switch: ErasingSwitch, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings", "Erase in an emergency"), "warning-duotone", parent)
        self._switch = switch
        self._allow = Check(say("Erase", "Allow erasing the keys, from here and from the first page"))
        self._page = danger_button(say("Erase", "Erase the keys…"), "eraser", switch.open_page)
        self._told = column()
        self.add(WrapLabel(what_erasing_does()), WrapLabel(what_erasing_leaves(), Kind.MUTED), self._allow)
        self.body.addWidget(self._page, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._told)
        self._allow.toggled.connect(self._toggled)
        bind(self, switch.changed, lambda _: self.refresh())
        switch.load()
        self.refresh()

    def refresh(self) -> None:
        """Show whether it is allowed."""
        self._allow.blockSignals(True)
        self._allow.setChecked(self._switch.allowed)
        self._allow.blockSignals(False)
        self._allow.setEnabled(self._switch.may_change)
        self._page.setVisible(self._switch.allowed)
        clear(self._told)
        if self._switch.problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of(self._switch.problem)))

    def _toggled(self, ticked: bool) -> None:
        self._switch.allow(allowed=ticked)
