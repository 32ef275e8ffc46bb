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
    GivenBy,
    Purpose,
    Withheld,
    covered_by,
    current_decisions,
    decide_sharing,
    may_be_left_out,
    taken_back_at,
)
from fieldcase.domain.ids import CaseId, ConsentId, UserId

TODAY = date(2025, 11, 22)
NOON = datetime(2025, 11, 22, 12, tzinfo=UTC)
TALK = Conversation(language="ti", pack_version=1, method=ConsentMethod.SIGNED)


def decided(
    purpose: Purpose,
    decision: Decision,
    *,
    at: datetime = NOON,
    until: date = date(2026, 11, 22),
    by: GivenBy = GivenBy.PERSON,
    without: frozenset[DataCategory] = frozenset(),
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
        given_by=by,
        without=without,
    )


def test_what_was_never_talked_about_is_not_shared() -> None:
    decision = decide_sharing([], Purpose.HEALTH, TODAY, child=False)

    assert not decision.may_share
    assert decision.withheld_because is Withheld.NOT_DISCUSSED


def test_yes_to_health_shares_health_and_not_the_account() -> None:
    decision = decide_sharing([decided(Purpose.HEALTH, Decision.YES)], Purpose.HEALTH, TODAY, child=False)

    assert DataCategory.HEALTH in decision.allowed
    assert DataCategory.ACCOUNT not in decision.allowed


def test_yes_to_one_purpose_is_no_yes_to_another() -> None:
    decision = decide_sharing([decided(Purpose.HEALTH, Decision.YES)], Purpose.POLICE, TODAY, child=False)

    assert decision.withheld_because is Withheld.NOT_DISCUSSED


def test_the_later_decision_counts_whatever_it_says() -> None:
    earlier = decided(Purpose.LEGAL, Decision.YES, at=NOON - timedelta(days=3))
    later = decided(Purpose.LEGAL, Decision.NO)

    decision = decide_sharing([later, earlier], Purpose.LEGAL, TODAY, child=False)

    assert decision.withheld_because is Withheld.SAID_NO


def test_a_withdrawn_consent_stops_the_next_sharing_the_same_day() -> None:
    given_first = decided(Purpose.SHELTER, Decision.YES)
    taken_back = decided(Purpose.SHELTER, Decision.WITHDRAWN, at=NOON + timedelta(minutes=1))

    decision = decide_sharing([given_first, taken_back], Purpose.SHELTER, TODAY, child=False)

    assert decision.withheld_because is Withheld.WITHDRAWN


def test_consent_holds_on_its_last_day_and_not_on_the_next() -> None:
    given_once = decided(Purpose.HEALTH, Decision.YES, until=TODAY)

    on_the_day = decide_sharing([given_once], Purpose.HEALTH, TODAY, child=False)
    after = decide_sharing([given_once], Purpose.HEALTH, TODAY + timedelta(days=1), child=False)

    assert on_the_day.may_share
    assert after.withheld_because is Withheld.EXPIRED


def test_an_employment_service_never_learns_why() -> None:
    needs = PURPOSE_NEEDS[Purpose.EMPLOYMENT]

    assert not needs & {DataCategory.ACCOUNT, DataCategory.SCREENING, DataCategory.RISK}


def test_statistics_carry_no_answer_at_all() -> None:
    decision = decide_sharing(
        [decided(Purpose.STATISTICS, Decision.YES)], Purpose.STATISTICS, TODAY, child=False
    )

    assert not decision.may_share


def test_the_screen_can_say_which_other_purpose_would_cover_it() -> None:
    decisions = [decided(Purpose.LEGAL, Decision.YES), decided(Purpose.POLICE, Decision.NO)]

    assert covered_by(DataCategory.ACCOUNT, decisions, TODAY, child=False) == (Purpose.LEGAL,)


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

    decision = decide_sharing(decisions, asked, TODAY, child=False)

    newest = current_decisions(decisions).get(asked)
    living = newest is not None and newest.decision is Decision.YES and newest.valid_until >= TODAY
    assert (decision.consent_id is not None) is living
    assert decision.allowed <= PURPOSE_NEEDS[asked]
    assert not decision.allowed & NEVER_SHARED
    if not living:
        assert decision.allowed == frozenset()


def test_the_yes_of_a_child_alone_lets_nothing_go():
    decision = decide_sharing([decided(Purpose.HEALTH, Decision.YES)], Purpose.HEALTH, TODAY, child=True)

    assert not decision.may_share
    assert decision.withheld_because is Withheld.GUARDIAN_NOT_ASKED


def test_the_yes_of_a_guardian_never_stands_in_for_the_child():
    guardian = decided(Purpose.HEALTH, Decision.YES, by=GivenBy.GUARDIAN)

    nobody_asked = decide_sharing([guardian], Purpose.HEALTH, TODAY, child=True)
    against = decide_sharing(
        [guardian, decided(Purpose.HEALTH, Decision.NO)], Purpose.HEALTH, TODAY, child=True
    )

    assert nobody_asked.withheld_because is Withheld.NOT_DISCUSSED
    assert against.withheld_because is Withheld.SAID_NO


def test_child_and_guardian_agree_until_the_earlier_of_their_days():
    soon = TODAY + timedelta(days=10)
    both = [
        decided(Purpose.HEALTH, Decision.YES, by=GivenBy.ASSENT),
        decided(Purpose.HEALTH, Decision.YES, by=GivenBy.GUARDIAN, until=soon),
    ]

    decision = decide_sharing(both, Purpose.HEALTH, TODAY, child=True)

    assert decision.may_share
    assert decision.valid_until == soon


def test_a_guardian_who_says_no_stops_it_for_a_child_and_for_an_adult_under_guardianship():
    said = [
        decided(Purpose.HEALTH, Decision.YES, by=GivenBy.ASSENT),
        decided(Purpose.HEALTH, Decision.NO, by=GivenBy.GUARDIAN),
    ]

    for child in (True, False):
        decision = decide_sharing(said, Purpose.HEALTH, TODAY, child=child)
        assert decision.withheld_because is Withheld.GUARDIAN_SAID_NO


def test_a_decision_made_together_with_a_guardian_in_an_older_notebook_still_counts():
    together = decided(Purpose.HEALTH, Decision.YES).but(conversation=TALK.but(method=ConsentMethod.GUARDIAN))

    assert decide_sharing([together], Purpose.HEALTH, TODAY, child=True).may_share


def test_what_is_left_out_of_one_purpose_is_covered_by_another_only_where_it_is_not_left_out() -> None:
    narrow = decided(Purpose.HEALTH, Decision.YES, without=frozenset({DataCategory.HEALTH}))
    wide = decided(Purpose.PSYCHOLOGICAL, Decision.YES)

    assert covered_by(DataCategory.HEALTH, [narrow, wide], TODAY, child=False) == (Purpose.PSYCHOLOGICAL,)


def test_how_to_reach_the_person_cannot_be_left_out() -> None:
    for purpose in Purpose:
        assert DataCategory.CONTACT not in may_be_left_out(purpose)


def test_leaving_something_out_later_takes_back_what_carried_it_and_nothing_else() -> None:
    later = NOON + timedelta(hours=1)
    decisions = [
        decided(Purpose.SHELTER, Decision.YES),
        decided(Purpose.SHELTER, Decision.YES, at=later, without=frozenset({DataCategory.FAMILY})),
    ]

    assert taken_back_at(decisions, Purpose.SHELTER, NOON, {DataCategory.FAMILY}) == later
    assert taken_back_at(decisions, Purpose.SHELTER, NOON, {DataCategory.PLAN}) is None
