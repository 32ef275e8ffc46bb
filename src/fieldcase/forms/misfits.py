"""Everything in plain data that does not fit its kind, where a reading would stop at the first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

import msgspec
from msgspec import Meta

from fieldcase.domain.frozen import DoesNotFitError, made
from fieldcase.forms.conditions import Shaped
from fieldcase.forms.parts import tidy_of

Location = tuple[str | int, ...]
_PLAIN: dict[object, str] = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    date: "a date",
    tuple: "a list",
    frozenset: "a list",
}


def misfits(untrusted: object, kind: object, at: Location = ()) -> Iterator[tuple[Location, str]]:
    """Yield each place of *untrusted* that does not fit *kind*, with the reason, which never quotes it."""
    inside = list(_inside(untrusted, _bare(kind), at))
    yield from inside
    if not inside:
        try:
            fitting = msgspec.convert(untrusted, kind, dec_hook=made)
            tidy = tidy_of(kind)
            if tidy is not None and isinstance(fitting, str):
                tidy(fitting)
        except ValueError as error:
            yield at, _reason(error, kind)


def _inside(untrusted: object, kind: object, at: Location) -> Iterator[tuple[Location, str]]:
    parts = get_args(kind)
    if isinstance(untrusted, dict):
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            yield from _in_fields(untrusted, kind, at)
        elif kind is Shaped:
            yield from _in_shape(untrusted, at)
        elif get_origin(kind) is dict:
            for name, value in untrusted.items():
                yield from misfits(name, parts[0], (*at, name))
                yield from misfits(value, parts[1], (*at, name))
    elif isinstance(untrusted, list) and get_origin(kind) in (tuple, frozenset):
        for number, value in enumerate(untrusted):
            yield from misfits(value, parts[0], (*at, number))


def _in_fields(
    untrusted: dict[str, object], kind: type[msgspec.Struct], at: Location
) -> Iterator[tuple[Location, str]]:
    fields = _fields(kind)
    for name, field in fields.items():
        if name in untrusted:
            yield from misfits(untrusted[name], field.type, (*at, name))
        elif field.required:
            yield (*at, name), "is missing"
    for name in untrusted:
        if name not in fields:
            yield (*at, name), "is not known here"


@cache
def _fields(kind: type[msgspec.Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    # Looked up once: a form of four megabytes has forty thousand questions.
    return {field.encode_name: field for field in msgspec.structs.fields(kind)}


def _in_shape(untrusted: dict[str, object], at: Location) -> Iterator[tuple[Location, str]]:
    try:
        kind = Shaped.kind_of(untrusted)
    except ValueError as error:
        yield at, str(error)
    else:
        yield from misfits(untrusted, kind, at)


def _bare(kind: object) -> object:
    """Return *kind* without its limits, without the nothing that it may be instead."""
    if get_origin(kind) is Annotated:
        return _bare(get_args(kind)[0])
    given = _alternatives(kind)
    return _bare(given[0]) if len(given) == 1 and given[0] is not kind else kind


def _alternatives(kind: object) -> tuple[object, ...]:
    parts = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return tuple(part for part in parts if part is not NoneType)


def _reason(error: ValueError, kind: object) -> str:
    ours = error.__cause__ if isinstance(error, msgspec.ValidationError) else error
    if isinstance(ours, ValueError) and not isinstance(ours, DoesNotFitError):
        return str(ours)
    return f"should be {' or '.join(dict.fromkeys(map(_wanted, _alternatives(kind))))}"


def _wanted(kind: object) -> str:
    limits = [part for part in get_args(kind) if isinstance(part, Meta)]
    bare = _bare(kind)
    known = get_origin(bare) or bare
    if limits:
        return limits[0].description or f"{_wanted(bare)}{_limited(limits[0])}"
    if known is Literal:
        return f"one of {', '.join(get_args(bare))}"
    if isinstance(known, type) and issubclass(known, Enum):
        return f"one of {', '.join(str(member.value) for member in known)}"
    return _PLAIN.get(known, "a table")


def _limited(limit: Meta) -> str:
    said = (
        (limit.ge, ", at least {}"),
        (limit.le, ", at most {}"),
        (limit.min_length, ", at least {} long"),
        (limit.max_length, ", at most {} long"),
        (limit.pattern, " of the pattern {}"),
    )
    return "".join(words.format(bound) for bound, words in said if bound is not None)
