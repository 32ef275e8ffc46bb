"""What arrived from outside: read in quarantine first, part of a case only after a person accepted it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from fieldcase.domain.document import DocumentKind
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.domain.sharing import ShareItem

AGREED = "consent"
"""What a file says when it rests on the agreement of the person; everything else is an exception."""


class IncomingState(StrEnum):
    """What became of it here."""

    NEW = "new"
    KEPT = "kept"
    ASKED = "asked"
    ACCEPTED = "accepted"
    STARTED = "started"
    COMPLETED = "completed"
    DECLINED = "declined"
    NOTED = "noted"
    TAKEN_BACK = "taken_back"
    DELETED = "deleted"
    RETAINED = "retained"


UNDECIDED = frozenset({IncomingState.NEW, IncomingState.KEPT, IncomingState.ASKED})
"""Nobody has said yes or no."""

TAKEN_IN = frozenset({IncomingState.ACCEPTED, IncomingState.STARTED, IncomingState.COMPLETED})
"""It is part of a case."""

TAKEN_BACK = frozenset({IncomingState.TAKEN_BACK, IncomingState.DELETED, IncomingState.RETAINED})
"""The sender took it back: no older or later file of theirs shows it again."""

WITHOUT_CONTENT = frozenset({IncomingState.DECLINED, IncomingState.DELETED})
"""What was sent about the person is not kept."""


class IncomingKind(StrEnum):
    """What it is."""

    REFERRAL = "referral"
    RECEIPT = "receipt"
    RESPONSE = "response"
    UPDATE = "update"
    TAKEN_BACK = "taken_back"
    NEW_KEYS = "new_keys"
    KEYS_OUT_OF_USE = "keys_out_of_use"
    PART = "part"
    WAITS = "waits"


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
    handover: bool = False
    question: str = ""
    updated_at: datetime | None = None
    update_waits: bool = False
    basis: str = AGREED


class WaitingFile(Frozen):
    """
    A sealed file that cannot be opened yet; ``reason`` is the bundle room's code.

    ``claimed_name`` is what a sender nobody knows calls itself: unproven.
    """

    sha256: str
    size: int
    reason: str
    claimed_name: str = ""
    arrived_at: datetime


class IncomingFile(Frozen):
    """A file that came with a referral; ``title`` and ``kind`` are what the sender says about it."""

    number: int = 0
    kind: DocumentKind | None = None
    path: str
    title: str
    media_type: str
    size: int


class ArrivedPart(Frozen):
    """One part of a file that came in parts."""

    set_id: str
    number: int
    count: int
    total: int
    file_name: str
    arrived_at: datetime


class Reply(StrEnum):
    """What a response says."""

    RECEIVED = "received"
    NEED_INFO = "need_info"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    STARTED = "started"
    COMPLETED = "completed"
    DELETED = "deleted"
    RETAINED = "retained"
