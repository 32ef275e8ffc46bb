"""One question of the checklist, with room for an explanation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcase.domain.closing import Check, Checked
from fieldcase.ui.cases.closing_words import check_words
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import keep_draft
from fieldcase.ui.common.layouts import column, hairline
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.text import WrapLabel
from fieldcase.ui.i18n import say

_YES, _NO = "yes", "no"


class CheckRow(QWidget):
    """Yes or no, nothing chosen beforehand; a no asks why, a yes where *always_asks* is set asks too."""

    changed = Signal()

    def __init__(self, check: Check) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.check = check
        self._always_asks = False
        words = check_words(check)
        choices = [Choice(_YES, say("Closing", "Yes")), Choice(_NO, say("Closing", "No"))]
        self.answer = ChoiceGroup(words, choices, columns=0)
        self.why = NoteEdit(say("Closing", "Explanation: {question}", question=words), 1)
        self.why.setPlaceholderText(say("Closing", "In a few words: why not, or what happens instead"))
        layout = column(self, gap=6)
        layout.addWidget(WrapLabel(words))
        layout.addWidget(self.answer)
        layout.addWidget(self.why)
        layout.addWidget(hairline())
        keep_draft(self.answer, f"check.{check.value}")
        keep_draft(self.why, f"why.{check.value}")
        self.answer.changed.connect(self._told)
        self.why.textChanged.connect(self._told)
        self._repaint()

    def checked(self) -> Checked | None:
        """Return the answer, if there is one."""
        chosen = self.answer.chosen()
        asks = self.why.isVisibleTo(self)
        return (
            Checked(yes=chosen[0] == _YES, words=self.why.toPlainText() if asks else "") if chosen else None
        )

    def ask_always(self, *, wanted: bool) -> None:
        """Ask for an explanation whatever the answer is."""
        self._always_asks = wanted
        self._repaint()

    def draft_restored(self) -> None:
        """Show the room for the explanation again."""
        self._told()

    def clear(self) -> None:
        """Begin again."""
        self.answer.choose(())
        self.why.clear()
        self._repaint()

    def _told(self) -> None:
        self._repaint()
        self.changed.emit()

    def _repaint(self) -> None:
        chosen = self.answer.chosen()
        self.why.setVisible(bool(chosen) and (chosen[0] == _NO or self._always_asks))
