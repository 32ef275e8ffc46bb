"""A card that was read from a file, before anything of it is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from fieldcase.domain.ids import OrganisationId
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import primary_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.directory import CardNews, CardOffer, DirectoryBook


class CardOfferView(Card):
    """Says who the card is from, what it changes; keeps it only when asked."""

    def __init__(self, book: DirectoryBook, parent: QWidget | None = None) -> None:
        super().__init__(say("Directory", "A contact card"), "identification-card", parent=parent)
        self._book = book
        self._name = Heading("", Kind.TITLE)
        self._news = {
            CardNews.NEW: Banner(
                Tone.INFO,
                say("Directory", "New to your directory"),
                say("Directory", "Keep it, then check the key with a person you know there."),
            ),
            CardNews.SAME_KEY: Banner(
                Tone.OK,
                say("Directory", "You have this key already"),
                say("Directory", "Keeping the card changes nothing about the check of the key."),
            ),
            CardNews.CHANGED_KEY: Banner(
                Tone.BAD,
                say("Directory", "The key is not the one you had"),
                say(
                    "Directory",
                    "If you keep this card, sending there is blocked until the key is checked again.",
                ),
            ),
        }
        self._where = WrapLabel(say("Directory", "Keep it with"), Kind.STRONG)
        self.entry = QComboBox()
        self.keep = primary_button(say("Directory", "Keep this card"), "check", self._keep)
        self._build()

    def show_offer(self, offer: CardOffer) -> None:
        """Show *offer*."""
        self._name.setText(offer.look.org_name)
        for news, banner in self._news.items():
            banner.setVisible(news is offer.news)
        choosing = offer.news is CardNews.NEW and bool(offer.entries)
        self._where.setVisible(choosing)
        self.entry.setVisible(choosing)
        self.entry.clear()
        self.entry.addItem(say("Directory", "A new entry"), "")
        for organisation in offer.entries:
            self.entry.addItem(organisation.name, organisation.id)

    def _build(self) -> None:
        self.add(WrapLabel(say("Directory", "The card says it is from"), Kind.MUTED), self._name)
        self.add(*self._news.values())
        self._where.setBuddy(self.entry)
        self.entry.setAccessibleName(say("Directory", "Keep it with"))
        self.entry.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.entry.setMinimumContentsLength(12)
        self.add(self._where, self.entry)
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(secondary_button(say("Directory", "Do not keep"), "", self._book.set_aside))
        foot.addWidget(self.keep)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def _keep(self) -> None:
        chosen = str(self.entry.currentData() or "")
        self._book.keep(OrganisationId(chosen) if chosen else None)
