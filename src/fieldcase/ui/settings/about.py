"""What FieldCase is, what it promises, what it is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.viewmodels.settings import Settings


class AboutGroup(SettingsGroup):
    """Version, promises with their limits, licences."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings", "About FieldCase"), "info-duotone", parent)
        self.add(
            FactRow(say("Settings", "Version"), isolate(settings.version)),
            FactRow(say("Settings", "Licence"), isolate("GPL-3.0-or-later")),
        )
        self._add_sentences(say("Settings", "What it promises"), "check-circle-fill", "ok", _promises())
        self._add_sentences(say("Settings", "What it cannot do"), "minus", "ink2", _limits())
        self.body.addSpacing(8)
        self.add(
            Heading(say("Settings", "Made of the work of others"), Kind.H3),
            WrapLabel(say("Settings", "The full licence texts lie beside the program."), Kind.MUTED),
        )
        for part in settings.parts:
            label = say("Settings", "{name} · {makers}", name=part.name, makers=part.made_by)
            self.add(FactRow(isolate(label), isolate(part.licence)))

    def _add_sentences(self, title: str, icon: str, colour: str, sentences: tuple[str, ...]) -> None:
        self.body.addSpacing(8)
        self.add(Heading(title, Kind.H3))
        for sentence in sentences:
            line = row(gap=10)
            line.addWidget(IconLabel(icon, 18, colour, in_line=True), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(WrapLabel(sentence), 1)
            self.body.addLayout(line)


def _promises() -> tuple[str, ...]:
    return (
        say("Settings", "Everything you save is encrypted on this computer before it touches the disk."),
        say("Settings", "It works without any network, and sends nothing by itself."),
        say(
            "Settings",
            "A file leaves only for an organisation whose key you checked, with what the person agreed to.",
        ),
        say("Settings", "Nothing that names a person is ever needed."),
    )


def _limits() -> tuple[str, ...]:
    return (
        say(
            "Settings",
            "It cannot protect a notebook while it is open on a computer that somebody else controls.",
        ),
        say("Settings", "It cannot take back a file that was handed over, only ask for it to be deleted."),
        say("Settings", "It cannot bring back a forgotten passphrase."),
        say("Settings", "It cannot hide from an expert that it is installed."),
    )
