"""The emergency card: whom to call, what to say, who of ours is on duty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldcase.services.emergency import DutyOfficer, EmergencyNumber
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card, Well
from fieldcase.ui.common.drafting import adopt_drafts, drop_drafts, keep_draft, set_scope, settle_drafts
from fieldcase.ui.common.layouts import clear, column, hairline, row
from fieldcase.ui.common.phone_line import PhoneLine
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Heading, Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.emergency.words import country_words, number_words, what_to_say
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.emergency import Emergency

_MOST_LETTERS = 120


class EmergencyView(QWidget):
    """Everything is on this computer; the duty officer is known while the notebook is open."""

    def __init__(self, emergency: Emergency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        self._emergency = emergency
        self._shown = DutyOfficer()
        self._trouble = Trouble()
        self._country = Segmented(
            say("Emergency", "Where are you?"),
            [Segment(one, country_words(one)) for one in emergency.countries],
        )
        self._numbers: QVBoxLayout = column(gap=8)
        self._name = _field(say("Emergency", "Name"))
        self._telephone = PhoneLine()
        self._telephone.setAccessibleName(say("Emergency", "Telephone"))
        self._telephone.setMaxLength(_MOST_LETTERS)
        self._hours = _field(say("Emergency", "When"))
        self._kept = TintedLabel("", Kind.BODY, "ok")
        set_scope(self, "emergency")
        self._build()
        self._bind()
        emergency.load()
        self._repaint()

    def focus_first(self) -> None:
        """Stand on the country."""
        self._country.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        layout = column(self, gap=12, margins=4)
        layout.addWidget(Heading(say("Emergency", "Emergency card"), Kind.TITLE))
        layout.addWidget(self._trouble)
        numbers = Card(say("Emergency", "Call"), "phone")
        numbers.add(self._country)
        numbers.body.addLayout(self._numbers)
        numbers.add(WrapLabel(say("Emergency", "Ring each number once before you rely on it."), Kind.MUTED))
        layout.addWidget(numbers)
        layout.addWidget(self._officer())
        words = Well(say("Emergency", "What to say"), "chats")
        for sentence in what_to_say():
            words.add(WrapLabel(sentence))
        layout.addWidget(words)
        layout.addStretch(1)

    def _officer(self) -> Card:
        card = Card(say("Emergency", "Our duty officer"), "user-circle")
        if not self._emergency.is_open:
            card.add(WrapLabel(say("Emergency", "Unlock the notebook to see who of us is on duty.")))
            return card
        fields = {"name": self._name, "telephone": self._telephone, "hours": self._hours}
        for name, field in fields.items():
            card.add(WrapLabel(field.accessibleName(), Kind.MUTED), field)
            if field is self._telephone:
                card.add(self._telephone.hint)
            keep_draft(field, f"officer.{name}")
        save = secondary_button(say("Emergency", "Save the duty officer"), "check", self._save)
        card.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(self._kept)
        self._kept.hide()
        return card

    def _bind(self) -> None:
        bind(self, self._emergency.changed, self._repaint)
        bind(self, self._emergency.failed, self._trouble.show_error)
        bind(self, self._emergency.kept, self._say_kept)
        self._country.chosen.connect(self._emergency.choose)

    def _repaint(self, _: object = None) -> None:
        card, officer = self._emergency.card, self._emergency.officer
        self._country.choose(card.id)
        clear(self._numbers)
        for at, number in enumerate(card.numbers):
            if at:
                self._numbers.addWidget(hairline())
            self._show(number)
        if officer != self._shown:
            self._shown = officer
            self._name.setText(officer.name)
            self._telephone.setText(officer.telephone)
            self._hours.setText(officer.hours)
            settle_drafts(self)
            adopt_drafts(self)

    def _show(self, number: EmergencyNumber) -> None:
        line = row(gap=12)
        line.addWidget(PlainLabel(isolate(number.number), Kind.NUMBER), 0, Qt.AlignmentFlag.AlignVCenter)
        words = number_words(number.kind)
        shown = f"{words} · {number.run_by}" if number.run_by else words
        line.addWidget(WrapLabel(shown, Kind.STRONG), 1, Qt.AlignmentFlag.AlignVCenter)
        self._numbers.addLayout(line)
        source = isolate(number.source.removeprefix("https://"))
        stand = (
            say("Emergency", "Checked. Source: {source}", source=source)
            if number.verified
            else say("Emergency", "Not checked yet. Source: {source}", source=source)
        )
        self._numbers.addWidget(WrapLabel(stand, Kind.CAPTION))

    def _save(self) -> None:
        self._emergency.keep_officer(
            DutyOfficer(name=self._name.text(), telephone=self._telephone.text(), hours=self._hours.text())
        )

    def _say_kept(self, _: object = None) -> None:
        drop_drafts(self)
        self._kept.setText(say("Emergency", "Saved."))
        self._kept.show()


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(_MOST_LETTERS)
    return field
