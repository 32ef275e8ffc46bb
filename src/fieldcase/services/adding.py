"""What we add to a case after its hand-over: notes and documents for whoever answers for it now."""

from __future__ import annotations

from fieldcase.domain.adding import (
    UNTAKEN,
    AddedEntry,
    EntryState,
    Origin,
    SentEntry,
    TakenEntry,
    with_origin,
)
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Withheld, decide_sharing
from fieldcase.domain.ids import BundleId, CaseId
from fieldcase.domain.referral import Referral
from fieldcase.domain.sharing import ShareItem, note_key, offer
from fieldcase.services.going_along import document_item
from fieldcase.services.need_to_know import eyes_on, sees_document
from fieldcase.services.notebook import Notebook
from fieldcase.storage.elsewhere import Elsewhere
from fieldcase.storage.transaction import Transaction

A_NOTE = "note"
"""In place of the words of a question."""


def added_entries(notebook: Notebook, tx: Transaction, case_id: CaseId) -> tuple[AddedEntry, ...]:
    """Return what was added since a case was handed over and is for these eyes, oldest first."""
    elsewhere = tx.elsewhere.of(case_id)
    if elsewhere is None:
        return ()
    referral = tx.referrals.get(elsewhere.referral_id)
    known = tx.entries.sent(referral.id)
    found = sorted(_found(notebook, tx, elsewhere, referral), key=lambda one: one[1].at)
    stays = _what_stays(notebook, tx, referral, tuple(item for item, _ in found))
    return tuple(_standing(item, origin, known.get(item.key), stays.get(item.key)) for item, origin in found)


def to_send(notebook: Notebook, tx: Transaction, referral: Referral) -> tuple[ShareItem, ...]:
    """Return what each file to whoever took the case over carries: what they have not taken in yet."""
    elsewhere = tx.elsewhere.of(referral.case_id)
    if elsewhere is None or elsewhere.referral_id != referral.id:
        return ()
    return tuple(one.item for one in added_entries(notebook, tx, referral.case_id) if one.state in UNTAKEN)


def note_sealed(
    tx: Transaction, referral: Referral, went: tuple[ShareItem, ...], bundle_id: BundleId
) -> None:
    """Write down, within a transaction, what a file carries; what it tells of counts as told from now on."""
    tx.entries.note_sealed(referral.id, [item.key for item in went], bundle_id)
    kinds = {*referral.categories, *(item.category for item in went)}
    tx.referrals.widen(referral.id, tuple(one for one in DataCategory if one in kinds))


def _found(
    notebook: Notebook, tx: Transaction, elsewhere: Elsewhere, referral: Referral
) -> list[tuple[ShareItem, Origin]]:
    """Return every note and document since the referral was made, but what they sent us themselves."""
    case_id, since = referral.case_id, referral.created_at
    eyes = eyes_on(notebook, tx, case_id)
    names = {user.id: user.name for user in tx.users.all()}
    came = tx.entries.of_case(case_id)
    found = []
    for note in tx.notes.of_case(case_id):
        if note.written_at >= since and eyes.reads(DataCategory.ACCOUNT, note.written_by):
            taken = came.get(note.id)
            own = Origin(by=names[note.written_by], at=note.written_at)
            item = ShareItem(
                key=taken.entry if taken else note_key(note.id),
                category=note.about,
                label=A_NOTE,
                value=note.text,
            )
            found.append((item, taken, own))
    for document in tx.documents.of_case(case_id):
        if document.added_at >= since and sees_document(eyes, document):
            own = Origin(by=names[document.added_by], at=document.added_at)
            found.append((document_item(document), came.get(document.id), own))
    return [
        (with_origin(item, origin), origin)
        for item, taken, own in found
        if taken is None or taken.organisation_id != elsewhere.organisation_id
        for origin in [_told_by(taken) if taken else own]
    ]


def _told_by(taken: TakenEntry) -> Origin:
    """Return who wrote what came from another office: there it is their own, from here on it has its name."""
    return taken.origin.but(office=taken.origin.office or taken.sender_name)


def _what_stays(
    notebook: Notebook, tx: Transaction, referral: Referral, items: tuple[ShareItem, ...]
) -> dict[str, Withheld]:
    """Return what the person did not agree to give them, and what cannot travel, each with the reason."""
    decisions, today = tx.consents.of_case(referral.case_id), notebook.clock.today()
    child = tx.cases.get(referral.case_id).person.is_child
    decision = decide_sharing(decisions, referral.purpose, today, child=child)
    made = offer(items, decision, decisions, today, child=child)
    return {one.item.key: one.because for one in made.withheld}


def _standing(item: ShareItem, origin: Origin, sent: SentEntry | None, stays: Withheld | None) -> AddedEntry:
    state, since = EntryState.WAITS, None
    if sent is not None and sent.taken_at is not None:
        state, since = EntryState.TAKEN, sent.taken_at
    elif stays is not None:
        state = EntryState.STAYS
    elif sent is not None:
        state, since = (EntryState.SENT, sent.left_at) if sent.left_at else (EntryState.SEALED, None)
    return AddedEntry(item=item, origin=origin, state=state, since=since, because=stays)
