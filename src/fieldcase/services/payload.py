"""What a referral, a receipt and an answer look like inside the file."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from fieldcase.bundle import read_canonical_object, to_canonical
from fieldcase.domain.consent import ConsentDecision, Purpose
from fieldcase.domain.errors import BundleRefusedError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.incoming import Reply
from fieldcase.domain.referral import Urgency
from fieldcase.domain.sharing import Projection, ShareItem

CASE_PATH = "payload/case.json"
CONSENT_PATH = "payload/consent.json"
RESPONSE_PATH = "payload/response.json"
REPLY_PATH = "payload/reply.json"
TAKEN_PATH = "payload/taken.json"
WITHDRAWAL_PATH = "payload/withdrawal.json"
CARD_PATH = "payload/card.json"
REVOCATION_PATH = "payload/revocation.json"

MAX_ITEMS = 1000
MAX_MESSAGE = 4000

HTCDS_VERSION = "2.0"


class CasePayload(Frozen):
    """The agreed part of a case; HTCDS v2 names beside our own keys."""

    schema_name: Literal["fieldcase-referral"] = "fieldcase-referral"
    schema_version: Literal[1] = 1
    htcds_version: str = HTCDS_VERSION
    purpose: Purpose
    urgency: Urgency
    message: Annotated[str, Meta(max_length=MAX_MESSAGE)] = ""
    reply_by: date | None = None
    items: Annotated[tuple[ShareItem, ...], Meta(max_length=MAX_ITEMS)]

    def plain(self) -> dict[str, Any]:
        """Return the payload as JSON has it, its items as they travel."""
        return {**super().plain(), "items": [item.plain() for item in self.items]}


class ConsentReceipt(Frozen):
    """What was agreed, without a name and without free text (design §4.5)."""

    schema_name: Literal["fieldcase-consent-receipt"] = "fieldcase-consent-receipt"
    schema_version: Literal[1] = 1
    consent_id: str
    purpose: Purpose
    categories: tuple[str, ...]
    decided_on: date
    valid_until: date
    method: str
    language: str
    pack_version: int
    forward: Literal[False] = False


class ReplyInvitation(Frozen):
    """With what somebody without FieldCase proves that the answer comes from who opened the file."""

    schema_name: Literal["fieldcase-reply"] = "fieldcase-reply"
    schema_version: Literal[1] = 1
    secret: str


class ResponsePayload(Frozen):
    """An answer to a referral."""

    schema_name: Literal["fieldcase-response"] = "fieldcase-response"
    schema_version: Literal[1] = 1
    reply: Reply
    reason: Annotated[str, Meta(max_length=60)] = ""
    text: Annotated[str, Meta(max_length=MAX_MESSAGE)] = ""


class TakenPayload(Frozen):
    """Which entries of the other side are in the case here: all of them, each time."""

    schema_name: Literal["fieldcase-taken"] = "fieldcase-taken"
    schema_version: Literal[1] = 1
    entries: Annotated[tuple[str, ...], Meta(max_length=MAX_ITEMS)]


class WithdrawalReason(StrEnum):
    """Why a referral is taken back; no more than this is said."""

    CONSENT_WITHDRAWN = "consent_withdrawn"
    SENT_BY_MISTAKE = "sent_by_mistake"
    NO_LONGER_NEEDED = "no_longer_needed"


class WithdrawalPayload(Frozen):
    """A referral is taken back; deleting can be asked for, not forced."""

    schema_name: Literal["fieldcase-withdrawal"] = "fieldcase-withdrawal"
    schema_version: Literal[1] = 1
    reason: WithdrawalReason
    delete_requested: bool = True


class SignedText(Frozen):
    """A contact card inside a file, as its own file would hold it."""

    card_b64: str
    sshsig: str


def written(payload: Frozen) -> bytes:
    """Return the canonical JSON of a payload."""
    return to_canonical(payload.plain())


def case_payload(
    projection: Projection, urgency: Urgency, message: str, reply_by: date | None
) -> CasePayload:
    """Return the payload that carries *projection*, and nothing else of the case."""
    return CasePayload(
        purpose=projection.purpose,
        urgency=urgency,
        message=message,
        reply_by=reply_by,
        items=projection.items,
    )


def receipt_of(decision: ConsentDecision, projection: Projection) -> ConsentReceipt:
    """Return the receipt of the decision a referral rests on."""
    return ConsentReceipt(
        consent_id=decision.id,
        purpose=decision.purpose,
        categories=tuple(sorted({item.category.value for item in projection.items})),
        decided_on=decision.decided_at.date(),
        valid_until=decision.valid_until,
        method=decision.conversation.method.value,
        language=decision.conversation.language,
        pack_version=decision.conversation.pack_version,
    )


def read_case(untrusted: bytes | None) -> CasePayload:
    """Read a case payload; raise ``BundleRefusedError`` if it is not one."""
    try:
        payload = CasePayload.from_plain(read_canonical_object(untrusted or b""))
        for item in payload.items:
            # JSON in JSON; it is read by others when the referral is looked at or taken in.
            msgspec.json.decode(item.code or "null")
    except (ValueError, RecursionError):
        raise BundleRefusedError("E_PAYLOAD") from None
    return payload


def read_response(untrusted: bytes | None) -> ResponsePayload:
    """Read a response payload; raise ``BundleRefusedError`` if it is not one."""
    try:
        return ResponsePayload.from_plain(read_canonical_object(untrusted or b""))
    except ValueError:
        raise BundleRefusedError("E_PAYLOAD") from None


def read_withdrawal(untrusted: bytes | None) -> WithdrawalPayload:
    """Read a withdrawal; raise ``BundleRefusedError`` if it is not one."""
    try:
        return WithdrawalPayload.from_plain(read_canonical_object(untrusted or b""))
    except ValueError:
        raise BundleRefusedError("E_PAYLOAD") from None


def read_taken(untrusted: bytes) -> TakenPayload:
    """Read which entries were taken in; raise ``BundleRefusedError`` if it does not say that."""
    try:
        return TakenPayload.from_plain(read_canonical_object(untrusted))
    except ValueError:
        raise BundleRefusedError("E_PAYLOAD") from None
