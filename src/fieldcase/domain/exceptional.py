"""
Sharing that rests on no agreement: danger, the protection of a child, a legal duty, incapacity.

It names its facts and the least data, and a second person looks at it: before it goes, or within a day
where nobody could be reached and a life is at stake. Source: design §3.4, guard G-08.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import NEVER_SHARED, PURPOSE_NEEDS, Purpose
from fieldcase.domain.disclosure import Basis
from fieldcase.domain.errors import SharingError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, ExceptionId, OrganisationId, UserId
from fieldcase.domain.roles import Action, allows
from fieldcase.domain.user import Role, User

HOLDS_FOR = timedelta(hours=72)
"""What was danger three days ago has to be judged anew."""
LOOKED_AT_WITHIN = timedelta(hours=72)
LOOKED_AT_WITHIN_IF_ALONE = timedelta(hours=24)
"""Clock CL-15."""


class ExceptionNotAgreedError(SharingError):
    """No second person has agreed that this goes without an agreement, or it is too long ago."""

    default_code = "sharing.exception_not_agreed"


class SecondPersonError(SharingError):
    """Somebody else has to look at it, somebody who answers for the work."""

    default_code = "sharing.second_person"


class FactsMissingError(SharingError):
    """An exception names what happened, what else was considered, which answers go."""

    default_code = "sharing.facts_missing"


class Ground(StrEnum):
    """Why it cannot wait for an agreement."""

    DANGER = "danger"
    CHILD_PROTECTION = "child_protection"
    LEGAL_DUTY = "legal_duty"
    INCAPACITY = "incapacity"


ALONE = frozenset({Ground.DANGER, Ground.INCAPACITY})
"""Where a life may hang on an hour, it may go before a second person is reached."""

BASIS_OF = {
    Ground.DANGER: Basis.DANGER,
    Ground.CHILD_PROTECTION: Basis.DANGER,
    Ground.LEGAL_DUTY: Basis.LAW,
    Ground.INCAPACITY: Basis.DANGER,
}

_NEVER = NEVER_SHARED | {DataCategory.PSYCHOLOGICAL, DataCategory.LEGAL}
_SECONDS = frozenset({Role.SUPERVISOR, Role.DATA_OFFICER, Role.ADMINISTRATOR})


class PersonTold(StrEnum):
    """What the person knows of it."""

    BEFORE = "before"
    LATER = "later"
    UNSAFE = "unsafe"


class ExceptionStep(StrEnum):
    """What became of it; steps are added, never changed."""

    AGREED = "agreed"
    DISAGREED = "disagreed"
    SHARED = "shared"
    LOOKED_AT = "looked_at"
    PERSON_TOLD = "person_told"


class ExceptionState(StrEnum):
    """Where it stands."""

    WAITS = "waits"
    MAY_GO = "may_go"
    DISAGREED = "disagreed"
    EXPIRED = "expired"
    SHARED = "shared"
    LOOKED_AT = "looked_at"


class StepTaken(Frozen):
    """One step: who, when, with what words."""

    step: ExceptionStep
    words: str = ""
    at: datetime
    by: UserId


class SharingException(Frozen):
    """
    One request to share without an agreement.

    Attributes:
        facts: What happened; for the second person and the review, never in the file.
        alternatives: What else was considered.
        keys: The least that is needed: the answers that would go, and nothing else.
        unreachable: Why no second person could be asked first; empty where one is asked.
    """

    id: ExceptionId
    case_id: CaseId
    organisation_id: OrganisationId
    purpose: Purpose
    ground: Ground
    facts: str
    alternatives: str
    told: PersonTold
    keys: tuple[str, ...]
    unreachable: str = ""
    asked_at: datetime
    asked_by: UserId
    steps: tuple[StepTaken, ...] = ()

    def state(self, now: datetime) -> ExceptionState:
        """Return where it stands at *now*."""
        done = {one.step for one in self.steps}
        for step, state in _AFTER:
            if step in done:
                return state
        if now - self.asked_at > HOLDS_FOR:
            return ExceptionState.EXPIRED
        goes = ExceptionStep.AGREED in done or self.goes_alone
        return ExceptionState.MAY_GO if goes else ExceptionState.WAITS

    @property
    def goes_alone(self) -> bool:
        """Whether it may go before a second person is reached."""
        return bool(self.unreachable.strip()) and self.ground in ALONE

    @property
    def owes_telling(self) -> bool:
        """Whether the person was to be told afterwards, and nobody wrote down yet that they were."""
        done = {one.step for one in self.steps}
        went = ExceptionStep.SHARED in done and ExceptionStep.PERSON_TOLD not in done
        return self.told is PersonTold.LATER and went

    @property
    def look_at_by(self) -> datetime | None:
        """Until when a second person has to look at what went; nothing before it went."""
        went = next((one.at for one in self.steps if one.step is ExceptionStep.SHARED), None)
        if went is None:
            return None
        agreed = any(one.step is ExceptionStep.AGREED for one in self.steps)
        return went + (LOOKED_AT_WITHIN if agreed else LOOKED_AT_WITHIN_IF_ALONE)


_AFTER = (
    (ExceptionStep.LOOKED_AT, ExceptionState.LOOKED_AT),
    (ExceptionStep.SHARED, ExceptionState.SHARED),
    (ExceptionStep.DISAGREED, ExceptionState.DISAGREED),
)


def exception_needs(purpose: Purpose) -> frozenset[DataCategory]:
    """Return the most an exception may carry for *purpose*; which answers of it go is named one by one."""
    return (PURPOSE_NEEDS[purpose] | {DataCategory.RISK}) - _NEVER


def may_be_second(user: User, asked_by: UserId) -> bool:
    """Tell whether *user* may be the second person: somebody who answers for the work, never who asked."""
    answers = user.role in _SECONDS or user.looks_after_notebook
    return answers and allows(user, Action.SHARE) and not user.removed and user.id != asked_by
