"""Documents of cases, in pieces inside the encrypted notebook."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from fieldcase.domain.document import CustodyEntry, Deed, Description, Document, DocumentKind, Media
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import CaseId, DocumentId, UserId
from fieldcase.storage.rows import moment, read_moment

PIECE = 1024 * 1024
"""A piece fits into memory many times over, whatever the file."""

_DOCUMENT = """
    SELECT document.id, case_id, document.sha256, size, media, title, kind, note, added_at, added_by
    FROM document JOIN document_content ON document_content.sha256 = document.sha256
"""


class Documents:
    """What was added to cases; the same bytes are kept once."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, document: Document, content: bytes) -> None:
        """Keep a document with its bytes."""
        known = self._connection.execute(
            "SELECT 1 FROM document_content WHERE sha256 = ?", (document.sha256,)
        ).fetchone()
        if known is None:
            self._add_content(document.sha256, content)
        said = document.description
        self._connection.execute(
            "INSERT INTO document (id, case_id, sha256, media, title, kind, note, added_at, added_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                document.id,
                document.case_id,
                document.sha256,
                document.media,
                said.title,
                said.kind,
                said.note,
                moment(document.added_at),
                document.added_by,
            ),
        )

    def has(self, case_id: CaseId, sha256: str) -> bool:
        """Tell whether a case has a document with exactly these bytes."""
        row = self._connection.execute(
            "SELECT 1 FROM document WHERE case_id = ? AND sha256 = ?", (case_id, sha256)
        ).fetchone()
        return row is not None

    def get(self, document_id: DocumentId) -> Document:
        """Return a document; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_DOCUMENT} WHERE document.id = ?", (document_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _document(row)

    def of_case(self, case_id: CaseId) -> tuple[Document, ...]:
        """Return the documents of a case, newest first."""
        rows = self._connection.execute(
            f"{_DOCUMENT} WHERE case_id = ? ORDER BY added_at DESC, document.rowid DESC", (case_id,)
        ).fetchall()
        return tuple(_document(row) for row in rows)

    def content(self, sha256: str) -> bytes:
        """Return the bytes, put together again."""
        rows = self._connection.execute(
            "SELECT content FROM document_piece WHERE sha256 = ? ORDER BY position", (sha256,)
        )
        return b"".join(bytes(row["content"]) for row in rows)

    def describe(self, document_id: DocumentId, said: Description) -> None:
        """Say something else about a document."""
        self._connection.execute(
            "UPDATE document SET title = ?, kind = ?, note = ? WHERE id = ?",
            (said.title, said.kind, said.note, document_id),
        )

    def note_deed(self, document_id: DocumentId, entry: CustodyEntry) -> None:
        """Write down what was done with a document."""
        self._connection.execute(
            "INSERT INTO document_custody (document_id, deed, at, by) VALUES (?, ?, ?, ?)",
            (document_id, entry.deed, moment(entry.at), entry.by),
        )

    def custody(self, document_id: DocumentId) -> tuple[CustodyEntry, ...]:
        """Return everything that was done with a document, newest first."""
        rows = self._connection.execute(
            "SELECT deed, at, by FROM document_custody WHERE document_id = ? ORDER BY number DESC",
            (document_id,),
        ).fetchall()
        return tuple(
            CustodyEntry(deed=Deed(row["deed"]), at=read_moment(row["at"]), by=UserId(row["by"]))
            for row in rows
        )

    def _add_content(self, sha256: str, content: bytes) -> None:
        self._connection.execute(
            "INSERT INTO document_content (sha256, size) VALUES (?, ?)", (sha256, len(content))
        )
        self._connection.executemany(
            "INSERT INTO document_piece (sha256, position, content) VALUES (?, ?, ?)",
            (
                (sha256, position, content[start : start + PIECE])
                for position, start in enumerate(range(0, len(content), PIECE))
            ),
        )


def _document(row: dbapi2.Row) -> Document:
    return Document(
        id=DocumentId(row["id"]),
        case_id=CaseId(row["case_id"]),
        sha256=row["sha256"],
        size=row["size"],
        media=Media(row["media"]),
        description=Description(title=row["title"], kind=DocumentKind(row["kind"]), note=row["note"]),
        added_at=read_moment(row["added_at"]),
        added_by=UserId(row["added_by"]),
    )
