"""
Expressions as data: what a form may compute from its answers.

The written form is the part of XPath that spreadsheets of questions use: ``${age} >= 18 and
selected(${needs}, 'health')``. It is read into a small tree; nothing is ever run as a program.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Annotated

from msgspec import Meta

from fieldcase.forms.parts import TIDY

MAX_CHARACTERS = 2_000
"""Four times the longest expression seen in practice."""
MAX_TOKENS = 240
"""Keeps the tree, and with it every walk over it, far from Python's own limit."""
MAX_NESTING = 16
"""Nobody reads deeper brackets."""

FUNCTIONS: Mapping[str, tuple[int, int]] = {
    "selected": (2, 2),
    "count-selected": (1, 1),
    "not": (1, 1),
    "string-length": (1, 1),
    "coalesce": (2, 8),
    "if": (3, 3),
    "count": (1, 1),
    "sum": (1, 1),
    "min": (1, 8),
    "max": (1, 8),
    "today": (0, 0),
    "true": (0, 0),
    "false": (0, 0),
    "concat": (1, 20),
    "round": (1, 2),
    "int": (1, 1),
    "number": (1, 1),
    "string": (1, 1),
    "starts-with": (2, 2),
    "contains": (2, 2),
    "substr": (2, 3),
    "translate": (3, 3),
}
"""What may be called, with the fewest and the most arguments."""

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<number>\d{1,20}(?:\.\d{1,20})?)
      | (?P<string>'[^']*'|"[^"]*")
      | \$\{\s*(?P<field>[A-Za-z_][A-Za-z0-9_.-]*)\s*\}
      | (?P<name>[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*)
      | (?P<sign><=|>=|!=|[-+*=<>(),.])
    )""",
    re.VERBOSE,
)
_LEVELS: tuple[frozenset[str], ...] = (
    frozenset({"or"}),
    frozenset({"and"}),
    frozenset({"=", "!="}),
    frozenset({"<", "<=", ">", ">="}),
    frozenset({"+", "-"}),
    frozenset({"*", "div", "mod"}),
)
"""Operators from the loosest to the tightest."""


class ExpressionError(ValueError):
    """A text is no expression of ours; the message says why in a few words, at which character."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A number, a text, true or false."""

    value: Decimal | str | bool


@dataclass(frozen=True, slots=True)
class Field:
    """The answer to a question; written ``${name}``."""

    name: str


@dataclass(frozen=True, slots=True)
class Here:
    """The answer being looked at; written ``.``."""


