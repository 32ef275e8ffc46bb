"""What one shift tells the next."""

from __future__ import annotations

from PySide6.QtCore import Qt

from fieldcase.domain.shelter import Shift
from fieldcase.ui.common.buttons import primary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import clear, column, hairline
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import as_typed, day_phrase, say
from fieldcase.viewmodels.shelter import Shelter


class ShiftCard(Card):
    """Notes stay as they were written; the newest stands first."""

    def __init__(self, shelter: Shelter) -> None:
        super().__init__(say("Shelter", "Hand-over"), "note-pencil")
        self._shelter = shelter
        self._text = NoteEdit(say("Shelter", "What the next shift should know"), 2)
        self._notes = column(gap=6)
        self.add(WrapLabel(self._text.accessibleName(), Kind.STRONG), self._text)
        save = primary_button(say("Shelter", "Hand over"), "check", self._keep)
        self.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._notes)
        keep_draft(self._text, "shift.note")

    def repaint_card(self) -> None:
        """Show the notes of the house that is shown."""
        board, house = self._shelter.board, self._shelter.house
        clear(self._notes)
        if board is None or house is None:
            return
        for note in house.notes:
            self._notes.addWidget(hairline())
            when = say(
                "Shelter",
                "{day}, {shift} · {worker}",
                day=day_phrase(note.day, board.today),
                shift=shift_words(note.shift),
                worker=as_typed(board.workers.get(note.written_by, "")),
            )
            self._notes.addWidget(WrapLabel(when, Kind.CAPTION_STRONG))
            self._notes.addWidget(WrapLabel(note.text))
        if not house.notes:
            self._notes.addWidget(WrapLabel(say("Shelter", "Nothing was handed over yet."), Kind.MUTED))

    def _keep(self) -> None:
        if self._shelter.write_note(self._text.toPlainText()):
            self._text.clear()
            drop_drafts(self)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)


def shift_words(shift: Shift) -> str:
    """Return the name of a shift."""
    words = {
        Shift.DAY: say("Shelter", "day shift"),
        Shift.EVENING: say("Shelter", "evening shift"),
        Shift.NIGHT: say("Shelter", "night shift"),
    }
    return words[shift]
