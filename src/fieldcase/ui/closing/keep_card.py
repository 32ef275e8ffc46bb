"""How long the case is kept, and what holds it back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.closing import ClosingState
from fieldcase.services.closing import ClosingSheet
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import count, day_phrase, say
from fieldcase.viewmodels.closing import ClosingBook


class KeepCard(Card):
    """The day; for whoever answers for it a way to hold the case back."""

    def __init__(self, book: ClosingBook) -> None:
        super().__init__(say("Closing", "How long it is kept"), kind=Kind.H3)
        self._book = book
        self._until = FactRow(say("Closing", "Kept until"), "")
        self._policy = WrapLabel("", Kind.MUTED)
        self._held = WrapLabel("")
        self._form = QWidget()
        self.why = NoteEdit(say("Closing", "Why it has to be kept longer, or no longer has to"), 1)
        self._hold = secondary_button(say("Closing", "Keep it until further notice"), "lock-key", self._turn)
        self._erase = quiet_button(say("Closing", "Erase this person…"), "eraser", book.show_erasing)
        self._build()

    def show_sheet(self, sheet: ClosingSheet, today: date) -> None:
        """Show the day, the rule behind it, the hold."""
        self._until.say(day_phrase(sheet.keep_until, today))
        self._policy.setText(_policy_words(sheet))
        hold = sheet.hold
        self._held.setVisible(hold is not None)
        if hold is not None:
            self._held.setText(say("Closing", "Kept until further notice: {reason}", reason=hold.words))
        self._erase.setVisible(sheet.may_hold or sheet.may_write)
        closed = sheet.state is ClosingState.CLOSED
        self._form.setVisible(sheet.may_hold and closed)
        self._hold.say(
            say("Closing", "Keep it until further notice")
            if hold is None
            else say("Closing", "It need not be kept longer")
        )

    def _build(self) -> None:
        self._form.setProperty("role", "plain")
        form = column(self._form, gap=6)
        form.addWidget(WrapLabel(self.why.accessibleName(), Kind.STRONG))
        form.addWidget(self.why)
        form.addWidget(self._hold, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._until, self._policy, self._held, self._form)
        self.body.addWidget(self._erase, 0, Qt.AlignmentFlag.AlignLeft)
        keep_draft(self.why, "hold")
        self.why.textChanged.connect(self._repaint)
        self._repaint()

    def _repaint(self) -> None:
        self._hold.setEnabled(bool(self.why.toPlainText().strip()))

    def _turn(self) -> None:
        sheet, words = self._book.sheet, self.why.toPlainText()
        if sheet is not None:
            self.why.clear()
            drop_drafts(self)
            self._book.hold(words, held=sheet.hold is None)


def _policy_words(sheet: ClosingSheet) -> str:
    if sheet.policy.decided_at is None:
        return say(
            "Closing",
            "This is a proposal of FieldCase: nobody in the office has decided yet how long cases are kept."
            " Laws differ; see Settings.",
        )
    return count(
        "Closing",
        "The office decided: %n year(s) after the closing, longer for children.",
        sheet.policy.years,
    )
