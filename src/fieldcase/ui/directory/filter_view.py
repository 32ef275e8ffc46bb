"""Wishes that narrow the list of organisations while one chooses."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from fieldcase.domain.organisation import Organisation
from fieldcase.domain.partner import Served
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.directory.words import served_words
from fieldcase.ui.i18n import count, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.directory import DirectoryBook, DirectoryState
from fieldcase.viewmodels.narrowing import AgreementWish, Freshness, KeyWish, Narrowing

_Options = list[tuple[str, str]]


class FilterView(Card):
    """A list for each kind of fact; only what occurs in the directory is offered."""

    def __init__(self, desk: Desk, book: DirectoryBook, parent: QWidget | None = None) -> None:
        super().__init__(say("Directory filter", "Show only"), "funnel-simple", parent=parent)
        self._desk = desk
        self._book = book
        self._boxes = {name: QComboBox() for name in vars(Narrowing())}
        self._found = WrapLabel("", Kind.STRONG)
        self._build()

    def show_state(self, state: DirectoryState) -> None:
        """Offer what occurs, show what is wished."""
        for name, options in self._options(state.everyone).items():
            box = self._boxes[name]
            offered = ["", *(code for code, _ in options)]
            if [box.itemData(place) for place in range(box.count())] != offered:
                box.clear()
                box.addItem(say("Directory filter", "Any"), "")
                for code, label in options:
                    box.addItem(label, code)
            box.setCurrentIndex(max(box.findData(getattr(state.narrowing, name)), 0))
        self._found.setText(count("Directory filter", "%n organisation(s) shown", len(state.shown)))

    def focus_first(self) -> None:
        """Stand on the first list."""
        next(iter(self._boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.add(self._found)
        for name, label in _labels().items():
            box, words = self._boxes[name], WrapLabel(label, Kind.STRONG)
            words.setBuddy(box)
            box.setAccessibleName(label)
            box.activated.connect(lambda _place: self._narrow())
            self.add(words, box)
        everyone = say("Directory filter", "Show everyone again")
        self.add(secondary_button(everyone, "x", lambda: self._book.narrow(Narrowing())))
        self.body.addStretch(1)

    def _narrow(self) -> None:
        wishes = {name: str(box.currentData() or "") for name, box in self._boxes.items()}
        self._book.narrow(Narrowing(**wishes))

    def _options(self, everyone: tuple[Organisation, ...]) -> dict[str, _Options]:
        return {
            "kind": self._labelled("organisation_kind", (one.kind for one in everyone)),
            "purpose": self._labelled("purpose", (code for one in everyone for code in one.serves)),
            "country": self._labelled("country", (one.profile.country for one in everyone)),
            "town": [(town, town) for town in sorted({one.town for one in everyone if one.town})],
            "language": self._labelled("language", (code for one in everyone for code in one.languages)),
            "served": [(one.value, served_words(one)) for one in Served],
            "agreement": [
                (AgreementWish.IN_FORCE.value, say("Directory filter", "In force")),
                (AgreementWish.NONE.value, say("Directory filter", "None in force")),
            ],
            "key": [
                (KeyWish.CHECKED.value, say("Directory filter", "Checked")),
                (KeyWish.UNCHECKED.value, say("Directory filter", "Not checked yet")),
                (KeyWish.NO_CARD.value, say("Directory filter", "No card yet")),
                (KeyWish.BLOCKED.value, say("Directory filter", "Blocked")),
            ],
            "freshness": [
                (Freshness.FRESH.value, say("Directory filter", "Within half a year")),
                (Freshness.STALE.value, say("Directory filter", "Longer ago, or never")),
            ],
        }

    def _labelled(self, list_name: str, codes: Iterable[str]) -> _Options:
        lists, language = self._desk.content.code_lists, self._desk.language
        found = [(str(code), lists.label(list_name, code, language)) for code in {*codes} if code]
        return sorted(found, key=lambda pair: pair[1].casefold())


def _labels() -> dict[str, str]:
    return {
        "kind": say("Directory filter", "Kind"),
        "purpose": say("Directory filter", "Helps with"),
        "country": say("Directory filter", "Country"),
        "town": say("Directory filter", "Town"),
        "language": say("Directory filter", "Language"),
        "served": say("Directory filter", "There for"),
        "agreement": say("Directory filter", "Agreement"),
        "key": say("Directory filter", "Key"),
        "freshness": say("Directory filter", "Last checked"),
    }
