"""How long the office keeps closed cases, what holds one back, which have been kept long enough."""

from __future__ import annotations

import json

from fieldcase.domain.changes import Topic
from fieldcase.domain.closing import Hold
from fieldcase.domain.errors import NotAllowedError
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.retention import Policy, may_decide, require_possible
from fieldcase.domain.risk import ReasonMissingError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

POLICY = "retention.policy"
"""The fact under which the notebook keeps what the office decided."""


def policy_in(tx: Transaction) -> Policy:
    """Return how long cases are kept: what the office decided, else what the design proposes."""
    kept = tx.meta.get(POLICY)
    return Policy(**json.loads(kept)) if kept else Policy()


def decide_policy(notebook: Notebook, years: int, child_until: int) -> Topic:
    """
    Answer for how long cases are kept that are closed from now on.

    Raises:
        NotAllowedError: If the present worker does not answer for it.
        ImpossiblePolicyError: If nobody keeps a case for such a time.
    """
    _require(notebook, "decide_retention")
    with notebook.writing() as tx:
        policy = Policy(
            years=years, child_until=child_until, decided_at=tx.now, decided_by=UserId(notebook.user.id)
        )
        require_possible(policy)
        tx.meta.put(POLICY, policy.to_json())
        tx.audit.record("settings.changed", "", (POLICY,))
    return Topic.CASES


def hold(notebook: Notebook, case_id: CaseId, words: str, *, held: bool) -> Topic:
    """
    Keep a case whatever its day says, or let it go its way again; both with a reason.

    Raises:
        NotAllowedError: If the present worker does not answer for it.
        ReasonMissingError: Without a reason.
    """
    _require(notebook, "hold")
    why = words.strip()
    if not why:
        raise ReasonMissingError
    with notebook.writing() as tx:
        if (tx.closings.hold(case_id) is not None) is held:
            return Topic.NONE
        tx.closings.add_hold(
            Hold(case_id=case_id, held=held, words=why, at=tx.now, by=UserId(notebook.user.id))
        )
        record(notebook, tx, case_id, TimelineKind.HOLD, case_id, held="yes" if held else "", why=why)
        if held:
            tx.audit.record("case.held", case_id)
        else:
            tx.audit.record("case.hold_ended", case_id)
    return Topic.CASES


def _require(notebook: Notebook, action: str) -> None:
    if not may_decide(notebook.user):
        raise NotAllowedError(action=action)
