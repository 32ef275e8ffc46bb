"""What the person said decides what may go."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import (
    NEVER_SHARED,
    PURPOSE_NEEDS,
    ConsentDecision,
    ConsentMethod,
    Conversation,
    Decision,
    Purpose,
    Withheld,
    covered_by,
    current_decisions,
    decide_sharing,
)
from fieldcase.domain.ids import CaseId, ConsentId, UserId

TODAY = date(2025, 11, 22)
NOON = datetime(2025, 11, 22, 12, tzinfo=UTC)
TALK = Conversation(language="ti", pack_version=1, method=ConsentMethod.SIGNED)


def decided(
    purpose: Purpose, decision: Decision, *, at: datetime = NOON, until: date = date(2026, 11, 22)
) -> ConsentDecision:
    return ConsentDecision(
        id=ConsentId(f"{purpose}-{at.isoformat()}"),
        case_id=CaseId("c"),
        purpose=purpose,
        decision=decision,
        decided_at=at,
        valid_until=until,
        recorded_by=UserId("u"),
        conversation=TALK,
    )


def test_what_was_never_talked_about_is_not_shared() -> None:
    decision = decide_sharing([], Purpose.HEALTH, TODAY)

    assert not decision.may_share
    assert decision.withheld_because is Withheld.NOT_DISCUSSED


def test_yes_to_health_shares_health_and_not_the_account() -> None:
    decision = decide_sharing([decided(Purpose.HEALTH, Decision.YES)], Purpose.HEALTH, TODAY)

    assert DataCategory.HEALTH in decision.allowed
    assert DataCategory.ACCOUNT not in decision.allowed


def test_yes_to_one_purpose_is_no_yes_to_another() -> None:
    decision = decide_sharing([decided(Purpose.HEALTH, Decision.YES)], Purpose.POLICE, TODAY)

    assert decision.withheld_because is Withheld.NOT_DISCUSSED


def test_the_later_decision_counts_whatever_it_says() -> None:
    earlier = decided(Purpose.LEGAL, Decision.YES, at=NOON - timedelta(days=3))
    later = decided(Purpose.LEGAL, Decision.NO)

    decision = decide_sharing([later, earlier], Purpose.LEGAL, TODAY)

    assert decision.withheld_because is Withheld.SAID_NO


def test_a_withdrawn_consent_stops_the_next_sharing_the_same_day() -> None:
    given_first = decided(Purpose.SHELTER, Decision.YES)
    taken_back = decided(Purpose.SHELTER, Decision.WITHDRAWN, at=NOON + timedelta(minutes=1))

    decision = decide_sharing([given_first, taken_back], Purpose.SHELTER, TODAY)

    assert decision.withheld_because is Withheld.WITHDRAWN


def test_consent_holds_on_its_last_day_and_not_on_the_next() -> None:
    given_once = decided(Purpose.HEALTH, Decision.YES, until=TODAY)

    on_the_day = decide_sharing([given_once], Purpose.HEALTH, TODAY)
    after = decide_sharing([given_once], Purpose.HEALTH, TODAY + timedelta(days=1))

    assert on_the_day.may_share
    assert after.withheld_because is Withheld.EXPIRED


def test_an_employment_service_never_learns_why() -> None:
    needs = PURPOSE_NEEDS[Purpose.EMPLOYMENT]

    assert not needs & {DataCategory.ACCOUNT, DataCategory.SCREENING, DataCategory.RISK}


def test_statistics_carry_no_answer_at_all() -> None:
    decision = decide_sharing([decided(Purpose.STATISTICS, Decision.YES)], Purpose.STATISTICS, TODAY)

    assert not decision.may_share


def test_the_screen_can_say_which_other_purpose_would_cover_it() -> None:
    decisions = [decided(Purpose.LEGAL, Decision.YES), decided(Purpose.POLICE, Decision.NO)]

    assert covered_by(DataCategory.ACCOUNT, decisions, TODAY) == (Purpose.LEGAL,)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(Purpose),
            st.sampled_from(Decision),
            st.integers(-800, 0),
            st.integers(-400, 400),
        ),
        max_size=12,
    ),
    st.sampled_from(Purpose),
)
def test_nothing_is_allowed_without_a_living_yes(
    history: list[tuple[Purpose, Decision, int, int]], asked: Purpose
) -> None:
    decisions = [
        decided(
            purpose,
            decision,
            at=NOON + timedelta(days=days, seconds=place),
            until=TODAY + timedelta(days=until),
        )
        for place, (purpose, decision, days, until) in enumerate(history)
    ]

    decision = decide_sharing(decisions, asked, TODAY)

    newest = current_decisions(decisions).get(asked)
    living = newest is not None and newest.decision is Decision.YES and newest.valid_until >= TODAY
    assert (decision.consent_id is not None) is living
    assert decision.allowed <= PURPOSE_NEEDS[asked]
    assert not decision.allowed & NEVER_SHARED
    if not living:
        assert decision.allowed == frozenset()
