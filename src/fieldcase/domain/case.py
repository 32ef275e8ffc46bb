"""A case: the thread of work with one person."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, Entropy, NoteId, PersonId, UserId

CODE_DIGITS = 5
"""A hundred thousand codes an office: enough for its life, short enough to say on the telephone."""


class CaseStatus(StrEnum):
    """Where the work stands; ``cas_Status`` of HTCDS v2 is derived by ``htcds_status``."""

    INTAKE = "intake"
    ACTIVE = "active"
    FOLLOW_UP = "follow_up"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    CLOSED_REFERRED = "closed_referred"


class RiskLevel(StrEnum):
    """How urgent protection is, as a person last judged it."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNASSESSED = "unassessed"


RISK_ORDER = (RiskLevel.CRITICAL, RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.UNASSESSED, RiskLevel.LOW)
"""What needs attention first: an unassessed risk stands above a low one."""


class ContactMethod(StrEnum):
    """How the person may be reached without putting them in danger."""

    NOT_DISCUSSED = "not_discussed"
    NONE = "none"
    TEXT = "text"
    CALL = "call"
    VIA_PERSON = "via_person"
    VIA_ORGANISATION = "via_organisation"
    IN_PERSON = "in_person"


class SafeContact(Frozen):
    """The rule every later list, print, call and referral obeys."""

    method: ContactMethod = ContactMethod.NOT_DISCUSSED
    times: str = ""
    notes: str = ""
    leave_message: bool | None = None
    must_not_know: str = ""
    code_word: str = ""


CHILD_AGE_GROUPS = frozenset({"0_8", "9_17"})


class Person(Frozen):
    """The person assisted; nothing that identifies is ever needed."""

    id: PersonId
    alias: str = ""
    primary_language: str = ""
    gender: str = ""
    age_group: str = ""

    @property
    def is_child(self) -> bool:
        """Whether the person is under eighteen as far as it is known."""
        return self.age_group in CHILD_AGE_GROUPS


class Case(Frozen):
    """One case as lists and headers show it."""

    id: CaseId
    code: str
    person: Person
    status: CaseStatus
    owner: UserId
    registration_date: date
    first_contact_channel: str = ""
    risk_level: RiskLevel = RiskLevel.UNASSESSED
    interpreter_needed: bool | None = None
    safe_contact: SafeContact = SafeContact()
    updated_at: datetime


class Note(Frozen):
    """
    What a worker wrote down, visible to those who may open the case.

    Attributes:
        written_by: Whoever wrote it, or took it in from another office.
        about: What it tells of; decides whether it may go to an office that answers for the case.
    """

    id: NoteId
    case_id: CaseId
    text: str
    written_at: datetime
    written_by: UserId
    about: DataCategory = DataCategory.ACCOUNT


HTCDS_STATUS = {
    CaseStatus.INTAKE: "Active",
    CaseStatus.ACTIVE: "Active",
    CaseStatus.SUSPENDED: "Active",
    CaseStatus.FOLLOW_UP: "FollowUp",
    CaseStatus.CLOSED: "Closed",
    CaseStatus.CLOSED_REFERRED: "ClosedReferred",
}
"""``cas_Status`` of HTCDS v2 for each of our states."""


def new_case_code(prefix: str, entropy: Entropy) -> str:
    """
    Return a random case code such as ``NR-048217``: prefix, five digits, one check digit.

    Random, so that a code tells neither when a person came nor how many came before.
    """
    number = int.from_bytes(entropy(8), "big") % 10**CODE_DIGITS
    digits = f"{number:0{CODE_DIGITS}d}"
    return f"{prefix}-{digits}{check_digit(digits)}"


def check_digit(digits: str) -> str:
    """Return the ISO/IEC 7064 MOD 11,10 check digit of *digits*: one wrong or swapped digit shows."""
    product = 10
    for digit in digits:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return str((11 - product) % 10)


def code_is_whole(code: str) -> bool:
    """Tell whether a code typed or read aloud carries its own check digit."""
    _, _, digits = code.rpartition("-")
    return (
        digits.isascii() and digits.isdigit() and len(digits) > 1 and check_digit(digits[:-1]) == digits[-1]
    )
