"""Language, colours, size of text, names in lists."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.check import Check
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.i18n import LANGUAGES, PSEUDO_LONG, isolate, say
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.viewmodels.settings import TEXT_SIZES, Settings


class ReadingGroup(SettingsGroup):
    """Every choice counts at once; there is nothing to save."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings", "Language and reading"), "text-aa", parent)
        self._settings = settings
        self._build()
        self._bind()

    def refresh(self) -> None:
        """Mark what holds now."""
        preferences = self._settings.preferences
        self._language.choose(preferences.language)
        self._theme.choose(preferences.theme)
        self._size.choose(_percent(self._settings.text_size))
        blocked = self._names.blockSignals(True)
        self._names.setChecked(preferences.privacy_names)
        self._names.blockSignals(blocked)

    def _build(self) -> None:
        self._language = Segmented(
            say("Settings", "Language of the screen"),
            [Segment(known.tag, known.name) for known in LANGUAGES if known is not PSEUDO_LONG],
        )
        self._theme = Segmented(say("Settings", "Colours"), _themes())
        self._size = Segmented(say("Settings", "Size of text"), _sizes())
        self._names = Check(say("Settings", "Show only codes in lists, no names"))
        self.add_choice(
            say("Settings", "Language of the screen"),
            self._language,
            hint=say("Settings", "What the person reads and hears is chosen on the page for consent."),
        )
        self.add_choice(say("Settings", "Colours"), self._theme)
        self.add_choice(
            say("Settings", "Size of text"),
            self._size,
            hint=say(
                "Settings", "Ctrl and + or - change it from any page; Ctrl and 0 takes it back to 100 %."
            ),
        )
        self.add_choice(
            say("Settings", "Privacy names"),
            self._names,
            hint=say("Settings", "For rooms where others can see your screen."),
        )

    def _bind(self) -> None:
        settings = self._settings
        self._language.chosen.connect(
            lambda tag: settings.prefer(replace(settings.preferences, language=tag))
        )
        self._theme.chosen.connect(lambda theme: settings.prefer(replace(settings.preferences, theme=theme)))
        self._size.chosen.connect(
            lambda percent: settings.prefer(replace(settings.preferences, text_size=int(percent) / 100))
        )
        self._names.toggled.connect(
            lambda ticked: settings.prefer(replace(settings.preferences, privacy_names=ticked))
        )


def _themes() -> list[Segment]:
    return [
        Segment("system", say("Settings", "As the computer")),
        Segment("light", say("Settings", "Light")),
        Segment("dark", say("Settings", "Dark")),
        Segment("high_contrast", say("Settings", "High contrast")),
    ]


def _sizes() -> list[Segment]:
    return [
        Segment(_percent(size), isolate(say("Settings", "{number} %", number=_percent(size))))
        for size in TEXT_SIZES
    ]


def _percent(size: float) -> str:
    return str(round(size * 100))
