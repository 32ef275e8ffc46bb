"""What is agreed to no longer: who has it and must be told, what must not go any more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import PURPOSE_NEEDS, ConsentDecision, taken_back_at
from fieldcase.domain.errors import ConsentMissingError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.referral import Referral, ReferralState
from fieldcase.services.need_to_know import eyes_on
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

CARRIES_A_CASE = frozenset({"referral", "handover", "update"})


def carried_by(referral: Referral) -> frozenset[DataCategory]:
    """Return what a referral carries; anything its purpose needs, when an older notebook did not keep it."""
    return frozenset(referral.categories) or PURPOSE_NEEDS[referral.purpose]


class Untold(Frozen):
    """An organisation that has, or is about to get, what the person has taken back since."""

    referral: Referral
    organisation: Organisation
    case: Case
    since: datetime

    @property
    def never_left(self) -> bool:
        """Whether the file still lies here: then there is nobody to tell."""
        return self.referral.state is ReferralState.PREPARED


def untold_by(notebook: Notebook, tx: Transaction) -> tuple[Untold, ...]:
    """Return whom nobody has told yet, and the present worker may tell, longest first."""
    found = []
    for referral in tx.referrals.perhaps_taken_back():
        since = _since(referral, tx.consents.of_case(referral.case_id))
        organisation = tx.directory.get(referral.organisation_id)
        if not eyes_on(notebook, tx, referral.case_id).works_on(DataCategory.PLAN):
            continue
        if since is not None and not _told(tx, referral, organisation):
            case = tx.cases.get(referral.case_id)
            found.append(Untold(referral=referral, organisation=organisation, case=case, since=since))
    return tuple(sorted(found, key=lambda one: one.since))


def require_still_agreed(tx: Transaction, bundle_id: BundleId) -> None:
    """
    Let a sealed file go only while the person still agrees to what it was sealed for.

    Raises:
        ConsentMissingError: If it was taken back since.
    """
    sent = tx.bundles.sent(bundle_id)
    if sent is None or sent.type not in CARRIES_A_CASE:
        return
    referral = tx.referrals.by_thread(sent.thread_id)
    if referral is not None and _since(referral, tx.consents.of_case(referral.case_id)) is not None:
        raise ConsentMissingError


def _since(referral: Referral, decisions: Sequence[ConsentDecision]) -> datetime | None:
    return taken_back_at(decisions, referral.purpose, referral.created_at, carried_by(referral))


def _told(tx: Transaction, referral: Referral, organisation: Organisation) -> bool:
    """Whether they were asked to delete it, or can only be told by telephone, which "Who has what" keeps."""
    sent = tx.bundles.sent(referral.bundle_id)
    if sent is not None and tx.bundles.took_back(sent.thread_id):
        return True
    over = referral.state in (ReferralState.COMPLETED, ReferralState.DECLINED, ReferralState.CLOSED)
    return over and not organisation.can_receive
