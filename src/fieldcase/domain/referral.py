"""A referral and its states, ours as sender and its mirror as receiver."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, CaseId, ConsentId, ExceptionId, OrganisationId, ReferralId, UserId
from fieldcase.domain.sharing import document_of


class Urgency(StrEnum):
    """How soon an answer is hoped for; sets clock CL-06."""

    IMMEDIATE = "immediate"
    DAY = "day"
    THREE_DAYS = "three_days"
    WEEK = "week"
    ROUTINE = "routine"


class ReferralState(StrEnum):
    """The states of the design §3.4, in one vocabulary for every channel."""

    PREPARED = "prepared"
    SENT = "sent"
    RECEIVED = "received"
    NEEDS_INFO = "needs_info"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    STARTED = "started"
    COMPLETED = "completed"
    NO_RESPONSE = "no_response"
    REVOKED = "revoked"
    CLOSED = "closed"


_S = ReferralState

_ANSWERS = frozenset({_S.RECEIVED, _S.NEEDS_INFO, _S.ACCEPTED, _S.DECLINED})

NEXT_STATE: dict[ReferralState, frozenset[ReferralState]] = {
    _S.PREPARED: _ANSWERS | {_S.SENT, _S.REVOKED},
    _S.SENT: _ANSWERS | {_S.NO_RESPONSE, _S.REVOKED},
    _S.RECEIVED: (_ANSWERS - {_S.RECEIVED}) | {_S.REVOKED},
    _S.NEEDS_INFO: frozenset({_S.SENT, _S.ACCEPTED, _S.DECLINED, _S.REVOKED}),
    _S.ACCEPTED: frozenset({_S.STARTED, _S.COMPLETED, _S.REVOKED}),
    _S.STARTED: frozenset({_S.COMPLETED, _S.REVOKED}),
    _S.COMPLETED: frozenset({_S.CLOSED}),
    _S.DECLINED: frozenset({_S.CLOSED}),
    _S.NO_RESPONSE: _ANSWERS | {_S.SENT, _S.REVOKED, _S.CLOSED},
    _S.REVOKED: frozenset({_S.CLOSED}),
    _S.CLOSED: frozenset(),
}
"""
What may follow. A prepared file may already be answered: somebody carried it before it was marked
as handed over, and the signed answer is the better proof.
"""

WAITING = frozenset(
    {_S.PREPARED, _S.SENT, _S.RECEIVED, _S.NEEDS_INFO, _S.ACCEPTED, _S.STARTED, _S.NO_RESPONSE}
)
"""States in which somebody still owes an answer or a hand."""

TAKEN_UP = frozenset({_S.ACCEPTED, _S.STARTED, _S.COMPLETED})
"""They do what we asked; whoever was asked to take a case over answers for it."""

NEVER_OPENS_AGAIN = frozenset({_S.REVOKED, _S.CLOSED})
"""What we took back or closed ourselves: no answer moves it."""


ANSWER_WITHIN: dict[Urgency, timedelta] = {
    Urgency.IMMEDIATE: timedelta(hours=1),
    Urgency.DAY: timedelta(days=1),
    Urgency.THREE_DAYS: timedelta(days=3),
    Urgency.WEEK: timedelta(days=7),
    Urgency.ROUTINE: timedelta(days=14),
}
"""Clock CL-06: so long after it was handed over an answer is waited for."""
NEWS_WITHIN = timedelta(days=14)
"""Clock CL-07: so long after they accepted, news of the help is waited for."""


class Proof(StrEnum):
    """How a state is known."""

    OURS = "ours"
    SIGNED_RECEIPT = "signed_receipt"
    REPLY_CODE = "reply_code"
    """Answered without FieldCase: proves that the file was opened, not by whom."""
    TOLD = "told"


class Referral(Frozen):
    """
    One referral to one organisation.

    Attributes:
        exception_id: Set where it rests on no agreement.
        categories: What kinds of things it carries; empty in referrals of older notebooks.
        beyond: What of it such an organisation is not usually told.
        because: Why they need that; stays here.
    """

    id: ReferralId
    case_id: CaseId
    organisation_id: OrganisationId
    purpose: Purpose
    urgency: Urgency
    message: str = ""
    reply_by: date | None = None
    state: ReferralState
    consent_id: ConsentId | None
    exception_id: ExceptionId | None = None
    bundle_id: BundleId
    manifest_sha256: str
    shared_keys: tuple[str, ...]
    offered_count: int
    file_name: str
    file_sha256: str
    created_at: datetime
    created_by: UserId
    handover: bool = False
    categories: tuple[DataCategory, ...] = ()
    beyond: tuple[str, ...] = ()
    because: str = ""

    @property
    def answers_count(self) -> int:
        """How many answers are in it; documents are counted by nobody."""
        return sum(document_of(key) is None for key in self.shared_keys)


class ReferralEvent(Frozen):
    """One change of state, for ever: when, who said so, how it is known."""

    referral_id: ReferralId
    state: ReferralState
    at: datetime
    by: str
    proof: Proof
    reason: str = ""
    detail: str = ""


def waits_until(referral: Referral, since: datetime) -> datetime | None:
    """
    Return until when the next word is waited for; nothing while it is our turn.

    Args:
        since: When it came to the state it is in.
    """
    if referral.state in (_S.SENT, _S.RECEIVED):
        return since + ANSWER_WITHIN[referral.urgency]
    return since + NEWS_WITHIN if referral.state in (_S.ACCEPTED, _S.STARTED) else None


def advance(referral: Referral, state: ReferralState) -> Referral:
    """
    Return *referral* in its next state.

    Raises:
        TransitionError: If *state* cannot follow.
    """
    if state not in NEXT_STATE[referral.state]:
        raise TransitionError(was=referral.state.value, wanted=state.value)
    return referral.but(state=state)


def may_answer(referral: Referral, state: ReferralState) -> bool:
    """
    Tell whether a signed answer moves *referral* to *state*.

    The newest answer counts wherever the referral stood, so that answers which overtake one another on the
    way end at the same state; only a receipt says less than anything else. What we took back or closed
    ourselves no answer opens again.
    """
    if referral.state in NEVER_OPENS_AGAIN or state is referral.state:
        return False
    return state is not _S.RECEIVED or referral.state in (_S.PREPARED, _S.SENT, _S.NO_RESPONSE)
