"""
What an expression comes to, given the answers.

Two kinds of nothing are kept apart: ``UNKNOWN`` (not settled yet) and ``SILENT`` (the question does not
apply, so that no comparison with it holds). Whatever cannot be computed is ``UNKNOWN``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from enum import Enum

from fieldcase.domain.dates import PartialDate
from fieldcase.forms.expressions import Call, Column, Expression, Field, Here, Literal, number_in

PRECISION = 24
MAX_TEXT = 100_000
"""What ``concat`` may grow to."""
_CONTEXT = Context(prec=PRECISION, rounding=ROUND_HALF_UP)


class Nothing(Enum):
    """Why there is no value."""

    UNKNOWN = "unknown"
    SILENT = "silent"


UNKNOWN, SILENT = Nothing.UNKNOWN, Nothing.SILENT

Scalar = str | bool | Decimal | PartialDate | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Many:
    """What was answered in every row of a repeated group."""

    values: tuple[Scalar, ...]


Value = Scalar | Many | Nothing


@dataclass(frozen=True, slots=True)
class Scope:
    """What an expression can see: the answers, the present one, facts about one choice, the day."""

    fields: Mapping[str, Value]
    here: Value = UNKNOWN
    columns: Mapping[str, str] = field(default_factory=dict)
    today: date | None = None


def compute(expression: Expression, scope: Scope) -> Value:
    """Return what *expression* comes to; never raises, always ends."""
    with localcontext(_CONTEXT):
        return _compute(expression, scope)


def truth(expression: Expression, scope: Scope) -> bool | None:
    """Return whether *expression* holds, or ``None`` while the answers do not settle it."""
    return _truth(compute(expression, scope))


def _compute(expression: Expression, scope: Scope) -> Value:
    match expression:
        case Literal():
            return expression.value
        case Field():
            return scope.fields.get(expression.name, UNKNOWN)
        case Here():
            return scope.here
        case Column():
            return scope.columns.get(expression.name, "")
        case _:
            return _call(expression, scope)


def _call(call: Call, scope: Scope) -> Value:
    parts = [_compute(part, scope) for part in call.parts]
    if call.name == "today":
        return UNKNOWN if scope.today is None else PartialDate.of(scope.today)
    try:
        return _DOING[call.name](parts)
    except ArithmeticError:
        return UNKNOWN


def _truth(value: Value) -> bool | None:
    if isinstance(value, bool):
        return value
    if value is SILENT:
        return False
    if isinstance(value, Nothing):
        return None
    if isinstance(value, Decimal):
        return value != 0
    return not (value in ("", ()) or (isinstance(value, Many) and not value.values))


def _settled(value: bool | None) -> Value:
    return UNKNOWN if value is None else value


def _and(parts: Sequence[Value]) -> Value:
    settled = [_truth(part) for part in parts]
    return False if False in settled else _settled(None if None in settled else True)


def _or(parts: Sequence[Value]) -> Value:
    settled = [_truth(part) for part in parts]
    return True if True in settled else _settled(None if None in settled else False)


def _not(parts: Sequence[Value]) -> Value:
    settled = _truth(parts[0])
    return UNKNOWN if settled is None else not settled


def _equal(parts: Sequence[Value]) -> Value:
    return _settled(_same(parts[0], parts[1]))


def _unequal(parts: Sequence[Value]) -> Value:
    if SILENT in parts and "" not in parts:
        return False
    same = _same(parts[0], parts[1])
    return UNKNOWN if same is None else not same


def _same(one: Value, other: Value) -> bool | None:
    if isinstance(other, str) and other == "":
        return _is_empty(one)
    if isinstance(one, str) and one == "":
        return _is_empty(other)
    if SILENT in (one, other):
        return False
    if isinstance(one, Nothing | Many) or isinstance(other, Nothing | Many):
        return None
    return _same_scalars(one, other)


def _same_scalars(one: Scalar, other: Scalar) -> bool | None:
    if isinstance(one, PartialDate) or isinstance(other, PartialDate):
        days = _days(one), _days(other)
        if days[0] is None or days[1] is None:
            return None
        (low, high), (least, most) = days[0], days[1]
        if high < least or most < low:
            return False
        return True if low == high == least == most else None
    if isinstance(one, tuple) or isinstance(other, tuple):
        return _words(one) == _words(other)
    numbers = _number(one), _number(other)
    if None not in numbers and not isinstance(one, bool) and not isinstance(other, bool):
        return numbers[0] == numbers[1]
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _is_empty(value: Value) -> bool:
    return isinstance(value, Nothing) or value in ("", ()) or (isinstance(value, Many) and not value.values)


def _ordered(surely: Callable[[Decimal, Decimal], bool]) -> Callable[[Sequence[Value]], Value]:
    def compare(parts: Sequence[Value]) -> Value:
        if SILENT in parts:
            return False
        ranges = [_range(part) for part in parts]
        if ranges[0] is None or ranges[1] is None:
            return UNKNOWN
        (low, high), (least, most) = ranges[0], ranges[1]
        outcomes = {surely(one, other) for one in (low, high) for other in (least, most)}
        return outcomes.pop() if len(outcomes) == 1 else UNKNOWN

    return compare


def _range(value: Value) -> tuple[Decimal, Decimal] | None:
    if isinstance(value, PartialDate) or (isinstance(value, str) and _date(value) is not None):
        days = _days(value)
        return None if days is None else (Decimal(days[0].toordinal()), Decimal(days[1].toordinal()))
    number = _number(value)
    return None if number is None else (number, number)


def _days(value: Value) -> tuple[date, date] | None:
    found = value if isinstance(value, PartialDate) else _date(value) if isinstance(value, str) else None
    return None if found is None else (found.earliest(), found.latest())


def _date(text: str) -> PartialDate | None:
    # A bare year is a number.
    if "-" not in text[1:]:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None


def _number(value: Value) -> Decimal | None:
    if isinstance(value, bool | Decimal):
        return Decimal(value)
    return number_in(value) if isinstance(value, str) else None


def _arithmetic(work: Callable[[Decimal, Decimal], Decimal]) -> Callable[[Sequence[Value]], Value]:
    def apply(parts: Sequence[Value]) -> Value:
        numbers = [_number(part) for part in parts]
        if SILENT in parts:
            return SILENT
        if numbers[0] is None or numbers[1] is None:
            return UNKNOWN
        return _plain(work(numbers[0], numbers[1]))

    return apply


def _plain(number: Decimal) -> Value:
    return number if number.is_finite() else UNKNOWN


def _minus(parts: Sequence[Value]) -> Value:
    if len(parts) == 1:
        number = _number(parts[0])
        return UNKNOWN if number is None else -number
    one, other = parts
    if isinstance(one, PartialDate) or isinstance(other, PartialDate):
        days = _days(one), _days(other)
        if days[0] is None or days[1] is None or days[0][0] != days[0][1] or days[1][0] != days[1][1]:
            return UNKNOWN
        return Decimal((days[0][0] - days[1][0]).days)
    return _SUBTRACT(parts)


_SUBTRACT = _arithmetic(lambda one, other: one - other)


def _selected(parts: Sequence[Value]) -> Value:
    chosen, code = parts
    if chosen is SILENT:
        return False
    if isinstance(chosen, Nothing | Many) or isinstance(code, Nothing | Many):
        return UNKNOWN
    codes = chosen if isinstance(chosen, tuple) else tuple(_words(chosen).split())
    return _words(code) in codes


def _count(parts: Sequence[Value]) -> Value:
    value = parts[0]
    if isinstance(value, Many):
        return Decimal(len(value.values))
    if isinstance(value, tuple):
        return Decimal(len(value))
    return Decimal(0) if isinstance(value, Nothing) or value == "" else Decimal(1)


def _numbers(parts: Sequence[Value]) -> list[Decimal] | None:
    values: list[Value] = []
    for part in parts:
        values.extend(part.values if isinstance(part, Many) else (part,))
    numbers = [_number(value) for value in values if value is not SILENT]
    found = [number for number in numbers if number is not None]
    return found if len(found) == len(numbers) else None


def _sum(parts: Sequence[Value]) -> Value:
    numbers = _numbers(parts)
    return UNKNOWN if numbers is None else _plain(sum(numbers, Decimal(0)))


def _extreme(pick: Callable[[list[Decimal]], Decimal]) -> Callable[[Sequence[Value]], Value]:
    def choose(parts: Sequence[Value]) -> Value:
        numbers = _numbers(parts)
        return pick(numbers) if numbers else UNKNOWN

    return choose


def _if(parts: Sequence[Value]) -> Value:
    settled = _truth(parts[0])
    return UNKNOWN if settled is None else parts[1] if settled else parts[2]


def _coalesce(parts: Sequence[Value]) -> Value:
    return next((part for part in parts if not _is_empty(part)), UNKNOWN)


def _words(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return written(value)
    if isinstance(value, PartialDate):
        return value.text()
    if isinstance(value, tuple):
        return " ".join(value)
    return value if isinstance(value, str) else ""


def _text(parts: Sequence[Value]) -> Value:
    values: list[str] = []
    for part in parts:
        values.extend(_words(one) for one in (part.values if isinstance(part, Many) else (part,)))
    return "".join(values)[:MAX_TEXT]


def _length(parts: Sequence[Value]) -> Value:
    return UNKNOWN if parts[0] is UNKNOWN else Decimal(len(_words(parts[0])))


def _round(parts: Sequence[Value]) -> Value:
    number = _number(parts[0])
    places = _number(parts[1]) if len(parts) > 1 else Decimal(0)
    if number is None or places is None or not 0 <= places <= 10:  # noqa: PLR2004  (decimals anybody reads)
        return UNKNOWN
    return number.quantize(Decimal(1).scaleb(-int(places)))


def _int(parts: Sequence[Value]) -> Value:
    number = _number(parts[0])
    return UNKNOWN if number is None else Decimal(int(number))


def _as_number(parts: Sequence[Value]) -> Value:
    number = _number(parts[0])
    return UNKNOWN if number is None else number


def _substr(parts: Sequence[Value]) -> Value:
    start, end = [_number(part) for part in (*parts[1:], Decimal(MAX_TEXT))][:2]
    if isinstance(parts[0], Nothing) or start is None or end is None or start < 0 or end < 0:
        return UNKNOWN
    return _words(parts[0])[int(start) : int(end)]


def _translate(parts: Sequence[Value]) -> Value:
    if isinstance(parts[0], Nothing):
        return UNKNOWN
    letters, become = _words(parts[1]), _words(parts[2])
    # From the back: of a letter that is named twice, the first naming counts.
    turned = {
        ord(one): become[at] if at < len(become) else None for at, one in reversed([*enumerate(letters)])
    }
    return _words(parts[0]).translate(turned)


def _found(test: Callable[[str, str], bool]) -> Callable[[Sequence[Value]], Value]:
    def look(parts: Sequence[Value]) -> Value:
        if isinstance(parts[0], Nothing):
            return _settled(False if parts[0] is SILENT else None)
        return test(_words(parts[0]), _words(parts[1]))

    return look


def written(number: Decimal) -> str:
    """Return *number* as people write it, without an exponent or zeros that say nothing."""
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


_DOING: Mapping[str, Callable[[Sequence[Value]], Value]] = {
    "and": _and,
    "or": _or,
    "not": _not,
    "=": _equal,
    "!=": _unequal,
    "<": _ordered(lambda one, other: one < other),
    "<=": _ordered(lambda one, other: one <= other),
    ">": _ordered(lambda one, other: one > other),
    ">=": _ordered(lambda one, other: one >= other),
    "+": _arithmetic(lambda one, other: one + other),
    "-": _minus,
    "*": _arithmetic(lambda one, other: one * other),
    "div": _arithmetic(lambda one, other: one / other),
    "mod": _arithmetic(lambda one, other: one % other),
    "selected": _selected,
    "count-selected": _count,
    "count": _count,
    "sum": _sum,
    "min": _extreme(min),
    "max": _extreme(max),
    "if": _if,
    "coalesce": _coalesce,
    "concat": _text,
    "string": _text,
    "string-length": _length,
    "round": _round,
    "int": _int,
    "number": _as_number,
    "starts-with": _found(str.startswith),
    "contains": _found(lambda text, part: part in text),
    "substr": _substr,
    "translate": _translate,
}
