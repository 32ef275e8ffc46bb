"""After a referral left: tell more when they ask, or take it back."""

from __future__ import annotations

from dataclasses import replace

from fieldcase.bundle import BundleType, Reference
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import NotFoundError, NothingToShareError, TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, ReferralId
from fieldcase.domain.referral import Proof, Referral, ReferralState
from fieldcase.services import adding
from fieldcase.services.disk import disk_errors
from fieldcase.services.need_to_know import require_working
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import note_event, state_change
from fieldcase.services.payload import WITHDRAWAL_PATH, WithdrawalPayload, WithdrawalReason
from fieldcase.services.sealing import Letter, Sealed, seal_letter, write_down
from fieldcase.services.sharing import ReferralRequest, agreed_letter
from fieldcase.services.wording import Wording
from fieldcase.storage.history import SentBundle

CAN_BE_UPDATED = frozenset(
    {
        ReferralState.SENT,
        ReferralState.RECEIVED,
        ReferralState.NEEDS_INFO,
        ReferralState.ACCEPTED,
        ReferralState.STARTED,
    }
)
CAN_BE_TAKEN_BACK = CAN_BE_UPDATED | {ReferralState.PREPARED, ReferralState.NO_RESPONSE}


RECALLED = "recalled"
"""The detail of a line of the history: they were asked to delete what they have."""


class FollowUp(Frozen):
    """A file that follows a referral; nothing was made when it never left."""

    bundle_id: BundleId | None


def send_update(notebook: Notebook, wording: Wording, referral_id: ReferralId, message: str) -> FollowUp:
    """
    Seal the present answers to the same questions, with a message, for whoever has the referral.

    The consent is looked at again at this moment: what the person no longer agrees to share stays here. For
    whoever took the whole case over, what was added here since goes along, until they say that they have it.

    Raises:
        TransitionError: If the referral is not with them any more.
        ConsentMissingError, NothingToShareError, KeyNotCheckedError, KeyChangedError, MustNotKnowError.
    """
    referral, began = _begun(notebook, referral_id)
    with notebook.reading() as tx:
        added = adding.to_send(notebook, tx, referral)
    if referral.state not in CAN_BE_UPDATED and not added:
        raise TransitionError(was=referral.state.value, wanted="updated")
    request = ReferralRequest(
        case_id=referral.case_id,
        organisation_id=referral.organisation_id,
        purpose=referral.purpose,
        urgency=referral.urgency,
        message=message,
        reply_by=referral.reply_by,
        ticked=frozenset(referral.shared_keys) | {item.key for item in added},
    )
    letter, went = agreed_letter(notebook, wording, request, added)
    sealed = seal_letter(
        notebook,
        replace(letter, type=BundleType.UPDATE, thread_id=began.thread_id, in_reply_to=_reference(began)),
    )
    with notebook.writing() as tx:
        write_down(tx, sealed)
        adding.note_sealed(tx, referral, went, sealed.sent.bundle_id)
        note_event(notebook, tx, referral, Proof.OURS, detail="updated")
        tx.audit.record("referral.updated", referral_id)
    return FollowUp(bundle_id=sealed.sent.bundle_id)


def send_added(notebook: Notebook, wording: Wording, referral_id: ReferralId) -> FollowUp:
    """
    Seal what was added to a case since it was handed over, for whoever took it over.

    Raises:
        NothingToShareError: If they have all of it, or the person agreed to none of it.
        The others of :func:`send_update`.
    """
    with notebook.reading() as tx:
        referral = tx.referrals.get(referral_id)
        require_working(notebook, tx, referral.case_id)
        if not adding.to_send(notebook, tx, referral):
            raise NothingToShareError
    return send_update(notebook, wording, referral_id, referral.message)


def take_back(notebook: Notebook, referral_id: ReferralId, reason: WithdrawalReason) -> FollowUp:
    """
    Take a referral back.

    One that never left is only destroyed here. For one that did, a file asks the other side to delete it;
    they can be asked, not forced. An organisation without a checked key is told by telephone.

    Raises:
        TransitionError: If it is over already.
    """
    referral, began = _begun(notebook, referral_id)
    if referral.state not in CAN_BE_TAKEN_BACK:
        raise TransitionError(was=referral.state.value, wanted=ReferralState.REVOKED.value)
    sealed = None
    with notebook.reading() as tx:
        can_be_told = tx.directory.get(referral.organisation_id).can_receive
    if referral.state is not ReferralState.PREPARED and can_be_told:
        sealed = _withdrawal(notebook, referral, began, reason)
    with notebook.writing() as tx:
        if sealed is not None:
            write_down(tx, sealed)
        tx.sendings.forget(referral.bundle_id)
        if referral.handover and tx.elsewhere.come_back(referral.case_id, referral.id):
            tx.audit.record("case.came_back", referral.case_id)
        state_change(notebook, tx, referral, ReferralState.REVOKED, Proof.OURS, detail=reason.value)
        tx.audit.record("referral.revoked", referral_id)
    with disk_errors():
        (notebook.place.outbox / referral.file_name).unlink(missing_ok=True)
    return FollowUp(bundle_id=sealed.sent.bundle_id if sealed else None)


def recall(notebook: Notebook, referral_id: ReferralId) -> FollowUp:
    """
    Ask whoever has a referral to delete it because the person agrees no longer, however far it came.

    What is over stays as it is in the history, with a line that they were asked.
    """
    referral, began = _begun(notebook, referral_id)
    if referral.state in CAN_BE_TAKEN_BACK:
        return take_back(notebook, referral_id, WithdrawalReason.CONSENT_WITHDRAWN)
    sealed = _withdrawal(notebook, referral, began, WithdrawalReason.CONSENT_WITHDRAWN)
    with notebook.writing() as tx:
        write_down(tx, sealed)
        note_event(notebook, tx, referral, Proof.OURS, detail=RECALLED)
        tx.audit.record("referral.recalled", referral_id)
    return FollowUp(bundle_id=sealed.sent.bundle_id)


FOLLOW_UP_TOPICS = Topic.OUTBOX | Topic.CASES


def _begun(notebook: Notebook, referral_id: ReferralId) -> tuple[Referral, SentBundle]:
    with notebook.reading() as tx:
        referral = tx.referrals.get(referral_id)
        require_working(notebook, tx, referral.case_id)
        began = tx.bundles.sent(referral.bundle_id)
    if began is None:
        raise NotFoundError
    return referral, began


def _withdrawal(
    notebook: Notebook, referral: Referral, began: SentBundle, reason: WithdrawalReason
) -> Sealed:
    with notebook.reading() as tx:
        organisation = tx.directory.get(referral.organisation_id)
    return seal_letter(
        notebook,
        Letter(
            type=BundleType.WITHDRAW,
            thread_id=began.thread_id,
            to=organisation,
            payloads={WITHDRAWAL_PATH: WithdrawalPayload(reason=reason)},
            in_reply_to=_reference(began),
        ),
    )


def _reference(began: SentBundle) -> Reference:
    return Reference(bundle_id=began.bundle_id, manifest_sha256=began.manifest_sha256)
