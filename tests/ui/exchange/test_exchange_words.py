"""What is said about files that left."""

from __future__ import annotations

from fieldcase.domain.ids import ReferralId
from fieldcase.domain.referral import Proof, ReferralEvent, ReferralState
from fieldcase.ui.exchange.exchange_words import event_words


def test_what_they_wrote_beside_a_reason_is_never_read_as_news(desk):
    declined = ReferralEvent(
        referral_id=ReferralId("r"),
        state=ReferralState.DECLINED,
        at=desk.clock.now(),
        by="Hope Medical Centre",
        proof=Proof.SIGNED_RECEIPT,
        reason="no_capacity",
        detail="deleted",
    )

    shown = event_words(declined, desk)

    assert "No free place at the moment · " in shown
    assert "deleted it" not in shown
