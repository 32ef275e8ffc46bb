"""How a closing goes from one state to the next, and how long a closed case is kept."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.case import Person
from fieldcase.domain.closing import (
    Check,
    Checked,
    Closing,
    ClosingReason,
    ClosingState,
    ClosingStep,
    after,
    is_whole,
    may_review,
    possible,
    state_of,
    unanswered,
)
from fieldcase.domain.errors import TransitionError
from fieldcase.domain.ids import PersonId, UserId
from fieldcase.domain.retention import ImpossiblePolicyError, Policy, keep_until, require_possible
from fieldcase.domain.user import Role, User

TODAY = date(2025, 11, 22)
ADULT = Person(id=PersonId("selam"), age_group="25_34")
CHILD = Person(id=PersonId("mihai"), age_group="9_17")


def closing(**others: Checked) -> Closing:
    checks = {check: Checked(yes=True) for check in Check}
    checks |= {Check(code): answer for code, answer in others.items()}
    return Closing(reason=ClosingReason.GOALS_MET, checks=checks, outcome="Works.", come_back="Any Tuesday.")


@given(st.lists(st.sampled_from(ClosingStep), max_size=12))
def test_no_order_of_steps_closes_a_case_nobody_asked_to_close(wanted: list[ClosingStep]) -> None:
    """Whatever is tried, a case is closed only by a review of what was asked, or openly alone."""
    state, taken = ClosingState.OPEN, list[ClosingStep]()
    for step in wanted:
        if step in possible(state):
            state = after(state, step)
            taken.append(step)
        else:
            with pytest.raises(TransitionError):
                after(state, step)

    assert state_of(taken) is state
    if state is ClosingState.CLOSED:
        assert taken[-1] is ClosingStep.CLOSED_ALONE or taken[-2:] == [
            ClosingStep.ASKED,
            ClosingStep.APPROVED,
        ]


def test_every_state_can_be_left() -> None:
    assert all(possible(state) for state in ClosingState)


def test_a_no_without_an_explanation_keeps_the_closing_open() -> None:
    assert is_whole(closing(), unsettled_referrals=False)
    assert unanswered(closing(safety_plan=Checked(yes=False)), unsettled_referrals=False) == (
        Check.SAFETY_PLAN,
    )
    explained = closing(safety_plan=Checked(yes=False, words="The danger is over."))
    assert is_whole(explained, unsettled_referrals=False)


def test_a_referral_somebody_works_on_has_to_be_explained() -> None:
    assert unanswered(closing(), unsettled_referrals=True) == (Check.REFERRALS_SETTLED,)
    explained = closing(referrals_settled=Checked(yes=True, words="The clinic goes on by itself."))
    assert is_whole(explained, unsettled_referrals=True)


def test_a_question_nobody_answered_keeps_the_closing_open() -> None:
    whole = closing()
    without = whole.but(
        checks={check: one for check, one in whole.checks.items() if check is not Check.FOLLOW_UP}
    )

    assert unanswered(without, unsettled_referrals=False) == (Check.FOLLOW_UP,)


@pytest.mark.parametrize("missing", ["outcome", "come_back"])
def test_a_closing_says_how_things_stand_and_where_to_come_back(missing: str) -> None:
    assert not is_whole(closing().but(**{missing: " "}), unsettled_referrals=False)


def test_nobody_reviews_what_they_asked_for_or_lead() -> None:
    vera = User(id=UserId("vera"), name="Vera", role=Role.SUPERVISOR)
    marta = UserId("marta")

    assert may_review(vera, marta, marta)
    assert not may_review(vera, vera.id, marta)
    assert not may_review(vera, marta, vera.id)
    assert not may_review(vera.but(role=Role.CASE_MANAGER), marta, marta)
    assert not may_review(vera.but(removed=True), marta, marta)


def test_the_case_of_an_adult_is_kept_five_years() -> None:
    assert keep_until(Policy(), TODAY, ADULT, 1999) == date(2030, 11, 22)
    assert keep_until(Policy(years=0), TODAY, ADULT, None) == TODAY


def test_the_case_of_a_child_is_kept_until_the_twenty_fifth_birthday_at_least() -> None:
    assert keep_until(Policy(), TODAY, CHILD, 2012) == date(2037, 12, 31)
    assert keep_until(Policy(), TODAY, CHILD, None) == date(2041, 11, 22)
    assert keep_until(Policy(), TODAY, CHILD.but(age_group="0_8"), None).year == 2050
    assert keep_until(Policy(years=30), TODAY, CHILD, 2012) == date(2055, 11, 22)


@given(closed=st.dates(date(2020, 1, 1), date(2060, 12, 31)), years=st.integers(0, 50))
def test_no_case_is_kept_for_less_than_the_office_decided(closed: date, years: int) -> None:
    until = keep_until(Policy(years=years), closed, ADULT, None)

    assert until.year == closed.year + years
    assert (until.month, until.day) >= (closed.month, closed.day)


@pytest.mark.parametrize("policy", [Policy(years=-1), Policy(years=90), Policy(child_until=12)])
def test_times_nobody_keeps_a_case_are_turned_down(policy: Policy) -> None:
    with pytest.raises(ImpossiblePolicyError):
        require_possible(policy)
