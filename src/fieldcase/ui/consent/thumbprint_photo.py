"""The photo of a thumbprint, for those who confirm with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from fieldcase.domain.consent import ConsentMethod
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.file_dialogs import choose_file
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.consent_draft import Draft, Note
from fieldcase.viewmodels.consent_talk import ConsentTalk


class ThumbprintPhoto(QWidget):
    """Takes the photo from a camera or a stick into the notebook."""

    def __init__(
        self, talk: ConsentTalk, note: Note = Note.THUMBPRINT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._talk = talk
        self._note = note
        self.choose = secondary_button("", "fingerprint", self._ask)
        self._kept = WrapLabel(
            say("Consent", "The photo is in the notebook, under Documents. Delete it from the camera now."),
            Kind.CAPTION_STRONG,
        )
        body = column(self, gap=4)
        body.addWidget(self.choose)
        body.addWidget(self._kept)

    def show_draft(self, draft: Draft, method: ConsentMethod | None) -> None:
        """Show whether there is a photo, for those whose *method* needs one."""
        has_one = bool(draft.note(self._note))
        self.setVisible(method is ConsentMethod.THUMBPRINT)
        self.choose.say(
            say("Consent", "Take another photo in…") if has_one else say("Consent", "Take the photo in…")
        )
        self._kept.setVisible(has_one)

    def take(self, photo: Path) -> None:
        """Keep *photo*."""
        self._talk.take_thumbprint(photo, say("Consent", "Thumbprint"), self._note)

    def _ask(self) -> None:
        photo = choose_file(
            self,
            # A title stays readable while everything is hidden: it says nothing of the work.
            say("Volumes", "Open a file"),
            say("Consent", "Pictures ({pattern})", pattern="*.jpg *.jpeg *.png *.webp"),
        )
        if photo is not None:
            self.take(photo)
