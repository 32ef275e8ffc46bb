"""Who sent it, how we know that, how much is in it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.incoming import AGREED, TAKEN_BACK, WITHOUT_CONTENT
from fieldcase.services.share_items import CASE_CODE_KEY, SAFE_CONTACT_KEY
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.exchange.exchange_words import incoming_chip
from fieldcase.ui.i18n import count, day_phrase, isolate, say
from fieldcase.ui.referral.organisation_words import key_chip, key_history
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.incoming_review import ReviewSheet


class SenderCard(Card):
    """The name, the key with its check, what arrived when, about whom."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._name = Heading("", Kind.H3)
        self._key = Chip(ChipText(""))
        self._checked = WrapLabel("", Kind.MUTED)
        self._about = WrapLabel("", Kind.BODY)
        self._amount = WrapLabel("", Kind.MUTED)
        self._state = Chip(ChipText(""))
        self._exception = Banner(
            Tone.WARN,
            say("Review", "Sent without the person’s agreement, to avert danger or as a law requires."),
            say("Review", "Use it for that alone, and do not pass it on."),
        )
        self._build()

    def show_sheet(self, sheet: ReviewSheet, today: date) -> None:
        """Show the sender of a referral."""
        incoming = sheet.incoming
        self._name.setText(incoming.sender_name)
        self._key.say(key_chip(sheet.organisation))
        checked = key_history(sheet.organisation, today)
        self._checked.setText(checked)
        self._checked.setVisible(bool(checked))
        self._about.setText(_about(sheet))
        about = (CASE_CODE_KEY, SAFE_CONTACT_KEY)
        answers = sum(item.key not in about and item.is_answer for item in incoming.items)
        day = day_phrase(incoming.received_at.astimezone().date(), today)
        self._amount.setText(
            count("Review", "A referral with %n answer(s), arrived: {day}", answers, day=day)
        )
        self._amount.setVisible(incoming.state not in TAKEN_BACK | WITHOUT_CONTENT)
        self._state.say(incoming_chip(incoming))
        self._exception.setVisible(incoming.basis != AGREED)

    def _build(self) -> None:
        words = column(gap=6)
        words.addWidget(self._name)
        words.addWidget(self._key, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._checked, self._about, self._amount):
            words.addWidget(part)
        words.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(words)
        self.body.addWidget(self._exception)


def _about(sheet: ReviewSheet) -> str:
    values = {item.key: item.value for item in sheet.incoming.items}
    alias, code = values.get("alias", ""), values.get(CASE_CODE_KEY, "")
    if alias and code:
        return say("Review", "About {alias}, their code {code}", alias=alias, code=isolate(code))
    if code:
        return say("Review", "About a person with their code {code}", code=isolate(code))
    return say("Review", "What they sent is no longer kept here.")
