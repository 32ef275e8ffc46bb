"""What stands out in a set of answers; told to the worker, never in the way of saving."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.conditions import applies
from fieldcase.forms.definition import FormDefinition, Needed, Question
from fieldcase.forms.errors import AnswerRefusedError, Reason
from fieldcase.forms.field_types import CHOICE_TYPES, LIST_OF_TYPE, FieldType
from fieldcase.forms.values import Answers, AnswerValue, Reply, to_json

MAX_LINE_CHARACTERS = 500
"""A line of text; a longer story belongs in a long text."""
MAX_LONG_CHARACTERS = 100_000
"""About forty printed pages."""

_NOT_APPLICABLE = Reply(AnswerState.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Problems:
    """Reasons by answer id, in the order of the form; false when there are none."""

    found: tuple[tuple[str, Reason], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.found)

    def reason(self, answer_id: str) -> Reason | None:
        """Return what stands out in this answer, if anything does."""
        return next((reason for name, reason in self.found if name == answer_id), None)


def visible_questions(form: FormDefinition, answers: Answers) -> tuple[Question, ...]:
    """Return the questions that apply; one is left out only when the answers clearly rule it out."""
    seen = dict(answers)
    shown = []
    for question in form.questions:
        if applies(question.visible_when, seen):
            shown.append(question)
        else:
            # What was answered before it stopped applying decides nothing any more.
            seen[question.id] = _NOT_APPLICABLE
    return tuple(shown)


def no_longer_applying(form: FormDefinition, answers: Answers) -> tuple[Question, ...]:
    """Return the questions that hold an answer though they do not apply any more; nothing is deleted."""
    shown = {question.id for question in visible_questions(form, answers)}
    return tuple(
        question
        for question in form.questions
        if question.id not in shown and question.id in answers and answers[question.id].value is not None
    )


def check_answers(
    form: FormDefinition,
    answers: Answers,
    *,
    code_lists: CodeLists | None = None,
    today: date | None = None,
) -> Problems:
    """
    Return what stands out in the answers that apply.

    Args:
        code_lists: Lists to look codes up in; without them codes of lists are not checked.
        today: The local day; without it dates in the future are not noticed.
    """
    found: list[tuple[str, Reason]] = []
    for question in visible_questions(form, answers):
        reason = _question_reason(question, answers.get(question.id), code_lists, today)
        if reason is not None:
            found.append((question.id, reason))
        if question.other_text:
            found.extend(_other_reasons(question, answers.get(question.other_id)))
    return Problems(tuple(found))


def _question_reason(
    question: Question, answer: Reply | None, code_lists: CodeLists | None, today: date | None
) -> Reason | None:
    if answer is None or answer.state is AnswerState.NOT_ASKED:
        return Reason.NEEDED_TO_SEND if question.needed is Needed.TO_SEND else None
    if answer.value is None:
        return None
    try:
        to_json(question.type, answer.value)
    except AnswerRefusedError as error:
        return error.why
    return _value_reason(question, answer.value, code_lists, today)


def _value_reason(
    question: Question, value: AnswerValue, code_lists: CodeLists | None, today: date | None
) -> Reason | None:
    if isinstance(value, PartialDate):
        return _date_reason(question, value, today)
    if question.type in CHOICE_TYPES or question.type in LIST_OF_TYPE:
        codes = value if isinstance(value, tuple) else (str(value),)
        return None if _all_known(question, codes, code_lists) else Reason.UNKNOWN_CODE
    if isinstance(value, str):
        limit = MAX_LINE_CHARACTERS if question.type is FieldType.TEXT else MAX_LONG_CHARACTERS
        return Reason.TOO_LONG if len(value) > limit else None
    if isinstance(value, int) and not _within(question, value):
        return Reason.OUT_OF_RANGE
    return None


def _date_reason(question: Question, value: PartialDate, today: date | None) -> Reason | None:
    in_future = question.past_only and today is not None and value.earliest() > today
    return Reason.IMPOSSIBLE_DATE if in_future or not _within(question, value.year) else None


def _within(question: Question, number: int) -> bool:
    above = question.minimum is None or number >= question.minimum
    return above and (question.maximum is None or number <= question.maximum)


def _all_known(question: Question, codes: Sequence[str], code_lists: CodeLists | None) -> bool:
    if question.list_name is None:
        return {option.id for option in question.options}.issuperset(codes)
    if code_lists is None:
        return True
    return all(code_lists.code(question.list_name, code) is not None for code in codes)


def _other_reasons(question: Question, answer: Reply | None) -> Iterator[tuple[str, Reason]]:
    if answer is None or answer.value is None:
        return
    try:
        text = to_json(FieldType.TEXT, answer.value)
    except AnswerRefusedError as error:
        yield question.other_id, error.why
        return
    if isinstance(text, str) and len(text) > MAX_LINE_CHARACTERS:
        yield question.other_id, Reason.TOO_LONG
