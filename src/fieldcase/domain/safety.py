"""What keeps a person safe beside the level of risk: who must not know, a plan for bad moments."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from fieldcase.domain.case import SafeContact
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, EntryId, OrganisationId, UserId
from fieldcase.domain.organisation import Organisation


class KeptFrom(Frozen):
    """Somebody who must not know: a person by name, an organisation of the directory by its id."""

    id: EntryId
    case_id: CaseId
    name: str
    organisation_id: OrganisationId | None = None
    added_at: datetime
    added_by: UserId


class PlanQuestion(StrEnum):
    """The parts of a safety plan, in the order of the talk."""

    CONCERN = "concern"
    WARNING_SIGNS = "warning_signs"
    SAFE_PLACES = "safe_places"
    WHO_TO_CALL = "who_to_call"
    BAG = "bag"
    CHILDREN = "children"
    DIGITAL = "digital"
    COPY = "copy"


class PlanCopy(StrEnum):
    """Who holds a copy; nobody unless the person asks for one and can keep it safely."""

    NOBODY = "nobody"
    PERSON = "person"
    SOMEBODY_TRUSTED = "somebody_trusted"


class PlanAnswer(Frozen):
    """One part of the plan as it was written last."""

    question: PlanQuestion
    text: str
    answered_at: datetime
    recorded_by: UserId


def is_kept_from(organisation: Organisation, contact: SafeContact, kept_from: Iterable[KeptFrom]) -> bool:
    """Tell whether this organisation must not know: by its id, or by a name the person gave."""
    if is_named_in(organisation, contact.must_not_know):
        return True
    return any(
        one.organisation_id == organisation.id or is_named_in(organisation, one.name) for one in kept_from
    )


def is_named_in(organisation: Organisation, must_not_know: str) -> bool:
    """Tell whether what the person said must not know names this organisation."""
    said, name = must_not_know.casefold(), organisation.name.casefold()
    return bool(said.strip()) and name in said


def is_person_kept_from(name: str, must_not_know: str) -> bool:
    """Tell whether somebody of this name is among those who must not know; a single letter names nobody."""
    wanted = " ".join(name.casefold().split())
    return len(wanted) > 1 and wanted in " ".join(must_not_know.casefold().split())


def with_names(contact: SafeContact, kept_from: Iterable[KeptFrom]) -> SafeContact:
    """Return the rule with everybody on the list named in it, as it is shown and as it travels."""
    said = contact.must_not_know
    names = [one.name for one in kept_from if one.name.casefold() not in said.casefold()]
    return contact.but(must_not_know=", ".join((*((said,) if said else ()), *names)))
