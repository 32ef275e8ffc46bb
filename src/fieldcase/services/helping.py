"""After a referral reached us: ask for more, say that help began or ended, delete what was taken back."""

from __future__ import annotations

from fieldcase.domain.errors import TransitionError
from fieldcase.domain.ids import BundleId
from fieldcase.domain.incoming import TAKEN_IN, UNDECIDED, IncomingReferral, IncomingState, Reply
from fieldcase.services.answering import Answered, answered_with, decide, fill_case, sealed_answer
from fieldcase.services.need_to_know import require_deciding
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import ResponsePayload
from fieldcase.services.received_files import take_documents
from fieldcase.services.taking_entries import has_entries, take_entries

_MAY_START = frozenset({IncomingState.ACCEPTED})
_MAY_COMPLETE = frozenset({IncomingState.ACCEPTED, IncomingState.STARTED})
_STANDS = {
    IncomingState.ACCEPTED: Reply.ACCEPTED,
    IncomingState.STARTED: Reply.STARTED,
    IncomingState.COMPLETED: Reply.COMPLETED,
}
_TAKEN_BACK = frozenset({IncomingState.TAKEN_BACK})


def ask_for_more(notebook: Notebook, bundle_id: BundleId, question: str) -> Answered:
    """Ask the sender for what is missing; nothing is decided by that."""
    incoming = _standing(notebook, bundle_id, UNDECIDED, "asked")
    changed = incoming.but(state=IncomingState.ASKED, question=question)
    return _answer(notebook, changed, ResponsePayload(reply=Reply.NEED_INFO, text=question))


def say_started(notebook: Notebook, bundle_id: BundleId) -> Answered:
    """Tell the sender that help began."""
    incoming = _standing(notebook, bundle_id, _MAY_START, "started")
    changed = incoming.but(state=IncomingState.STARTED)
    return _answer(notebook, changed, ResponsePayload(reply=Reply.STARTED))


def say_completed(notebook: Notebook, bundle_id: BundleId) -> Answered:
    """Tell the sender that help was given."""
    incoming = _standing(notebook, bundle_id, _MAY_COMPLETE, "completed")
    changed = incoming.but(state=IncomingState.COMPLETED)
    return _answer(notebook, changed, ResponsePayload(reply=Reply.COMPLETED))


def take_update_into_case(notebook: Notebook, bundle_id: BundleId) -> Answered | None:
    """
    Put what is new in an update into the case; nothing there is overwritten.

    What another office added is answered: they see that it is here. In a case that is elsewhere by now, only
    that is taken in.
    """
    incoming = _standing(notebook, bundle_id, TAKEN_IN, "updated")
    if incoming.case_id is None or not incoming.update_waits:
        raise TransitionError(was=incoming.state.value, wanted="updated")
    with notebook.writing() as tx:
        if tx.elsewhere.of(incoming.case_id) is None:
            fill_case(notebook, tx, incoming.case_id, incoming)
        documents = take_documents(notebook, tx, incoming.case_id, incoming)
        take_entries(notebook, tx, incoming.case_id, incoming, documents)
        taken = incoming.but(update_waits=False)
        tx.incoming.save(taken)
        tx.audit.record("incoming.update_taken", bundle_id)
    if not has_entries(taken):
        return None
    answered = _answer(notebook, taken, ResponsePayload(reply=_STANDS[taken.state]))
    return answered.but(took_entries=True)


def delete_what_was_taken_back(notebook: Notebook, bundle_id: BundleId) -> Answered:
    """Delete what was sent, and tell the sender so."""
    incoming = _standing(notebook, bundle_id, _TAKEN_BACK, "deleted")
    changed = incoming.but(state=IncomingState.DELETED)
    return _answer(notebook, changed, ResponsePayload(reply=Reply.DELETED))


def keep_what_was_taken_back(notebook: Notebook, bundle_id: BundleId, reason: str) -> Answered:
    """Keep what was sent because the law asks for it, and tell the sender why."""
    incoming = _standing(notebook, bundle_id, _TAKEN_BACK, "retained")
    changed = incoming.but(state=IncomingState.RETAINED)
    return _answer(notebook, changed, ResponsePayload(reply=Reply.RETAINED, text=reason))


def _standing(
    notebook: Notebook, bundle_id: BundleId, allowed: frozenset[IncomingState], wanted: str
) -> IncomingReferral:
    with notebook.reading() as tx:
        incoming = tx.incoming.get(bundle_id)
        require_deciding(notebook, tx, incoming)
    if incoming.state not in allowed:
        raise TransitionError(was=incoming.state.value, wanted=wanted)
    return incoming


def _answer(notebook: Notebook, changed: IncomingReferral, answer: ResponsePayload) -> Answered:
    sealed = sealed_answer(notebook, changed, answer)
    with notebook.writing() as tx:
        decide(tx, changed, sealed, changed.state, case_id=changed.case_id, reason=changed.decline_reason)
    return answered_with(sealed, answer.reply, changed.case_id)
