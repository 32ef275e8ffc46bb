"""What stands in the middle of an interview page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.viewmodels.filled_form import FilledForm


class Body(QWidget):
    """Shows answers; what a kind of body does not have, it leaves alone."""

    def show_answers(self, filled: FilledForm) -> None:
        """Show the answers given so far."""

    def focus_question(self, question_id: str) -> QWidget | None:
        """Put the focus on this question, or on the first one shown; return what has to be seen."""
        return None

    def focused_id(self) -> str:
        """Return the question that has the focus, if any."""
        return ""

    def step(self, by: int) -> QWidget | None:
        """Put the focus on the question before or after; return what has to be seen."""
        return None

    def toggle(self, state: AnswerState) -> QWidget | None:
        """Press a special answer of the present question; return what has to be seen."""
        return None

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
