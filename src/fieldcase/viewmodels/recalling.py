"""Answers of earlier interviews, confirmed or asked again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from fieldcase.forms.values import Reply
from fieldcase.viewmodels.filled_form import FilledForm


class Recalling:
    """What to do with an answer from an earlier interview: one key says that it is still so."""

    def __init__(
        self,
        filled: Callable[[], FilledForm],
        show: Callable[[FilledForm, str], None],
        put: Callable[[str, Reply], None],
    ) -> None:
        self._filled = filled
        self._show = show
        self._put = put

    def confirm(self, question_id: str) -> None:
        """Take an earlier answer as still true."""
        known = self._filled().earlier.get(question_id)
        if known is not None:
            self._put(question_id, known.reply)

    def ask_again(self, question_id: str) -> None:
        """Show a question that only had to be confirmed, or whose answer was put away."""
        filled = self._filled()
        self._show(replace(filled, opened=filled.opened | {question_id}), question_id)
