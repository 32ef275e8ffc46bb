"""Documents of a case: taken in whole, shown from memory, handed out only on purpose."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from fieldcase.domain.adding import TakenEntry
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.document import (
    CLEANABLE,
    MAX_NOTE,
    MAX_TITLE,
    PICTURES,
    CustodyEntry,
    Deed,
    Description,
    Document,
    Media,
    kind_of,
)
from fieldcase.domain.errors import DocumentRefusedError
from fieldcase.domain.ids import CaseId, DocumentId, new_id
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.forms.typed_text import tidy_text
from fieldcase.services.backup_folder import delivery_errors
from fieldcase.services.file_kind import media_of, text_of
from fieldcase.services.need_to_know import eyes_on, sees_document, writing_of
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import views_are_kept
from fieldcase.services.page_safety import check_pdf, clean_pdf, draw_page
from fieldcase.services.picture_safety import Drawing, check_picture, clean_picture, draw_picture
from fieldcase.storage.transaction import Transaction

MAX_BYTES = 50 * 1024 * 1024
MAX_LETTERS = 200_000
"""Letters of a text that are shown; the rest is in the copy."""
_PARTIAL = ".partial"


@dataclass(frozen=True)
class OpenDocument:
    """A document while somebody looks at it; its bytes are in memory alone."""

    document: Document
    pages: int
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class CustodyLine:
    """What was done with a document, by whom in words."""

    entry: CustodyEntry
    worker: str


def add_document(notebook: Notebook, case_id: CaseId, path: Path) -> Topic:
    """
    Take a copy of the file at *path* into the case, if it is whole and of a kind that can be kept.

    Raises:
        DocumentRefusedError: With a reason for each kind of file that is turned away; nothing is kept then.
    """
    keep_document(notebook, case_id, path)
    return Topic.DOCUMENTS


def keep_document(
    notebook: Notebook,
    case_id: CaseId,
    path: Path,
    *,
    title: str = "",
    only: Collection[Media] = tuple(Media),
) -> Document:
    """Take a copy of a file of one of the kinds *only*, under *title* rather than its own name."""
    content = _read(path)
    media = media_of(content)
    if media is None or media not in only:
        raise DocumentRefusedError("unknown_kind")
    pages_in(content, media)
    said = Description(title=title or path.stem, kind=kind_of(media))
    document = new_document(notebook, case_id, content, media, said)
    with writing_of(notebook, case_id, DataCategory.DOCUMENTS) as tx:
        if tx.documents.has(case_id, document.sha256):
            raise DocumentRefusedError("already_here")
        tx.documents.add(document, content)
        note_deed(tx, document.id, Deed.ADDED)
    return document


def documents_of(notebook: Notebook, case_id: CaseId) -> tuple[Document, ...]:
    """Return the documents of a case that are for the present worker, newest first."""
    with notebook.reading() as tx:
        eyes = eyes_on(notebook, tx, case_id)
        return tuple(one for one in tx.documents.of_case(case_id) if sees_document(eyes, one))


def added_elsewhere(notebook: Notebook, case_id: CaseId) -> dict[DocumentId, TakenEntry]:
    """Return which of the documents for the present worker another office added, each with who did."""
    with notebook.reading() as tx:
        eyes, came = eyes_on(notebook, tx, case_id), tx.entries.of_case(case_id)
        return {
            one.id: came[one.id]
            for one in tx.documents.of_case(case_id)
            if one.id in came and sees_document(eyes, one)
        }


def custody_of(notebook: Notebook, document_id: DocumentId) -> tuple[CustodyLine, ...]:
    """Return what was done with a document, newest first."""
    with notebook.reading() as tx:
        _seen(notebook, tx, document_id)
        names = {user.id: user.name for user in tx.users.all()}
        entries = tx.documents.custody(document_id)
    return tuple(CustodyLine(entry, names.get(entry.by, "")) for entry in entries)


def describe_document(notebook: Notebook, document_id: DocumentId, said: Description) -> Topic:
    """Give a document another title, kind or note; its bytes stay what they are."""
    tidy = Description(
        title=_tidy(said.title, MAX_TITLE), kind=said.kind, note=tidy_text(said.note)[:MAX_NOTE]
    )
    with notebook.writing() as tx:
        if _seen(notebook, tx, document_id).description == tidy:
            return Topic.NONE
        tx.documents.describe(document_id, tidy)
        note_deed(tx, document_id, Deed.DESCRIBED)
    return Topic.DOCUMENTS


def open_document(notebook: Notebook, document_id: DocumentId) -> OpenDocument:
    """
    Return a document to look at; looking leaves an entry unless the notebook was told not to keep them.

    Raises:
        DocumentRefusedError: ``document.altered`` if the bytes are not those that were added.
    """
    with notebook.reading() as tx:
        document = _seen(notebook, tx, document_id)
        content = whole_content(tx, document)
    opened = OpenDocument(document, pages_in(content, document.media), content)
    if not notebook.vault.for_reading and views_are_kept(notebook):
        with notebook.writing() as tx:
            note_deed(tx, document_id, Deed.VIEWED)
    return opened


def draw(opened: OpenDocument, page: int) -> Drawing | None:
    """Return a picture, or one page of a PDF counted from 0; nothing for what has no looks."""
    if opened.document.media in PICTURES:
        return draw_picture(opened.content, opened.document.media)
    if opened.document.media is Media.PDF:
        return draw_page(opened.content, page)
    return None


def words_in(opened: OpenDocument) -> str:
    """Return the beginning of a plain text; nothing for what is not one."""
    if opened.document.media is not Media.TEXT:
        return ""
    return tidy_text((text_of(opened.content) or "")[:MAX_LETTERS])


def export_document(notebook: Notebook, document_id: DocumentId, target: Path) -> Topic:
    """Write the original to *target*, where nothing encrypts it any more; this leaves an entry."""
    with notebook.reading() as tx:
        document = _seen(notebook, tx, document_id)
        content = whole_content(tx, document)
    return _hand_out(notebook, document_id, Deed.EXPORTED, content, target)


def export_clean_copy(notebook: Notebook, document_id: DocumentId, target: Path) -> Topic:
    """Write a copy drawn anew, without hidden details, to *target*; the original stays as it is."""
    with notebook.reading() as tx:
        document = _seen(notebook, tx, document_id)
        content = whole_content(tx, document)
    if document.media not in CLEANABLE:
        raise DocumentRefusedError("unknown_kind")
    is_pdf = document.media is Media.PDF
    clean = clean_pdf(content) if is_pdf else clean_picture(content, document.media)
    return _hand_out(notebook, document_id, Deed.COPIED_CLEAN, clean, target)


def pages_in(content: bytes, media: Media) -> int:
    """Return how many pages can be drawn; raise ``DocumentRefusedError`` if it is not whole."""
    if media in PICTURES:
        check_picture(content, media)
        return 1
    return check_pdf(content) if media is Media.PDF else 0


def whole_content(tx: Transaction, document: Document) -> bytes:
    """Return the bytes of a document; ``document.altered`` if they are not those that were added."""
    content = tx.documents.content(document.sha256)
    if hashlib.sha256(content).hexdigest() != document.sha256:
        raise DocumentRefusedError("altered")
    return content


def new_document(
    notebook: Notebook, case_id: CaseId, content: bytes, media: Media, said: Description
) -> Document:
    """Return what is known about *content* once it belongs to a case."""
    return Document(
        id=DocumentId(new_id(notebook.entropy)),
        case_id=case_id,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        media=media,
        description=Description(title=_tidy(said.title, MAX_TITLE), kind=said.kind),
        added_at=notebook.clock.now(),
        added_by=notebook.user.id,
    )


def note_deed(tx: Transaction, document_id: DocumentId, deed: Deed) -> None:
    """Write down what the worker does with a document."""
    tx.documents.note_deed(document_id, CustodyEntry(deed=deed, at=tx.now, by=tx.actor))
    tx.audit.record(f"document.{deed.value}", document_id)


def _seen(notebook: Notebook, tx: Transaction, document_id: DocumentId) -> Document:
    """Return a document; raise ``NeedToKnowError`` if it is not for the present worker."""
    document = tx.documents.get(document_id)
    if not sees_document(eyes_on(notebook, tx, document.case_id), document):
        raise NeedToKnowError(category=DataCategory.DOCUMENTS.value)
    return document


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise DocumentRefusedError("unreadable")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError:
        raise DocumentRefusedError("unreadable") from None
    if not content:
        raise DocumentRefusedError("empty")
    if len(content) > MAX_BYTES:
        raise DocumentRefusedError("too_large", limit=MAX_BYTES)
    return content


def _hand_out(notebook: Notebook, document_id: DocumentId, deed: Deed, content: bytes, target: Path) -> Topic:
    if target.resolve().is_relative_to(notebook.place.folder.resolve()):
        raise DocumentRefusedError("place")
    partial = target.with_name(target.name + _PARTIAL)
    with delivery_errors(target.parent):
        try:
            with notebook.writing() as tx:
                # Written down first: nothing leaves without an entry, whatever becomes of the disk.
                note_deed(tx, document_id, deed)
                _write_private(partial, content)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
    return Topic.DOCUMENTS


def _write_private(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _tidy(text: str, longest: int) -> str:
    return tidy_text(text).replace("\n", " ").replace("\t", " ").strip()[:longest]
