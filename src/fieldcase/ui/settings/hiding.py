"""When the notebook locks, what hides it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.services.preferences import AT_ONCE, HIDE_KEYS, ONLY_WHEN_IDLE
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.layouts import column, hairline
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, say
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.viewmodels.settings import Settings

IDLE_MINUTES = (AT_ONCE, 1, 2, 5, 10, 15, 30)
HIDDEN_MINUTES = (AT_ONCE, 1, 5, 15, ONLY_WHEN_IDLE)


class HidingGroup(SettingsGroup):
    """Every choice counts at once; a wait is never longer than half an hour."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings", "Locking and hiding"), "eye-slash", parent)
        self._settings = settings
        self._build()
        self._bind()

    def refresh(self) -> None:
        """Mark what holds now."""
        liked = self._settings.preferences
        self._idle.choose(str(liked.lock_after))
        self._hidden.choose(str(liked.hidden_lock_after))
        self._key.choose(liked.hide_key)
        for check, ticked in ((self._leaving, liked.lock_on_leaving), (self._shift, liked.shift_hides)):
            blocked = check.blockSignals(True)
            check.setChecked(ticked)
            check.blockSignals(blocked)

    def _build(self) -> None:
        self._idle = Segmented(say("Settings", "Lock when nobody has touched FieldCase for"), _idle_choices())
        self._leaving = Check(say("Settings", "Lock when the computer sleeps or its screen is locked"))
        self._key = Segmented(
            say("Settings", "Key that hides everything"), [Segment(key, _key_words(key)) for key in HIDE_KEYS]
        )
        self._shift = Check(say("Settings", "Shift, pressed three times within two seconds, hides too"))
        self._hidden = Segmented(say("Settings", "While hidden, lock"), _hidden_choices())
        self._build_locking()
        self.add(hairline())
        self._build_hiding()
        self.add(self._limits())

    def _build_locking(self) -> None:
        self._add_key(
            say("Settings", "Ctrl+L"),
            say(
                "Settings",
                "Locks the notebook. What you typed stays as it is, also half a sentence: after the"
                " passphrase you are back at the same place.",
            ),
        )
        self.add_choice(
            say("Settings", "Lock when nobody has touched FieldCase for"),
            self._idle,
            self._leaving,
            hint=say(
                "Settings",
                "Thirty seconds before, a line at the top says so; any key stays. In an interview and in a"
                " talk about consent it is never less than 15 minutes.",
            ),
        )

    def _build_hiding(self) -> None:
        self.add_choice(
            say("Settings", "Key that hides everything"),
            self._key,
            self._shift,
            hint=say(
                "Settings",
                "Hides every window of FieldCase at once, dialogs too. The same key or a click shows it"
                " again.",
            ),
        )
        self.add_choice(
            say("Settings", "While hidden, lock"),
            self._hidden,
            hint=say(
                "Settings", "Once locked, a key is not enough to see it again: it needs the passphrase."
            ),
        )

    def _bind(self) -> None:
        settings = self._settings
        self._idle.chosen.connect(
            lambda code: settings.prefer(replace(settings.preferences, lock_after=int(code)))
        )
        self._hidden.chosen.connect(
            lambda code: settings.prefer(replace(settings.preferences, hidden_lock_after=int(code)))
        )
        self._key.chosen.connect(lambda key: settings.prefer(replace(settings.preferences, hide_key=key)))
        self._leaving.toggled.connect(
            lambda ticked: settings.prefer(replace(settings.preferences, lock_on_leaving=ticked))
        )
        self._shift.toggled.connect(
            lambda ticked: settings.prefer(replace(settings.preferences, shift_hides=ticked))
        )

    def _limits(self) -> Banner:
        return Banner(
            Tone.INFO,
            say("Settings", "What hiding does not do"),
            say(
                "Settings",
                "It deletes nothing, and somebody who searches the computer can see that FieldCase is on it.",
            ),
        )

    def _add_key(self, key: str, sentence: str) -> None:
        block = column(gap=6)
        block.addWidget(Chip(ChipText(key, Tone.NEUTRAL, "keyboard")), 0, Qt.AlignmentFlag.AlignLeft)
        block.addWidget(WrapLabel(sentence))
        self.body.addLayout(block)
        self.body.addSpacing(6)


def _idle_choices() -> list[Segment]:
    at_once = Segment(str(AT_ONCE), say("Settings", "As soon as another program is in front"))
    return [*_minutes(one for one in IDLE_MINUTES if one != AT_ONCE), at_once]


def _hidden_choices() -> list[Segment]:
    return [
        Segment(str(AT_ONCE), say("Settings", "At once")),
        *_minutes(one for one in HIDDEN_MINUTES if one > AT_ONCE),
        Segment(str(ONLY_WHEN_IDLE), say("Settings", "Only after the time above")),
    ]


def _minutes(offered: Iterable[int]) -> list[Segment]:
    return [Segment(str(one), count("Settings", "%n minute(s)", one)) for one in offered]


def _key_words(key: str) -> str:
    return say("Settings", "Pause") if key == "Pause" else key
