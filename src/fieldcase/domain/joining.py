"""Two records that turned out to be one person, with everything needed to take it back."""

from __future__ import annotations

from datetime import datetime

from fieldcase.domain.case import Person
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, JoinId, PersonId, UserId

FIELDS = ("alias", "primary_language", "gender", "age_group")
"""What a person record says; an empty field of the one that stays is filled from the other."""


class PersonJoin(Frozen):
    """One joining: which cases moved, what the record that stays said before and said then."""

    id: JoinId
    kept_id: PersonId
    joined_id: PersonId
    joined_at: datetime
    joined_by: UserId
    cases: tuple[CaseId, ...]
    kept_before: Person
    kept_after: Person
    undone_at: datetime | None = None
    undone_by: UserId | None = None


def filled(kept: Person, other: Person) -> Person:
    """Return *kept* with what only *other* says; nothing that was written is replaced."""
    missing = {field: getattr(other, field) for field in FIELDS if not getattr(kept, field)}
    return kept.but(**missing)


def taken_back(join: PersonJoin, now: Person) -> Person:
    """Return the person as before the joining; what was changed since and is none of its doing stays."""
    update = {
        field: getattr(join.kept_before, field)
        for field in FIELDS
        if getattr(join.kept_before, field) != getattr(join.kept_after, field)
    }
    return now.but(**update)


def changed_since(join: PersonJoin, now: Person) -> tuple[str, ...]:
    """Return the fields that the joining filled and somebody changed after it."""
    return tuple(
        field
        for field in FIELDS
        if getattr(join.kept_before, field) != getattr(join.kept_after, field)
        and getattr(now, field) != getattr(join.kept_after, field)
    )
