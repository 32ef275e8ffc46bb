"""Taking one person out of the notebook: on what ground, by whom, what went, what stays with others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from fieldcase.domain.errors import CaseworkError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, PersonId, UserId
from fieldcase.domain.retention import may_decide
from fieldcase.domain.user import User


class HeldBackError(CaseworkError):
    """Somebody wrote down that this case has to be kept."""

    default_code = "case.held_back"


class KeptLongerError(CaseworkError):
    """The day until which the case is kept has not come, or the case is open."""

    default_code = "case.kept_longer"


class OtherCodeError(CaseworkError):
    """What was typed is not the code of the case."""

    default_code = "case.other_code"


class MayNotEraseError(CaseworkError):
    """Two people erase somebody: one asks, another one who answers for it does it."""

    default_code = "case.may_not_erase"


class Ground(StrEnum):
    """Why a person is erased."""

    KEPT_LONG_ENOUGH = "kept_long_enough"
    PERSON_WISHES = "person_wishes"
    MISTAKE = "mistake"


class PartErased(StrEnum):
    """What the certificate counts; everything else goes uncounted."""

    CASES = "cases"
    ANSWERS = "answers"
    NOTES = "notes"
    DOCUMENTS = "documents"
    DECISIONS = "decisions"
    STEPS = "steps"
    REFERRALS = "referrals"
    RECEIVED = "received"
    HOUSE_NOTES = "house_notes"


class Gone(Frozen):
    """Which rows are one person: joined records are the same person, with all their cases."""

    people: tuple[PersonId, ...]
    cases: tuple[CaseId, ...]
    codes: tuple[str, ...]
    names: tuple[str, ...]


class Copy(Frozen):
    """Something an organisation has: since when, whether it was asked to delete it, whether it said so."""

    organisation: str
    on: date
    recall: str = ""


class ErasureFacts(Frozen):
    """
    What the certificate says beside who and when.

    Attributes:
        years: The years the cases were registered in, for the counts of an office.
        reasons: Why the work had ended, by code.
        copies: What others have; names of organisations, never of the person.
        copies_elsewhere: Whether backups were ever written outside this computer.
    """

    counts: dict[PartErased, int] = {}
    years: tuple[int, ...] = ()
    reasons: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()
    copies_elsewhere: bool = False
    backups_removed: int = 0


class Erasure(Frozen):
    """One person who is to be erased, or was."""

    id: str
    person_id: PersonId
    codes: tuple[str, ...]
    ground: Ground
    asked_at: datetime
    asked_by: UserId
    done_at: datetime | None = None
    done_by: UserId | None = None
    facts: ErasureFacts = ErasureFacts()
    entry: str = ""
    finished_at: datetime | None = None


def may_erase(user: User, asked_by: UserId, everybody: Iterable[User]) -> bool:
    """Tell whether *user* may do what *asked_by* asked for: somebody else, unless there is nobody else."""
    others = [one for one in everybody if may_decide(one) and not one.removed and one.id != asked_by]
    return may_decide(user) and (user.id != asked_by or not others)
