"""Referrals nobody answers: noted when their time has run out, begun again by a reminder."""

from __future__ import annotations

from fieldcase.domain.changes import Topic
from fieldcase.domain.ids import ReferralId
from fieldcase.domain.referral import Proof, Referral, ReferralState, waits_until
from fieldcase.domain.roles import Action, allows
from fieldcase.services.need_to_know import require_working
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import state_change
from fieldcase.storage.transaction import Transaction

REMINDED = "reminded"
"""The detail of a line of the history: we asked them again, and the time to answer began anew."""


def note_silence(notebook: Notebook) -> Topic:
    """Write down, once for each, that no answer came in time; a late answer still counts."""
    if notebook.vault.for_reading or not allows(notebook.user, Action.WRITE):
        return Topic.NONE
    with notebook.reading() as tx:
        if not _unanswered(notebook, tx):
            return Topic.NONE
    with notebook.writing() as tx:
        for referral in _unanswered(notebook, tx):
            state_change(notebook, tx, referral, ReferralState.NO_RESPONSE, Proof.OURS)
            tx.audit.record("referral.no_response", referral.id)
    return Topic.OUTBOX | Topic.CASES


def note_reminded(notebook: Notebook, referral_id: ReferralId) -> Topic:
    """
    Write down that they were asked again; they have as long as before.

    Raises:
        TransitionError: If they have answered meanwhile.
    """
    with notebook.writing() as tx:
        referral = tx.referrals.get(referral_id)
        require_working(notebook, tx, referral.case_id)
        state_change(notebook, tx, referral, ReferralState.SENT, Proof.OURS, detail=REMINDED)
        tx.audit.record("referral.reminded", referral_id)
    return Topic.OUTBOX | Topic.CASES


def _unanswered(notebook: Notebook, tx: Transaction) -> tuple[Referral, ...]:
    now = notebook.clock.now()
    return tuple(
        referral
        for referral in tx.referrals.handed_over()
        if (due := waits_until(referral, tx.referrals.since(referral))) is not None and due <= now
    )
