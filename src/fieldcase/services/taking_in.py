"""Referrals, updates, answers and withdrawals that were opened: each changes only what it speaks about."""

from __future__ import annotations

from fieldcase.bundle import BundleType, OpenedBundle
from fieldcase.domain.changes import Topic
from fieldcase.domain.disclosure import RecallStep
from fieldcase.domain.errors import BundleRefusedError
from fieldcase.domain.ids import BundleId, OrganisationId
from fieldcase.domain.incoming import (
    TAKEN_BACK,
    TAKEN_IN,
    UNDECIDED,
    IncomingKind,
    IncomingReferral,
    IncomingState,
    Reply,
)
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.referral import (
    NEVER_OPENS_AGAIN,
    TAKEN_UP,
    Proof,
    Referral,
    ReferralState,
    may_answer,
)
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.arrived import Arrived
from fieldcase.services.casework import record
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import note_event, note_recall_step, state_change
from fieldcase.services.payload import (
    CASE_PATH,
    RESPONSE_PATH,
    TAKEN_PATH,
    WITHDRAWAL_PATH,
    ResponsePayload,
    read_case,
    read_response,
    read_taken,
    read_withdrawal,
)
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.sealing import ASKED_TO_DELETE_AFTER
from fieldcase.storage.transaction import Transaction

STATE_FOR = {
    Reply.RECEIVED: ReferralState.RECEIVED,
    Reply.NEED_INFO: ReferralState.NEEDS_INFO,
    Reply.ACCEPTED: ReferralState.ACCEPTED,
    Reply.DECLINED: ReferralState.DECLINED,
    Reply.STARTED: ReferralState.STARTED,
    Reply.COMPLETED: ReferralState.COMPLETED,
}
"""Answers to a withdrawal move nothing; they end the asking."""

RECALL_STEP = {Reply.DELETED: RecallStep.DELETED, Reply.RETAINED: RecallStep.MUST_KEEP}

TOOK_IN = "took_in"
"""The detail of a line of the history: what was added here is in the case there."""

ANSWER_TOPICS = Topic.INBOX | Topic.OUTBOX | Topic.CASES


def keep_referral(notebook: Notebook, tx: Transaction, opened: OpenedBundle) -> Arrived:  # noqa: ARG001  (every taker is called alike)
    """Put a referral, or a case that is handed over, into the inbox."""
    manifest = opened.manifest
    with bundle_refusals():
        payload = read_case(opened.files.get(CASE_PATH))
    delete_by = manifest.retain_until or manifest.created_at + ASKED_TO_DELETE_AFTER
    organisation = sender_of(tx, opened)
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
            handover=manifest.type is BundleType.HANDOVER,
            basis=manifest.consent.basis.value,
        )
    )
    return Arrived(
        kind=IncomingKind.REFERRAL, bundle_id=BundleId(manifest.bundle_id), from_name=organisation.name
    )


def take_update(notebook: Notebook, tx: Transaction, opened: OpenedBundle) -> Arrived:
    """
    Put newer content into the referral it belongs to; the newest update holds all that was agreed.

    What nobody has decided shows the newer content. What is part of a case already waits until a person takes
    it in. What was declined or taken back stays as it is.
    """
    with bundle_refusals():
        payload = read_case(opened.files.get(CASE_PATH))
    incoming = _begun_with(tx, opened)
    organisation = sender_of(tx, opened)
    if incoming.state in UNDECIDED | TAKEN_IN:
        is_case = incoming.state in TAKEN_IN
        changed = incoming.but(
            state=incoming.state if is_case else IncomingState.NEW,
            message=payload.message,
            items=payload.items,
            reply_by=payload.reply_by,
            updated_at=tx.now,
            update_waits=is_case,
        )
        tx.incoming.save(changed)
        tx.incoming.files.instead(incoming.bundle_id, BundleId(opened.manifest.bundle_id))
        _tell_case(notebook, tx, changed, "updated")
    return Arrived(kind=IncomingKind.UPDATE, bundle_id=incoming.bundle_id, from_name=organisation.name)


