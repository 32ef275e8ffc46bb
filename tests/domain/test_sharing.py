"""From a case to exactly what one organisation reads."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import NEVER_SHARED, Decision, Purpose, Withheld, decide_sharing
from fieldcase.domain.errors import ConsentMissingError, NothingToShareError
from fieldcase.domain.sharing import Offer, Projection, ShareItem, offer, project
from tests.domain.test_consent import NOON, TODAY, decided

RULE = ShareItem(key="safe_contact", category=DataCategory.CONTACT, label="", value="text", always=True)

CODE = ShareItem(key="case_code", category=DataCategory.IDENTITY, label="", value="N-1", always=True)


def item(key: str, category: DataCategory) -> ShareItem:
    return ShareItem(key=key, category=category, label=key, value="as said")


def offered(*items: ShareItem, purpose: Purpose = Purpose.HEALTH) -> Offer:
    decisions = [decided(Purpose.HEALTH, Decision.YES), decided(Purpose.LEGAL, Decision.YES)]
    return offer(
        (RULE, *items), decide_sharing(decisions, purpose, TODAY, child=False), decisions, TODAY, child=False
    )


def test_an_answer_the_purpose_does_not_need_is_named_with_what_would_cover_it() -> None:
    made = offered(item("fever", DataCategory.HEALTH), item("journey", DataCategory.ACCOUNT))

    assert [one.item.key for one in made.offered] == ["safe_contact", "fever"]
    assert made.withheld[0].because is Withheld.COVERED_ELSEWHERE
    assert made.withheld[0].covered_by == (Purpose.LEGAL,)


def test_what_others_are_named_in_never_goes() -> None:
    made = offered(item("who", DataCategory.THIRD_PARTIES), purpose=Purpose.LEGAL)

    assert made.withheld[0].because is Withheld.NEVER_SHARED


def test_the_safe_contact_rule_goes_along_even_unticked() -> None:
    made = offered(item("fever", DataCategory.HEALTH))

    projection = project(made, frozenset({"fever"}))

    assert [one.key for one in projection.items] == ["safe_contact", "fever"]


def test_the_rule_alone_is_no_referral() -> None:
    with pytest.raises(NothingToShareError):
        project(offered(), frozenset())


def test_nothing_is_projected_without_consent() -> None:
    made = offered(item("fever", DataCategory.HEALTH), purpose=Purpose.POLICE)

    with pytest.raises(ConsentMissingError):
        project(made, frozenset({"fever"}))


def test_a_special_answer_may_go_and_is_not_suggested() -> None:
    silent = item("sleep", DataCategory.HEALTH).but(state=AnswerState.PREFERS_NOT)

    made = offered(silent)

    assert not made.offered[1].suggested


@given(
    st.lists(st.sampled_from(DataCategory), max_size=12),
    st.sets(st.integers(0, 11)),
    st.sampled_from([purpose for purpose in Purpose if purpose is not Purpose.STATISTICS]),
    st.frozensets(st.sampled_from([one for one in DataCategory if one is not DataCategory.CONTACT])),
)
def test_what_is_sealed_was_allowed_ticked_and_not_left_out(
    categories: list[DataCategory], ticked: set[int], purpose: Purpose, without: frozenset[DataCategory]
) -> None:
    items = tuple(item(f"q{place}", category) for place, category in enumerate(categories))
    decisions = [decided(purpose, Decision.YES, at=NOON - timedelta(days=1), without=without)]
    decision = decide_sharing(decisions, purpose, TODAY, child=False)
    made = offer((CODE, RULE, *items), decision, decisions, TODAY, child=False)
    wanted = frozenset(f"q{place}" for place in ticked)

    try:
        sealed = project(made, wanted).items
    except NothingToShareError:
        sealed = ()

    for one in sealed:
        assert one.always or one.key in wanted
        assert one.always or one.category in decision.allowed - without
    for withheld in made.withheld:
        named = withheld.item.category in without - NEVER_SHARED
        assert (withheld.because is Withheld.LEFT_OUT) is named


def test_where_and_for_what_it_was_asked_is_in_no_text_of_what_goes() -> None:
    asked = item("fever", DataCategory.HEALTH).but(page="Rose Street 5", purposes=("health",))
    projection = Projection(
        purpose=Purpose.HEALTH, consent_id=None, valid_until=date(2026, 3, 1), items=(asked,)
    )

    assert "Rose Street" not in projection.to_json()
    assert projection.plain()["items"] == [item("fever", DataCategory.HEALTH).plain()]
