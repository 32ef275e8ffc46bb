"""Write down what left without a sealed file, and what became of it when it was taken back."""

from __future__ import annotations

from collections.abc import Collection

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import Purpose, decide_sharing
from fieldcase.domain.disclosure import Basis, DisclosureKind, Recall, RecallStep, Told, Way
from fieldcase.domain.errors import ConsentMissingError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, ConsentId, OrganisationId, new_id
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import deciding_in
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction


class NewTelling(Frozen):
    """What somebody says they told."""

    recipient: str
    organisation_id: OrganisationId | None = None
    purpose: Purpose
    basis: Basis
    categories: tuple[DataCategory, ...]
    words: str = ""
    way: Way


def tell(notebook: Notebook, case_id: CaseId, new: NewTelling) -> Topic:
    """
    Keep that something was told.

    Raises:
        NeedToKnowError: If the plan of the case is not for the present worker.
        ConsentMissingError: If the ground named is an agreement that is not in force today, or leaves out
            what was told.
    """
    with deciding_in(notebook, case_id) as tx:
        consent_id = None
        if new.basis is Basis.CONSENT:
            consent_id = agreement_for(notebook, tx, case_id, new.purpose, new.categories)
        told = Told(
            id=new_id(notebook.entropy),
            case_id=case_id,
            kind=DisclosureKind.TOLD,
            recipient=new.recipient,
            organisation_id=new.organisation_id,
            purpose=new.purpose,
            basis=new.basis,
            consent_id=consent_id,
            categories=new.categories,
            words=new.words,
            way=new.way,
            at=tx.now,
            by=notebook.user.id,
        )
        tx.disclosures.add(told)
        facts = {"organisation": new.recipient, "purpose": new.purpose.value}
        record(notebook, tx, case_id, TimelineKind.TOLD, told.id, **facts)
        tx.audit.record("disclosure.told", told.id, tuple(one.value for one in new.categories))
    return Topic.CASES | Topic.OUTBOX


def note_recall(notebook: Notebook, case_id: CaseId, about: str, step: RecallStep, words: str) -> Topic:
    """Keep that somebody was asked to delete what was taken back, or what they answered."""
    with deciding_in(notebook, case_id) as tx:
        tx.disclosures.add_recall(
            Recall(about=about, case_id=case_id, step=step, words=words, at=tx.now, by=notebook.user.id)
        )
        tx.audit.record("disclosure.recall", about, (step.value,))
    return Topic.CASES | Topic.CONSENT | Topic.OUTBOX


def agreement_for(
    notebook: Notebook,
    tx: Transaction,
    case_id: CaseId,
    purpose: Purpose,
    categories: Collection[DataCategory],
) -> ConsentId:
    """
    Return the agreement in force today.

    Raises:
        ConsentMissingError: If there is none, or it leaves out one of *categories*.
    """
    child = tx.cases.get(case_id).person.is_child
    decisions = tx.consents.of_case(case_id)
    decision = decide_sharing(decisions, purpose, notebook.clock.today(), child=child)
    if decision.consent_id is None or not decision.left_out.isdisjoint(categories):
        raise ConsentMissingError
    return decision.consent_id
