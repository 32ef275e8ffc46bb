"""Whose notebook this is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.ui.work_area import role_words
from fieldcase.viewmodels.settings import Settings

EXAMPLE_NUMBER = "048217"


class NotebookGroup(SettingsGroup):
    """Facts that partners know us by; they were chosen when the notebook was made."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings", "My notebook"), "notebook-duotone", parent)
        self._settings = settings
        self._organisation = FactRow(say("Settings", "Organisation"), "")
        self._codes = FactRow(say("Settings", "Cases are called"), "")
        self._worker = FactRow(say("Settings", "You work here as"), "")
        self._kind = FactRow(say("Settings", "Kind of notebook"), "", ruled=False)
        self.add(self._organisation, self._codes, self._worker, self._kind)
        card = secondary_button(
            say("Settings", "Show our contact card"), "identification-card", settings.open_our_card
        )
        self.body.addSpacing(4)
        self.add(
            WrapLabel(
                say("Settings", "Partners need your contact card before they can send you anything."),
                Kind.MUTED,
            )
        )
        self.body.addWidget(card, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show what the notebook says."""
        facts = self._settings.facts
        if facts is None:
            return
        self._organisation.say(facts.organisation)
        self._codes.say(isolate(f"{facts.case_prefix}-{EXAMPLE_NUMBER}"))
        self._worker.say(
            say("Settings", "{name}, {role}", name=facts.worker, role=role_words(facts.role.value))
        )
        practice = say("Settings", "Practice, with made-up cases")
        self._kind.say(practice if facts.training else say("Settings", "Real work"))
