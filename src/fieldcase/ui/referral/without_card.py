"""The offer of a file for an organisation without FieldCase, where no key of theirs is known."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.referral_draft import WizardState
from fieldcase.viewmodels.referral_wizard import ReferralWizard


class WithoutCard(Card):
    """One tick with what it means; hidden where a key is known, or once the file is made."""

    def __init__(self, wizard: ReferralWizard, parent: QWidget | None = None) -> None:
        super().__init__(say("Without", "For an organisation without FieldCase"), "globe", Kind.H3, parent)
        self._wizard = wizard
        self._tick = Check(
            say("Without", "Make a file that they open in a browser with words that I tell them")
        )
        self._lacking = WrapLabel(
            say(
                "Without",
                "This copy of FieldCase came without the page that opens such a file. Ask whoever installed"
                " it, or ask the organisation for its contact card.",
            ),
            Kind.MUTED,
        )
        self._build()
        self._tick.toggled.connect(lambda on: self._wizard.answer_without_fieldcase(on=on))
        self.hide()

    def show_state(self, state: WizardState) -> None:
        """Show the offer if there is one to make."""
        organisation = state.organisation
        offered = organisation is not None and organisation.has_no_key and state.referral is None
        self.setVisible(offered)
        self._lacking.setVisible(not state.page_is_here)
        self._tick.setEnabled(state.page_is_here)
        blocked = self._tick.blockSignals(True)
        self._tick.setChecked(state.draft is not None and state.draft.without_fieldcase)
        self._tick.blockSignals(blocked)

    def _build(self) -> None:
        self.add(
            WrapLabel(
                say(
                    "Without",
                    "They get the locked file, a page that opens it without internet, and a few lines about"
                    " how: as a folder on a stick, or as one archive by e-mail or at a place on the network."
                    " FieldCase makes the words; you tell them by telephone. It protects less than a checked"
                    " key: whoever has the file and the words can read it.",
                ),
                Kind.MUTED,
            ),
            self._lacking,
            self._tick,
        )
