"""
How the work with a person ends: a reason, a checklist, somebody who looks at it; and how it goes on again.

Source: design §2.22, the case lifecycle of §3.1, rule V-10.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum

from fieldcase.domain.errors import CaseworkError, TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.referral import ReferralState
from fieldcase.domain.user import Role, User


class CaseClosedError(CaseworkError):
    """The case is closed; whoever takes the work up again reopens it first."""

    default_code = "case.closed"


class ClosingIncompleteError(CaseworkError):
    """A question of the checklist has no answer, or a no has no explanation."""

    default_code = "case.closing_incomplete"


class MayNotReviewError(CaseworkError):
    """A supervisor looks at a closing, never who asked for it or leads the case."""

    default_code = "case.may_not_review"


class ClosingReason(StrEnum):
    """Why the work ends (design §2.22)."""

    GOALS_MET = "goals_met"
    PERSON_WISHES = "person_requests_closure"
    NO_CONTACT = "no_contact"
    LEFT_AREA = "left_area"
    TRANSFERRED = "transferred_to_other_org"
    RETURNED = "returned_to_country"
    DECEASED = "deceased"
    NOT_IDENTIFIED = "not_a_victim_and_referred"
    FUNDING_ENDED = "funding_ended"
    CAME_OF_AGE = "child_became_adult_and_transferred"
    DUPLICATE = "duplicate"
    OTHER = "other"


class Check(StrEnum):
    """The questions somebody answers before the work ends; a no needs an explanation."""

    NEEDS_MET = "needs_met"
    PLAN_DONE = "plan_done"
    REFERRALS_SETTLED = "referrals_settled"
    SAFETY_PLAN = "safety_plan"
    CONSENTS_REVIEWED = "consents_reviewed"
    DOCUMENTS_RETURNED = "documents_returned"
    BOTH_AGREE = "both_agree"
    FOLLOW_UP = "follow_up"
    MAY_COME_BACK = "may_come_back"
    TOLD_HOW_LONG = "told_how_long"
    FEEDBACK_OFFERED = "feedback_offered"


class Checked(Frozen):
    """The answer to one question of the checklist."""

    yes: bool
    words: str = ""


class Closing(Frozen):
    """
    What whoever ends the work writes down.

    Attributes:
        outcome: How things stand, in a few sentences.
        come_back: Where and how the person finds help again.
    """

    reason: ClosingReason
    checks: dict[Check, Checked]
    outcome: str = ""
    come_back: str = ""


UNSETTLED = frozenset(
    {
        ReferralState.SENT,
        ReferralState.RECEIVED,
        ReferralState.NEEDS_INFO,
        ReferralState.ACCEPTED,
        ReferralState.STARTED,
    }
)
"""Referrals somebody still works on: the work ends with an explanation only (V-10)."""


def unanswered(closing: Closing, *, unsettled_referrals: bool) -> tuple[Check, ...]:
    """Return the questions that keep a closing from being whole: no answer, or one that needs words."""
    return tuple(
        check for check in Check if not _is_whole(closing.checks, check, unsettled=unsettled_referrals)
    )


def _is_whole(checks: Mapping[Check, Checked], check: Check, *, unsettled: bool) -> bool:
    answer = checks.get(check)
    if answer is None:
        return False
    needs_words = not answer.yes or (check is Check.REFERRALS_SETTLED and unsettled)
    return bool(answer.words.strip()) or not needs_words


def is_whole(closing: Closing, *, unsettled_referrals: bool) -> bool:
    """Tell whether a closing can be looked at: every question, an outcome, a way back."""
    said = bool(closing.outcome.strip()) and bool(closing.come_back.strip())
    return said and not unanswered(closing, unsettled_referrals=unsettled_referrals)


class ClosingState(StrEnum):
    """Where the closing of a case stands."""

    OPEN = "open"
    WAITS = "waits"
    CLOSED = "closed"


class ClosingStep(StrEnum):
    """What somebody does about closing a case; steps are added, never changed."""

    ASKED = "asked"
    SENT_BACK = "sent_back"
    TAKEN_BACK = "taken_back"
    APPROVED = "approved"
    CLOSED_ALONE = "closed_alone"
    REOPENED = "reopened"


_FOLLOWS: Mapping[ClosingState, Mapping[ClosingStep, ClosingState]] = {
    ClosingState.OPEN: {
        ClosingStep.ASKED: ClosingState.WAITS,
        ClosingStep.CLOSED_ALONE: ClosingState.CLOSED,
    },
    ClosingState.WAITS: {
        ClosingStep.SENT_BACK: ClosingState.OPEN,
        ClosingStep.TAKEN_BACK: ClosingState.OPEN,
        ClosingStep.APPROVED: ClosingState.CLOSED,
    },
    ClosingState.CLOSED: {ClosingStep.REOPENED: ClosingState.OPEN},
}
"""What may be done in each state, and where it leads."""

WITH_CLOSING = frozenset({ClosingStep.ASKED, ClosingStep.CLOSED_ALONE})
"""Steps that carry the checklist."""

NEEDS_WORDS = frozenset({ClosingStep.SENT_BACK, ClosingStep.CLOSED_ALONE, ClosingStep.REOPENED})
"""Steps that say why."""


class ClosingEntry(Frozen):
    """One step: who, when, with what words."""

    case_id: CaseId
    step: ClosingStep
    closing: Closing | None = None
    words: str = ""
    at: datetime
    by: UserId


class Kept(Frozen):
    """A closed case: since when, until which day it is kept."""

    case_id: CaseId
    since: datetime
    keep_until: date


class Hold(Frozen):
    """A reason to keep a case longer, or that it has ended."""

    case_id: CaseId
    held: bool
    words: str
    at: datetime
    by: UserId


def possible(state: ClosingState) -> frozenset[ClosingStep]:
    """Return what may be done now."""
    return frozenset(_FOLLOWS[state])


def after(state: ClosingState, step: ClosingStep) -> ClosingState:
    """
    Return where *step* leads.

    Raises:
        TransitionError: If it cannot be done in this state.
    """
    if step not in _FOLLOWS[state]:
        raise TransitionError(was=state.value, wanted=step.value)
    return _FOLLOWS[state][step]


def state_of(steps: Iterable[ClosingStep]) -> ClosingState:
    """Return where a case stands after all its steps."""
    state = ClosingState.OPEN
    for step in steps:
        state = after(state, step)
    return state


def may_review(user: User, asked_by: UserId, leader: UserId) -> bool:
    """Tell whether *user* may look at a closing: a supervisor who neither asked for it nor leads the case."""
    return user.role is Role.SUPERVISOR and not user.removed and user.id not in (asked_by, leader)
