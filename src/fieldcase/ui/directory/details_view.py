"""One organisation: what it does, how to reach it, its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.directory.key_card import KeyCard
from fieldcase.ui.directory.parts_view import PartsView
from fieldcase.ui.directory.words import freshness_chip, key_chip, served_words
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.directory import DirectoryBook, DirectoryState

CHECKED_KEY = "F7"
"""Walking down a list, one key an organisation is enough."""


class DetailsView(QWidget):
    """Shows the organisation that is chosen."""

    edit_wanted = Signal()
    card_wanted = Signal()

    def __init__(self, desk: Desk, book: DirectoryBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        self._shown: OrganisationId | None = None
        self._facts = Card()
        self._name = Heading("", Kind.TITLE)
        self._chip = Chip(ChipText(""))
        self._about = WrapLabel()
        self._rows = (
            FactRow(say("Directory", "Kind"), "", "buildings"),
            FactRow(say("Directory", "Town"), "", "map-pin"),
            FactRow(say("Directory", "Country"), "", "globe"),
            FactRow(say("Directory", "Languages"), "", "translate"),
            FactRow(say("Directory", "Helps with"), "", "hand-heart"),
            FactRow(say("Directory", "There for"), "", "users"),
            FactRow(say("Directory", "Telephone"), "", "phone"),
        )
        self._edit = secondary_button(say("Directory", "Change details…"), "pencil-simple")
        self._get_card = secondary_button(say("Directory", "Add from a card file…"), "identification-card")
        self._no_card = Card(say("Directory", "No card yet"), "identification-card")
        self._freshness = Chip(ChipText(""))
        self.check_again = secondary_button(
            say("Directory", "All of it is true today"), "check", book.note_checked
        )
        self.parts = PartsView(desk, book)
        self.key = KeyCard(book)
        self._build()
        self._edit.clicked.connect(lambda _checked=False: self.edit_wanted.emit())
        self._get_card.clicked.connect(lambda _checked=False: self.card_wanted.emit())

    def show_state(self, state: DirectoryState) -> None:
        """Show the organisation *state* names."""
        organisation = state.chosen
        if organisation is None:
            return
        if organisation.id != self._shown:
            self._shown = organisation.id
            self.key.start_afresh()
        self._show_facts(organisation)
        self.parts.show_organisation(organisation)
        has_card = organisation.key_state is not KeyState.NO_CARD
        self._no_card.setVisible(not has_card)
        self.key.setVisible(has_card)
        self.key.show_key(organisation, state.numbers, self._desk.clock.today())

    def _build(self) -> None:
        whole = column(self, gap=12)
        whole.addWidget(self._facts)
        self._no_card.add(
            WrapLabel(
                say(
                    "Directory",
                    "You can send files there once you have their contact card. "
                    "Ask them for it: it is a small file on a stick or in an e-mail.",
                )
            ),
            WrapLabel(
                say(
                    "Directory",
                    "If they do not use FieldCase, a referral can make a file that they open in a browser.",
                ),
                Kind.MUTED,
            ),
        )
        self._no_card.body.addWidget(self._get_card, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self._no_card)
        whole.addWidget(self.key)
        whole.addWidget(self.parts)
        whole.addStretch(1)
        chips = FlowLayout(gap=6)
        chips.addWidget(self._chip)
        chips.addWidget(self._freshness)
        self._facts.add(self._name)
        self._facts.body.addLayout(chips)
        self._facts.add(self._about)
        lines = column(gap=0)
        for line in self._rows:
            lines.addWidget(line)
        self._facts.body.addLayout(lines)
        self.check_again.setToolTip(say("Directory", "Key {key}", key=CHECKED_KEY))
        actions = FlowLayout()
        actions.addWidget(self._edit)
        actions.addWidget(self.check_again)
        self._facts.body.addLayout(actions)

    def _show_facts(self, organisation: Organisation) -> None:
        self._name.setText(organisation.name)
        self._chip.say(key_chip(organisation, self._desk.clock.today()))
        self._freshness.say(freshness_chip(organisation.profile, self._desk.clock.today()))
        self._about.setText(organisation.about)
        self._about.setVisible(bool(organisation.about))
        for line, value in zip(self._rows, self._values(organisation), strict=True):
            line.say(value)
            line.setVisible(bool(value))

    def _values(self, organisation: Organisation) -> tuple[str, ...]:
        lists, language = self._desk.content.code_lists, self._desk.language
        profile = organisation.profile
        return (
            lists.label("organisation_kind", organisation.kind, language),
            organisation.town,
            lists.label("country", profile.country, language) if profile.country else "",
            ", ".join(lists.label("language", code, language) for code in organisation.languages),
            ", ".join(lists.label("purpose", one.value, language) for one in organisation.serves),
            ", ".join(served_words(one) for one in profile.for_whom),
            isolate(organisation.telephone) if organisation.telephone else "",
        )
