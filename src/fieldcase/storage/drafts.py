"""What workers are in the middle of."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.draft import DraftKey
from fieldcase.domain.ids import UserId
from fieldcase.storage.rows import moment


class Drafts:
    """Half-finished text, choices, strokes; nobody else's than the worker's own."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def of(self, user_id: UserId) -> dict[DraftKey, str]:
        """Return everything *user_id* is in the middle of."""
        rows = self._connection.execute(
            "SELECT place, field, content FROM draft WHERE user_id = ? ORDER BY place, field", (user_id,)
        ).fetchall()
        return {DraftKey(row["place"], row["field"]): str(row["content"]) for row in rows}

    def put(self, user_id: UserId, key: DraftKey, content: str, now: datetime) -> None:
        """Keep *content* in the place of what was kept there before."""
        self._connection.execute(
            """
            INSERT INTO draft (user_id, place, field, content, written_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (user_id, place, field)
            DO UPDATE SET content = excluded.content, written_at = excluded.written_at
            """,
            (user_id, key.place, key.field, content, moment(now)),
        )

    def drop(self, user_id: UserId, key: DraftKey) -> None:
        """Forget what was saved or discarded."""
        self._connection.execute(
            "DELETE FROM draft WHERE user_id = ? AND place = ? AND field = ?",
            (user_id, key.place, key.field),
        )
