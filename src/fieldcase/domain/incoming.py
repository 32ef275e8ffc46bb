"""What arrived from outside: read in quarantine first, part of a case only after a person accepted it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.domain.sharing import ShareItem


class IncomingState(StrEnum):
    """What became of it here."""

    NEW = "new"
    KEPT = "kept"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NOTED = "noted"


class IncomingKind(StrEnum):
    """What it is."""

    REFERRAL = "referral"
    RECEIPT = "receipt"
    RESPONSE = "response"


class IncomingReferral(Frozen):
    """A referral somebody sent us, as it will be shown before anything is decided."""

    bundle_id: BundleId
    thread_id: str
    manifest_sha256: str
    organisation_id: OrganisationId
    sender_name: str
    state: IncomingState
    received_at: datetime
    created_at: datetime
    purpose: str
    urgency: str
    message: str
    reply_by: date | None
    delete_by: date
    items: tuple[ShareItem, ...]
    case_id: CaseId | None = None
    decline_reason: str = ""


class Reply(StrEnum):
    """What a response says."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NEED_INFO = "need_info"
    STARTED = "started"
    COMPLETED = "completed"
