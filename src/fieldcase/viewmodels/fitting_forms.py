"""Which of the forms that ship fits, by who asks, how old the person is, what the talk is for."""

from __future__ import annotations

from fieldcase.domain.case import Case
from fieldcase.domain.user import Role
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.offered_forms import OfferedForm

ADULT, CHILD, OUTREACH, ARRIVAL, FOLLOW_UP = (
    "intake",
    "intake_child",
    "outreach",
    "shelter_arrival",
    "follow_up",
)
_UNDER_AGE = frozenset({"0_8", "9_17"})


def fitting_forms(desk: Desk, case: Case | None, role: Role) -> tuple[OfferedForm, ...]:
    """Return the forms that a talk may be asked with, the one that fits best first."""
    ids = _for_new(role) if case is None else _for_case(case, role)
    library = desk.content.library
    return tuple(
        OfferedForm(one, library.title(library.form(one), desk.language)) for one in ids if one in library.ids
    )


def _for_new(role: Role) -> tuple[str, ...]:
    if role is Role.SHELTER:
        return (ARRIVAL, ADULT, CHILD, OUTREACH)
    return (ADULT, CHILD, OUTREACH, ARRIVAL)


def _for_case(case: Case, role: Role) -> tuple[str, ...]:
    # A child is asked as little as possible: neither the long intake nor a meeting in the street.
    if case.person.age_group in _UNDER_AGE:
        return (CHILD, ARRIVAL, FOLLOW_UP)
    if role is Role.SHELTER:
        return (ARRIVAL, FOLLOW_UP, ADULT)
    if case.person.age_group:
        return (FOLLOW_UP, ADULT, ARRIVAL)
    return (FOLLOW_UP, ADULT, CHILD, ARRIVAL)
