"""Notes workers write for one another."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from fieldcase.domain.case import Note
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.ids import CaseId, NoteId, UserId
from fieldcase.storage.rows import moment, read_moment


class Notes:
    """Free text of workers."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, note: Note) -> None:
        """Add a note."""
        self._connection.execute(
            "INSERT INTO note (id, case_id, text, written_at, written_by, about) VALUES (?, ?, ?, ?, ?, ?)",
            (note.id, note.case_id, note.text, moment(note.written_at), note.written_by, note.about.value),
        )

    def of_case(self, case_id: CaseId) -> tuple[Note, ...]:
        """Return a case's notes, newest first."""
        rows = self._connection.execute(
            """
            SELECT id, case_id, text, written_at, written_by, about
            FROM note
            WHERE case_id = ?
            ORDER BY written_at DESC, rowid DESC
            """,
            (case_id,),
        ).fetchall()
        return tuple(
            Note(
                id=NoteId(row["id"]),
                case_id=CaseId(row["case_id"]),
                text=row["text"],
                written_at=read_moment(row["written_at"]),
                written_by=UserId(row["written_by"]),
                about=DataCategory(row["about"]),
            )
            for row in rows
        )
