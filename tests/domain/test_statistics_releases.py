"""No table that leaves can be subtracted from one that left."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldcase.domain.ids import UserId
from fieldcase.domain.statistics import Audience, Dimension, Period, Question, Report, Rule, StatisticsError
from fieldcase.domain.statistics_releases import Release, figures_of, singles_out
from fieldcase.domain.statistics_safety import SafeTable, publishable
from fieldcase.domain.statistics_tables import Group, tabulate

D = Dimension
K = 11
RULE = Rule(K)
YEAR = (date(2025, 1, 1), date(2025, 12, 31))


def asked(first=YEAR[0], last=YEAR[1], report=Report.SEX_AND_AGE, **more):
    return Question.from_plain({"report": report, "period": Period(first=first, last=last), **more})


def safe(question, people, rule=RULE) -> SafeTable:
    """What may leave, of so many people by their codes."""
    groups = [Group(codes, agreed=True, number=number) for codes, number in people.items()]
    return publishable(tabulate(question, groups, "RO"), rule)


def left(question, table) -> Release:
    return Release(
        id="r", made_at=datetime(2026, 1, 3, tzinfo=UTC), made_by=UserId("u"), question=question,
        base=table.rule.base, figures=figures_of(table, question),
    )  # fmt: skip


WOMEN, MEN = ("18_25", "feminine"), ("18_25", "masculine")


def tells(question, people, past_question, past_people, rule=RULE):
    past = left(past_question, safe(past_question, past_people, rule))
    return singles_out(question, safe(question, people, rule), [past], K) is not None


def test_the_same_table_may_leave_again():
    assert not tells(asked(), {WOMEN: 30, MEN: 20}, asked(), {WOMEN: 30, MEN: 20})


@pytest.mark.parametrize(("more", "told"), [(1, True), (10, True), (11, False)])
def test_newcomers_are_told_only_as_a_group(more, told):
    assert tells(asked(), {WOMEN: 30 + more, MEN: 20}, asked(), {WOMEN: 30, MEN: 20}) is told


def test_somebody_who_is_counted_no_longer_is_not_told_of():
    assert tells(asked(), {WOMEN: 29, MEN: 20}, asked(), {WOMEN: 30, MEN: 20})


def test_a_child_is_not_told_of_by_a_finer_table_after_a_coarser_one():
    """32 children in one table, 26 of them from 9 to 17 in the other: six are younger."""
    sexual, labour = '["sexual"]', '["forced_labour"]'
    by_form = asked(report=Report.EXPLOITATION, split=(D.AGE,))
    children = {(sexual, "0_8"): 6, (sexual, "9_17"): 14, (labour, "9_17"): 12}
    adults = {(sexual, "18_25"): 25, (labour, "18_25"): 15, (labour, "26_35"): 12, (labour, "36_47"): 13}
    ages = {"0_8": 6, "9_17": 26, "18_25": 40, "26_35": 12, "36_47": 13}
    finer = {(age, "feminine"): number for age, number in ages.items()}

    assert tells(asked(), finer, by_form, children | adults)


def test_a_year_less_three_quarters_is_a_quarter():
    quarters = [(1, 3), (4, 6), (7, 9)]
    past = []
    for first, last in quarters:
        question = asked(date(2025, first, 1), date(2025, last, 30))
        past.append(left(question, safe(question, {WOMEN: 30, MEN: 20})))
    # A day is missing at the end of March: quarters that do not meet are not chained.
    past = [
        one.but(question=asked(date(2025, a, 1), date(2025, b, 31 if b == 3 else 30)))
        for one, (a, b) in zip(past, quarters, strict=True)
    ]

    few = safe(asked(), {WOMEN: 94, MEN: 80})
    many = safe(asked(), {WOMEN: 104, MEN: 80})

    assert singles_out(asked(), few, past, K) is not None
    assert singles_out(asked(), many, past, K) is None


def test_rounded_figures_tell_no_difference():
    rounded = Rule(K, base=K, downward=True)

    assert not tells(asked(), {WOMEN: 31, MEN: 20}, asked(), {WOMEN: 30, MEN: 20}, rounded)


def test_tables_by_the_day_of_closing_are_another_count():
    closing = asked(report=Report.CLOSING, audience=Audience.PUBLISHED)

    assert not tells(asked(), {WOMEN: 30, MEN: 20}, closing, {("goals_met",): 48, ("no_contact",): 20})


people = st.dictionaries(
    st.tuples(st.sampled_from(["9_17", "18_25", "26_35"]), st.sampled_from(["feminine", "masculine"])),
    st.integers(0, 60),
    min_size=1,
)


@settings(max_examples=80)
@given(people, people)
def test_no_figure_that_leaves_differs_a_little_from_one_of_the_same_people(before, since):
    now = {codes: before.get(codes, 0) + since.get(codes, 0) for codes in {*before, *since}}
    try:
        first, second = safe(asked(), before), safe(asked(), now)
    except StatisticsError:
        return
    if singles_out(asked(), second, [left(asked(), first)], K) is not None:
        return

    shown = {
        repr(sorted((k, sorted(v)) for k, v in one.group.items())): one.number
        for one in figures_of(first, asked())
    }
    later = {
        repr(sorted((k, sorted(v)) for k, v in one.group.items())): one.number
        for one in figures_of(second, asked())
    }
    assert all(not 0 < abs(later[group] - shown[group]) < K for group in shown.keys() & later.keys())
