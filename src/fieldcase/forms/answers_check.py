"""What stands out in a set of answers; told to the worker, never in the way of saving."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.shelter import names_an_address
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.definition import FormDefinition, Needed, Question
from fieldcase.forms.errors import AnswerRefusedError, Reason
from fieldcase.forms.evaluation import Scope, truth
from fieldcase.forms.expressions import parse
from fieldcase.forms.field_types import CHOICE_TYPES, LIST_OF_TYPE, UNANSWERED_TYPES, FieldType
from fieldcase.forms.scope import with_here
from fieldcase.forms.values import Answers, AnswerValue, Reply, codes_in, to_json
from fieldcase.forms.walking import Walk, walk

MAX_LINE_CHARACTERS = 500
"""A line of text; a longer story belongs in a long text."""
MAX_LONG_CHARACTERS = 100_000
"""About forty printed pages."""


@dataclass(frozen=True, slots=True)
class Problems:
    """Reasons by answer id, in the order of the form; false when there are none."""

    found: tuple[tuple[str, Reason], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.found)

    def reason(self, answer_id: str) -> Reason | None:
        """Return what stands out in this answer, if anything does."""
        return next((reason for name, reason in self.found if name == answer_id), None)


def visible_questions(
    form: FormDefinition, answers: Answers, today: date | None = None
) -> tuple[Question, ...]:
    """Return the questions that apply; one is left out only when the answers clearly rule it out."""
    return walk(form, answers, today).shown


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
    addresses: Sequence[str] = (),
) -> Problems:
    """
    Return what stands out in the answers that apply.

    Args:
        code_lists: Lists to look codes up in; without them codes of lists are not checked.
        today: The local day; without it dates in the future are not noticed.
        addresses: Where the safe houses are; they belong in no text but that about safe places.
    """
    walked = walk(form, answers, today)
    looking = _Looking(code_lists, today, addresses)
    found: list[tuple[str, Reason]] = []
    for question in walked.shown:
        found.extend(looking.at(question, answers, walked.scope))
        found.extend(_row_reasons(looking, question, walked))
    return Problems(tuple(found))


def in_row(row_id: str, question_id: str) -> str:
    """Return the answer id under which the problems of a question inside a row are found."""
    return f"{row_id}/{question_id}"


@dataclass(frozen=True, slots=True)
class _Looking:
    code_lists: CodeLists | None
    today: date | None
    addresses: Sequence[str]

    def at(self, question: Question, answers: Answers, scope: Scope) -> Iterator[tuple[str, Reason]]:
        reason = self._reason(question, answers.get(question.id), scope)
        if reason is not None:
            yield question.id, reason
        if question.other_text:
            yield from _other_reasons(question, answers.get(question.other_id))

    def _reason(self, question: Question, answer: Reply | None, scope: Scope) -> Reason | None:
        if question.type in UNANSWERED_TYPES:
            return None
        if answer is None or answer.state is AnswerState.NOT_ASKED:
            return Reason.NEEDED_TO_SEND if question.needed is Needed.TO_SEND else None
        if answer.value is None:
            return None
        try:
            to_json(question.type, answer.value)
        except AnswerRefusedError as error:
            return error.why
        return self._value_reason(question, answer.value, scope)

    def _value_reason(self, question: Question, value: AnswerValue, scope: Scope) -> Reason | None:
        reason = _value_reason(question, value, self.code_lists, self.today)
        if reason is None and question.constraint is not None:
            holds = truth(parse(question.constraint), with_here(scope, value))
            return Reason.CONSTRAINT if holds is False else None
        if reason is None and isinstance(value, str) and question.category is not DataCategory.SAFE_LOCATION:
            return Reason.SAFE_ADDRESS if names_an_address((value,), self.addresses) else None
        return reason


def _row_reasons(looking: _Looking, question: Question, walked: Walk) -> Iterator[tuple[str, Reason]]:
    for one in walked.rows.get(question.id, ()):
        for inner in one.shown:
            for answer_id, reason in looking.at(inner, one.answers, one.scope):
                yield in_row(one.row.id, answer_id), reason


def _value_reason(
    question: Question, value: AnswerValue, code_lists: CodeLists | None, today: date | None
) -> Reason | None:
    if isinstance(value, PartialDate):
        return _date_reason(question, value, today)
    if question.type in CHOICE_TYPES or question.type in LIST_OF_TYPE:
        return None if _all_known(question, codes_in(value), code_lists) else Reason.UNKNOWN_CODE
    if isinstance(value, str):
        limit = MAX_LINE_CHARACTERS if question.type is FieldType.TEXT else MAX_LONG_CHARACTERS
        return Reason.TOO_LONG if len(value) > limit else None
    if isinstance(value, int | Decimal) and not _within(question, value):
        return Reason.OUT_OF_RANGE
    return None


def _date_reason(question: Question, value: PartialDate, today: date | None) -> Reason | None:
    in_future = question.past_only and today is not None and value.earliest() > today
    return Reason.IMPOSSIBLE_DATE if in_future or not _within(question, value.year) else None


def _within(question: Question, number: int | Decimal) -> bool:
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
