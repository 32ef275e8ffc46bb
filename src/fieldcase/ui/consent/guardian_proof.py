"""How the guardian confirms: their own way, beside the person's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.consent import OWN_METHODS, ConsentMethod
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.signature_pad import SignaturePad
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.consent.confirm_area import draw, strokes_of
from fieldcase.ui.consent.thumbprint_photo import ThumbprintPhoto
from fieldcase.ui.consent.words import method_words
from fieldcase.ui.consent.written_name import WrittenName
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.consent_draft import Draft, Note
from fieldcase.viewmodels.consent_talk import ConsentTalk

_NARROW = 160
"""The worker's column is narrower than a pad is elsewhere."""


class GuardianProof(QWidget):
    """Asked for once the guardian agreed to something; a no needs no proof."""

    def __init__(self, talk: ConsentTalk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._talk = talk
        title = say("Consent", "How the guardian confirms")
        self._title = WrapLabel(title, Kind.STRONG)
        self._methods = ChoiceGroup(
            title, [Choice(method.value, method_words(method)) for method in OWN_METHODS], columns=1
        )
        self.pad = SignaturePad()
        self._clear = secondary_button(say("Consent", "Clear"), "eraser", self.pad.clear)
        self._typed = WrittenName(say("Consent", "The guardian types their name"), Note.GUARDIAN_TYPED, talk)
        self._witness = WrittenName(say("Consent", "Who heard the guardian"), Note.GUARDIAN_WITNESS, talk)
        self._thumbprint = ThumbprintPhoto(talk, Note.GUARDIAN_THUMBPRINT)
        self._build()

    def show_draft(self, draft: Draft) -> None:
        """Show what the chosen way needs."""
        method = draft.guardian_method
        self.setVisible(draft.guardian_agrees)
        self._methods.choose([method.value])
        self.pad.setVisible(method is ConsentMethod.SIGNED)
        self._clear.setVisible(method is ConsentMethod.SIGNED)
        self._typed.setVisible(method is ConsentMethod.TYPED)
        self._witness.setVisible(method is ConsentMethod.SPOKEN_WITNESSED)
        self._thumbprint.show_draft(draft, method)
        draw(self.pad, draft.guardian_strokes)
        for name in (self._typed, self._witness):
            name.show_draft(draft)

    def first(self) -> QWidget:
        """Return where the guardian confirms in the chosen way."""
        ways: tuple[QWidget, ...] = (
            self.pad,
            self._typed.field,
            self._witness.field,
            self._thumbprint.choose,
        )
        return next((one for one in ways if one.isVisible()), self._methods.cards()[0])

    def _build(self) -> None:
        body = column(self, gap=6)
        body.addWidget(self._title)
        body.addWidget(self._methods)
        body.addWidget(self.pad)
        body.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self._typed, self._witness, self._thumbprint):
            body.addWidget(widget)
        self.pad.setMinimumWidth(_NARROW)
        self.pad.setAccessibleName(say("Consent", "The guardian signs here"))
        self.pad.changed.connect(lambda: self._talk.sign(strokes_of(self.pad), guardian=True))
        self._methods.changed.connect(self._confirm_by)

    def _confirm_by(self) -> None:
        chosen = self._methods.chosen()
        if chosen:
            self._talk.confirm_guardian_by(ConsentMethod(chosen[0]))
