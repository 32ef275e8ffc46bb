"""What a list of cases may be narrowed to, with one line of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from fieldcase.domain.case import CaseStatus, RiskLevel
from fieldcase.domain.ids import CaseId, PersonId, UserId

CLOSED = frozenset({CaseStatus.CLOSED, CaseStatus.CLOSED_REFERRED})


class DueFilter(StrEnum):
    """When the next step is due; a list narrowed to a day that is set is ordered by it."""

    LATE = "late"
    TODAY = "today"
    THIS_WEEK = "this_week"
    NO_DAY = "no_day"


@dataclass(frozen=True)
class CaseQuery:
    """
    Which cases a list shows; what is left out narrows nothing.

    ``words`` are matched with names, aliases, codes, however they are spelt; ``consent_before`` leaves the
    cases with an agreement that is older than that moment, or past its last day.
    """

    needs_attention: bool = False
    owner: UserId | None = None
    status: CaseStatus | None = None
    risk: RiskLevel | None = None
    language: str = ""
    due: DueFilter | None = None
    consent_before: datetime | None = None
    words: str = ""

    @property
    def narrows(self) -> bool:
        """Whether anything beside whose cases they are was chosen."""
        return bool(self.status or self.risk or self.language or self.due or self.consent_before)


class ListedCase(NamedTuple):
    """
    One line of the list: what its row shows, no more.

    A bare tuple: a checked model for each of a thousand rows would be felt while scrolling.
    """

    number: int
    case_id: CaseId
    person_id: PersonId
    code: str
    alias: str
    status: CaseStatus
    risk: RiskLevel
    next_step: str
    next_note: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class ListPlace:
    """A place in the order of the list; the rows after it follow."""

    rank: int
    changed_day: int
    number: int
    due_on: str = ""


@dataclass(frozen=True)
class ListPage:
    """The first rows of a list; ``after`` is where it goes on, or nothing when these are all."""

    lines: tuple[ListedCase, ...]
    after: ListPlace | None


@dataclass(frozen=True)
class MoreNumbers:
    """The numbers of the rows that follow, in order."""

    numbers: tuple[int, ...]
    after: ListPlace | None
