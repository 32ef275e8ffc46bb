"""A line of thought written down in passing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from fieldcase.domain.categories import DataCategory
from fieldcase.services.casework import CaseSheet
from fieldcase.ui.cases.address_hint import AddressHint
from fieldcase.ui.cases.disclosures.words import category_words
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.case_file import CaseFile, note_kinds
from fieldcase.viewmodels.desk import Desk

NOTE = "note"
"""What the drafts of a note are called."""

_HEIGHT = 96


class NotePanel(Card):
    """Opens above the timeline; what was typed is kept even when the page is left without pressing Save."""

    def __init__(self, case_file: CaseFile, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(say("Note", "New note"), "note-pencil", parent=parent)
        self._file = case_file
        self._desk = desk
        self._text = QPlainTextEdit()
        self._about = QComboBox()
        self._elsewhere = QWidget()
        self._hint = WrapLabel("", Kind.MUTED)
        self._kinds: tuple[DataCategory, ...] = ()
        keep_draft(self._text, NOTE)
        keep_draft(self._about, f"{NOTE}.about")
        self._build()
        self._text.installEventFilter(self)
        bind(self, case_file.note_returned, self._take_back)
        self.hide()

    def begin(self) -> None:
        """Show the panel with the caret in it."""
        self.show()
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_sheet(self, sheet: CaseSheet) -> None:
        """Ask what a note is about while another organisation answers for the case: they may get it."""
        kinds = note_kinds(sheet)
        self._elsewhere.setVisible(bool(kinds))
        self._hint.setText(_hint(sheet))
        if kinds != self._kinds:
            self._kinds = kinds
            self._about.clear()
            for kind in kinds:
                self._about.addItem(category_words(kind), kind.value)

    def keep(self) -> None:
        """Save what was typed, if anything was, then close."""
        typed, about = self._text.toPlainText(), self._about.currentData()
        self._discard()
        self._file.add_note(typed, DataCategory(about) if self._kinds else DataCategory.ACCOUNT)

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
        self.add(self._text, AddressHint(self._desk, self._text))
        about = say("Note", "What the note is about")
        self._about.setAccessibleName(about)
        line = row(self._elsewhere, gap=8)
        line.addWidget(WrapLabel(about), 1)
        line.addWidget(self._about, 1)
        self._elsewhere.setProperty("role", "plain")
        self._elsewhere.hide()
        self.add(self._elsewhere)
        self.add(self._hint)
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
        self._about.setCurrentIndex(0)
        drop_drafts(self)


def _hint(sheet: CaseSheet) -> str:
    if sheet.elsewhere is None:
        return say("Note", "For colleagues who may open this case. A note is never part of a referral.")
    return say(
        "Note",
        "{organisation} gets it with “Send what I added”, as far as the person agreed.",
        organisation=isolate(sheet.elsewhere.name),
    )
