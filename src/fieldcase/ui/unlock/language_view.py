"""The first page: which language the screen speaks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.text import Kind, PlainLabel
from fieldcase.ui.common.tile import Tile
from fieldcase.ui.i18n import LANGUAGES, PSEUDO_LONG, Language, current_language, say
from fieldcase.ui.unlock.first_page import FirstPageView

_SIDE = 16
_AIR = 12


class LanguageView(FirstPageView):
    """Offers every language by its own name; *choose* gets the tag."""

    def __init__(self, choose: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(
            "translate-duotone",
            say("First run", "Welcome to FieldCase"),
            say("First run", "Choose the language you work in. You can change it later."),
            parent,
        )
        self._choose = choose
        self._tiles = {
            language.tag: self._tile(language) for language in LANGUAGES if language is not PSEUDO_LONG
        }
        for tile in self._tiles.values():
            self.body.addWidget(tile)

    def first_field(self) -> QWidget:
        """Return the language in use."""
        return self._tiles.get(current_language().tag, next(iter(self._tiles.values())))

    def last_field(self) -> QWidget:
        """Return the last language."""
        return list(self._tiles.values())[-1]

    def _tile(self, language: Language) -> Tile:
        present = language.tag == current_language().tag
        spoken = say("First run", "{name}, in use now", name=language.name) if present else language.name
        tile = Tile(spoken, framed=True)
        tile.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = row(tile, gap=10)
        line.setContentsMargins(_SIDE, _AIR, _SIDE, _AIR)
        line.addWidget(PlainLabel(language.name, Kind.QUESTION), 1)
        if present:
            line.addWidget(IconLabel("check-circle-fill", 22, "primary"))
        tile.clicked.connect(lambda _checked=False: self._choose(language.tag))
        return tile
