"""One walk over a form from its first question: what applies, what is calculated on the way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fieldcase.domain.answers import AnswerState
from fieldcase.forms.conditions import applies
from fieldcase.forms.definition import FormDefinition, Option, Question
from fieldcase.forms.evaluation import Scope, compute, truth
from fieldcase.forms.expressions import parse
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.reply import Answers, Reply, Row, rows_in
from fieldcase.forms.scope import answer_of, row_scope, scope_of, seen, with_columns

_NOT_APPLICABLE = Reply(AnswerState.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class RowWalk:
    """One row: the questions that apply in it, its replies with what was calculated."""

    row: Row
    shown: tuple[Question, ...]
    answers: Answers
    scope: Scope


@dataclass(frozen=True, slots=True)
class Walk:
    """The questions that apply, the replies with what was calculated, the rows of repeated groups."""

    shown: tuple[Question, ...]
    answers: Answers
    scope: Scope
    rows: dict[str, tuple[RowWalk, ...]]


def walk(form: FormDefinition, answers: Answers, today: date | None = None) -> Walk:
    """Return what applies; a question is left out only when the answers clearly rule it out."""
    trail = _Trail(dict(answers), scope_of(answers, today))
    rows: dict[str, tuple[RowWalk, ...]] = {}
    shown = []
    for question in form.questions:
        if not trail.passes(question):
            continue
        shown.append(question)
        if question.type is FieldType.REPEAT:
            reply = answers.get(question.id)
            rows[question.id] = tuple(
                _walk_row(question, row, trail) for row in rows_in(reply.value if reply else None)
            )
    return Walk(tuple(shown), trail.answers, trail.scope, rows)


def offered(question: Question, options: tuple[Option, ...], scope: Scope) -> tuple[Option, ...]:
    """Return which of *options* are offered now; one is left out only when its filter clearly fails."""
    if question.choice_filter is None:
        return options
    wanted = parse(question.choice_filter)
    facts = {option.id: option.facts for option in question.options}
    return tuple(
        option
        for option in options
        if truth(wanted, with_columns(scope, {"name": option.id, **facts.get(option.id, {})})) is not False
    )


class _Trail:
    """Answers as far as they still count; grows by what is calculated, loses what does not apply."""

    def __init__(self, answers: dict[str, Reply], scope: Scope) -> None:
        self.answers = answers
        self._fields = dict(scope.fields)
        self.scope = Scope(self._fields, today=scope.today)

    def passes(self, question: Question) -> bool:
        """Return whether *question* applies, remembering what it says."""
        if not applies(question.visible_when, self.answers, self.scope):
            # What was answered before it stopped applying decides nothing any more.
            self._put(question.id, _NOT_APPLICABLE)
            for inner in question.questions:
                self._put(inner.id, _NOT_APPLICABLE)
            return False
        if question.calculate is not None:
            value = answer_of(compute(parse(question.calculate), self.scope))
            self._put(question.id, None if value is None else Reply.of(value))
        return True

    def _put(self, name: str, reply: Reply | None) -> None:
        if reply is None:
            self.answers.pop(name, None)
        else:
            self.answers[name] = reply
        self._fields[name] = seen(reply)


def _walk_row(repeat: Question, row: Row, outside: _Trail) -> RowWalk:
    own = row.answers
    inner = {question.id for question in repeat.questions}
    # What this row has no answer to is open here, whatever the other rows say.
    trail = _Trail({**outside.answers, **own}, row_scope(outside.scope, {**dict.fromkeys(inner), **own}))
    shown = tuple(question for question in repeat.questions if trail.passes(question))
    replies = {name: reply for name, reply in trail.answers.items() if name in own or name in inner}
    return RowWalk(row, shown, replies, trail.scope)
