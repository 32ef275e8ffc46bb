"""The words that open a file, shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.sending import PlaceKind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.referral_draft import WizardState
from fieldcase.viewmodels.referral_wizard import ReferralWizard


class WordsCard(Card):
    """Big enough to be read aloud; hidden before the file is made, and for good once they were told."""

    def __init__(self, wizard: ReferralWizard, parent: QWidget | None = None) -> None:
        super().__init__(say("Without", "Tell them these words by telephone"), "phone", parent=parent)
        self._wizard = wizard
        self._words = WrapLabel("", Kind.TITLE)
        self._advice = WrapLabel("")
        self._digits = WrapLabel("", Kind.MUTED)
        self._folder = WrapLabel("", Kind.MUTED)
        self._told = secondary_button(
            say("Without", "I told them. Hide the words"), "eye-slash", wizard.forget_words
        )
        self._build()
        self.hide()

    def show_state(self, state: WizardState) -> None:
        """Show the words as long as they are needed."""
        locked = state.locked
        self.setVisible(locked is not None)
        if locked is None:
            self._words.setText("")
            return
        name = state.organisation.name if state.organisation is not None else ""
        self._words.setText(isolate(locked.words))
        self._advice.setText(
            say(
                "Without",
                "Call {name} on a number you already have. The words never go along with the file, whichever"
                " way it takes: no stick, no letter, no place on the network has them. They are shown only"
                " now: if they get lost, make a new file.",
                name=name,
            )
        )
        self._digits.setText(
            say(
                "Without",
                "Their page asks them to compare the digits of your key: {digits}",
                digits=isolate(locked.own_digits),
            )
        )

        ways = self._wizard.carrying.ways.places
        self._folder.setVisible(any(one.kind is not PlaceKind.MAIL for one in ways))
        self._folder.setText(
            say(
                "Without",
                "At a place on the network the archive lies in the folder {folder}",
                folder=isolate(locked.mailbox),
            )
        )

    def focus_first(self) -> None:
        """Stand on the button that hides them."""
        self._told.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._words.setAccessibleName(say("Without", "The words that open the file"))
        self.add(self._words, self._advice, self._digits, self._folder)
        line = FlowLayout()
        line.addWidget(self._told)
        self.body.addLayout(line)
