"""Why they need more than an organisation of their kind is usually told."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.services.sharing import MOST_OF_A_REASON
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.share_words import item_label
from fieldcase.viewmodels.referral_draft import WizardState
from fieldcase.viewmodels.referral_wizard import ReferralWizard


class BeyondBox(Well):
    """Asks once something is ticked that such an organisation is not usually told; the reason stays here."""

    def __init__(self, wizard: ReferralWizard, parent: QWidget | None = None) -> None:
        title = say("Refer what", "Why do they need this?")
        super().__init__(title, "question", Kind.H3, parent)
        self.reason = QLineEdit()
        self.reason.setMaxLength(MOST_OF_A_REASON)
        self.reason.setAccessibleName(title)
        self._what = WrapLabel("", Kind.BODY)
        self.add(
            self._what,
            self.reason,
            WrapLabel(
                say("Refer what", "The reason stays here. Whoever supervises can read it."), Kind.MUTED
            ),
        )
        self._wizard = wizard
        self.reason.textEdited.connect(self._explain)
        self.hide()

    def show_state(self, state: WizardState) -> None:
        """Name what is beyond, if anything is."""
        self.setVisible(bool(state.beyond))
        self._what.setText(beyond_words(state))
        written = state.draft.because if state.draft is not None else ""
        if self.reason.text() != written:
            self.reason.setText(written)

    def _explain(self, because: str) -> None:
        draft = self._wizard.state.draft
        if draft is not None:
            self._wizard.describe(
                draft.urgency, draft.message, draft.reply_by, handover=draft.handover, because=because
            )


def beyond_words(state: WizardState) -> str:
    """Return what is more than usual."""
    what = " · ".join(item_label(item) for item in state.beyond)
    return say("Refer what", "More than organisations of their kind are usually told: {what}", what=what)
