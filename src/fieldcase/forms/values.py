"""
Answers in Python, with the one JSON form they are kept in.

======================  ======================  =================================
Kind                    Python                  JSON
======================  ======================  =================================
text, long_text, note   ``str``                 string
number                  ``int``                 number
date                    ``PartialDate``         ``"2025"``, ``"2025-03"``, ``"2025-03-09"``
choice_one              ``str`` (a code)        string
choice_many             ``tuple[str, ...]``     array of strings, in the order chosen
yes_no                  ``bool``                boolean
country, language       ``str`` (a code)        string
no value                ``None``                null
======================  ======================  =================================
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.errors import AnswerRefusedError, Reason
from fieldcase.forms.field_types import FieldType

AnswerValue = str | int | bool | PartialDate | tuple[str, ...] | None
JsonValue = str | int | bool | list[str] | None

MAX_CHARACTERS = 1_000_000
"""More than anybody types or pastes; far below what would stall the screen."""
MAX_NUMBER = 2**53 - 1
"""The largest whole number every JSON reader keeps exactly (RFC 7493, 2.2)."""
MAX_CHOICES = 300
"""More than the longest list has (countries)."""

_CODE = re.compile(r"[A-Za-z0-9_.-]{1,80}")


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """
    What became of one question, with its value in Python: a state, with a value only when it was answered.

    Raises:
        AnswerRefusedError: If state and value do not belong together.
    """

    state: AnswerState
    value: AnswerValue = None

    def __post_init__(self) -> None:
        if (self.state is AnswerState.ANSWERED) != (self.value is not None):
            raise AnswerRefusedError(Reason.WRONG_KIND)

    @classmethod
    def of(cls, value: str | int | bool | PartialDate | tuple[str, ...]) -> Reply:
        """Return the reply that says *value*."""
        return cls(AnswerState.ANSWERED, value)


Answers = Mapping[str, Reply]
"""By question id; a question that is not in it has never been touched."""


def to_json(kind: FieldType, value: AnswerValue) -> JsonValue:
    """Return the JSON form of *value*; raise ``AnswerRefusedError`` if it could not be read back."""
    written: JsonValue
    if isinstance(value, PartialDate):
        written = value.text()
    elif isinstance(value, tuple):
        written = list(value)
    else:
        written = value
    if from_json(kind, written) != value:
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return written


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


def tidy_text(typed: str) -> str:
    """Return *typed* or pasted text with one kind of line end, without characters that cannot be kept."""
    lines = typed.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(character for character in lines if not _is_control(character))


def text_reason(text: str) -> Reason | None:
    """Return why *text* cannot be kept, if so."""
    if len(text) > MAX_CHARACTERS:
        return Reason.TOO_LONG
    return Reason.CONTROL_CHARACTER if any(map(_is_control, text)) else None


def _is_control(character: str) -> bool:
    # Cs: half a surrogate pair, which no file can hold. Cf stays: Arabic and Persian need its joiners.
    return character not in "\n\t" and unicodedata.category(character) in {"Cc", "Cs"}


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


def _read_date(untrusted: object) -> PartialDate:
    try:
        return PartialDate.parse(_read_text(untrusted))
    except ValueError as error:
        raise AnswerRefusedError(Reason.IMPOSSIBLE_DATE) from error


def _read_code(untrusted: object) -> str:
    text = _read_text(untrusted)
    if _CODE.fullmatch(text) is None:
        raise AnswerRefusedError(Reason.UNKNOWN_CODE)
    return text


def _read_codes(untrusted: object) -> tuple[str, ...]:
    if not isinstance(untrusted, list):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    if len(untrusted) > MAX_CHOICES:
        raise AnswerRefusedError(Reason.TOO_LONG)
    codes = tuple(_read_code(item) for item in untrusted)
    if len(set(codes)) != len(codes):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return codes


def _read_yes_no(untrusted: object) -> bool:
    if not isinstance(untrusted, bool):
        raise AnswerRefusedError(Reason.WRONG_KIND)
    return untrusted


_READERS: Mapping[FieldType, Callable[[object], AnswerValue]] = {
    FieldType.TEXT: _read_text,
    FieldType.LONG_TEXT: _read_text,
    FieldType.NOTE: _read_text,
    FieldType.NUMBER: _read_number,
    FieldType.DATE: _read_date,
    FieldType.CHOICE_ONE: _read_code,
    FieldType.CHOICE_MANY: _read_codes,
    FieldType.YES_NO: _read_yes_no,
    FieldType.COUNTRY: _read_code,
    FieldType.LANGUAGE: _read_code,
}