@dataclass(frozen=True, slots=True)
class Column:
    """A fact about one choice, for choosing which choices are offered; written as a plain name."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """An operator or a function with its parts."""

    name: str
    parts: tuple[Expression, ...]


Expression = Literal | Field | Here | Column | Call


@lru_cache(maxsize=2_000)
def parse(text: str) -> Expression:
    """Return what *text* says; raise ``ExpressionError`` if it is no expression."""
    if len(text) > MAX_CHARACTERS:
        raise ExpressionError("is too long")
    return _Reader(text).whole()


def write(expression: Expression) -> str:
    """Return the written form of *expression*, with the brackets it needs."""
    match expression:
        case Literal():
            return _written_literal(expression.value)
        case Field():
            return f"${{{expression.name}}}"
        case Here():
            return "."
        case Column():
            return expression.name
        case _:
            return _written_call(expression)


def renamed(expression: Expression, rename: Callable[[str], str]) -> Expression:
    """Return *expression* with every question called by its other name."""
    if isinstance(expression, Field):
        return Field(rename(expression.name))
    if isinstance(expression, Call):
        return Call(expression.name, tuple(renamed(part, rename) for part in expression.parts))
    return expression


def fields_in(expression: Expression) -> frozenset[str]:
    """Return the ids of the questions that *expression* looks at."""
    return frozenset(part.name for part in parts_of(expression) if isinstance(part, Field))


def parts_of(expression: Expression) -> Iterator[Expression]:
    """Walk over *expression* with everything inside it."""
    yield expression
    if isinstance(expression, Call):
        for part in expression.parts:
            yield from parts_of(part)


def _checked(text: str) -> str:
    tidy = text.strip()
    parse(tidy)
    return tidy


ExpressionText = Annotated[str, Meta(min_length=1, description="an expression", extra={TIDY: _checked})]
"""An expression as a form keeps it."""


class _Reader:
    """Reads one text from left to right."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._at = 0
        self._nesting = 0

    def whole(self) -> Expression:
        found = self._level(0)
        if self._at < len(self._tokens):
            raise ExpressionError(f"goes on with {self._tokens[self._at][1]!r} where it should end")
        return found

    def _level(self, level: int) -> Expression:
        if level == len(_LEVELS):
            return self._unary()
        left = self._level(level + 1)
        while self._peek() in _LEVELS[level]:
            name = self._take()[1]
            right = self._level(level + 1)
            if isinstance(left, Call) and left.name == name and name in {"and", "or"}:
                left = Call(name, (*left.parts, right))
            else:
                left = Call(name, (left, right))
        return left

    def _unary(self) -> Expression:
        if self._peek() == "-":
            self._take()
            self._deeper()
            inside = self._unary()
            self._nesting -= 1
            return Call("-", (inside,))
        return self._primary()

    def _primary(self) -> Expression:
        kind, text = self._take()
        if kind == "number":
            return Literal(Decimal(text))
        if kind == "string":
            return Literal(text[1:-1])
        if kind == "field":
            return Field(text)
        if kind == "name":
            return self._named(text)
        if text == ".":
            return Here()
        if text == "(":
            return self._bracketed()
        raise ExpressionError(f"has {text!r} where an answer, a number or a text should be")

    def _bracketed(self) -> Expression:
        self._deeper()
        inside = self._level(0)
        self._expect(")")
        self._nesting -= 1
        return inside

    def _named(self, name: str) -> Expression:
        if self._peek() != "(":
            return Column(name)
        if name not in FUNCTIONS:
            raise ExpressionError(f"calls {name}(), which is not supported")
        self._take()
        self._deeper()
        parts: list[Expression] = []
        while self._peek() != ")":
            if parts:
                self._expect(",")
            parts.append(self._level(0))
        self._expect(")")
        self._nesting -= 1
        fewest, most = FUNCTIONS[name]
        if not fewest <= len(parts) <= most:
            raise ExpressionError(f"calls {name}() with {len(parts)} parts")
        if name in {"true", "false"}:
            return Literal(name == "true")
        return Call(name, tuple(parts))

    def _deeper(self) -> None:
        self._nesting += 1
        if self._nesting > MAX_NESTING:
            raise ExpressionError("is nested too deeply")

    def _peek(self) -> str:
        kind, text = self._tokens[self._at] if self._at < len(self._tokens) else ("", "")
        return text if kind in {"sign", "name"} else ""

    def _take(self) -> tuple[str, str]:
        if self._at >= len(self._tokens):
            raise ExpressionError("ends too early")
        self._at += 1
        return self._tokens[self._at - 1]

    def _expect(self, sign: str) -> None:
        if self._peek() != sign:
            raise ExpressionError(f"lacks {sign!r}")
        self._take()


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at, count, end = 0, 0, len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise ExpressionError(f"cannot be read from character {at + 1} on")
        count += 1
        if count > MAX_TOKENS:
            raise ExpressionError("has too many parts")
        yield match.lastgroup, match.group(match.lastgroup)
        at = match.end()


def _written_literal(value: Decimal | str | bool) -> str:
    if isinstance(value, bool):
        return "true()" if value else "false()"
    if isinstance(value, str):
        return f'"{value}"' if "'" in value else f"'{value}'"
    return format(value, "f")


def _written_call(call: Call) -> str:
    if call.name in FUNCTIONS:
        return f"{call.name}({', '.join(write(part) for part in call.parts)})"
    level = _level_of(call)
    if len(call.parts) == 1:
        return f"-{_bracketed(call.parts[0], level)}"
    first, *rest = call.parts
    # From left to right: what stands at the same level needs its bracket on the right alone.
    written = [_bracketed(first, level), *(_bracketed(part, level + 1) for part in rest)]
    return f" {call.name} ".join(written)


def _bracketed(expression: Expression, least: int) -> str:
    text = write(expression)
    return f"({text})" if _level_of(expression) < least else text


def _level_of(expression: Expression) -> int:
    if not isinstance(expression, Call) or expression.name in FUNCTIONS:
        return len(_LEVELS) + 1
    if len(expression.parts) == 1:
        return len(_LEVELS)
    return next(level for level, names in enumerate(_LEVELS) if expression.name in names)


def number_in(text: str) -> Decimal | None:
    """Return the number that *text* writes, if it writes one of reasonable size."""
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) <= MAX_NESTING else None
