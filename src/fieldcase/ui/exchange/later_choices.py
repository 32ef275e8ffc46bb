"""What one can do with a referral after the first decision."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldcase.domain.incoming import UNDECIDED, IncomingState
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import Button, danger_button, primary_button, quiet_button, secondary_button
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.viewmodels.incoming_review import IncomingReview, ReviewSheet, ReviewState


class LaterChoices(QWidget):
    """Say that help began or ended, take an update in, delete what was taken back."""

    def __init__(
        self, review: IncomingReview, open_law: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._note = Banner(Tone.INFO, "")
        self._update = primary_button(
            say("Review", "Add what is new to the case"), "git-merge", review.take_update
        )
        self._started = secondary_button(say("Review", "Help has started"), "hand-heart", review.say_started)
        self._completed = secondary_button(say("Review", "Help was given"), "check", review.say_completed)
        self._delete = danger_button(say("Review", "Delete what they sent"), "trash", review.delete)
        self._undo = quiet_button(
            say("Review", "Undo: take it all out again"), "arrow-counter-clockwise", review.undo
        )
        self._law = secondary_button(say("Review", "Keep it: the law asks for it…"), "archive", open_law)
        layout = column(self, gap=10)
        layout.addWidget(self._note)
        line = FlowLayout()
        for button in self._buttons():
            line.addWidget(button)
        layout.addLayout(line)
        self.hide()

    def show_state(self, state: ReviewState) -> None:
        """Offer what fits the state of the referral."""
        if state.sheet is None:
            return
        incoming = state.sheet.incoming
        answered = state.answered is not None
        taken_back = incoming.state is IncomingState.TAKEN_BACK and not answered
        self._update.setVisible(incoming.update_waits)
        self._started.setVisible(incoming.state is IncomingState.ACCEPTED and not answered)
        self._completed.setVisible(
            incoming.state in (IncomingState.ACCEPTED, IncomingState.STARTED) and not answered
        )
        self._delete.setVisible(taken_back)
        self._law.setVisible(taken_back)
        self._undo.setVisible(state.can_undo)
        words = _note(state.sheet)
        self._note.setVisible(bool(words[0]))
        self._note.say(*words)
        for button in self._buttons():
            button.setEnabled(not state.busy)
        self.setVisible(bool(words[0]) or any(button.isVisibleTo(self) for button in self._buttons()))

    def focus_first(self) -> None:
        """Stand on the first thing one can do."""
        first = next((button for button in self._buttons() if button.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus()

    def _buttons(self) -> tuple[Button, ...]:
        return (self._update, self._started, self._completed, self._delete, self._law, self._undo)


def _note(sheet: ReviewSheet) -> tuple[str, str]:
    incoming = sheet.incoming
    if incoming.state is IncomingState.TAKEN_BACK:
        if incoming.case_id is not None:
            return (
                say("Review", "They take this referral back and ask you to delete it."),
                say("Review", "It is part of a case here. Deleting it removes their file, not the case."),
            )
        return (
            say("Review", "They take this referral back and ask you to delete it."),
            say("Review", "It is hidden meanwhile. You decide; they get your answer."),
        )
    if incoming.update_waits and sheet.entries:
        return (
            count("Review", "They added %n entry(s) to the case", len(sheet.entries)),
            say("Review", "Each keeps who wrote it, and is added once. They get a signed answer."),
        )
    if incoming.update_waits:
        return (
            say("Review", "They told more after you took it in."),
            say("Review", "Only questions without an answer are filled. Nothing is overwritten."),
        )
    if incoming.handover and incoming.state in UNDECIDED:
        return (
            say("Review", "They hand this case over to you."),
            say("Review", "If you accept it, you become responsible for it."),
        )
    if incoming.state is IncomingState.ASKED:
        return (
            say("Review", "You asked them for more."),
            say("Review", "Your question: {words}", words=isolate(incoming.question)),
        )
    return ("", "")
