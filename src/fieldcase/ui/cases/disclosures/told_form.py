"""Write down what was told without a sealed file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCompleter, QLineEdit

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import NEVER_SHARED, Purpose
from fieldcase.domain.disclosure import Basis, Way
from fieldcase.services.telling import NewTelling
from fieldcase.ui.cases.disclosures.words import category_words, ground_words, way_words
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk

TELLING = "telling"
_MOST_LETTERS = 200
_WAYS = (Way.TELEPHONE, Way.IN_PERSON, Way.LETTER, Way.MESSAGE)
_GROUNDS = (Basis.CONSENT, Basis.LAW, Basis.DANGER, Basis.NONE)


class TellingForm(Card):
    """Whom, what, why, on which ground, how; *save* gets it whole."""

    def __init__(self, desk: Desk, save: Callable[[NewTelling], None]) -> None:
        super().__init__(say("Telling", "I told them something"), "chat-circle-text")
        self._desk = desk
        self._save = save
        self._who = _field(say("Telling", "Who was told: an organisation, or a person there"))
        self._what = _field(say("Telling", "What was told, in a few words"))
        lists = desk.content.code_lists
        self._purposes = ChoiceGroup(
            say("Telling", "What for?"),
            [Choice(one.value, lists.label("purpose", one.value, desk.language)) for one in Purpose],
            columns=0,
        )
        self._categories = ChoiceGroup(
            say("Telling", "About what?"),
            [Choice(one.value, category_words(one)) for one in DataCategory if one not in NEVER_SHARED],
            many=True,
            columns=0,
        )
        self._grounds = ChoiceGroup(
            say("Telling", "On which ground?"),
            [Choice(one.value, ground_words(one)) for one in _GROUNDS],
            columns=0,
        )
        self._ways = ChoiceGroup(
            say("Telling", "How?"), [Choice(one.value, way_words(one.value)) for one in _WAYS], columns=0
        )
        self._button = primary_button(say("Telling", "Write it down"), "check", self.save_now)
        self._build()
        self._bind()

    def begin(self, known: Sequence[str]) -> None:
        """Open empty; *known* organisations are offered while typing."""
        for field in (self._who, self._what):
            field.clear()
        for group in self._groups():
            group.choose(())
        settle_drafts(self)
        self._who.setCompleter(QCompleter(list(known), self._who))
        self._repaint()
        self.show()
        self._who.setFocus()

    def save_now(self) -> None:
        """Hand over what was filled in, if it is whole."""
        if not self._is_whole():
            return
        purposes, categories, grounds, ways = (group.chosen() for group in self._groups())
        self._save(
            NewTelling(
                recipient=self._who.text(),
                purpose=Purpose(purposes[0]),
                basis=Basis(grounds[0]),
                categories=tuple(DataCategory(code) for code in categories),
                words=self._what.text(),
                way=Way(ways[0]),
            )
        )

    def draft_restored(self) -> None:
        """Offer to write down what came back."""
        self._repaint()

    def put_away(self) -> None:
        """Close; what was filled in is written down, or was discarded."""
        drop_drafts(self)
        self.hide()

    def _groups(self) -> tuple[ChoiceGroup, ChoiceGroup, ChoiceGroup, ChoiceGroup]:
        return self._purposes, self._categories, self._grounds, self._ways

    def _build(self) -> None:
        self.add(WrapLabel(self._who.accessibleName(), Kind.STRONG), self._who)
        for group in (self._categories, self._purposes, self._grounds, self._ways):
            self.add(WrapLabel(group.accessibleName(), Kind.STRONG), group)
        self.add(WrapLabel(self._what.accessibleName(), Kind.STRONG), self._what)
        line = FlowLayout()
        line.addWidget(self._button)
        line.addWidget(quiet_button(say("Telling", "Close"), "", self.put_away))
        self.body.addLayout(line)
        self.hide()

    def _bind(self) -> None:
        self._who.textChanged.connect(self._repaint)
        for group in self._groups():
            group.changed.connect(self._repaint)
        fields = (self._who, self._what, *self._groups())
        for name, field in zip(("who", "what", "purpose", "about", "ground", "way"), fields, strict=True):
            keep_draft(field, f"{TELLING}.{name}")
        self._repaint()

    def _repaint(self) -> None:
        self._button.setEnabled(self._is_whole())

    def _is_whole(self) -> bool:
        return bool(self._who.text().strip()) and all(group.chosen() for group in self._groups())


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(_MOST_LETTERS)
    field.setAccessibleName(name)
    return field
