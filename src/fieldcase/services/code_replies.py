"""An answer given without FieldCase: a code or a small file, proven by a secret inside the bundle."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from fieldcase.bundle.reply_code import (
    ReplyCode,
    ReplyCodeError,
    is_proven,
    read_code,
    said_in,
    tag_of,
)
from fieldcase.bundle.reply_file import MAX_REPLY_BYTES, ReplyFile, is_proven_file, open_reply_file
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import BundleRefusedError, ReplyRefusedError
from fieldcase.domain.ids import BundleId
from fieldcase.domain.incoming import IncomingKind, Reply
from fieldcase.domain.referral import NEXT_STATE, Proof, Referral, ReferralEvent, ReferralState
from fieldcase.services.arrived import Arrived
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import state_change
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.taking_in import STATE_FOR
from fieldcase.storage.transaction import Transaction

FILE_SUFFIX = ".fcreply"
NEEDS_MORE = "incomplete"
"""The code of the list of reasons that says what *need_info* means."""


_STATE_FOR = STATE_FOR | {Reply.NEED_INFO: ReferralState.RECEIVED}
"""Nobody without FieldCase can be sent an update: that they need more is told by telephone."""


@dataclass(frozen=True)
class _Answer:
    bundle_id: BundleId
    reply: Reply
    reason: str
    digest: str
    words: str = field(default="", repr=False)


def take_code(notebook: Notebook, untrusted_text: str) -> Arrived:
    """
    Write down what a reply code says about the one referral it belongs to.

    Raises:
        ReplyRefusedError: A slip (in which group), foreign, not proven, already written down, too late.
    """
    code = _read(untrusted_text)
    with notebook.writing() as tx:
        return _write_down(notebook, tx, _proven_code(tx, code))


def take_file(notebook: Notebook, path: Path) -> Arrived:
    """
    Write down what a reply file says about the one referral it belongs to.

    Raises:
        BundleRefusedError: It is no reply file, or was changed on the way.
        ReplyRefusedError: Foreign, not proven, already written down, too late.
    """
    with bundle_refusals():
        reply = open_reply_file(_bytes_of(path), notebook.office.age_identity)
    with notebook.writing() as tx:
        return _write_down(notebook, tx, _proven_file(tx, reply))


def _read(untrusted_text: str) -> ReplyCode:
    try:
        return read_code(untrusted_text)
    except ReplyCodeError as error:
        raise ReplyRefusedError(error.slip.value, group=error.group) from None


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_REPLY_BYTES + 1)
    except OSError:
        raise BundleRefusedError("unreadable") from None


def _proven_code(tx: Transaction, code: ReplyCode) -> _Answer:
    named = [
        (bundle_id, secret) for bundle_id, secret in tx.bundles.secrets.all() if tag_of(secret) == code.tag
    ]
    if not named:
        raise ReplyRefusedError("foreign")
    for bundle_id, secret in named:
        if is_proven(code, secret, bytes.fromhex(_manifest_digest(tx, bundle_id))):
            return _answer_in(code, bundle_id)
    raise ReplyRefusedError("not_proven")


def _answer_in(code: ReplyCode, bundle_id: BundleId) -> _Answer:
    said = said_in(code)
    if said is None:
        raise ReplyRefusedError("newer")
    answer, reason = said
    digest = hashlib.sha256(bytes((code.answer, code.reason, *code.proof))).hexdigest()
    return _Answer(bundle_id, Reply(answer), reason, digest)


def _proven_file(tx: Transaction, reply: ReplyFile) -> _Answer:
    bundle_id = BundleId(reply.bundle_id)
    secret = tx.bundles.secrets.of_bundle(bundle_id)
    if secret is None:
        raise ReplyRefusedError("foreign")
    if not is_proven_file(reply, secret) or reply.manifest_sha256 != _manifest_digest(tx, bundle_id):
        raise ReplyRefusedError("not_proven")
    words = " · ".join(part for part in (reply.name, reply.text) if part)
    return _Answer(bundle_id, Reply(reply.answer), reply.reason, reply.mac, words)


def _manifest_digest(tx: Transaction, bundle_id: BundleId) -> str:
    sent = tx.bundles.sent(bundle_id)
    return sent.manifest_sha256 if sent is not None else ""


def _write_down(notebook: Notebook, tx: Transaction, answer: _Answer) -> Arrived:
    referral = tx.referrals.by_bundle(answer.bundle_id)
    if referral is None:
        raise ReplyRefusedError("foreign")
    state = _STATE_FOR[answer.reply]
    if tx.bundles.secrets.was_taken(answer.digest) or (state is referral.state and not answer.words):
        raise ReplyRefusedError("used")
    organisation = tx.directory.get(referral.organisation_id)
    reason = NEEDS_MORE if answer.reply is Reply.NEED_INFO else answer.reason
    if state is referral.state:
        _add_words(tx, referral, state, organisation.name, answer.words)
    elif state in NEXT_STATE[referral.state]:
        proof, name, words = Proof.REPLY_CODE, organisation.name, answer.words
        state_change(notebook, tx, referral, state, proof, by=name, reason=reason, detail=words)
    else:
        raise ReplyRefusedError("too_late")
    tx.bundles.secrets.take(answer.digest, answer.bundle_id)
    tx.audit.record("referral.reply_code", referral.id)
    return Arrived(
        kind=IncomingKind.RESPONSE,
        bundle_id=answer.bundle_id,
        from_name=organisation.name,
        referral_id=referral.id,
        reply=answer.reply,
        proof=Proof.REPLY_CODE,
        topic=Topic.INBOX | Topic.OUTBOX | Topic.CASES,
    )


def _add_words(tx: Transaction, referral: Referral, state: ReferralState, name: str, words: str) -> None:
    """Keep the lines that came in a file after the code had said the same."""
    tx.referrals.add_event(
        ReferralEvent(
            referral_id=referral.id, state=state, at=tx.now, by=name, proof=Proof.REPLY_CODE, detail=words
        )
    )
