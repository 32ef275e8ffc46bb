"""What became of a question: its state, with the value when there is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.errors import AnswerRefusedError, Reason
from fieldcase.forms.field_types import FieldType


@dataclass(frozen=True, slots=True, repr=False)
class Attachment:
    """What a file was when it was added; its bytes are kept apart, under *id*."""

    id: str
    name: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, repr=False)
class Signature:
    """What was drawn, as strokes; x and y are parts of width and height, in ten-thousandths."""

    strokes: tuple[tuple[tuple[int, int, int], ...], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Row:
    """One row of a repeated group: its own id, the reply to each of its questions."""

    id: str
    replies: tuple[tuple[str, FieldType, Reply], ...] = ()

    @property
    def answers(self) -> Answers:
        """The replies by question."""
        return {name: reply for name, _kind, reply in self.replies}

    def with_reply(self, name: str, kind: FieldType, reply: Reply) -> Row:
        """Return this row with one reply more, or another one."""
        others = tuple(one for one in self.replies if one[0] != name)
        return Row(self.id, (*others, (name, kind, reply)))


AnswerValue: TypeAlias = (
    "str | int | bool | Decimal | PartialDate | Attachment | Signature"
    " | tuple[str, ...] | tuple[Row, ...] | None"
)


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
    def of(cls, value: AnswerValue) -> Reply:
        """Return the reply that says *value*, which must be something."""
        return cls(AnswerState.ANSWERED, value)


Answers = Mapping[str, Reply]
"""By question id; a question that is not in it has never been touched."""


def rows_in(value: AnswerValue) -> tuple[Row, ...]:
    """Return the rows that *value* holds, if it is the value of a repeated group."""
    return tuple(one for one in value if isinstance(one, Row)) if isinstance(value, tuple) else ()


def codes_in(value: AnswerValue) -> tuple[str, ...]:
    """Return the codes that *value* holds, if it is the value of a choice."""
    if isinstance(value, str):
        return (value,)
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, tuple) else ()
