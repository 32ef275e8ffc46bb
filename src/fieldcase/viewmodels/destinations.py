"""Where a person can go: every page, with what it is opened on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from fieldcase.domain.ids import BundleId, CaseId, ExceptionId, InterviewId, OrganisationId
from fieldcase.domain.prints import PrintKind

if TYPE_CHECKING:
    from fieldcase.domain.consent import Purpose


class CaseTab(StrEnum):
    """The tabs of a case file."""

    OVERVIEW = "overview"
    INTERVIEW = "interview"
    RISK = "risk"
    PLAN = "plan"
    REFERRALS = "referrals"
    DOCUMENTS = "documents"
    STATUS = "status"


class ExchangeTab(StrEnum):
    """The two sides of the exchange page."""

    OUTBOX = "outbox"
    INBOX = "inbox"


@dataclass(frozen=True)
class TodayPage:
    """What matters today."""


@dataclass(frozen=True)
class CasesPage:
    """The list, and one case beside it if it is named; or those whose consent is to be talked about again."""

    case_id: CaseId | None = None
    tab: CaseTab = CaseTab.OVERVIEW
    consent_to_review: bool = False


@dataclass(frozen=True)
class InterviewPage:
    """An interview: a new case without ids, else the one named, else the case's own in this form."""

    interview_id: InterviewId | None = None
    case_id: CaseId | None = None
    form: str = "intake"


@dataclass(frozen=True)
class ScreeningPage:
    """The screenings of a case; the one named, else the newest, else a new one; *part* numbers its parts."""

    case_id: CaseId
    interview_id: InterviewId | None = None
    part: int = 0


@dataclass(frozen=True)
class FormsPage:
    """The forms of the notebook: what there is, importing, making one's own."""

    form_id: str = ""


@dataclass(frozen=True)
class ConsentPage:
    """Talking about consent; *back_to_referral* names the referral it interrupted."""

    case_id: CaseId
    back_to_referral: Purpose | None = None


@dataclass(frozen=True)
class ComparePage:
    """Two records side by side that may be about one person."""

    left: CaseId
    right: CaseId


@dataclass(frozen=True)
class DisclosuresPage:
    """Who has what: of one case, or of the whole office."""

    case_id: CaseId | None = None


@dataclass(frozen=True)
class PrintPage:
    """A paper about one case."""

    case_id: CaseId
    kind: PrintKind = PrintKind.PLAN


@dataclass(frozen=True)
class ReferPage:
    """The referral of one case; a purpose is given when the person has just agreed to it."""

    case_id: CaseId
    purpose: Purpose | None = None
    organisation_id: OrganisationId | None = None


@dataclass(frozen=True)
class ExceptionPage:
    """Sharing without an agreement: one request, or a new one for an organisation and a purpose."""

    exception_id: ExceptionId | None = None
    case_id: CaseId | None = None
    organisation_id: OrganisationId | None = None
    purpose: Purpose | None = None


@dataclass(frozen=True)
class ClosingPage:
    """How the work with a person ends."""

    case_id: CaseId


@dataclass(frozen=True)
class ErasingPage:
    """One person who is to be erased."""

    case_id: CaseId


@dataclass(frozen=True)
class ExchangePage:
    """What went out and what came in."""

    tab: ExchangeTab = ExchangeTab.OUTBOX
    bundle_id: BundleId | None = None


@dataclass(frozen=True)
class ShelterPage:
    """The board of the safe houses."""


@dataclass(frozen=True)
class DirectoryPage:
    """Organisations and their keys; *to_check* shows those nobody has checked for long."""

    organisation_id: OrganisationId | None = None
    to_check: bool = False


@dataclass(frozen=True)
class StatisticsPage:
    """Tables of numbers."""


@dataclass(frozen=True)
class SettingsPage:
    """Language, reading, locking, backup; *group* names the one that is shown."""

    group: str = ""


@dataclass(frozen=True)
class HelpPage:
    """One task a page, offline."""


Destination = (
    TodayPage
    | CasesPage
    | InterviewPage
    | ScreeningPage
    | FormsPage
    | ConsentPage
    | ComparePage
    | DisclosuresPage
    | PrintPage
    | ReferPage
    | ExceptionPage
    | ClosingPage
    | ErasingPage
    | ExchangePage
    | ShelterPage
    | DirectoryPage
    | StatisticsPage
    | SettingsPage
    | HelpPage
)
