"""Answers as expressions see them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.evaluation import SILENT, UNKNOWN, Many, Scalar, Scope, Value, written
from fieldcase.forms.reply import Answers, AnswerValue, Attachment, Reply, Row, Signature, rows_in


def scope_of(answers: Answers, today: date | None = None) -> Scope:
    """Return *answers* as expressions see them; what rows hold is seen all together."""
    fields: dict[str, Value] = {}
    for name, reply in answers.items():
        rows = rows_in(reply.value)
        if rows:
            fields[name] = Many(tuple(row.id for row in rows))
            fields.update(_inside(rows))
        else:
            fields[name] = seen(reply)
    return Scope(fields, today=today)


def row_scope(outside: Scope, replies: Mapping[str, Reply | None]) -> Scope:
    """Return what a question inside a row sees: its own row, then what is around it."""
    own = {name: seen(reply) for name, reply in replies.items()}
    return Scope({**outside.fields, **own}, today=outside.today)


def with_here(scope: Scope, value: AnswerValue) -> Scope:
    """Return *scope* with the answer that is being looked at."""
    return Scope(scope.fields, here=_seen_value(value), columns=scope.columns, today=scope.today)


def with_columns(scope: Scope, facts: Mapping[str, str]) -> Scope:
    """Return *scope* with the facts about one choice."""
    return Scope(scope.fields, columns=facts, today=scope.today)


def seen(reply: Reply | None) -> Value:
    """Return what an expression sees of one reply."""
    if reply is not None and reply.state is AnswerState.NOT_APPLICABLE:
        return SILENT
    return UNKNOWN if reply is None else _seen_value(reply.value)


def answer_of(value: Value) -> AnswerValue:
    """Return what an expression came to as a value that can be shown; None when it came to nothing."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() and abs(value) < 2**53 else value
    return None if not isinstance(value, str | bool | PartialDate | tuple) else value


def calculated_text(value: AnswerValue) -> str:
    """Return a calculated value as a file writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return written(value)
    return value.text() if isinstance(value, PartialDate) else "" if value is None else str(value)


def _inside(rows: tuple[Row, ...]) -> dict[str, Value]:
    names = {name for row in rows for name in row.answers}
    return {name: Many(tuple(_scalars(rows, name))) for name in names}


def _scalars(rows: tuple[Row, ...], name: str) -> list[Scalar]:
    values = [seen(row.answers.get(name)) for row in rows]
    return [value for value in values if isinstance(value, str | bool | Decimal | PartialDate | tuple)]


def _seen_value(value: AnswerValue) -> Value:
    if value is None:
        return UNKNOWN
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    if isinstance(value, Attachment | Signature):
        return value.sha256 if isinstance(value, Attachment) else "signed"
    if isinstance(value, tuple):
        return tuple(one.id if isinstance(one, Row) else one for one in value)
    return value
