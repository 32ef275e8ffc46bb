"""Whatever happens to a referral, in whatever order: it can end, and no clock runs while it is our turn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.referral import (
    ANSWER_WITHIN,
    NEWS_WITHIN,
    NEXT_STATE,
    WAITING,
    Referral,
    ReferralState,
    Urgency,
    advance,
    may_answer,
    waits_until,
)
from tests.domain.test_waiting_for_an_answer import referral

S = ReferralState
NOON = datetime(2025, 11, 22, 12, tzinfo=UTC)
LONGEST = max(*ANSWER_WITHIN.values(), NEWS_WITHIN)
UNDECIDED = frozenset({S.PREPARED, S.SENT, S.RECEIVED, S.NEEDS_INFO, S.NO_RESPONSE})
"""Before they said yes or no."""

urgencies = st.sampled_from(Urgency)
states = st.sampled_from(ReferralState)


@st.composite
def lives(draw: st.DrawFn) -> list[Referral]:
    """One referral from the file to wherever it came, a state at a time."""
    lived = [referral(S.PREPARED, draw(urgencies))]
    for _ in range(draw(st.integers(0, 20))):
        following = sorted(NEXT_STATE[lived[-1].state])
        if not following:
            break
        lived.append(advance(lived[-1], draw(st.sampled_from(following))))
    return lived


@given(lives())
def test_every_life_of_a_referral_can_come_to_its_end(lived):
    reachable, ahead = set(), {lived[-1].state}
    while ahead:
        reachable |= ahead
        ahead = {after for state in ahead for after in NEXT_STATE[state]} - reachable

    assert S.CLOSED in reachable


@given(lives())
def test_only_an_acceptance_leads_to_help_that_began_or_ended(lived):
    seen = [one.state for one in lived]

    for late in {S.STARTED, S.COMPLETED} & set(seen):
        assert S.ACCEPTED in seen[: seen.index(late)]


@given(lives(), st.timedeltas(timedelta(0), timedelta(days=400)))
def test_a_clock_runs_only_while_others_owe_us_a_word_and_always_runs_out(lived, passed):
    for one in lived:
        due = waits_until(one, NOON + passed)

        assert (due is not None) == (one.state in {S.SENT, S.RECEIVED, S.ACCEPTED, S.STARTED})
        if due is not None:
            assert timedelta(0) < due - (NOON + passed) <= LONGEST
            assert one.state in WAITING


@given(urgencies, urgencies)
def test_what_is_more_urgent_is_never_late_later(one, other):
    first, second = sorted((one, other), key=list(Urgency).index)

    assert ANSWER_WITHIN[first] <= ANSWER_WITHIN[second]


@given(urgencies)
def test_after_no_response_no_clock_runs_until_somebody_acts(urgency):
    silent = advance(referral(S.SENT, urgency), S.NO_RESPONSE)

    assert waits_until(silent, NOON) is None
    assert waits_until(advance(silent, S.SENT), NOON) == NOON + ANSWER_WITHIN[urgency]


@given(lives(), states)
def test_what_we_took_back_or_closed_no_answer_opens_again(lived, answer):
    for one in lived:
        if one.state in {S.REVOKED, S.CLOSED}:
            assert not may_answer(one, answer)


@given(st.sampled_from([S.ACCEPTED, S.DECLINED, S.NEEDS_INFO, S.STARTED, S.COMPLETED]))
def test_a_receipt_that_comes_late_takes_no_answer_back(state):
    assert not may_answer(referral(state), S.RECEIVED)


@pytest.mark.parametrize("state", sorted(UNDECIDED | {S.ACCEPTED, S.STARTED}))
def test_before_it_is_completed_it_can_always_be_taken_back(state):
    assert S.REVOKED in NEXT_STATE[state]
