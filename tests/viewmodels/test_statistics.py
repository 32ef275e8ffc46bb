"""What is asked on the page of numbers."""

from __future__ import annotations

from datetime import date

import pytest

from fieldcase.domain.changes import Topic
from fieldcase.domain.statistics import Audience, Dimension, Report, Unit
from fieldcase.domain.user import Role
from fieldcase.resources_root import find_resources
from fieldcase.viewmodels.statistics import Statistics, Time
from tests.notebooks import desk_for
from tests.services.colleagues import colleague
from tests.services.counting import came


def page_of(notebook):
    statistics = Statistics(desk_for(notebook), find_resources() / "fonts")
    statistics.load()
    return statistics


@pytest.mark.parametrize(
    ("time", "first", "last"),
    [
        (Time.THIS_QUARTER, date(2025, 10, 1), date(2025, 12, 31)),
        (Time.LAST_QUARTER, date(2025, 7, 1), date(2025, 9, 30)),
        (Time.THIS_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        (Time.LAST_YEAR, date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_quarters_and_years_begin_with_their_first_month(notebook, time, first, last):
    statistics = page_of(notebook)

    statistics.choose(time=time)

    assert (statistics.period.first, statistics.period.last) == (first, last)


def test_months_may_be_named_in_any_order(notebook):
    statistics = page_of(notebook)

    statistics.choose(time=Time.MONTHS, months=(date(2025, 11, 1), date(2025, 2, 1)))

    assert (statistics.period.first, statistics.period.last) == (date(2025, 2, 1), date(2025, 11, 30))


@pytest.mark.parametrize(
    ("role", "audience"), [(Role.SUPERVISOR, Audience.INSIDE), (Role.DATA_OFFICER, Audience.PUBLISHED)]
)
def test_the_page_opens_on_what_the_worker_may_see(notebook, role, audience):
    came(notebook, 20)

    statistics = page_of(colleague(notebook, role))

    assert statistics.question.audience is audience
    assert statistics.may_release is (audience is Audience.PUBLISHED)


def test_a_table_is_laid_out_by_three_kinds_of_answers_at_most(notebook):
    statistics = page_of(notebook)

    statistics.choose(
        report=Report.EXPLOITATION, split=(Dimension.GENDER, Dimension.AGE, Dimension.CITIZENSHIP_GROUP)
    )

    assert statistics.question.dimensions == (Dimension.EXPLOITATION, Dimension.GENDER, Dimension.AGE)


def test_answers_that_stand_beside_others_are_not_crossed(notebook):
    statistics = page_of(notebook)
    statistics.choose(report=Report.EXPLOITATION, split=(Dimension.GENDER,))

    statistics.choose(report=Report.EXPLOITATION_EACH)

    assert statistics.question.split == ()
    assert statistics.splits_offered() == ()


def test_somebody_new_is_counted_at_once(notebook):
    desk = desk_for(notebook)
    statistics = Statistics(desk, find_resources() / "fonts")
    statistics.load()
    before = statistics.counted
    came(notebook, 2)

    desk.publish(Topic.CASES, object())

    assert before is not None
    assert before.sheet is None
    assert statistics.counted is not None
    assert statistics.counted.sheet is not None


def test_cases_are_counted_inside_the_office_alone(notebook):
    """Eleven cases may be one person."""
    statistics = page_of(notebook)

    statistics.choose(unit=Unit.CASES)
    inside = statistics.question.unit
    statistics.choose(audience=Audience.PARTNER)

    assert (inside, statistics.question.unit) == (Unit.CASES, Unit.PEOPLE)


def test_rounding_down_is_not_carried_to_a_donor_whose_figures_are_rounded_anyway(notebook):
    statistics = page_of(notebook)

    statistics.choose(audience=Audience.PARTNER, downward=True)
    partner = statistics.question.downward
    statistics.choose(audience=Audience.DONOR)

    assert (partner, statistics.question.downward) == (True, False)
