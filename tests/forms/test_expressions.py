"""Expressions are data: read, written, computed, never run."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.evaluation import SILENT, UNKNOWN, Scope, compute, truth
from fieldcase.forms.expressions import (
    FUNCTIONS,
    Call,
    Expression,
    ExpressionError,
    Field,
    Literal,
    fields_in,
    parse,
    renamed,
    write,
)
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.reply import Reply, Row
from fieldcase.forms.scope import scope_of

NAMES = st.sampled_from(["age", "needs", "wage", "left_home", "nobody"])
LITERALS = st.one_of(
    st.decimals(0, 10**6, places=2).map(abs),
    st.text("ab é؟' ", max_size=6).filter(lambda text: "'" not in text),
    st.booleans(),
).map(Literal)
BINARY = ["=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod"]


def _calls(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    named = [name for name in sorted(FUNCTIONS) if name not in {"true", "false"}]

    def call(name: str) -> st.SearchStrategy[Expression]:
        fewest, most = FUNCTIONS[name]
        parts = st.lists(inner, min_size=fewest, max_size=min(most, fewest + 1))
        return parts.map(lambda found: Call(name, tuple(found)))

    pairs = st.builds(lambda name, one, two: Call(name, (one, two)), st.sampled_from(BINARY), inner, inner)
    minus = inner.map(lambda one: Call("-", (one,)))
    return pairs | minus | st.sampled_from(named).flatmap(call)


EXPRESSIONS = st.recursive(LITERALS | NAMES.map(Field), _calls, max_leaves=8)
SEEN = st.one_of(
    st.sampled_from([UNKNOWN, SILENT]),
    st.decimals(-(10**6), 10**6, places=2),
    st.text(max_size=8),
    st.booleans(),
    st.lists(st.sampled_from(["a", "b", "c"]), unique=True).map(tuple),
    st.builds(PartialDate, year=st.integers(1950, 2030), month=st.none() | st.integers(1, 12)),
)
SCOPES = st.dictionaries(NAMES, SEEN).map(lambda fields: Scope(fields, today=date(2025, 11, 22)))


def value(text: str, **fields: object) -> object:
    return compute(parse(text), Scope(fields, today=date(2025, 11, 22)))  # type: ignore[arg-type]  # any value


@given(EXPRESSIONS)
def test_what_is_written_reads_back_as_the_same_expression(expression: Expression) -> None:
    assert parse(write(expression)) == expression


@given(EXPRESSIONS, SCOPES)
def test_every_expression_comes_to_a_value_whatever_was_answered(
    expression: Expression, scope: Scope
) -> None:
    truth(expression, scope)


@given(st.text("${}age .,()'\"<>=!+-*div andor0123not", max_size=60))
def test_any_text_is_an_expression_or_is_refused_with_a_reason(text: str) -> None:
    try:
        parsed = parse(text)
    except ExpressionError:
        return

    assert parse(write(parsed)) == parsed


@given(EXPRESSIONS)
def test_renaming_questions_changes_their_names_alone(expression: Expression) -> None:
    other = renamed(expression, lambda name: f"own_{name}")

    assert fields_in(other) == {f"own_{name}" for name in fields_in(expression)}
    assert renamed(other, lambda name: name.removeprefix("own_")) == expression


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", Decimal(7)),
        ("(1 + 2) * 3", Decimal(9)),
        ("7 div 2", Decimal("3.5")),
        ("7 mod 4", Decimal(3)),
        ("-2 + 5", Decimal(3)),
        ("10 - 3 - 2", Decimal(5)),
        ("1 div 0", UNKNOWN),
        ("'5' = 5", True),
        ("if(2 > 1, 'yes', 'no')", "yes"),
        ("concat('a', 1, true())", "a1true"),
        ("round(2.345, 2)", Decimal("2.35")),
        ("substr('2026-03-09', 5, 7)", "03"),
        ("substr('abc', 1)", "bc"),
        ("substr('abc', 0 - 1)", UNKNOWN),
        ("translate('+40 (721)', ' ()+', '')", "40721"),
        ("translate('aab', 'aa', 'xy')", "xxb"),
        ("string-length('سلام')", Decimal(4)),
        ("not(1 = 2) and 2 >= 2", True),
        ("today() > '2025-01-01'", True),
        ("coalesce(${x}, 4)", Decimal(4)),
    ],
)
def test_expressions_come_to_what_a_form_writer_expects(text: str, expected: object) -> None:
    assert value(text) == expected


def test_what_is_not_known_stays_unknown_until_it_no_longer_matters() -> None:
    assert value("${age} > 18") is UNKNOWN
    assert value("${age} > 18 and 1 = 2") is False
    assert value("${age} > 18 or 1 = 1") is True


def test_a_question_that_does_not_apply_fulfils_no_comparison() -> None:
    assert value("${age} > 18", age=SILENT) is False
    assert value("${age} != 18", age=SILENT) is False
    assert value("${age} = ''", age=SILENT) is True


def test_a_year_alone_settles_only_what_every_day_of_it_would() -> None:
    left = PartialDate(year=2024)

    assert value("${left} < '2025-06-01'", left=left) is True
    assert value("${left} < '2024-06-01'", left=left) is UNKNOWN
    assert value("today() - '2025-11-12'") == Decimal(10)


def test_choices_are_looked_into() -> None:
    assert value("selected(${needs}, 'health')", needs=("health", "phone")) is True
    assert value("count-selected(${needs})", needs=("health", "phone")) == Decimal(2)
    assert value("selected(${needs}, 'health')") is UNKNOWN


def test_rows_are_counted_and_added_up() -> None:
    rows = (
        Row("r1", (("pay", FieldType.NUMBER, Reply.of(200)),)),
        Row("r2", (("pay", FieldType.NUMBER, Reply.of(150)),)),
        Row("r3", (("pay", FieldType.NUMBER, Reply(AnswerState.NOT_APPLICABLE)),)),
    )
    scope = scope_of({"jobs": Reply.of(rows)})

    assert compute(parse("count(${jobs})"), scope) == Decimal(3)
    assert compute(parse("sum(${pay})"), scope) == Decimal(350)


@pytest.mark.parametrize(
    "text",
    [
        "pulldata('a', 'b')",
        "regex(., 'a+')",
        "__import__('os')",
        "${a",
        "1 +",
        "((((((((((((((((((1))))))))))))))))))",
        "1 " * 300,
        "'" + "a" * 3000 + "'",
    ],
)
def test_what_is_not_ours_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse(text)


def test_the_largest_expression_is_computed_at_once() -> None:
    long = " + ".join(["${age}"] * 118)

    assert value(long, age=Decimal(1)) == Decimal(118)
