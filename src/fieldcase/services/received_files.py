"""Files that came with a referral: looked at in quarantine, documents of a case once it is accepted."""

from __future__ import annotations

import json
from collections.abc import Iterable

from fieldcase.domain.document import Deed, Description, Document, DocumentKind, Media, kind_of
from fieldcase.domain.errors import DocumentRefusedError, NotFoundError
from fieldcase.domain.ids import BundleId, CaseId, DocumentId
from fieldcase.domain.incoming import WITHOUT_CONTENT, IncomingFile, IncomingReferral
from fieldcase.domain.sharing import ShareItem
from fieldcase.services.documents import MAX_BYTES, OpenDocument, new_document, note_deed, pages_in
from fieldcase.services.need_to_know import sees_incoming
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import views_are_kept
from fieldcase.storage.transaction import Transaction

_NOT_TAKEN_IN = CaseId("")


def received_files(notebook: Notebook, incoming: IncomingReferral) -> tuple[IncomingFile, ...]:
    """Return what came with a referral, in the order of the sender, each with how the sender sorted it."""
    with notebook.reading() as tx:
        return _files(tx, incoming) if sees_incoming(notebook, tx, incoming) else ()


def open_received(notebook: Notebook, bundle_id: BundleId, number: int) -> OpenDocument:
    """
    Return one of the files to look at, from memory; this leaves an entry as looking at a document does.

    Raises:
        DocumentRefusedError: If it is too large, damaged, or of a kind that cannot be shown.
    """
    with notebook.reading() as tx:
        incoming = tx.incoming.get(bundle_id)
        files = _files(tx, incoming) if sees_incoming(notebook, tx, incoming) else ()
        file = next((one for one in files if one.number == number), None)
        if file is None:
            raise NotFoundError
        document, content = _document(notebook, tx, _NOT_TAKEN_IN, file)
    opened = OpenDocument(document, pages_in(content, document.media), content)
    if not notebook.vault.for_reading and views_are_kept(notebook):
        with notebook.writing() as tx:
            tx.audit.record("incoming.viewed", bundle_id)
    return opened


def take_documents(
    notebook: Notebook, tx: Transaction, case_id: CaseId, incoming: IncomingReferral
) -> dict[str, DocumentId | None]:
    """
    Make documents of the case from the files of a referral; return each by its path, none if it was there.

    What is not whole or not of a kind a case keeps stays with the referral alone.
    """
    taken: dict[str, DocumentId | None] = {}
    for file in _files(tx, incoming):
        try:
            document, content = _document(notebook, tx, case_id, file)
            pages_in(content, document.media)
        except DocumentRefusedError:
            continue
        taken[file.path] = None
        if not tx.documents.has(case_id, document.sha256):
            tx.documents.add(document, content)
            note_deed(tx, document.id, Deed.RECEIVED)
            taken[file.path] = document.id
    return taken


def _files(tx: Transaction, incoming: IncomingReferral) -> tuple[IncomingFile, ...]:
    if incoming.state in WITHOUT_CONTENT:
        return ()
    kinds = _kinds(incoming.items)
    return tuple(one.but(kind=kinds.get(one.path)) for one in tx.incoming.files.of(incoming.bundle_id))


def _document(
    notebook: Notebook, tx: Transaction, case_id: CaseId, file: IncomingFile
) -> tuple[Document, bytes]:
    # Only JSON is no document of ours; of the other kinds it was checked on arrival how they begin.
    if file.media_type not in set(Media):
        raise DocumentRefusedError("unknown_kind")
    if file.size > MAX_BYTES:
        raise DocumentRefusedError("too_large", limit=MAX_BYTES)
    content = b"".join(tx.incoming.files.pieces(file.number))
    media = Media(file.media_type)
    said = Description(title=file.title, kind=file.kind or kind_of(media))
    return new_document(notebook, case_id, content, media, said), content


def _kinds(items: Iterable[ShareItem]) -> dict[str, DocumentKind]:
    """Return how the sender sorted each document, by its path, as far as the word is one of ours."""
    kinds = {}
    for item in items:
        untrusted = told_of(item) if item.document is not None else {}
        kind = str(untrusted.get("kind"))
        if kind in set(DocumentKind):
            kinds[str(untrusted.get("path"))] = DocumentKind(kind)
    return kinds


def told_of(item: ShareItem) -> dict[str, object]:
    """Return what the sender says about a document: its path, kind and media, unproven."""
    try:
        untrusted = json.loads(item.code)
    except ValueError:
        return {}
    return untrusted if isinstance(untrusted, dict) else {}
