"""
What the person agreed to, and what may therefore go to whom.

Consent is a list of decisions, never a tick: each belongs to one purpose, was given in one
conversation, and is superseded or withdrawn by a later decision, never changed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, ConsentId, UserId

CONSENT_LASTS = timedelta(days=365)
"""Design rule CL-09: at most twelve months, then it is asked again."""
ASKED_ANEW_AT = (12, 14, 16, 18)
"""Birthdays at which a child has more to say about it (V-06)."""
REVIEW_AFTER = timedelta(days=182)
"""From half a year on, Today proposes to talk about it again."""


class Purpose(StrEnum):
    """What something is shared for: the design's closed list P01 to P16, as far as it may be agreed."""

    ASSISTANCE = "assistance"
    SHELTER = "shelter"
    HEALTH = "health"
    PSYCHOLOGICAL = "psychological"
    LEGAL = "legal"
    IDENTIFICATION = "identification"
    POLICE = "police"
    RESIDENCE = "residence"
    BENEFITS = "benefits"
    EMPLOYMENT = "employment"
    CHILD_PROTECTION = "child_protection"
    FAMILY_TRACING = "family_tracing"
    RETURN = "return"
    REINTEGRATION = "reintegration"
    COMPENSATION = "compensation"
    STATISTICS = "statistics"


class Decision(StrEnum):
    """What the person said."""

    YES = "yes"
    NO = "no"
    WITHDRAWN = "withdrawn"


class ConsentMethod(StrEnum):
    """How the decision was confirmed."""

    SIGNED = "signed"
    TYPED = "typed"
    THUMBPRINT = "thumbprint"
    SPOKEN_WITNESSED = "spoken_witnessed"
    GUARDIAN = "guardian"
    """By a guardian; in older notebooks together with the person, in one decision."""


OWN_METHODS = tuple(one for one in ConsentMethod if one is not ConsentMethod.GUARDIAN)
"""The ways the person confirms; a guardian answers apart from them."""


class GivenBy(StrEnum):
    """Who decided; an assent is the own word of somebody for whom a guardian answers as well."""

    PERSON = "person"
    ASSENT = "assent"
    GUARDIAN = "guardian"


class Conversation(Frozen):
    """
    The talk in which decisions were made: which words, spoken by whom, confirmed how.

    ``evidence`` is the id of the document that shows it, ``guardian`` the name of who answered for a child.
    """

    language: str
    pack_version: int
    method: ConsentMethod
    told: tuple[str, ...] = ()
    witness: str = ""
    interpreter: str = ""
    signature: str = ""
    evidence: str = ""
    guardian: str = ""


class ConsentDecision(Frozen):
    """
    One decision about one purpose; append-only.

    Attributes:
        without: What the person leaves out of a yes, kind by kind; why is theirs to know.
    """

    id: ConsentId
    case_id: CaseId
    purpose: Purpose
    decision: Decision
    decided_at: datetime
    valid_until: date
    recorded_by: UserId
    conversation: Conversation
    given_by: GivenBy = GivenBy.PERSON
    without: frozenset[DataCategory] = frozenset()


def lasts_until(today: date, born: PartialDate | None) -> date:
    """Return the last day of a decision made *today*: a year on, or before a birthday that asks anew."""
    latest = today + CONSENT_LASTS
    if born is None:
        return latest
    first = born.earliest()
    # Whoever was born on 29 February is a year older on 1 March in most years.
    day = timedelta(days=first.day - 1)
    birthdays = (date(first.year + age, first.month, 1) + day for age in ASKED_ANEW_AT)
    return min([latest, *(one - timedelta(days=1) for one in birthdays if one > today)])


class Withheld(StrEnum):
    """Why something does not go."""

    NOT_DISCUSSED = "not_discussed"
    SAID_NO = "said_no"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    NOT_NEEDED = "not_needed"
    COVERED_ELSEWHERE = "covered_elsewhere"
    NEVER_SHARED = "never_shared"
    GUARDIAN_NOT_ASKED = "guardian_not_asked"
    GUARDIAN_SAID_NO = "guardian_said_no"
    CANNOT_TRAVEL = "cannot_travel"
    LEFT_OUT = "left_out"


_ALWAYS = frozenset({DataCategory.IDENTITY, DataCategory.CONTACT})
_BASICS = _ALWAYS | {DataCategory.DEMOGRAPHICS}
_C = DataCategory

