"""
Conditions as data: when a question applies, given the answers so far.

Evaluation is three-valued (Kleene): ``None`` means that the answers do not settle it yet. Nothing is
hidden on ``None``. A question that does not apply settles every condition on it: it says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import msgspec

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.frozen import Frozen
from fieldcase.forms.evaluation import Scope, truth
from fieldcase.forms.expressions import ExpressionText, fields_in, parse
from fieldcase.forms.parts import AT_LEAST_ONE, Worded
from fieldcase.forms.scope import scope_of
from fieldcase.forms.values import Answers, Reply

MAX_DEPTH = 8
"""Nobody can read a deeper condition; also keeps evaluation far from Python's own limit."""


class Shaped:
    """What is read by its shape: the one field that only one kind of condition has says which it is."""

    __slots__ = ()

    @staticmethod
    def kind_of(untrusted: object) -> type[Condition]:
        """Return which kind of condition *untrusted* is meant to be; raise ``ValueError`` if it is none."""
        kinds = [kind for field, kind in _KINDS.items() if isinstance(untrusted, dict) and field in untrusted]
        if len(kinds) != 1:
            raise ValueError(f"a condition needs exactly one of {', '.join(_KINDS)}")
        return kinds[0]

    @classmethod
    def made_of(cls, untrusted: object) -> Condition:
        """Return the condition that *untrusted* describes."""
        return cls.kind_of(untrusted).from_plain(untrusted)


class Equals(Frozen, Shaped):
    """The answer is this; for several choices, this is among them."""

    field: str
    equals: bool | int | str


class IsOneOf(Frozen, Shaped):
    """The answer, or one of several, is in this list."""

    field: str
    is_one_of: Annotated[tuple[str, ...], AT_LEAST_ONE]


class Answered(Frozen, Shaped):
    """The question has a value (true) or has none, whatever the reason (false)."""

    field: str
    answered: bool


class Holds(Worded, Shaped):
    """An expression over the answers holds, such as ``${age} < 18``."""

    holds: ExpressionText


class AllOf(Frozen, Shaped):
    """Every one of these holds."""

    all: Annotated[tuple[Condition, ...], AT_LEAST_ONE]


class AnyOf(Frozen, Shaped):
    """At least one of these holds."""

    any: Annotated[tuple[Condition, ...], AT_LEAST_ONE]


class Not(Frozen, Shaped):
    """This does not hold; written ``not`` in a form."""

    negated: Condition = msgspec.field(name="not")


_KINDS: dict[str, type[Condition]] = {
    "equals": Equals,
    "is_one_of": IsOneOf,
    "answered": Answered,
    "holds": Holds,
    "all": AllOf,
    "any": AnyOf,
    "not": Not,
}

if TYPE_CHECKING:
    Condition = Equals | IsOneOf | Answered | Holds | AllOf | AnyOf | Not
else:
    # msgspec tells the kinds of a union apart by a tag, which no form has.
    Condition = Shaped

Leaf = Equals | IsOneOf | Answered | Holds
"""A condition that holds no other."""


def evaluate(condition: Condition, answers: Answers, scope: Scope | None = None) -> bool | None:
    """
    Return whether *condition* holds, or ``None`` while the answers do not settle it.

    Args:
        scope: What expressions see; made from *answers* when left out, without knowing the day.
    """
    match condition:
        case AllOf():
            return _every(evaluate(part, answers, scope) for part in condition.all)
        case AnyOf():
            none_holds = _every(_opposite(evaluate(part, answers, scope)) for part in condition.any)
            return _opposite(none_holds)
        case Not():
            return _opposite(evaluate(condition.negated, answers, scope))
        case Answered():
            return _has_value(answers.get(condition.field)) is condition.answered
        case Holds():
            return truth(parse(condition.holds), scope or scope_of(answers))
        case _:
            return _compare(condition, answers.get(condition.field))


def applies(condition: Condition | None, answers: Answers, scope: Scope | None = None) -> bool:
    """Return whether a question with *condition* is shown: always, unless it clearly does not hold."""
    return condition is None or evaluate(condition, answers, scope) is not False


def fields_of(condition: Condition) -> frozenset[str]:
    """Return the ids of the questions that *condition* looks at."""
    found: set[str] = set()
    for leaf in leaves_of(condition):
        found.update(fields_in(parse(leaf.holds)) if isinstance(leaf, Holds) else (leaf.field,))
    return frozenset(found)


def leaves_of(condition: Condition) -> tuple[Leaf, ...]:
    """Return the comparisons that *condition* is built from."""
    match condition:
        case AllOf():
            return tuple(leaf for part in condition.all for leaf in leaves_of(part))
        case AnyOf():
            return tuple(leaf for part in condition.any for leaf in leaves_of(part))
        case Not():
            return leaves_of(condition.negated)
        case _:
            return (condition,)


def depth_of(condition: Condition) -> int:
    """Return how many conditions are nested in one another; 1 for a plain comparison."""
    match condition:
        case AllOf():
            return 1 + max(map(depth_of, condition.all))
        case AnyOf():
            return 1 + max(map(depth_of, condition.any))
        case Not():
            return 1 + depth_of(condition.negated)
        case _:
            return 1


def _compare(condition: Equals | IsOneOf, answer: Reply | None) -> bool | None:
    if answer is not None and answer.state is AnswerState.NOT_APPLICABLE:
        return False
    if answer is None or answer.value is None:
        return None
    value = answer.value
    wanted = condition.is_one_of if isinstance(condition, IsOneOf) else (condition.equals,)
    given = value if isinstance(value, tuple) else (value,)
    return any(_same(one, other) for one in given for other in wanted)


def _same(one: object, other: object) -> bool:
    # To Python True == 1; on a form "yes" is not the number one.
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _has_value(answer: Reply | None) -> bool:
    return answer is not None and answer.value is not None


def _every(parts: Iterable[bool | None]) -> bool | None:
    settled = list(parts)
    if False in settled:
        return False
    return None if None in settled else True


def _opposite(truth: bool | None) -> bool | None:
    return None if truth is None else not truth
