"""The forms and the consent packs of this installation."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.viewmodels.settings import InstalledForm, InstalledPack, Settings


class ContentGroup(SettingsGroup):
    """What is installed, in which version, and whether people who speak it from home have read it."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings", "Forms and consent packs"), "clipboard-text-duotone", parent)
        self.add(Heading(say("Settings", "Forms"), Kind.H3))
        for form in settings.forms:
            self.add(_form_row(form))
        line = row()
        line.addWidget(
            secondary_button(say("Settings", "Your own forms"), "clipboard-text", settings.open_forms)
        )
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addSpacing(8)
        self.add(
            Heading(say("Settings", "Consent packs"), Kind.H3),
            WrapLabel(
                say(
                    "Settings",
                    "What the person reads and hears before deciding. A pack that nobody who speaks it from"
                    " home has read should be used with an interpreter.",
                ),
                Kind.MUTED,
            ),
        )
        for pack in settings.packs:
            self.add(_pack_row(pack))


def _form_row(form: InstalledForm) -> FactRow:
    return FactRow(form.title, say("Settings", "version {number}", number=form.version), "clipboard-text")


def _pack_row(pack: InstalledPack) -> FactRow:
    line = FactRow(pack.name, say("Settings", "version {number}", number=pack.version), "translate")
    if pack.reviewed:
        line.add_action(Chip(ChipText(say("Settings", "Reviewed"), Tone.OK, "check")))
    else:
        line.add_action(Chip(ChipText(say("Settings", "Needs native review"), Tone.WARN, "warning")))
    return line