PURPOSE_NEEDS: Mapping[Purpose, frozenset[DataCategory]] = {
    Purpose.ASSISTANCE: _BASICS | {_C.PLAN},
    Purpose.SHELTER: _BASICS | {_C.RISK, _C.PLAN, _C.FAMILY},
    Purpose.HEALTH: _BASICS | {_C.HEALTH},
    Purpose.PSYCHOLOGICAL: _BASICS | {_C.HEALTH, _C.PSYCHOLOGICAL},
    Purpose.LEGAL: _BASICS | {_C.ACCOUNT, _C.SCREENING, _C.LEGAL, _C.RESIDENCE, _C.FINANCIAL},
    Purpose.IDENTIFICATION: _BASICS | {_C.ACCOUNT, _C.SCREENING},
    Purpose.POLICE: _BASICS | {_C.ACCOUNT, _C.SCREENING, _C.RESIDENCE},
    Purpose.RESIDENCE: _BASICS | {_C.RESIDENCE, _C.LEGAL},
    Purpose.BENEFITS: _BASICS | {_C.FAMILY, _C.WORK_AND_EDUCATION, _C.FINANCIAL, _C.PLAN},
    Purpose.EMPLOYMENT: _ALWAYS | {_C.WORK_AND_EDUCATION},
    Purpose.CHILD_PROTECTION: _BASICS | {_C.FAMILY, _C.WORK_AND_EDUCATION, _C.CHILD},
    Purpose.FAMILY_TRACING: _BASICS | {_C.FAMILY},
    Purpose.RETURN: _BASICS | {_C.FAMILY, _C.RISK, _C.PLAN, _C.RETURN},
    Purpose.REINTEGRATION: _BASICS | {_C.FAMILY, _C.RISK, _C.PLAN, _C.RETURN, _C.WORK_AND_EDUCATION},
    Purpose.COMPENSATION: _BASICS | {_C.ACCOUNT, _C.LEGAL, _C.FINANCIAL},
    Purpose.STATISTICS: frozenset(),
}
"""
The least each purpose needs (design §6.3, rule R-9). Employment never carries the account, screening or risk:
the agency need not learn why. Numbers leave through statistics only, so that purpose needs no category here.
"""

NEVER_SHARED = frozenset({DataCategory.THIRD_PARTIES, DataCategory.SAFE_LOCATION, DataCategory.AUDIT})
"""Leaves in no referral, whatever was agreed: other people's data, where a shelter is, our own log."""


def may_be_left_out(purpose: Purpose) -> tuple[DataCategory, ...]:
    """
    Return what somebody who agrees to *purpose* may leave out, in the order of the list.

    How to reach the person stays in: without the safe-contact rule nobody answers safely.
    """
    kinds = PURPOSE_NEEDS[purpose] - NEVER_SHARED - {DataCategory.CONTACT}
    return tuple(one for one in DataCategory if one in kinds)


class SharingDecision(Frozen):
    """
    What one purpose may carry today; made by ``decide_sharing`` alone.

    Attributes:
        left_out: What the person took out of their yes, which would be needed otherwise.
    """

    purpose: Purpose
    consent_id: ConsentId | None
    decided_on: date | None
    valid_until: date | None
    allowed: frozenset[DataCategory]
    withheld_because: Withheld | None
    left_out: frozenset[DataCategory] = frozenset()

    @property
    def may_share(self) -> bool:
        """Whether anything at all may go."""
        return self.consent_id is not None and bool(self.allowed)


def current_decisions(decisions: Iterable[ConsentDecision]) -> dict[Purpose, ConsentDecision]:
    """Return the person's own newest decision of each purpose; the later one wins, whatever it says."""
    return _newest(one for one in decisions if one.given_by is not GivenBy.GUARDIAN)


def guardian_decisions(decisions: Iterable[ConsentDecision]) -> dict[Purpose, ConsentDecision]:
    """Return what the guardian decided last about each purpose; it never stands in for the person's word."""
    return _newest(one for one in decisions if one.given_by is GivenBy.GUARDIAN or _was_joint(one))