def take_withdrawal(notebook: Notebook, tx: Transaction, opened: OpenedBundle) -> Arrived:
    """Hide what was taken back at once; a person decides about deleting it, then answers."""
    with bundle_refusals():
        read_withdrawal(opened.files.get(WITHDRAWAL_PATH))
    incoming = _begun_with(tx, opened)
    if incoming.state not in TAKEN_BACK:
        changed = incoming.but(state=IncomingState.TAKEN_BACK, update_waits=False)
        tx.incoming.save(changed)
        _tell_case(notebook, tx, changed, "taken_back")
        tx.audit.record("incoming.taken_back", incoming.bundle_id)
    return Arrived(
        kind=IncomingKind.TAKEN_BACK, bundle_id=incoming.bundle_id, from_name=sender_of(tx, opened).name
    )


def take_answer(notebook: Notebook, tx: Transaction, opened: OpenedBundle) -> Arrived:
    """Move on the referral that is answered; an answer that comes late or twice changes nothing."""
    with bundle_refusals():
        response = read_response(opened.files.get(RESPONSE_PATH))
        taken = read_taken(opened.files[TAKEN_PATH]).entries if TAKEN_PATH in opened.files else ()
    reference = opened.manifest.in_reply_to
    organisation = sender_of(tx, opened)
    referral = tx.referrals.by_bundle(BundleId(reference.bundle_id)) if reference else None
    if referral is None:
        raise BundleRefusedError("E_REPLY_UNKNOWN")
    if referral.organisation_id != organisation.id:
        raise BundleRefusedError("E_THREAD_OWNER")
    _move_on(notebook, tx, referral, organisation, response)
    if tx.entries.note_taken(referral.id, taken, opened.manifest.created_at):
        note_event(notebook, tx, referral, Proof.SIGNED_RECEIPT, by=organisation.name, detail=TOOK_IN)
    return Arrived(
        kind=IncomingKind.RECEIPT if response.reply is Reply.RECEIVED else IncomingKind.RESPONSE,
        bundle_id=BundleId(opened.manifest.bundle_id),
        from_name=organisation.name,
        referral_id=referral.id,
        reply=response.reply,
        text=response.text,
        topic=ANSWER_TOPICS,
    )


def sender_of(tx: Transaction, opened: OpenedBundle) -> Organisation:
    """Return who signed it, by the present key or by one of before."""
    return tx.directory.get(OrganisationId(opened.sender.contact_id))


def _move_on(
    notebook: Notebook,
    tx: Transaction,
    referral: Referral,
    organisation: Organisation,
    response: ResponsePayload,
) -> None:
    state = STATE_FOR.get(response.reply)
    if state is None:
        note_event(notebook, tx, referral, Proof.SIGNED_RECEIPT, by=organisation.name, detail=response.reply)
        if response.reply in RECALL_STEP:
            note_recall_step(notebook, tx, referral, RECALL_STEP[response.reply], response.text)
    elif may_answer(referral, state):
        state_change(
            notebook,
            tx,
            referral,
            state,
            Proof.SIGNED_RECEIPT,
            by=organisation.name,
            reason=response.reason or response.text,
            detail=response.text if response.reason else "",
        )
    if referral.handover and state is not None:
        _move_the_case(tx, referral, state)
    tx.audit.record(f"referral.{state.value if state else response.reply.value}", referral.id)


def _move_the_case(tx: Transaction, referral: Referral, state: ReferralState) -> None:
    """One writer a case: whoever signed that they take it over; a refusal leaves it with us."""
    if referral.state in NEVER_OPENS_AGAIN:
        return
    if state in TAKEN_UP and not tx.imports.handed_back_since(referral):
        if tx.elsewhere.hand_over(referral.case_id, referral.organisation_id, referral.id, tx.now):
            tx.audit.record("case.handed_over", referral.case_id)
    elif state is ReferralState.DECLINED and tx.elsewhere.come_back(referral.case_id, referral.id):
        tx.audit.record("case.came_back", referral.case_id)


def _begun_with(tx: Transaction, opened: OpenedBundle) -> IncomingReferral:
    incoming = tx.incoming.by_thread(opened.manifest.thread_id)
    if incoming is None:
        raise BundleRefusedError("E_REPLY_UNKNOWN")
    return incoming


def _tell_case(notebook: Notebook, tx: Transaction, incoming: IncomingReferral, what: str) -> None:
    if incoming.case_id is not None:
        record(
            notebook,
            tx,
            incoming.case_id,
            TimelineKind.RECEIVED_FROM,
            incoming.bundle_id,
            organisation=incoming.sender_name,
            purpose=incoming.purpose,
            what=what,
        )
