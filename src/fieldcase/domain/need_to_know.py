"""Who sees what of a case: the need-to-know matrix, decided here for every screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from fieldcase.domain.categories import DataCategory as Dc
from fieldcase.domain.errors import PeopleError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, EntryId, UserId
from fieldcase.domain.user import Role

OPEN_FOR = timedelta(hours=4)
"""How long a case stays open to somebody who gave a reason."""


class NeedToKnowError(PeopleError):
    """This part of the case is not for the role of this worker; ``category`` says which kind of data."""

    default_code = "people.need_to_know"


class Sight(IntEnum):
    """How much of a kind of data is seen; what one wrote oneself is seen from ``OWN`` on."""

    NONE = 0
    OWN = 1
    FLAG = 2
    READ = 3


@dataclass(frozen=True, slots=True)
class Need:
    """One field of the matrix: what is read, whether something may be added, whether it is confirmed."""

    sight: Sight = Sight.NONE
    writes: bool = False
    approves: bool = False


_COLUMNS = (
    Role.WORKER,
    Role.SHELTER,
    Role.CASE_MANAGER,
    Role.PSYCHOLOGIST,
    Role.LAWYER,
    Role.SOCIAL_WORKER,
    Role.HEALTH_WORKER,
    Role.SUPERVISOR,
)

_ROWS = {
    Dc.IDENTITY: "CR* R CRW R R R R R",
    Dc.CONTACT: "CR* R CRW S R R S R",
    Dc.SAFE_LOCATION: "- R R - - S - R",
    Dc.DEMOGRAPHICS: "CR* S CRW R R R R R",
    Dc.FAMILY: "C* S CRW R R CRW - R",
    Dc.ACCOUNT: "C* - CRW S R S - S",
    Dc.THIRD_PARTIES: "- S CRW - R - - S",
    Dc.SCREENING: "C* S CRW S R S - RA",
    Dc.RISK: "CR* R CRW RW S R S RA",
    Dc.HEALTH: "S S S S - S CRW -",
    Dc.PSYCHOLOGICAL: "- - S CRW* - - - -",
    Dc.LEGAL: "- - S - CRW* - - S",
    Dc.RESIDENCE: "S S RW - CRW R - S",
    Dc.WORK_AND_EDUCATION: "- S CRW - - CRW - R",
    Dc.FINANCIAL: "- S CRW - CRW R - R",
    Dc.CHILD: "S S RW R R CRW - RA",
    Dc.PLAN: "C* RC CRW RC R RW RC RA",
    Dc.RETURN: "- S CRW R R R S RA",
    Dc.DOCUMENTS: "C* C* CRW RC RC RC RC R",
    Dc.CRIMINAL: "- - S - CRW - - -",
    Dc.SPECIAL: "- - R R R - R -",
    Dc.AUDIT: "* * R * * * * R",
}
"""
The matrix: C adds, R reads, W changes, S sees only that there is something, A confirms, * own entries only.

A document is also of the kind its contents are: a letter from a doctor is seen by who sees health.
"""

PRIVILEGED = frozenset({Dc.PSYCHOLOGICAL, Dc.LEGAL})
"""What was said to a psychologist or a lawyer opens to nobody else, whatever the reason."""

KINDS_OF_ANSWERS = frozenset(Dc) - {Dc.DOCUMENTS, Dc.AUDIT}


def _need(letters: str) -> Need:
    own = "*" in letters
    sight = Sight.FLAG if "S" in letters else Sight.READ if "R" in letters else Sight.NONE
    return Need(Sight.OWN if own else sight, bool(set(letters) & set("CW")), "A" in letters)


_NEEDS = {
    (role, category): _need(letters)
    for category, row in _ROWS.items()
    for role, letters in zip(_COLUMNS, row.split(), strict=True)
} | {(Role.READ_ONLY, category): Need(_need(row.split()[-1]).sight) for category, row in _ROWS.items()}
"""Who may only read sees what a supervisor sees; data officers and administrators stand nowhere here."""

AT_WORK = frozenset(_COLUMNS)
"""Who works with people: may lead a case, may open one with a reason."""
_ALONE = frozenset({Role.WORKER})
"""Who sees only the cases they lead; everybody else in the table belongs to the team of each case."""


def need(role: Role, category: Dc) -> Need:
    """Return what the matrix gives a role, on a case somebody else leads."""
    return _NEEDS.get((role, category), Need())


def sees_people(role: Role) -> bool:
    """Tell whether somebody with this role finds any case at all."""
    return role in AT_WORK or role is Role.READ_ONLY


def sees_the_team(role: Role) -> bool:
    """Tell whether somebody with this role sees cases that colleagues lead."""
    return sees_people(role) and role not in _ALONE


def reads_record_of_others(role: Role) -> bool:
    """Tell whether the record says to somebody with this role which case a colleague worked on."""
    return role is Role.DATA_OFFICER or need(role, Dc.AUDIT).sight is Sight.READ


@dataclass(frozen=True, slots=True)
class Eyes:
    """
    What one worker sees of one case.

    Whoever leads a case sees it as its case manager does. *opened_until* is set while it stands open to
    somebody who gave a reason: that opens what is read, adds no right to change anything. In a *closed* case
    nobody writes.
    """

    worker: UserId
    role: Role
    leads: bool = False
    opened_until: datetime | None = None
    closed: bool = False

    def sight(self, category: Dc) -> Sight:
        """Return how much is seen of *category*."""
        own = need(self.role, category).sight
        if self.role not in AT_WORK:
            return own
        led = need(Role.CASE_MANAGER, category).sight if self.leads else Sight.NONE
        opened = Sight.READ if self.opened_until and category not in PRIVILEGED else Sight.NONE
        return max(own, led, opened)

    def reads(self, category: Dc, by: UserId | None = None) -> bool:
        """Tell whether something of *category* is read; what one wrote oneself is, while one works here."""
        return self.sight(category) is Sight.READ or (by == self.worker and self.role in AT_WORK)

    def writes(self, category: Dc) -> bool:
        """Tell whether something of *category* may be added or changed now."""
        return not self.closed and self.works_on(category)

    def works_on(self, category: Dc) -> bool:
        """Tell whether *category* is added to or changed by this worker while the case is open."""
        led = self.leads and self.role in AT_WORK and need(Role.CASE_MANAGER, category).writes
        return need(self.role, category).writes or led

    def approves(self, category: Dc) -> bool:
        """Tell whether what others decided is confirmed; never by whoever leads the case."""
        return need(self.role, category).approves and not self.leads

    @property
    def may_open(self) -> bool:
        """Whether a reason would show more than is seen now."""
        closed = any(self.sight(one) is not Sight.READ for one in KINDS_OF_ANSWERS - PRIVILEGED)
        return self.role in AT_WORK and self.opened_until is None and closed


class Opening(Frozen):
    """A case opened with a reason: who, why, until when, which supervisor has seen it since."""

    id: EntryId
    case_id: CaseId
    opened_at: datetime
    opened_by: UserId
    reason: str
    until: datetime
    seen_by: UserId | None = None
