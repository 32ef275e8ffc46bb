"""How long an answer to a referral is waited for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from fieldcase.domain.consent import Purpose
from fieldcase.domain.ids import BundleId, CaseId, ConsentId, OrganisationId, ReferralId, UserId
from fieldcase.domain.referral import Referral, ReferralState, Urgency, waits_until

NOON = datetime(2025, 11, 22, 12, tzinfo=UTC)


def referral(state: ReferralState, urgency: Urgency = Urgency.ROUTINE) -> Referral:
    return Referral(
        id=ReferralId("r"),
        case_id=CaseId("c"),
        organisation_id=OrganisationId("o"),
        purpose=Purpose.HEALTH,
        urgency=urgency,
        state=state,
        consent_id=ConsentId("y"),
        bundle_id=BundleId("b"),
        manifest_sha256="",
        shared_keys=(),
        offered_count=0,
        file_name="",
        file_sha256="",
        created_at=NOON,
        created_by=UserId("u"),
    )


@pytest.mark.parametrize(
    ("urgency", "within"),
    [
        (Urgency.IMMEDIATE, timedelta(hours=1)),
        (Urgency.DAY, timedelta(days=1)),
        (Urgency.THREE_DAYS, timedelta(days=3)),
        (Urgency.WEEK, timedelta(days=7)),
    ],
)
def test_the_more_urgent_the_sooner_an_answer_is_late(urgency, within):
    sent = referral(ReferralState.SENT, urgency)

    assert waits_until(sent, NOON) == NOON + within


def test_after_they_accepted_news_is_waited_for_two_weeks():
    assert waits_until(referral(ReferralState.ACCEPTED), NOON) == NOON + timedelta(days=14)


@pytest.mark.parametrize("state", [ReferralState.PREPARED, ReferralState.NEEDS_INFO, ReferralState.CLOSED])
def test_while_it_is_our_turn_nobody_else_is_late(state):
    assert waits_until(referral(state), NOON) is None
