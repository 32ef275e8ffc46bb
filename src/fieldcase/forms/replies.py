"""Answers out of the notebook as the replies a form understands."""

from __future__ import annotations

from collections.abc import Mapping

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.interview import Answer
from fieldcase.forms.definition import FormDefinition
from fieldcase.forms.errors import AnswerRefusedError
from fieldcase.forms.field_types import UNANSWERED_TYPES
from fieldcase.forms.values import Answers, Reply, from_text


def replies_of(form: FormDefinition, answers: Mapping[str, Answer]) -> Answers:
    """Return the answers this form can show; others stay in the notebook untouched."""
    replies: dict[str, Reply] = {}
    for answer_id, answer in answers.items():
        reply = _reply(form, answer)
        if reply is not None:
            replies[answer_id] = reply
    return replies


def _reply(form: FormDefinition, answer: Answer) -> Reply | None:
    kind = form.field_type(answer.question)
    if kind is None or kind in UNANSWERED_TYPES:
        return None
    if answer.state is not AnswerState.ANSWERED:
        return Reply(answer.state)
    try:
        value = from_text(kind, answer.value_json)
    except AnswerRefusedError:
        return None
    return None if value is None else Reply.of(value)
