"""Step 5: make the file, carry or send it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcase.domain.sharing import document_of
from fieldcase.ui.common.layouts import VScroll, column
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.carry_panel import CarryPanel
from fieldcase.ui.referral.key_note import KeyNote
from fieldcase.ui.referral.step_view import StepView, TroublePlace
from fieldcase.ui.referral.volumes import Places
from fieldcase.ui.referral.without_card import WithoutCard
from fieldcase.ui.referral.words_card import WordsCard
from fieldcase.viewmodels.carrying import Target
from fieldcase.viewmodels.referral_draft import WizardState
from fieldcase.viewmodels.referral_wizard import ReferralWizard


class SendStep(StepView):
    """Where to write it; ``target_changed`` comes when somebody chose."""

    target_changed = Signal()

    def __init__(
        self,
        wizard: ReferralWizard,
        places: Places,
        check_key: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = Heading("", Kind.QUESTION)
        self._promise = WrapLabel("", Kind.MUTED)
        self._documents = WrapLabel(
            say(
                "Refer send",
                "The words inside documents are not searched for addresses or names. Look at each one first.",
            )
        )
        self._words = WordsCard(wizard)
        self._key = KeyNote(check_key)
        self._without = WithoutCard(wizard)
        self._trouble = TroublePlace()
        self._panel = CarryPanel(wizard.carrying, places)
        self._build()
        self._panel.changed.connect(self.target_changed.emit)

    def target(self) -> Target | None:
        """Return where the file shall go."""
        return self._panel.target()

    def forget(self) -> None:
        """Begin with no place chosen."""
        self._panel.forget()

    def show_state(self, state: WizardState) -> None:
        """Paint places, progress, what keeps it from going."""
        name = state.organisation.name if state.organisation is not None else ""
        if state.referral is None:
            self._title.setText(say("Refer send", "How does the file get to {name}?", name=name))
        else:
            self._title.setText(say("Refer send", "The file for {name} is made.", name=name))
        self._promise.setText(
            say("Refer send", "Whichever way it goes, the file is locked: nobody on the way can read it.")
        )
        ticked = (state.draft.ticked if state.draft is not None else None) or frozenset()
        self._documents.setVisible(state.referral is None and any(document_of(key) for key in ticked))
        by_words = state.draft is not None and state.draft.without_fieldcase
        self._key.show_organisation(state.organisation if state.referral is None and not by_words else None)
        self._words.show_state(state)
        self._without.show_state(state)
        self._trouble.show_trouble(state.trouble)
        self._panel.show_organisation(state.organisation.id if state.organisation is not None else None)
        self._panel.show_training(training=state.sheet is not None and state.sheet.training)

    def focus_first(self) -> None:
        """Stand on the first place."""
        self._panel.focus_first()

    def _parts(self) -> tuple[QWidget, ...]:
        lock = (self._words, self._key, self._without)
        return (self._title, self._promise, self._documents, *lock, self._trouble, self._panel)

    def _build(self) -> None:
        inside = QWidget()
        layout = column(inside, gap=12)
        layout.setContentsMargins(3, 3, 8, 3)
        for part in self._parts():
            layout.addWidget(part)
        layout.addStretch(1)
        column(self).addWidget(VScroll(inside))
