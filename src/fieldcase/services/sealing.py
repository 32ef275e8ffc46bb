"""Seal a file for one organisation, and write down that it exists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from fieldcase.bundle import (
    MAX_FILE_BYTES,
    MAX_PASSPHRASE_FILE_BYTES,
    Basis,
    BundleType,
    Consent,
    KeyRecipient,
    MediaType,
    Outgoing,
    OutgoingFile,
    PassphraseRecipient,
    Reference,
    SealedFile,
    Sender,
    SigningKey,
    neutral_name,
    read_card,
    seal,
    whole_minute,
)
from fieldcase.domain.document import Deed
from fieldcase.domain.errors import DocumentRefusedError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, DocumentId, new_id
from fieldcase.domain.organisation import Organisation
from fieldcase.keys.identity import age_recipient_of
from fieldcase.services.disk import disk_errors
from fieldcase.services.documents import note_deed
from fieldcase.services.going_along import Attached
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import written
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.safe_places import require_no_address
from fieldcase.storage.history import SentBundle
from fieldcase.storage.transaction import Transaction

MANIFEST_LASTS = timedelta(days=30)
"""A file older than this is not opened any more; the person may think otherwise by then."""
_SHARE_OF_DOCUMENTS = 7 / 8
"""Of the largest file: the rest is for payloads, and for the padding that hides the size."""
ASKED_TO_DELETE_AFTER = timedelta(days=180)
"""The request that goes with every file; nobody can enforce it, and the screen says so."""


@dataclass(frozen=True)
class Letter:
    """What goes into one file; *passphrase* locks it for an organisation that has no key."""

    type: BundleType
    thread_id: str
    to: Organisation
    payloads: dict[str, Frozen] = field(repr=False)
    consent: Consent = field(default_factory=lambda: Consent(basis=Basis.NONE_REQUIRED))
    in_reply_to: Reference | None = None
    passphrase: str | None = field(default=None, repr=False)
    attached: tuple[Attached, ...] = field(default=(), repr=False)


class Sealed(Frozen):
    """A sealed file and what must be written down about it."""

    sent: SentBundle
    size: int
    documents: tuple[DocumentId, ...] = ()


def seal_letter(notebook: Notebook, letter: Letter) -> Sealed:
    """
    Seal *letter* into the outbox folder.

    Raises:
        AddressNamedError: If the address of a safe house stands in it.
        DocumentRefusedError: ``document.too_much_together``.
        NotebookFullError, NotebookReadOnlyError: If it cannot be written; nothing is left there then.
    """
    require_no_address(notebook, *(payload.to_json() for payload in letter.payloads.values()))
    now = whole_minute(notebook.clock.now())
    bundle_id = BundleId(new_id(notebook.entropy))
    with notebook.reading() as tx:
        rev, seq = tx.bundles.next_rev(letter.thread_id), tx.bundles.next_seq(letter.to.id)
    outgoing = _outgoing(notebook, letter, bundle_id, now, (rev, seq))
    name = neutral_name(notebook.entropy)
    _require_room(letter)
    with disk_errors(), bundle_refusals():
        signing_key = SigningKey(bytes.fromhex(notebook.office.signing_seed))
        sealed: SealedFile = seal(
            outgoing, signing_key, notebook.place.outbox / name, passphrase=letter.passphrase
        )
    return Sealed(
        sent=SentBundle(
            bundle_id=bundle_id,
            manifest_sha256=sealed.manifest_sha256,
            thread_id=letter.thread_id,
            organisation_id=letter.to.id,
            type=letter.type.value,
            rev=rev,
            seq=seq,
            file_name=name,
            file_sha256=sealed.sha256,
            sealed_at=notebook.clock.now(),
        ),
        size=sealed.size,
        documents=tuple(one.document_id for one in letter.attached),
    )


def write_down(tx: Transaction, sealed: Sealed) -> None:
    """Note a sealed file in the transaction of the journey it belongs to."""
    tx.bundles.add_sent(sealed.sent)
    tx.audit.record("bundle.sealed", sealed.sent.bundle_id)
    for document_id in sealed.documents:
        note_deed(tx, document_id, Deed.SHARED)


def _outgoing(
    notebook: Notebook, letter: Letter, bundle_id: BundleId, now: datetime, numbers: tuple[int, int]
) -> Outgoing:
    office = notebook.office
    card = read_card(office.card.encode("ascii"))
    return Outgoing(
        type=letter.type,
        training=notebook.training,
        bundle_id=bundle_id,
        thread_id=letter.thread_id,
        rev=numbers[0],
        seq=numbers[1],
        created_at=now,
        expires_at=now + MANIFEST_LASTS,
        retain_until=now + ASKED_TO_DELETE_AFTER,
        sender=Sender(
            org_id=office.org_id,
            org_name=office.name,
            sign_key=card.sign_key,
            age_recipient=age_recipient_of(office.age_identity),
            card_sha256=card.sha256,
        ),
        recipients=(_recipient(letter),),
        consent=letter.consent,
        in_reply_to=letter.in_reply_to,
        files=(*_payload_files(letter), *map(_document_file, letter.attached)),
    )


def _require_room(letter: Letter) -> None:
    limit = MAX_FILE_BYTES if letter.passphrase is None else MAX_PASSPHRASE_FILE_BYTES
    size = sum(len(one.content) for one in letter.attached)
    if size > limit * _SHARE_OF_DOCUMENTS:
        raise DocumentRefusedError("too_much_together", limit=limit)


def _document_file(one: Attached) -> OutgoingFile:
    return OutgoingFile(
        path=one.path,
        content=one.content,
        media_type=MediaType(one.media.value),
        role="document",
        title=one.title,
    )


def _payload_files(letter: Letter) -> Iterator[OutgoingFile]:
    for path, payload in letter.payloads.items():
        yield OutgoingFile(
            path=path,
            content=written(payload),
            media_type=MediaType.JSON,
            role=path.removeprefix("payload/").removesuffix(".json"),
            title=path.removeprefix("payload/"),
        )


def _recipient(letter: Letter) -> KeyRecipient | PassphraseRecipient:
    if letter.passphrase is not None:
        return PassphraseRecipient()
    return KeyRecipient(recipient=letter.to.age_recipient, org_id=letter.to.org_key_id)
