"""A referral as the other side reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.sharing import ShareItem
from fieldcase.services.share_items import SAFE_CONTACT_KEY
from fieldcase.ui.common.banner import SAFE_CONTACT_ICON, Banner
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.ui.referral.share_words import item_label, item_value, safe_contact_words
from fieldcase.viewmodels.desk import Desk


@dataclass(frozen=True)
class Letter:
    """What the file says: who asks, what for, how soon, with which answers."""

    sender: str
    purpose: str
    urgency: str
    message: str
    reply_by: date | None
    delete_by: date
    items: tuple[ShareItem, ...]


class LetterView(QWidget):
    """The safe-contact rule on top, then the request, then every answer that travels."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        self._layout: QVBoxLayout = column(self, gap=12)
        self._shown: Letter | None = None

    def show_letter(self, letter: Letter, today: date) -> None:
        """Show *letter* instead of the previous one."""
        if letter == self._shown:
            return
        self._shown = letter
        clear(self._layout)
        for item in letter.items:
            if item.key == SAFE_CONTACT_KEY:
                rule = safe_contact_words(item, self._desk)
                banner = Banner(Tone.WARN, say("Letter", "Safe contact"), rule, SAFE_CONTACT_ICON)
                self._layout.addWidget(banner)
        self._layout.addWidget(self._request(letter, today))
        for card in self._cards(letter.items):
            self._layout.addWidget(card)

    def _request(self, letter: Letter, today: date) -> Card:
        lists, language = self._desk.content.code_lists, self._desk.language
        card = Card(say("Letter", "The request"), "paper-plane-tilt-duotone", Kind.H3)
        card.body.setSpacing(0)
        facts = [
            (say("Letter", "From"), letter.sender),
            (say("Letter", "Asks for"), lists.label("purpose", letter.purpose, language)),
            (say("Letter", "How soon"), lists.label("urgency", letter.urgency, language)),
        ]
        if letter.message:
            facts.append((say("Letter", "Message"), letter.message))
        if letter.reply_by is not None:
            facts.append((say("Letter", "Please answer by"), day_phrase(letter.reply_by, today)))
        facts.append((say("Letter", "Please delete by"), day_phrase(letter.delete_by, today)))
        for place, (label, value) in enumerate(facts):
            card.add(_fact(label, value, ruled=place < len(facts) - 1))
        return card

    def _cards(self, items: Sequence[ShareItem]) -> Iterator[Card]:
        answers = [item for item in items if item.key != SAFE_CONTACT_KEY and item.document is None]
        documents = [item for item in items if item.document is not None]
        if answers:
            yield self._listed(Card(say("Letter", "About the person"), "user-duotone", Kind.H3), answers)
        if documents:
            yield self._listed(Card(say("Letter", "Documents"), "files", Kind.H3), documents)

    def _listed(self, card: Card, items: Sequence[ShareItem]) -> Card:
        card.body.setSpacing(0)
        for place, item in enumerate(items):
            value = item_value(item, self._desk)
            card.add(_fact(item_label(item), value, ruled=place < len(items) - 1))
        return card


def _fact(label: str, value: str, *, ruled: bool) -> FactRow:
    made = FactRow(label, "", ruled=ruled)
    # Said when the row is whole: a label that is shown before it has a parent is a window of its own.
    made.say(value)
    return made
