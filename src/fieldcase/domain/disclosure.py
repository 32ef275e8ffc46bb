"""Who was given what about a person, on which ground, and whether it came back when it was taken back."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Purpose
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, ConsentId, OrganisationId, UserId

ASK_AGAIN_AFTER = timedelta(days=7)
"""So long somebody may take to answer that they no longer have what was taken back."""


class DisclosureKind(StrEnum):
    """What left."""

    FILE = "file"
    UPDATE = "update"
    TOLD = "told"
    SHEET = "sheet"
    PRINT = "print"


class Basis(StrEnum):
    """
    On which ground it left.

    *our_team* is for paper that stays with us, *none* for what should not have happened, which is written
    down as well.
    """

    CONSENT = "consent"
    OWN_WISH = "own_wish"
    LAW = "law"
    DANGER = "danger"
    OUR_TEAM = "our_team"
    NONE = "none"


class Way(StrEnum):
    """How something was told or handed over outside of sealed files."""

    TELEPHONE = "telephone"
    IN_PERSON = "in_person"
    LETTER = "letter"
    MESSAGE = "message"
    PAPER = "paper"
    SAVED = "saved"


class RecallStep(StrEnum):
    """Asking for what was taken back, or what they answered."""

    ASKED = "asked"
    DELETED = "deleted"
    RETURNED = "returned"
    MUST_KEEP = "must_keep"


class Told(Frozen):
    """Something that left without a sealed file; kept for ever."""

    id: str
    case_id: CaseId
    kind: DisclosureKind
    recipient: str
    organisation_id: OrganisationId | None = None
    purpose: Purpose | None = None
    basis: Basis
    consent_id: ConsentId | None = None
    categories: tuple[DataCategory, ...]
    words: str = ""
    way: Way
    copy_number: int = 0
    at: datetime
    by: UserId


class Recall(Frozen):
    """One step in getting back what *about* (the id of a disclosure) gave away."""

    about: str
    case_id: CaseId
    step: RecallStep
    words: str = ""
    at: datetime
    by: UserId


def asks_again(asked_at: datetime, last: Recall | None, now: datetime) -> bool:
    """
    Tell whether somebody who was asked should be asked again.

    Args:
        asked_at: When it was taken back.
        last: The newest step since, if there is one.
    """
    if last is not None and last.step is not RecallStep.ASKED:
        return False
    since = max(asked_at, last.at) if last is not None else asked_at
    return now - since >= ASK_AGAIN_AFTER
