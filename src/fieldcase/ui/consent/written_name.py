"""A name that belongs to the confirmation, written by the worker."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.viewmodels.consent_draft import Draft, Note
from fieldcase.viewmodels.consent_talk import ConsentTalk


class WrittenName(QWidget):
    """A label over a line to write on."""

    def __init__(self, label: str, which: Note, talk: ConsentTalk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._which = which
        self.setProperty("role", "plain")
        self.field = QLineEdit()
        self.field.setAccessibleName(label)
        words = WrapLabel(label, Kind.CAPTION)
        words.setBuddy(self.field)
        layout = column(self, gap=2)
        layout.addWidget(words)
        layout.addWidget(self.field)
        self.field.textEdited.connect(lambda text: talk.write(which, text))

    def show_draft(self, draft: Draft) -> None:
        """Show what was written, without moving the caret of somebody who writes."""
        written = draft.notes.get(self._which, "")
        if self.field.text() != written:
            self.field.setText(written)
