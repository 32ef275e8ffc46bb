"""What arrives: read in quarantine first, part of a case only after a person decides."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from fieldcase.bundle import (
    BundleType,
    ContactState,
    KnownContact,
    KnownThread,
    OpenedBundle,
    Receiver,
    open_bundle,
)
from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import BundleRefusedError
from fieldcase.domain.ids import BundleId
from fieldcase.domain.incoming import IncomingKind
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.services.arrived import Arrived
from fieldcase.services.file_sink import NotebookSink
from fieldcase.services.largest_file import largest_file
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import note_refusal
from fieldcase.services.partner_keys import card_expired, take_keys_out_of_use, take_new_keys
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.taking_in import keep_referral, take_answer, take_update, take_withdrawal
from fieldcase.storage.history import SeenBundle
from fieldcase.storage.transaction import Transaction

CONTACT_STATE = {
    KeyState.CHECKED_IN_PERSON: ContactState.VERIFIED_IN_PERSON,
    KeyState.CHECKED_BY_CALL: ContactState.VERIFIED_BY_CALL,
    KeyState.CHECKED_BY_VIDEO: ContactState.VERIFIED_BY_CALL,
    KeyState.REVOKED: ContactState.REVOKED,
}
"""Everything else is unverified to the bundle room."""

_TAKERS: dict[BundleType, Callable[[Notebook, Transaction, OpenedBundle], Arrived]] = {
    BundleType.REFERRAL: keep_referral,
    BundleType.HANDOVER: keep_referral,
    BundleType.UPDATE: take_update,
    BundleType.ACK: take_answer,
    BundleType.RESPONSE: take_answer,
    BundleType.WITHDRAW: take_withdrawal,
    BundleType.KEY_ROTATION: take_new_keys,
    BundleType.KEY_REVOCATION: take_keys_out_of_use,
}


def open_file(notebook: Notebook, path: Path) -> Arrived:
    """
    Open a file that arrived, by stick or mail, and put what it says where a person will read it.

    Nothing touches a case: a referral waits in the inbox; an answer moves on only the referral it answers.
    Everything happens in one transaction, which is undone as a whole when the file breaks a rule.

    Raises:
        BundleRefusedError: With the code of the first rule the file breaks; nothing is changed.
    """
    try:
        return opened_file(notebook, path)
    except BundleRefusedError as refusal:
        note_refusal(notebook, refusal)
        raise


def opened_file(notebook: Notebook, path: Path) -> Arrived:
    """Open a file like :func:`open_file`; a refusal is not even written into the log."""
    with notebook.writing() as tx:
        sink = NotebookSink(tx)
        opened = _opened(notebook, tx, path, sink)
        take = _TAKERS.get(opened.manifest.type)
        if take is None:
            raise BundleRefusedError("E_REQUIRES")
        sink.settle(BundleId(opened.manifest.bundle_id))
        arrived = take(
            notebook, tx, OpenedBundle(opened.manifest, opened.manifest_sha256, sink.payloads, opened.sender)
        )
        if arrived.kind is not IncomingKind.REFERRAL:
            # Nobody would ever look at them: what an update brought stands with its referral by now.
            tx.incoming.files.delete(BundleId(opened.manifest.bundle_id))
        _remember(tx, opened)
    return arrived


def _opened(notebook: Notebook, tx: Transaction, path: Path, sink: NotebookSink) -> OpenedBundle:
    office = notebook.office
    receiver = Receiver(
        own_org_id=office.org_id,
        identities=office.identities,
        contacts=lambda sign_key: _contact(tx, sign_key, notebook.clock),
        history=_History(tx, office.org_id),
        training=notebook.training,
        max_bytes=largest_file(tx),
    )
    with bundle_refusals():
        try:
            return open_bundle(
                path,
                receiver,
                now=notebook.clock.now(),
                latest_time_seen=latest_time_seen(notebook, tx),
                sink=sink,
            )
        except OSError:
            raise BundleRefusedError("unreadable") from None


def latest_time_seen(notebook: Notebook, tx: Transaction) -> datetime:
    """Return the latest moment this notebook has known: a clock that was set back revives no old file."""
    stored = tx.meta.get("latest_time_seen")
    now = notebook.clock.now()
    return max(now, datetime.fromisoformat(stored)) if stored else now


def _contact(tx: Transaction, sign_key: str, clock: Clock) -> KnownContact | None:
    organisation = tx.directory.by_sign_key(sign_key)
    retired = tx.directory.retired_key(sign_key)
    if retired is not None:
        if organisation is None and not retired.organisation_id:
            return None
        owner = organisation or tx.directory.get(retired.organisation_id)
        return _known(owner, sign_key, ContactState.REVOKED, retired.good_until)
    if organisation is None:
        return None
    state = CONTACT_STATE.get(organisation.key_state, ContactState.UNVERIFIED)
    expired = state is not ContactState.REVOKED and card_expired(organisation, clock.now())
    return _known(organisation, sign_key, ContactState.EXPIRED if expired else state, None)


def _known(
    organisation: Organisation, sign_key: str, state: ContactState, good_until: datetime | None
) -> KnownContact:
    return KnownContact(
        contact_id=organisation.id,
        org_id=organisation.org_key_id,
        sign_key=sign_key,
        state=state,
        revoked_at=good_until,
    )


class _History:
    """The notebook's memory, as the bundle room asks for it."""

    def __init__(self, tx: Transaction, own_org_id: str) -> None:
        self._tx = tx
        self._own_org_id = own_org_id

    def seen(self, bundle_id: str) -> str | None:
        return self._tx.bundles.seen_digest(bundle_id)

    def sent(self, bundle_id: str) -> str | None:
        sent = self._tx.bundles.sent(BundleId(bundle_id))
        return sent.manifest_sha256 if sent else None

    def thread(self, thread_id: str) -> KnownThread | None:
        facts = self._tx.bundles.thread(thread_id)
        if facts is None:
            return None
        return KnownThread(
            owner_org_id=self._own_org_id if facts.began_here else facts.began_by,
            participant_org_ids=facts.partners | {self._own_org_id},
            highest_rev=facts.highest_rev,
        )


def _remember(tx: Transaction, opened: OpenedBundle) -> None:
    manifest = opened.manifest
    tx.bundles.add_seen(
        SeenBundle(
            bundle_id=BundleId(manifest.bundle_id),
            manifest_sha256=opened.manifest_sha256,
            thread_id=manifest.thread_id,
            sender_org_id=manifest.sender.org_id,
            type=manifest.type.value,
            rev=manifest.rev,
            seen_at=tx.now,
        )
    )
    known = tx.meta.get("latest_time_seen")
    if not known or datetime.fromisoformat(known) < tx.now:
        tx.meta.put("latest_time_seen", tx.now.isoformat())
    tx.audit.record("bundle.opened", manifest.bundle_id)
