"""A line of thought written down in passing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_file import CaseFile

_HEIGHT = 96


class NotePanel(Card):
    """Opens above the timeline; what was typed is kept even when the page is left without pressing Save."""

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(say("Note", "New note"), "note-pencil", parent=parent)
        self._file = case_file
        self._text = QPlainTextEdit()
        keep_draft(self._text, "note")
        self._build()
        self._text.installEventFilter(self)
        bind(self, case_file.note_returned, self._take_back)
        self.hide()

    def begin(self) -> None:
        """Show the panel with the caret in it."""
        self.show()
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self) -> None:
        """Save what was typed, if anything was, then close."""
        typed = self._text.toPlainText()
        self._discard()
        self._file.add_note(typed)

    def draft_restored(self) -> None:
        """Open again: somebody was in the middle of a note."""
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save with Ctrl+Enter; leave the field with Tab."""
        if watched is self._text and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.keep()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._text.setAccessibleName(say("Note", "Note"))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(look().px(_HEIGHT))
        self.add(self._text)
        hint = say("Note", "For colleagues who may open this case. A note is never part of a referral.")
        self.add(WrapLabel(hint, Kind.MUTED))
        buttons = FlowLayout(gap=8)
        buttons.addWidget(primary_button(say("Note", "Save note"), "check", self.keep))
        buttons.addWidget(quiet_button(say("Note", "Discard"), on_click=self._discard))
        self.body.addLayout(buttons)

    def _take_back(self, words: str) -> None:
        self._text.setPlainText(words)
        self.begin()

    def _discard(self) -> None:
        self.hide()
        self._text.clear()
        drop_drafts(self)
