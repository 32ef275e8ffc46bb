"""
How long a closed case is kept.

Clock CL-20 of the design: five years for an adult, until the twenty-fifth birthday for a child. Laws differ,
so these are a proposal until somebody who answers for the office has decided.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from fieldcase.domain.case import Person
from fieldcase.domain.errors import CaseworkError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import UserId
from fieldcase.domain.need_to_know import AT_WORK
from fieldcase.domain.user import Role, User

NEAR = timedelta(days=60)
"""So long before the day somebody is told that it comes."""

_YOUNGEST = {"0_8": 0, "9_17": 9}
"""Years: where no year of birth is known, the youngest of the group decides."""

MOST_YEARS = 50


class ImpossiblePolicyError(CaseworkError):
    """Nobody keeps a case for such a time."""

    default_code = "case.retention_impossible"


class Policy(Frozen):
    """
    How long the office keeps closed cases.

    Attributes:
        years: After the closing.
        child_until: Years of age; a case of a child is kept at least until this birthday.
        decided_at: When somebody answered for it; nothing while it is only what the design proposes.
    """

    years: int = 5
    child_until: int = 25
    decided_at: datetime | None = None
    decided_by: UserId | None = None


def may_decide(user: User) -> bool:
    """Tell whether *user* answers for how long cases are kept, and may hold one back."""
    return user.role in (Role.DATA_OFFICER, Role.SUPERVISOR) or (
        user.looks_after_notebook and user.role in AT_WORK
    )


def require_possible(policy: Policy) -> None:
    """Raise ``ImpossiblePolicyError`` for times nobody keeps a case."""
    if not (0 <= policy.years <= MOST_YEARS and 18 <= policy.child_until <= MOST_YEARS):  # noqa: PLR2004  (an adult)
        raise ImpossiblePolicyError


def keep_until(policy: Policy, closed_on: date, person: Person, born: int | None) -> date:
    """
    Return the last day a case closed on *closed_on* is kept.

    Args:
        born: The year of birth, where it is known: the last day of the year counts, never too early.
    """
    last = _years_after(closed_on, policy.years)
    if not person.is_child:
        return last
    if born is not None:
        return max(last, date(born + policy.child_until, 12, 31))
    return max(last, _years_after(closed_on, policy.child_until - _YOUNGEST[person.age_group]))


def _years_after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        # The twenty-ninth of February.
        return date(day.year + years, 3, 1)
