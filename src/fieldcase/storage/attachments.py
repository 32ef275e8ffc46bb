"""Bytes of files that belong to answers, inside the encrypted notebook."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.storage.rows import moment


class Blob(Frozen):
    """A file as the notebook keeps it; its name stands in the answer."""

    id: str
    sha256: str
    content: bytes
    kept_at: datetime


class Attachments:
    """What was added to answers."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, blob: Blob, by: UserId) -> None:
        """Keep a file; it belongs to a case as soon as an answer names it."""
        self._connection.execute(
            "INSERT INTO attachment (id, sha256, content, kept_at, kept_by) VALUES (?, ?, ?, ?, ?)",
            (blob.id, blob.sha256, blob.content, moment(blob.kept_at), by),
        )

    def belong(self, attachment_id: str, case_id: CaseId) -> None:
        """Let a file belong to the case whose answer names it."""
        self._connection.execute(
            "UPDATE attachment SET case_id = ? WHERE id = ? AND case_id IS NULL", (case_id, attachment_id)
        )

    def place_of(self, attachment_id: str) -> tuple[CaseId | None, UserId]:
        """Return the case it belongs to, if an answer names it yet, and who kept it."""
        row = self._connection.execute(
            "SELECT case_id, kept_by FROM attachment WHERE id = ?", (attachment_id,)
        ).fetchone()
        if row is None:
            raise NotFoundError
        return row["case_id"], UserId(row["kept_by"])

    def content(self, attachment_id: str) -> bytes:
        """Return the bytes; raise ``NotFoundError`` if there are none."""
        row = self._connection.execute(
            "SELECT content FROM attachment WHERE id = ?", (attachment_id,)
        ).fetchone()
        if row is None:
            raise NotFoundError
        return bytes(row["content"])

    def drop_unused(self, before: datetime) -> int:
        """Wipe files kept before then that no answer ever named; return how many there were."""
        gone = self._connection.execute(
            "DELETE FROM attachment WHERE case_id IS NULL AND kept_at < ?", (moment(before),)
        )
        return int(gone.rowcount)
