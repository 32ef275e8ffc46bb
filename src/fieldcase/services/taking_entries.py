"""What another office added to a case of ours: read first, part of it once somebody takes it in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fieldcase.domain.adding import ArrivedEntry, Origin, TakenEntry, origin_of
from fieldcase.domain.case import Note
from fieldcase.domain.ids import CaseId, DocumentId, NoteId, new_id
from fieldcase.domain.incoming import IncomingReferral
from fieldcase.domain.sharing import ShareItem, note_of
from fieldcase.domain.timeline import TimelineKind
from fieldcase.forms.typed_text import tidy_text
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import sees_incoming
from fieldcase.services.notebook import Notebook
from fieldcase.services.received_files import told_of
from fieldcase.storage.transaction import Transaction


def arrived_entries(notebook: Notebook, incoming: IncomingReferral) -> tuple[ArrivedEntry, ...]:
    """Return what another office added, oldest first, each with whether it is in the case already."""
    with notebook.reading() as tx:
        if not sees_incoming(notebook, tx, incoming):
            return ()
        taken = set(tx.entries.of_referral(incoming.bundle_id))
    found = [
        ArrivedEntry(item=item, origin=origin, taken=item.key in taken) for item, origin in _entries(incoming)
    ]
    return tuple(sorted(found, key=lambda one: one.origin.at))


def has_entries(incoming: IncomingReferral) -> bool:
    """Tell whether another office added something."""
    return any(True for _ in _entries(incoming))


def take_entries(
    notebook: Notebook,
    tx: Transaction,
    case_id: CaseId,
    incoming: IncomingReferral,
    documents: Mapping[str, DocumentId | None],
) -> None:
    """Add, within a transaction, what is not in the case yet; *documents* are those that came, by path."""
    taken = set(tx.entries.of_referral(incoming.bundle_id))
    for item, origin in _entries(incoming):
        if item.key in taken:
            continue
        path = str(told_of(item).get("path"))
        if item.is_note:
            subject: str = _take_note(notebook, tx, case_id, (item, origin, incoming.sender_name))
        elif path in documents:
            subject = documents[path] or ""
        else:
            # Not whole, or of no kind that a case keeps: it goes on waiting over there.
            continue
        tx.entries.take(
            TakenEntry(
                bundle_id=incoming.bundle_id,
                organisation_id=incoming.organisation_id,
                sender_name=incoming.sender_name,
                entry=item.key,
                case_id=case_id,
                subject=subject,
                origin=origin,
                taken_at=tx.now,
            )
        )


def _take_note(
    notebook: Notebook, tx: Transaction, case_id: CaseId, came: tuple[ShareItem, Origin, str]
) -> str:
    """Add a note with who wrote it; nothing if it came before by another way, or is our own."""
    item, origin, sender = came
    if tx.entries.has_note(case_id, item.key, note_of(item.key)):
        return ""
    note = Note(
        id=NoteId(new_id(notebook.entropy)),
        case_id=case_id,
        text=tidy_text(item.value),
        written_at=tx.now,
        written_by=notebook.user.id,
        about=item.category,
    )
    tx.notes.add(note)
    facts = {"text": note.text, "author": origin.by, "organisation": origin.office or sender}
    record(notebook, tx, case_id, TimelineKind.NOTE, note.id, on=origin.at.isoformat(), **facts)
    tx.audit.record("note.added", note.id)
    return note.id


def _entries(incoming: IncomingReferral) -> Iterator[tuple[ShareItem, Origin]]:
    for item in incoming.items:
        origin = origin_of(item)
        if origin is not None:
            yield item, origin
