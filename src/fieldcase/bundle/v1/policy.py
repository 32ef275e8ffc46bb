"""
May this bundle come in? Steps 7–13 of the import, in their order.

Every rule here is about people, time or what happened before; that the bundle is genuine was proven earlier.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fieldcase.bundle.age_file import age_recipient_of
from fieldcase.bundle.age_header import Lock
from fieldcase.bundle.errors import Code, PolicyError
from fieldcase.bundle.limits import MAX_CLOCK_AHEAD, MAX_REV_JUMP
from fieldcase.bundle.manifest import Basis, BundleType, KeyRecipient, Manifest
from fieldcase.bundle.sender_unknown import SenderUnknownError
from fieldcase.bundle.v1.contents import SignedManifest
from fieldcase.bundle.v1.receiver import (
    TRUSTED_STATES,
    Contacts,
    ContactState,
    History,
    KnownContact,
    KnownThread,
    Receiver,
)

_OWNER_ONLY = frozenset({BundleType.REFERRAL, BundleType.UPDATE, BundleType.WITHDRAW, BundleType.HANDOVER})
"""What only the organisation that began a thread may say in it."""

_NEEDS_CONSENT = frozenset({BundleType.REFERRAL, BundleType.UPDATE, BundleType.HANDOVER})
"""What carries a person's data to another organisation."""


@dataclass(frozen=True)
class Moment:
    """Now, with the latest time this notebook has ever seen: a clock that was set back revives nothing."""

    now: datetime
    latest_time_seen: datetime


def check_policy(
    signed: SignedManifest, receiver: Receiver, moment: Moment, *, accept_without_consent: bool
) -> KnownContact:
    """
    Return the contact who sent the bundle.

    Raises:
        PolicyError: With the code of the first rule that is broken.
    """
    manifest = signed.manifest
    _check_training(manifest, receiver)
    sender = _known_sender(signed, receiver.contacts)
    _check_recipient(signed, receiver)
    _check_time(manifest, moment)
    _check_replay(signed, receiver.history)
    _check_thread(manifest, receiver.history.thread(manifest.thread_id))
    _check_reply(manifest, receiver.history)
    if not accept_without_consent:
        _check_consent(manifest, receiver.own_org_id, moment.now)
    return sender


def _check_training(manifest: Manifest, receiver: Receiver) -> None:
    if manifest.training and not receiver.training:
        raise PolicyError(Code.TRAINING)
    if receiver.training and not manifest.training:
        raise PolicyError(Code.NOT_TRAINING)


def _known_sender(signed: SignedManifest, contacts: Contacts) -> KnownContact:
    claimed = signed.manifest.sender
    contact = contacts(claimed.sign_key)
    if contact is None or contact.sign_key != claimed.sign_key:
        raise SenderUnknownError(claimed, signed.manifest_sha256)
    if contact.state is ContactState.REVOKED:
        _check_made_before_revocation(contact, signed.manifest)
    elif contact.state not in TRUSTED_STATES:
        raise PolicyError(Code.SENDER_UNVERIFIED)
    if contact.org_id != claimed.org_id:
        raise PolicyError(Code.SENDER_MISMATCH)
    return contact


def _check_made_before_revocation(contact: KnownContact, manifest: Manifest) -> None:
    if contact.revoked_at is None or contact.revoked_at <= manifest.created_at:
        raise PolicyError(Code.KEY_REVOKED)


def _check_recipient(signed: SignedManifest, receiver: Receiver) -> None:
    # The recipient is in the signed part: else a genuine bundle could be re-encrypted to somebody else.
    by_passphrase = signed.lock is Lock.PASSPHRASE
    if by_passphrase != signed.manifest.is_for_passphrase:
        raise PolicyError(Code.RECIPIENT_BINDING)
    if by_passphrase:
        return
    own_keys = map(age_recipient_of, receiver.identities)
    own = {KeyRecipient(recipient=key, org_id=receiver.own_org_id) for key in own_keys}
    if own.isdisjoint(signed.manifest.recipients):
        raise PolicyError(Code.RECIPIENT_BINDING)


def _check_time(manifest: Manifest, moment: Moment) -> None:
    if manifest.created_at > moment.now + MAX_CLOCK_AHEAD:
        raise PolicyError(Code.FUTURE)
    if manifest.expires_at < max(moment.now, moment.latest_time_seen):
        raise PolicyError(Code.EXPIRED)


def _check_replay(signed: SignedManifest, history: History) -> None:
    known = history.seen(signed.manifest.bundle_id) or history.sent(signed.manifest.bundle_id)
    if known == signed.manifest_sha256:
        raise PolicyError(Code.REPLAY)
    if known is not None:
        raise PolicyError(Code.ID_CONFLICT)


def _check_thread(manifest: Manifest, thread: KnownThread | None) -> None:
    sender = manifest.sender.org_id
    if thread is not None:
        _check_may_speak(manifest, thread)
    highest = thread.highest_rev.get(sender, 0) if thread is not None else 0
    if manifest.rev <= highest:
        raise PolicyError(Code.ROLLBACK, rev=manifest.rev, highest=highest)
    if manifest.rev > highest + MAX_REV_JUMP:
        raise PolicyError(Code.REV_JUMP, rev=manifest.rev, highest=highest)


def _check_may_speak(manifest: Manifest, thread: KnownThread) -> None:
    sender = manifest.sender.org_id
    if sender == thread.owner_org_id:
        return
    if manifest.type in _OWNER_ONLY or sender not in thread.participant_org_ids:
        raise PolicyError(Code.THREAD_OWNER)


def _check_reply(manifest: Manifest, history: History) -> None:
    reference = manifest.in_reply_to
    if reference is None:
        return
    known = history.sent(reference.bundle_id) or history.seen(reference.bundle_id)
    if known is None:
        raise PolicyError(Code.REPLY_UNKNOWN)
    if known != reference.manifest_sha256:
        raise PolicyError(Code.REPLY_MISMATCH)


def _check_consent(manifest: Manifest, own_org_id: str, now: datetime) -> None:
    consent = manifest.consent
    if consent.basis is Basis.NONE_REQUIRED and manifest.type in _NEEDS_CONSENT:
        raise PolicyError(Code.CONSENT, reason="missing")
    if consent.basis is not Basis.CONSENT:
        return
    if own_org_id not in consent.org_ids or not consent.purposes:
        raise PolicyError(Code.CONSENT, reason="organisation")
    if consent.expires_at is None or consent.expires_at < now:
        raise PolicyError(Code.CONSENT, reason="expired")
    if consent.file not in {listed.path for listed in manifest.files}:
        raise PolicyError(Code.CONSENT, reason="receipt")
