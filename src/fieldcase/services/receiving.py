"""What arrives: read in quarantine first, part of a case only after a person decides."""

from __future__ import annotations

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
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import BundleRefusedError, NotFoundError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, ReferralId
from fieldcase.domain.incoming import IncomingKind, IncomingReferral, IncomingState, Reply
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.domain.referral import NEXT_STATE, Proof, Referral, ReferralState
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import note_refusal
from fieldcase.services.outbox import state_change
from fieldcase.services.payload import CASE_PATH, RESPONSE_PATH, read_case, read_response
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.sealing import ASKED_TO_DELETE_AFTER
from fieldcase.storage.history import SeenBundle
from fieldcase.storage.transaction import Transaction

CONTACT_STATE = {
    KeyState.CHECKED_IN_PERSON: ContactState.VERIFIED_IN_PERSON,
    KeyState.CHECKED_BY_CALL: ContactState.VERIFIED_BY_CALL,
    KeyState.REVOKED: ContactState.REVOKED,
}
"""Everything else is unverified to the bundle room."""

STATE_FOR = {
    Reply.RECEIVED: ReferralState.RECEIVED,
    Reply.ACCEPTED: ReferralState.ACCEPTED,
    Reply.DECLINED: ReferralState.DECLINED,
    Reply.NEED_INFO: ReferralState.RECEIVED,
    Reply.STARTED: ReferralState.STARTED,
    Reply.COMPLETED: ReferralState.COMPLETED,
}


class Arrived(Frozen):
    """What a file turned out to be."""

    kind: IncomingKind
    bundle_id: BundleId
    from_name: str
    referral_id: ReferralId | None = None
    reply: Reply | None = None
    proof: Proof = Proof.SIGNED_RECEIPT
    topic: Topic = Topic.INBOX


def open_file(notebook: Notebook, path: Path) -> Arrived:
    """
    Open a file that arrived, by stick or mail, and put what it says where a person will read it.

    Nothing touches a case: a referral waits in the inbox; an answer moves on only the referral it answers.

    Raises:
        BundleRefusedError: With the code of the first rule the file breaks; nothing is changed.
    """
    try:
        return _taken_in(notebook, path)
    except BundleRefusedError as refusal:
        note_refusal(notebook, refusal)
        raise


def _taken_in(notebook: Notebook, path: Path) -> Arrived:
    opened = _opened(notebook, path)
    kind = opened.manifest.type
    if kind is BundleType.REFERRAL:
        return _keep_referral(notebook, opened)
    if kind in (BundleType.ACK, BundleType.RESPONSE):
        return _take_answer(notebook, opened)
    raise BundleRefusedError("E_REQUIRES")


def _opened(notebook: Notebook, path: Path) -> OpenedBundle:
    office = notebook.office
    with notebook.reading() as tx, bundle_refusals():
        receiver = Receiver(
            own_org_id=office.org_id,
            identities=(office.age_identity,),
            contacts=lambda sign_key: _contact(tx.directory.by_sign_key(sign_key)),
            history=_History(tx, office.org_id),
            training=notebook.training,
        )
        try:
            return open_bundle(
                path,
                receiver,
                now=notebook.clock.now(),
                latest_time_seen=latest_time_seen(notebook, tx),
            )
        except OSError:
            raise BundleRefusedError("unreadable") from None


def latest_time_seen(notebook: Notebook, tx: Transaction) -> datetime:
    """Return the latest moment this notebook has known: a clock that was set back revives no old file."""
    stored = tx.meta.get("latest_time_seen")
    now = notebook.clock.now()
    return max(now, datetime.fromisoformat(stored)) if stored else now


def _contact(organisation: Organisation | None) -> KnownContact | None:
    if organisation is None:
        return None
    return KnownContact(
        contact_id=organisation.id,
        org_id=organisation.org_key_id,
        sign_key=organisation.sign_key,
        state=CONTACT_STATE.get(organisation.key_state, ContactState.UNVERIFIED),
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


def _keep_referral(notebook: Notebook, opened: OpenedBundle) -> Arrived:
    manifest = opened.manifest
    with bundle_refusals():
        payload = read_case(opened.files.get(CASE_PATH))
    delete_by = manifest.retain_until or manifest.created_at + ASKED_TO_DELETE_AFTER
    with notebook.writing() as tx:
        organisation = _sender(tx, opened)
        tx.incoming.save(
            IncomingReferral(
                bundle_id=BundleId(manifest.bundle_id),
                thread_id=manifest.thread_id,
                manifest_sha256=opened.manifest_sha256,
                organisation_id=organisation.id,
                sender_name=organisation.name,
                state=IncomingState.NEW,
                received_at=tx.now,
                created_at=manifest.created_at,
                purpose=payload.purpose.value,
                urgency=payload.urgency.value,
                message=payload.message,
                reply_by=payload.reply_by,
                delete_by=delete_by.date(),
                items=payload.items,
            )
        )
        _remember(tx, opened)
    return Arrived(
        kind=IncomingKind.REFERRAL, bundle_id=BundleId(manifest.bundle_id), from_name=organisation.name
    )


def _take_answer(notebook: Notebook, opened: OpenedBundle) -> Arrived:
    with bundle_refusals():
        response = read_response(opened.files.get(RESPONSE_PATH))
    reference = opened.manifest.in_reply_to
    with notebook.writing() as tx:
        organisation = _sender(tx, opened)
        referral = tx.referrals.by_bundle(BundleId(reference.bundle_id)) if reference else None
        if referral is None:
            raise BundleRefusedError("E_REPLY_UNKNOWN")
        if referral.organisation_id != organisation.id:
            raise BundleRefusedError("E_THREAD_OWNER")
        _move_on(notebook, tx, referral, organisation, response.reply, response.reason or response.text)
        _remember(tx, opened)
    receipt = response.reply is Reply.RECEIVED
    return Arrived(
        kind=IncomingKind.RECEIPT if receipt else IncomingKind.RESPONSE,
        bundle_id=BundleId(opened.manifest.bundle_id),
        from_name=organisation.name,
        referral_id=referral.id,
        reply=response.reply,
        topic=Topic.INBOX | Topic.OUTBOX | Topic.CASES,
    )


def _move_on(  # noqa: PLR0913  (one answer, in its parts)
    notebook: Notebook,
    tx: Transaction,
    referral: Referral,
    organisation: Organisation,
    reply: Reply,
    reason: str,
) -> None:
    """Move the referral to what the answer says; an answer that comes late or twice changes nothing."""
    state = STATE_FOR[reply]
    if state in NEXT_STATE[referral.state]:
        state_change(notebook, tx, referral, state, Proof.SIGNED_RECEIPT, by=organisation.name, reason=reason)
    tx.audit.record(f"referral.{state.value}", referral.id)


def _sender(tx: Transaction, opened: OpenedBundle) -> Organisation:
    organisation = tx.directory.by_sign_key(opened.sender.sign_key)
    if organisation is None:
        raise NotFoundError
    return organisation


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
    tx.audit.record("bundle.opened", manifest.bundle_id)
