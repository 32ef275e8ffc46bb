"""Step 1: which organisation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldcase.domain.ids import OrganisationId
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import Button, secondary_button
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.layouts import VScroll, column
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.text import Heading, Kind
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.key_note import KeyNote
from fieldcase.ui.referral.option_list import Option, OptionList
from fieldcase.ui.referral.organisation_words import key_chip, organisation_icon, place_words, serves_words
from fieldcase.ui.referral.step_view import StepView, TroublePlace
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import DirectoryPage
from fieldcase.viewmodels.referral_draft import WizardState
from fieldcase.viewmodels.referral_wizard import Candidate, ReferralWizard

_INTO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WhoStep(StepView):
    """Search, then choose."""

    def __init__(self, wizard: ReferralWizard, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wizard = wizard
        self._desk = desk
        self._search = SearchField(
            say("Refer who", "Search by name, town, language or kind of help"),
            say("Refer who", "Search organisations"),
        )
        self._list = OptionList(say("Refer who", "Organisations"))
        self._trouble = TroublePlace()
        self._scroll = VScroll()
        self._key = KeyNote(self._check_key)
        self._conflict = Banner(
            Tone.WARN,
            say("Refer who", "The person used this name when telling what happened."),
            say("Refer who", "Make sure that nobody there takes part in it, or choose somebody else."),
        )
        self._agreement = Banner(
            Tone.INFO,
            say("Refer who", "No agreement with them is in force."),
            say("Refer who", "You can go on. Ask whoever looks after agreements, or choose somebody else."),
        )
        self._nobody = EmptyState("address-book-duotone", "", self._directory_button())
        self._build()
        self._bind()

    def show_state(self, state: WizardState) -> None:
        """Paint the organisations that match."""
        candidates = self._wizard.candidates
        draft = state.draft
        chosen = draft.organisation_id if draft is not None else None
        self._list.show_options([self._option(one) for one in candidates], chosen or "")
        if self._trouble.show_trouble(state.trouble) is not None:
            self._scroll.verticalScrollBar().setValue(0)
        self._key.show_organisation(state.organisation)
        self._conflict.setVisible(state.may_conflict)
        self._agreement.setVisible(state.lacks_agreement)
        self._nobody.setVisible(state.sheet is not None and not candidates)
        self._nobody.say(self._nobody_words(state))
        self._list.setVisible(bool(candidates))

    def focus_first(self) -> None:
        """Start to search, or stand on the organisation that was chosen."""
        if self._wizard.state.organisation is None or not self._list.focus_first():
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search field into the list."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and Qt.Key(event.key()) in _INTO_THE_LIST:
                return self._list.focus_first()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        outer = column(self, gap=12)
        outer.addWidget(Heading(say("Refer who", "Who can help?"), Kind.QUESTION))
        outer.addWidget(self._search)
        inside = QWidget()
        below = column(inside, gap=12)
        below.setContentsMargins(3, 3, 8, 3)
        for part in (self._trouble, self._key, self._conflict, self._agreement, self._list, self._nobody):
            below.addWidget(part)
        below.addStretch(1)
        self._scroll.show_content(inside)
        outer.addWidget(self._scroll, 1)

    def _bind(self) -> None:
        self._search.textEdited.connect(self._wizard.search)
        self._search.installEventFilter(self)
        self._list.chosen.connect(lambda code: self._wizard.choose_organisation(OrganisationId(code)))
        self._list.left_upwards.connect(self._search.setFocus)

    def _option(self, candidate: Candidate) -> Option:
        one = candidate.organisation
        lists, language = self._desk.content.code_lists, self._desk.language
        lines = (place_words(one, lists, language), serves_words(one, lists, language))
        chip = _must_not_know() if candidate.must_not_know else key_chip(one)
        return Option(one.id, one.name, tuple(line for line in lines if line), chip, organisation_icon(one))

    def _directory_button(self) -> Button:
        return secondary_button(
            say("Refer who", "Open the directory"), "address-book", lambda: self._desk.go(DirectoryPage())
        )

    def _check_key(self) -> None:
        organisation = self._wizard.state.organisation
        if organisation is not None:
            self._desk.go(DirectoryPage(organisation.id))

    def _nobody_words(self, state: WizardState) -> str:
        if state.words:
            return say("Refer who", "No organisation matches these words.")
        return say("Refer who", "No organisations yet. Add the first one in the directory.")


def _must_not_know() -> ChipText:
    return ChipText(say("Refer who", "Must not know"), Tone.BAD, "prohibit-fill")
