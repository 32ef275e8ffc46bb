"""A referral from Harbour House to Northlight Clinic, ready to be sealed by the code under test."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from fieldcase.bundle import (
    Basis,
    BundleType,
    Consent,
    KeyRecipient,
    MediaType,
    Outgoing,
    OutgoingFile,
    Sender,
    to_canonical,
)
from tests.bundle.forge import CLINIC, HARBOUR, NOW, Party

CASE = OutgoingFile(
    "payload/case.json", to_canonical({"needs": ["shelter"]}), MediaType.JSON, "case", "Referral"
)
RECEIPT = OutgoingFile(
    "payload/consent.json", to_canonical({"language": "ro"}), MediaType.JSON, "consent", "Consent"
)
LETTER = OutgoingFile(
    "attachments/letter.pdf",
    b"%PDF-1.7\n" + b"x" * 5000,
    MediaType.PDF,
    "attachment",
    "Scrisoare către clinică",
)


def referral(**changes: object) -> Outgoing:
    whole = Outgoing(
        type=BundleType.REFERRAL,
        training=False,
        bundle_id="0a" * 16,
        thread_id="0b" * 16,
        rev=1,
        seq=1,
        created_at=NOW,
        expires_at=NOW + timedelta(days=30),
        sender=sender(),
        recipients=(recipient(),),
        consent=consent(),
        files=(CASE, RECEIPT, LETTER),
    )
    return replace(whole, **changes)  # type: ignore[arg-type]  # free words in tests


def sender(party: Party = HARBOUR) -> Sender:
    return Sender(
        org_id=party.org_id,
        org_name=party.org_name,
        sign_key=party.signing_key.public_line,
        age_recipient=party.age_recipient,
        card_sha256="0" * 64,
    )


def recipient(party: Party = CLINIC) -> KeyRecipient:
    return KeyRecipient(recipient=party.age_recipient, org_id=party.org_id)


def consent() -> Consent:
    return Consent(
        basis=Basis.CONSENT,
        org_ids=(CLINIC.org_id,),
        purposes=("P03",),
        expires_at=NOW + timedelta(days=90),
        file="payload/consent.json",
    )
