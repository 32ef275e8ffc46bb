"""Cases that were opened with a reason."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import CaseId, EntryId, UserId
from fieldcase.domain.need_to_know import Opening
from fieldcase.storage.rows import moment, read_moment

_OPENING = """
    SELECT id, case_id, opened_at, opened_by, reason, until, seen_by
    FROM case_opening
    LEFT JOIN case_opening_seen ON case_opening_seen.opening_id = case_opening.id
"""


class Openings:
    """Openings are added, never changed; that somebody saw one stands beside it."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, one: Opening) -> None:
        """Add an opening."""
        self._connection.execute(
            "INSERT INTO case_opening (id, case_id, opened_at, opened_by, reason, until)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (one.id, one.case_id, moment(one.opened_at), one.opened_by, one.reason, moment(one.until)),
        )

    def open_until(self, case_id: CaseId, worker: UserId, now: datetime) -> datetime | None:
        """Return until when a case stands open to a worker; nothing when it does not."""
        row = self._connection.execute(
            "SELECT max(until) AS until FROM case_opening"
            " WHERE case_id = ? AND opened_by = ? AND opened_at <= ? AND until > ?",
            (case_id, worker, moment(now), moment(now)),
        ).fetchone()
        return read_moment(row["until"]) if row["until"] else None

    def get(self, opening_id: EntryId) -> Opening:
        """Return one opening; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_OPENING} WHERE id = ?", (opening_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _opening(row)

    def unseen(self, limit: int) -> tuple[Opening, ...]:
        """Return openings no supervisor has looked at yet, oldest first."""
        rows = self._connection.execute(
            f"{_OPENING} WHERE seen_by IS NULL ORDER BY opened_at, id LIMIT ?", (limit,)
        ).fetchall()
        return tuple(_opening(row) for row in rows)

    def note_seen(self, opening_id: EntryId, at: datetime, by: UserId) -> None:
        """Keep who looked at an opening first."""
        self._connection.execute(
            "INSERT INTO case_opening_seen (opening_id, seen_at, seen_by) VALUES (?, ?, ?)"
            " ON CONFLICT (opening_id) DO NOTHING",
            (opening_id, moment(at), by),
        )


def _opening(row: dbapi2.Row) -> Opening:
    return Opening(
        id=EntryId(row["id"]),
        case_id=CaseId(row["case_id"]),
        opened_at=read_moment(row["opened_at"]),
        opened_by=UserId(row["opened_by"]),
        reason=row["reason"],
        until=read_moment(row["until"]),
        seen_by=UserId(row["seen_by"]) if row["seen_by"] else None,
    )
