"""Questions are hidden by data, never by guessing."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.answers import AnswerState
from fieldcase.forms.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Equals,
    IsOneOf,
    Not,
    Shaped,
    applies,
    depth_of,
    evaluate,
    fields_of,
)
from fieldcase.forms.values import Reply

FIELDS = st.sampled_from(["a", "b", "c"])
CODES = st.sampled_from(["x", "y", "z"])
COMPARISONS = st.builds(Equals, field=FIELDS, equals=CODES | st.booleans()) | st.builds(
    IsOneOf, field=FIELDS, is_one_of=st.lists(CODES, min_size=1, max_size=3).map(tuple)
)
CONDITIONS = st.recursive(
    COMPARISONS,
    lambda inner: (
        st.builds(AllOf, all=st.lists(inner, min_size=1, max_size=3).map(tuple))
        | st.builds(AnyOf, any=st.lists(inner, min_size=1, max_size=3).map(tuple))
        | st.builds(Not, negated=inner)
    ),
    max_leaves=5,
)
REPLIES = (
    (CODES | st.booleans() | st.lists(CODES, unique=True, max_size=3).map(tuple)).map(Reply.of)
    | st.sampled_from([AnswerState.PREFERS_NOT, AnswerState.UNKNOWN, AnswerState.NOT_ASKED]).map(Reply)
    | st.just(Reply(AnswerState.NOT_APPLICABLE))
)
ANSWERS = st.dictionaries(FIELDS, REPLIES)


def read(raw: object) -> Condition:
    return Shaped.made_of(raw)


@given(CONDITIONS, ANSWERS)
def test_not_turns_a_settled_answer_round(condition: Condition, answers: Mapping[str, Reply]) -> None:
    truth = evaluate(condition, answers)

    opposite = evaluate(Not(negated=condition), answers)

    assert opposite == (None if truth is None else not truth)


@given(CONDITIONS, ANSWERS, FIELDS, REPLIES)
def test_one_more_answer_never_overturns_what_was_settled(
    condition: Condition, answers: Mapping[str, Reply], field: str, reply: Reply
) -> None:
    before = evaluate(condition, answers)

    after = evaluate(condition, {field: reply, **answers})

    assert before is None or after is before


@given(st.lists(CONDITIONS, min_size=1, max_size=3), ANSWERS)
def test_any_is_all_seen_from_the_other_side(parts: list[Condition], answers: Mapping[str, Reply]) -> None:
    any_holds = evaluate(AnyOf(any=tuple(parts)), answers)

    none_holds = evaluate(AllOf(all=tuple(Not(negated=part) for part in parts)), answers)

    assert any_holds == (None if none_holds is None else not none_holds)


@given(CONDITIONS)
def test_nothing_is_hidden_before_anything_was_asked(condition: Condition) -> None:
    assert applies(condition, {})
    assert evaluate(condition, {}) is None


@given(CONDITIONS)
def test_a_condition_survives_its_own_file_form(condition: Condition) -> None:
    raw = condition.plain()

    assert read(raw) == condition
    assert fields_of(condition) <= {"a", "b", "c"}
    assert depth_of(condition) >= 1


def test_a_preference_not_to_say_hides_nothing_by_itself() -> None:
    condition = read({"field": "interpreter", "equals": True})

    assert applies(condition, {"interpreter": Reply(AnswerState.PREFERS_NOT)})
    assert not applies(condition, {"interpreter": Reply.of(False)})


def test_answered_tells_a_value_from_its_absence() -> None:
    condition = read({"field": "a", "answered": True})

    assert evaluate(condition, {"a": Reply.of("x")}) is True
    assert evaluate(condition, {"a": Reply(AnswerState.PREFERS_NOT)}) is False
    assert evaluate(condition, {}) is False


def test_a_condition_on_several_choices_looks_among_them() -> None:
    chosen = {"needs": Reply.of(("food", "rest"))}

    assert evaluate(read({"field": "needs", "equals": "rest"}), chosen) is True
    assert evaluate(read({"field": "needs", "is_one_of": ["money", "transport"]}), chosen) is False


def test_yes_is_not_the_number_one() -> None:
    assert evaluate(read({"field": "a", "equals": True}), {"a": Reply.of(1)}) is False
    assert evaluate(read({"field": "a", "equals": 1}), {"a": Reply.of(1)}) is True


@pytest.mark.parametrize(
    "raw",
    [
        {"field": "a"},
        {"field": "a", "equals": "x", "answered": True},
        {"field": "a", "equals": "x", "or": "y"},
        {"all": []},
        {"field": "a", "is_one_of": []},
        {"not": "a"},
        "a == 'x'",
        None,
    ],
)
def test_what_is_not_one_condition_is_not_accepted(raw: object) -> None:
    with pytest.raises(ValueError, match="does not fit|exactly one"):
        read(raw)