def decide_sharing(
    decisions: Iterable[ConsentDecision], purpose: Purpose, today: date, *, child: bool
) -> SharingDecision:
    """
    Decide which data categories may leave for *purpose* on *today*.

    Args:
        decisions: Every decision of the case, in any order.
        purpose: What the recipient would use it for.
        today: The local day; a consent is in force up to and including its last day.
        child: Whether the person is under age: then the guardian must have agreed as well.

    Returns:
        The allowed categories, and the reason when there are none.

    Source: design §3.4, guards G-01 to G-03 and G-05.
    """
    known = tuple(decisions)
    newest = current_decisions(known).get(purpose)
    because = _why_not(known, purpose, today, child=child)
    if newest is None or because is not None:
        return SharingDecision(
            purpose=purpose,
            consent_id=None,
            decided_on=newest.decided_at.date() if newest else None,
            valid_until=None,
            allowed=frozenset(),
            withheld_because=because,
        )
    guardian = guardian_decisions(known).get(purpose) if _asks_guardian(newest, child=child) else None
    return SharingDecision(
        purpose=purpose,
        consent_id=newest.id,
        decided_on=newest.decided_at.date(),
        valid_until=min(one.valid_until for one in (newest, guardian) if one is not None),
        allowed=PURPOSE_NEEDS[purpose] - NEVER_SHARED - newest.without,
        withheld_because=None,
        left_out=newest.without,
    )


def taken_back_at(
    decisions: Iterable[ConsentDecision],
    purpose: Purpose,
    since: datetime,
    carried: Collection[DataCategory],
) -> datetime | None:
    """
    Return when what was agreed at *since*, and *carried* since, was taken back; nothing while it holds.

    Taking back, saying no later, leaving out later what was carried are one. A child is protected by whoever
    said so first, the child or the guardian.
    """
    known = tuple(decisions)
    later = (
        newest.decided_at
        for newest in (current_decisions(known).get(purpose), guardian_decisions(known).get(purpose))
        if newest is not None and newest.decided_at >= since and _takes_back(newest, carried)
    )
    return min(later, default=None)


def covered_by(
    category: DataCategory, decisions: Iterable[ConsentDecision], today: date, *, child: bool
) -> tuple[Purpose, ...]:
    """Return the other purposes under which *category* could go today, in the order of the list."""
    known = tuple(decisions)
    return tuple(
        purpose
        for purpose in Purpose
        if category in decide_sharing(known, purpose, today, child=child).allowed
    )


def _newest(decisions: Iterable[ConsentDecision]) -> dict[Purpose, ConsentDecision]:
    newest: dict[Purpose, ConsentDecision] = {}
    for decision in sorted(decisions, key=lambda one: one.decided_at):
        newest[decision.purpose] = decision
    return newest


def _takes_back(decision: ConsentDecision, carried: Collection[DataCategory]) -> bool:
    return decision.decision is not Decision.YES or not decision.without.isdisjoint(carried)


def _was_joint(decision: ConsentDecision) -> bool:
    return decision.conversation.method is ConsentMethod.GUARDIAN


def _asks_guardian(newest: ConsentDecision, *, child: bool) -> bool:
    return child or newest.given_by is GivenBy.ASSENT


def _why_not(
    decisions: tuple[ConsentDecision, ...], purpose: Purpose, today: date, *, child: bool
) -> Withheld | None:
    newest = current_decisions(decisions).get(purpose)
    because = _why_not_one(newest, today)
    if because is not None or newest is None or not _asks_guardian(newest, child=child):
        return because
    of_guardian = _why_not_one(guardian_decisions(decisions).get(purpose), today)
    return _OF_GUARDIAN[of_guardian] if of_guardian is not None else None


_OF_GUARDIAN = {
    Withheld.NOT_DISCUSSED: Withheld.GUARDIAN_NOT_ASKED,
    Withheld.EXPIRED: Withheld.GUARDIAN_NOT_ASKED,
    Withheld.SAID_NO: Withheld.GUARDIAN_SAID_NO,
    Withheld.WITHDRAWN: Withheld.GUARDIAN_SAID_NO,
}


def _why_not_one(newest: ConsentDecision | None, today: date) -> Withheld | None:
    if newest is None:
        return Withheld.NOT_DISCUSSED
    if newest.decision is Decision.NO:
        return Withheld.SAID_NO
    if newest.decision is Decision.WITHDRAWN:
        return Withheld.WITHDRAWN
    return Withheld.EXPIRED if today > newest.valid_until else None
