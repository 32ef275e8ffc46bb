"""
Answers in Python, with the one JSON form they are kept in.

======================  ======================  =================================
Kind                    Python                  JSON
======================  ======================  =================================
text, long_text, note   ``str``                 string
number                  ``int``                 number
decimal                 ``Decimal``             string: ``"12.50"``
date                    ``PartialDate``         ``"2025"``, ``"2025-03"``, ``"2025-03-09"``
time                    ``str``                 ``"18:30"``
choice_one              ``str`` (a code)        string
choice_many             ``tuple[str, ...]``     array of strings, in the order chosen
yes_no                  ``bool``                boolean
country, language       ``str`` (a code)        string
person, organisation    ``str`` (an id)         string
attachment              ``Attachment``          object: what the file is, never its bytes
signature               ``Signature``           array of strokes, each an array of ``[x, y, pressure]``
repeat                  ``tuple[Row, ...]``     array of objects: row id with its answers, each with its kind
calculated              computed, never kept    text, number or boolean where it is written out
no value                ``None``                null
======================  ======================  =================================
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TypeAlias

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.errors import AnswerRefusedError, Reason
from fieldcase.forms.evaluation import written
from fieldcase.forms.expressions import number_in
from fieldcase.forms.field_types import UNANSWERED_TYPES, FieldType
from fieldcase.forms.reply import (
    Answers,
    AnswerValue,
    Attachment,
    Reply,
    Row,
    Signature,
    codes_in,
    rows_in,
)
from fieldcase.forms.typed_text import MAX_CHARACTERS, text_reason, tidy_text

__all__ = [
    "MAX_CHARACTERS",
    "AnswerValue",
    "Answers",
    "Attachment",
    "Reply",
    "Row",
    "Signature",
    "codes_in",
    "rows_in",
    "text_reason",
    "tidy_text",
]

JsonValue: TypeAlias = "str | int | bool | list[JsonValue] | dict[str, JsonValue] | None"

MAX_NUMBER = 2**53 - 1
"""The largest whole number every JSON reader keeps exactly (RFC 7493, 2.2)."""
MAX_CHOICES = 300
"""More than the longest list has (countries)."""
MAX_ROWS = 100
"""More children, jobs or journeys than anybody tells of in one talk."""
MAX_POINTS = 20_000
"""Ink for a long signature with a pen that reports 200 places a second."""
FULL = 10_000
"""Width or height of the place to sign, in the units of a signature."""

_CODE = re.compile(r"[A-Za-z0-9_.-]{1,80}")
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]{1,80}")
_MAX_NAME = 200


def to_json(kind: FieldType, value: AnswerValue) -> JsonValue:
    """Return the JSON form of *value*; raise ``AnswerRefusedError`` if it could not be read back."""
    made = _written(value)
    if from_json(kind, made) != value:
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return made


def from_json(kind: FieldType, untrusted: object) -> AnswerValue:
    """Return the value *untrusted* stands for; raise ``AnswerRefusedError`` with the reason otherwise."""
    return None if untrusted is None else _READERS[kind](untrusted)


def to_text(kind: FieldType, value: AnswerValue) -> str:
    """Return *value* as JSON text for a file or a column; empty when there is no value."""
    return (
        "" if value is None else json.dumps(to_json(kind, value), ensure_ascii=False, separators=(",", ":"))
    )


def from_text(kind: FieldType, untrusted: str) -> AnswerValue:
    """Return the value that ``to_text`` wrote; raise ``AnswerRefusedError`` with the reason otherwise."""
    if not untrusted:
        return None
    try:
        parsed: object = json.loads(untrusted)
    except (ValueError, RecursionError) as error:
        raise AnswerRefusedError(Reason.WRONG_KIND) from error
    return from_json(kind, parsed)


def _written(value: AnswerValue) -> JsonValue:
    match value:
        case PartialDate():
            return value.text()
        case Decimal():
            return written(value)
        case Attachment():
            return {
                "id": value.id,
                "name": value.name,
                "type": value.media_type,
                "size": value.size,
                "sha256": value.sha256,
            }
        case Signature():
            return [[[*point] for point in stroke] for stroke in value.strokes]
        case tuple():
            return [_written_row(one) if isinstance(one, Row) else one for one in value]
        case _:
            return value


def _written_row(row: Row) -> JsonValue:
    answers: dict[str, JsonValue] = {}
    for name, kind, reply in row.replies:
        cell: dict[str, JsonValue] = {"kind": kind.value, "state": reply.state.value}
        if reply.value is not None:
            cell["value"] = to_json(kind, reply.value)
        answers[name] = cell
    return {"id": row.id, "answers": answers}


def _read_text(untrusted: object) -> str:
    if not isinstance(untrusted, str):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    reason = text_reason(untrusted)
    if reason is not None:
        raise AnswerRefusedError(reason)
    return untrusted


def _read_number(untrusted: object) -> int:
    if not isinstance(untrusted, int) or isinstance(untrusted, bool):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    if abs(untrusted) > MAX_NUMBER:
        raise AnswerRefusedError(Reason.OUT_OF_RANGE)
    return untrusted


def _read_decimal(untrusted: object) -> Decimal:
    number = number_in(_read_text(untrusted))
    if number is None:
        raise AnswerRefusedError(Reason.OUT_OF_RANGE)
    return number


def _read_date(untrusted: object) -> PartialDate:
    try:
        return PartialDate.parse(_read_text(untrusted))
    except ValueError as error:
        raise AnswerRefusedError(Reason.IMPOSSIBLE_DATE) from error


def _read_time(untrusted: object) -> str:
    text = _read_text(untrusted)
    if _TIME.fullmatch(text) is None:
        raise AnswerRefusedError(Reason.IMPOSSIBLE_DATE)
    return text


def _read_code(untrusted: object) -> str:
    text = _read_text(untrusted)
    if _CODE.fullmatch(text) is None:
        raise AnswerRefusedError(Reason.UNKNOWN_CODE)
    return text


def _read_codes(untrusted: object) -> tuple[str, ...]:
    codes = tuple(_read_code(item) for item in _list(untrusted, MAX_CHOICES))
    if len(set(codes)) != len(codes):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return codes


def _read_yes_no(untrusted: object) -> bool:
    if not isinstance(untrusted, bool):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return untrusted


def _read_attachment(untrusted: object) -> Attachment:
    facts = _object(untrusted, {"id", "name", "type", "size", "sha256"})
    name, size = _read_text(facts["name"]), _read_number(facts["size"])
    if not 1 <= len(name) <= _MAX_NAME or "\n" in name or size < 0:
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return Attachment(
        id=_read_code(facts["id"]),
        name=name,
        media_type=_matching(_MEDIA_TYPE, facts["type"]),
        size=size,
        sha256=_matching(_SHA256, facts["sha256"]),
    )


def _read_signature(untrusted: object) -> Signature:
    strokes = tuple(
        tuple(_read_point(point) for point in _list(stroke, MAX_POINTS))
        for stroke in _list(untrusted, MAX_POINTS)
    )
    if not strokes or not all(strokes) or sum(map(len, strokes)) > MAX_POINTS:
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return Signature(strokes)


def _read_point(untrusted: object) -> tuple[int, int, int]:
    parts = [_read_number(part) for part in _list(untrusted, 3)]
    if len(parts) != 3 or not all(0 <= part <= FULL for part in parts):  # noqa: PLR2004  (x, y, pressure)
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return parts[0], parts[1], parts[2]


def _read_rows(untrusted: object) -> tuple[Row, ...]:
    rows = tuple(_read_row(item) for item in _list(untrusted, MAX_ROWS))
    if len({row.id for row in rows}) != len(rows):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return rows


def _read_row(untrusted: object) -> Row:
    facts = _object(untrusted, {"id", "answers"})
    if not isinstance(facts["answers"], dict):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    replies = tuple((_read_code(name), *_read_cell(cell)) for name, cell in facts["answers"].items())
    return Row(_read_code(facts["id"]), replies)


def _read_cell(untrusted: object) -> tuple[FieldType, Reply]:
    facts: dict[str, object] = untrusted if isinstance(untrusted, dict) else {}
    try:
        kind, state = FieldType(str(facts.get("kind"))), AnswerState(str(facts.get("state")))
    except ValueError as error:
        raise AnswerRefusedError(Reason.WRONG_KIND) from error
    if kind is FieldType.REPEAT or kind in UNANSWERED_TYPES:
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return kind, Reply(state, from_json(kind, facts.get("value")))


def _read_nothing(untrusted: object) -> AnswerValue:
    del untrusted
    raise AnswerRefusedError(Reason.WRONG_KIND)


def _list(untrusted: object, most: int) -> list[object]:
    if not isinstance(untrusted, list):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    if len(untrusted) > most:
        raise AnswerRefusedError(Reason.TOO_LONG)
    return untrusted


def _object(untrusted: object, names: set[str]) -> dict[str, object]:
    if not isinstance(untrusted, dict) or set(untrusted) != names:
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return untrusted


def _matching(pattern: re.Pattern[str], untrusted: object) -> str:
    text = _read_text(untrusted)
    if pattern.fullmatch(text) is None:
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return text


_READERS: Mapping[FieldType, Callable[[object], AnswerValue]] = {
    FieldType.TEXT: _read_text,
    FieldType.LONG_TEXT: _read_text,
    FieldType.NOTE: _read_text,
    FieldType.NUMBER: _read_number,
    FieldType.DECIMAL: _read_decimal,
    FieldType.DATE: _read_date,
    FieldType.TIME: _read_time,
    FieldType.CHOICE_ONE: _read_code,
    FieldType.CHOICE_MANY: _read_codes,
    FieldType.YES_NO: _read_yes_no,
    FieldType.COUNTRY: _read_code,
    FieldType.LANGUAGE: _read_code,
    FieldType.PERSON: _read_code,
    FieldType.ORGANISATION: _read_code,
    FieldType.ATTACHMENT: _read_attachment,
    FieldType.SIGNATURE: _read_signature,
    FieldType.REPEAT: _read_rows,
    FieldType.CALCULATED: _read_nothing,
    FieldType.INFO: _read_nothing,
}
