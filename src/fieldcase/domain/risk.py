"""How urgent protection is: what is known, what it suggests, what a worker decided."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.errors import CaseworkError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import AssessmentId, CaseId, UserId


class ReasonMissingError(CaseworkError):
    """A judgement without the line why, or a lower level without the name of a supervisor."""

    default_code = "case.reason_missing"


class MayNotApproveError(CaseworkError):
    """Only a supervisor or an administrator confirms a level below the suggested one."""

    default_code = "case.may_not_approve"


class FactorLevel(StrEnum):
    """Where a factor lies: with the person, with those close to them, around them."""

    PERSON = "person"
    FAMILY = "family"
    COMMUNITY = "community"


class Presence(StrEnum):
    """Whether a factor is there."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known"


class OwnView(StrEnum):
    """How safe the person feels, from not safe at all to safe, or that they would rather not say."""

    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"
    PREFERS_NOT = "prefers_not_to_say"


class Approval(StrEnum):
    """Whether a level below the suggested one was confirmed by somebody who may."""

    NOT_NEEDED = "not_needed"
    ASKED = "asked"
    GIVEN = "given"


class RiskFactor(Frozen):
    """
    Something that makes protection more urgent.

    One that is *critical* means danger now: whatever else is known, the suggestion is critical then.
    """

    code: str
    level: FactorLevel
    weight: int = 1
    critical: bool = False
    child: bool = False


def _factors(level: FactorLevel, *made: tuple[str, int]) -> tuple[RiskFactor, ...]:
    return tuple(RiskFactor(code=code, level=level, weight=weight) for code, weight in made)


def _danger(level: FactorLevel, code: str, *, child: bool = False) -> RiskFactor:
    return RiskFactor(code=code, level=level, weight=_HIGH_FROM, critical=True, child=child)


_HIGH_FROM = 4
_MEDIUM_FROM = 1

FACTORS: tuple[RiskFactor, ...] = (
    _danger(FactorLevel.PERSON, "violence_now"),
    _danger(FactorLevel.PERSON, "acute_medical"),
    _danger(FactorLevel.PERSON, "self_harm"),
    *_factors(
        FactorLevel.PERSON,
        ("no_safe_place", 3),
        ("threats_received", 3),
        ("phone_controlled", 2),
        ("documents_held", 1),
        ("debt", 1),
        ("pregnancy", 1),
        ("substances", 1),
        ("irregular_status", 1),
    ),
    RiskFactor(code="child_may_run", level=FactorLevel.PERSON, weight=3, child=True),
    _danger(FactorLevel.FAMILY, "children_with_exploiter"),
    _danger(FactorLevel.FAMILY, "child_caregiver_involved", child=True),
    *_factors(
        FactorLevel.FAMILY,
        ("family_threatened", 3),
        ("family_involved", 2),
        ("income_depends_on_exploiter", 1),
    ),
    *_factors(
        FactorLevel.COMMUNITY,
        ("exploiter_knows_where", 4),
        ("exploiter_at_large", 2),
        ("court_soon", 1),
        ("community_rejects", 1),
        ("media", 1),
        ("staff_at_risk", 2),
    ),
)
"""Groups as in HTCDS v2; a factor's code never changes its meaning once it was written down."""

FACTOR = {one.code: one for one in FACTORS}

_OWN_POINTS = {OwnView.ONE: 4, OwnView.TWO: 2, OwnView.THREE: 1}

SEVERITY = (RiskLevel.UNASSESSED, RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH, RiskLevel.CRITICAL)
"""From the least to the most urgent."""

REVIEW_AFTER = {
    RiskLevel.CRITICAL: timedelta(hours=24),
    RiskLevel.HIGH: timedelta(hours=72),
    RiskLevel.MEDIUM: timedelta(days=30),
    RiskLevel.LOW: timedelta(days=90),
}
"""How long a judgement holds before somebody looks again."""


class Suggestion(Frozen):
    """A level with its reasons: what is there, the person's own view when it counted, what is open."""

    level: RiskLevel
    critical: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    own_view: OwnView | None = None
    not_known: int = 0


def suggest(factors: Mapping[str, Presence], own_view: OwnView | None) -> Suggestion:
    """
    Return the level that follows from what is known; one more factor that is there never lowers it.

    What is not known counts for nothing, but is counted, so that nobody takes it for a no.
    """
    present = tuple(one for one in FACTORS if factors.get(one.code) is Presence.YES)
    critical = tuple(one.code for one in present if one.critical)
    points = sum(one.weight for one in present) + _OWN_POINTS.get(own_view or OwnView.FIVE, 0)
    known = any(value is not Presence.NOT_KNOWN for value in factors.values())
    return Suggestion(
        level=_level(points, critical=bool(critical), known=known or own_view in _SAID),
        critical=critical,
        present=tuple(one.code for one in present if not one.critical),
        own_view=own_view if own_view in _OWN_POINTS else None,
        not_known=sum(factors.get(one.code, Presence.NOT_KNOWN) is Presence.NOT_KNOWN for one in FACTORS),
    )


_SAID = frozenset(OwnView) - {OwnView.PREFERS_NOT}


def _level(points: int, *, critical: bool, known: bool) -> RiskLevel:
    if critical:
        return RiskLevel.CRITICAL
    if points >= _HIGH_FROM:
        return RiskLevel.HIGH
    if points >= _MEDIUM_FROM:
        return RiskLevel.MEDIUM
    return RiskLevel.LOW if known else RiskLevel.UNASSESSED


def is_lower(level: RiskLevel, than: RiskLevel) -> bool:
    """Tell whether *level* is less urgent than another."""
    return SEVERITY.index(level) < SEVERITY.index(than)


class Assessment(Frozen):
    """One judgement at one moment; a later one stands beside it, never in its place."""

    id: AssessmentId
    case_id: CaseId
    number: int
    at: datetime
    by: UserId
    own_view: OwnView | None = None
    own_words: str = ""
    factors: dict[str, Presence] = {}
    suggested: RiskLevel = RiskLevel.UNASSESSED
    decided: RiskLevel
    why: str
    supervisor: str = ""
    approved_at: datetime | None = None
    approved_by: UserId | None = None

    @property
    def approval(self) -> Approval:
        """Whether somebody still has to confirm it."""
        if not is_lower(self.decided, self.suggested):
            return Approval.NOT_NEEDED
        return Approval.GIVEN if self.approved_at else Approval.ASKED

    @property
    def level(self) -> RiskLevel:
        """The level in force: until a lower one is confirmed, the suggested one."""
        return self.suggested if self.approval is Approval.ASKED else self.decided

    @property
    def review_due(self) -> datetime | None:
        """When somebody should look again."""
        after = REVIEW_AFTER.get(self.level)
        begun = self.approved_at or self.at
        return begun + after if after else None
