"""Kinds of values that the manifest shares with the contact card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from types import UnionType
from typing import Annotated, Any, Self, Union, get_args, get_origin

import msgspec
from msgspec import Meta

from fieldcase.bundle.age_file import check_recipient
from fieldcase.bundle.canonical import JsonValue, to_canonical
from fieldcase.bundle.ed25519 import parse_public_line
from fieldcase.bundle.limits import MAX_NAME_CHARACTERS
from fieldcase.bundle.names import is_plain_text


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """
    A value that came from outside: nothing unknown is kept, nothing is printed.

    What a field takes is its kind; a function beside the kind looks at what fits it, and raises.

    Raises:
        ValueError: If a field does not fit, or the fields contradict one another; it quotes nothing.
        BundleError: If what is wrong has a code of its own.
    """

    def __post_init__(self) -> None:
        for name, kind, rules in _fields(type(self)):
            try:
                fitting = msgspec.convert(getattr(self, name), kind)
            except msgspec.ValidationError:
                raise ValueError(name) from None
            msgspec.structs.force_setattr(self, name, fitting)
            if fitting is not None:
                for rule in rules:
                    rule(fitting)
        self._check()

    def _check(self) -> None:
        """Raise ``ValueError`` if the fields contradict one another."""

    @classmethod
    def from_plain(cls, untrusted: JsonValue) -> Self:
        """Return the value that *untrusted* describes."""
        try:
            return msgspec.convert(untrusted, cls)
        except msgspec.ValidationError:
            raise ValueError(cls.__name__) from None

    def canonical(self) -> bytes:
        """Return the canonical JSON of this value; what is not set is left out."""
        return to_canonical(_told(msgspec.to_builtins(self)))

    def but(self, **changes: object) -> Self:
        """Return this value with some fields changed, checked like a new one."""
        return msgspec.structs.replace(self, **changes)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __str__ = __repr__


def whole_minute(moment: datetime) -> datetime:
    """Return *moment* in UTC without its seconds: the format does not tell more than it must."""
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def _check_time(moment: datetime) -> None:
    if moment.utcoffset() != timedelta(0) or moment != whole_minute(moment):
        raise ValueError("time")


def _check_human_name(text: str) -> None:
    if not is_plain_text(text, MAX_NAME_CHARACTERS):
        raise ValueError("name")


def _told(value: object) -> object:
    """Return *value* without the members that say nothing, as the subset of JSON has it."""
    if isinstance(value, dict):
        return {name: _told(member) for name, member in value.items() if member is not None}
    return [_told(member) for member in value] if isinstance(value, tuple | list) else value


@cache
def _fields(kind: type[Strict]) -> tuple[tuple[str, Any, tuple[Callable[[Any], object], ...]], ...]:
    """Return each field's name and kind, with the functions beside the kind."""
    return tuple((one.name, one.type, _rules(one.type)) for one in msgspec.structs.fields(kind))


def _rules(kind: Any) -> tuple[Callable[[Any], object], ...]:  # noqa: ANN401  (whatever is written as an annotation)
    kinds = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return tuple(rule for one in kinds for rule in getattr(one, "__metadata__", ()) if callable(rule))


Id = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Sha256 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Token = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9][A-Za-z0-9_.-]{0,63}\Z")]
UtcMinute = Annotated[datetime, _check_time]
SignKey = Annotated[str, parse_public_line]
AgeRecipientText = Annotated[str, check_recipient]
HumanName = Annotated[str, _check_human_name]
