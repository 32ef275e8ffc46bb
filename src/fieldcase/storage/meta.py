"""Facts about the notebook itself."""

from __future__ import annotations

from sqlcipher3 import dbapi2


class Meta:
    """Named facts: vault id, training or real, our own organisation and card."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str:
        """Return the fact, or an empty text if it was never set."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row["value"]) if row else ""

    def put(self, key: str, value: str) -> None:
        """Set a fact."""
        self._connection.execute(
            """
            INSERT INTO meta (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """,
            (key, value),
        )
