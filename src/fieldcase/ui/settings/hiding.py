"""What the keys do that hide or lock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.layouts import column, hairline
from fieldcase.ui.common.text import WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.settings.group import SettingsGroup


class HidingGroup(SettingsGroup):
    """Sentences only: the keys are the same on every computer, so that hands can learn them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings", "Locking and hiding"), "eye-slash", parent)
        self._add_key(
            say("Settings", "F9"),
            say(
                "Settings",
                "Hides every window of FieldCase at once, dialogs too. F9 or a click shows it again.",
            ),
        )
        self._add_key(
            say("Settings", "Shift, three times"),
            say("Settings", "The same, within two seconds; for keyboards where F9 is hard to reach."),
        )
        self._add_key(
            say("Settings", "Ctrl+L"),
            say(
                "Settings",
                "Locks the notebook. What you typed is saved first; opening it again needs the passphrase.",
            ),
        )
        self.add(
            Banner(
                Tone.INFO,
                say("Settings", "What hiding does not do"),
                say(
                    "Settings",
                    "It deletes nothing, and somebody who searches the computer can see that FieldCase is"
                    " on it.",
                ),
            )
        )

    def _add_key(self, key: str, sentence: str) -> None:
        block = column(gap=6)
        block.addWidget(Chip(ChipText(key, Tone.NEUTRAL, "keyboard")), 0, Qt.AlignmentFlag.AlignLeft)
        block.addWidget(WrapLabel(sentence))
        self.body.addLayout(block)
        self.body.addWidget(hairline())
