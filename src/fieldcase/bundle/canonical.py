"""
Canonical JSON: one value has exactly one sequence of bytes.

The subset of RFC 8785 without floating-point numbers. A reader parses strictly, writes the value again, then
requires the same bytes, so that two readers can never understand one signed text differently.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import NoReturn, TypeAlias

from fieldcase.bundle.errors import Code, JsonError
from fieldcase.bundle.limits import (
    MAX_JSON_BYTES,
    MAX_JSON_DEPTH,
    MAX_JSON_INTEGER,
    MAX_JSON_INTEGER_CHARACTERS,
    MAX_JSON_KEY_CHARACTERS,
    MAX_JSON_NODES,
    MAX_JSON_STRING_CHARACTERS,
)

JsonValue: TypeAlias = "None | bool | int | str | list[JsonValue] | dict[str, JsonValue]"
JsonObject: TypeAlias = "dict[str, JsonValue]"

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_KEY = re.compile(rf"[A-Za-z0-9_$.:/-]{{1,{MAX_JSON_KEY_CHARACTERS}}}")
_STRUCTURE = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{},]', re.DOTALL)
"""A whole string (closed or not: never scanned twice), or one structural character."""


def to_canonical(value: object) -> bytes:
    """
    Return the one canonical text of *value*: None, bool, int, str, lists, dictionaries with ASCII keys.

    Raises:
        JsonError: If *value* holds anything the subset does not allow.
    """
    _check_values(value)
    text = _dump(value)
    if len(text) > MAX_JSON_BYTES:
        raise JsonError(Code.JSON_SIZE, bytes=len(text))
    return text


def read_canonical(untrusted_text: bytes) -> JsonValue:
    """
    Parse *untrusted_text* and prove that it is the canonical form of what was parsed.

    Raises:
        JsonError: With the code of the first rule that is broken.
    """
    value = _parse(_decode(untrusted_text))
    _check_values(value)
    if _dump(value) != untrusted_text:
        raise JsonError(Code.JSON_CANON)
    return value


def read_canonical_object(untrusted_text: bytes) -> JsonObject:
    """Like :func:`read_canonical`, for a text that must be an object."""
    value = read_canonical(untrusted_text)
    if not isinstance(value, dict):
        raise JsonError(Code.JSON_OBJECT)
    return value


def _dump(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)
    return text.encode("utf-8")


def _decode(untrusted_text: bytes) -> str:
    if len(untrusted_text) > MAX_JSON_BYTES:
        raise JsonError(Code.JSON_SIZE, bytes=len(untrusted_text))
    if untrusted_text.startswith(_BYTE_ORDER_MARK):
        raise JsonError(Code.JSON_UTF8)
    try:
        return untrusted_text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise JsonError(Code.JSON_UTF8, position=error.start) from None


def _parse(untrusted_text: str) -> JsonValue:
    _check_shape(untrusted_text)
    try:
        value: JsonValue = json.loads(
            untrusted_text,
            parse_int=_integer,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
            object_pairs_hook=_object_without_repeats,
        )
    except json.JSONDecodeError as error:
        raise JsonError(Code.JSON_SYNTAX, position=error.pos) from None
    return value


def _check_shape(untrusted_text: str) -> None:
    # Before the real parser: depth would exhaust its stack, a million small lists would exhaust the memory.
    depth = 0
    nodes = 1
    for token in _STRUCTURE.finditer(untrusted_text):
        sign = token[0]
        if sign in ("[", "{"):
            depth += 1
            nodes += 1
        elif sign in ("]", "}"):
            depth -= 1
        elif sign == ",":
            nodes += 1
        if depth > MAX_JSON_DEPTH:
            raise JsonError(Code.JSON_DEPTH)
        if nodes > 2 * MAX_JSON_NODES:
            raise JsonError(Code.JSON_NODES)


def _integer(digits: str) -> int:
    if len(digits) > MAX_JSON_INTEGER_CHARACTERS:
        raise JsonError(Code.JSON_NUMBER, characters=len(digits))
    return int(digits)


def _refuse_number(_: str) -> NoReturn:
    raise JsonError(Code.JSON_NUMBER)


def _object_without_repeats(pairs: list[tuple[str, JsonValue]]) -> JsonObject:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise JsonError(Code.JSON_DUPKEY)
    return found


def _check_values(root: object) -> None:
    waiting: list[tuple[object, int]] = [(root, 0)]
    nodes = 0
    while waiting:
        value, depth = waiting.pop()
        nodes += 1
        if nodes > MAX_JSON_NODES:
            raise JsonError(Code.JSON_NODES)
        waiting.extend((child, depth + 1) for child in _children(value, depth))


def _children(value: object, depth: int) -> Iterable[object]:
    if isinstance(value, dict | list):
        if depth >= MAX_JSON_DEPTH:
            raise JsonError(Code.JSON_DEPTH)
        return _checked_values(value) if isinstance(value, dict) else value
    _check_scalar(value)
    return ()


def _checked_values(found: dict[object, object]) -> Iterable[object]:
    for key in found:
        if not isinstance(key, str) or not _KEY.fullmatch(key):
            raise JsonError(Code.JSON_KEY)
    return found.values()


def _check_scalar(value: object) -> None:
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, str):
        _check_string(value)
    elif not isinstance(value, int) or abs(value) > MAX_JSON_INTEGER:
        raise JsonError(Code.JSON_NUMBER)


def _check_string(text: str) -> None:
    if len(text) > MAX_JSON_STRING_CHARACTERS or "\x00" in text:
        raise JsonError(Code.JSON_STRING, characters=len(text))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise JsonError(Code.JSON_UTF8) from None
