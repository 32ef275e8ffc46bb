"""Files that wait until they can be opened, and parts that wait for the others."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.incoming import ArrivedPart, WaitingFile
from fieldcase.storage.rows import moment, read_moment


class Arrivals:
    """What came but is not in the inbox yet; the sealed bytes lie beside the notebook."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def keep(self, waiting: WaitingFile) -> None:
        """Note a file that waits, or why it still does."""
        self._connection.execute(
            """
            INSERT INTO waiting_file (sha256, size, reason, claimed_name, arrived_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (sha256) DO UPDATE SET reason = excluded.reason, claimed_name = excluded.claimed_name
            """,
            (waiting.sha256, waiting.size, waiting.reason, waiting.claimed_name, moment(waiting.arrived_at)),
        )

    def forget(self, sha256: str) -> None:
        """Note that a file waits no more."""
        self._connection.execute("DELETE FROM waiting_file WHERE sha256 = ?", (sha256,))

    def waiting(self) -> tuple[WaitingFile, ...]:
        """Return every file that waits, the oldest first."""
        rows = self._connection.execute(
            """
            SELECT sha256, size, reason, claimed_name, arrived_at FROM waiting_file
            ORDER BY arrived_at, sha256
            """
        ).fetchall()
        return tuple(
            WaitingFile(
                sha256=row["sha256"],
                size=row["size"],
                reason=row["reason"],
                claimed_name=row["claimed_name"],
                arrived_at=read_moment(row["arrived_at"]),
            )
            for row in rows
        )

    def add_part(self, part: ArrivedPart) -> None:
        """Note a part; the same one twice is harmless."""
        self._connection.execute(
            """
            INSERT OR IGNORE INTO arrived_part (set_id, number, count, total, file_name, arrived_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            (part.set_id, part.number, part.count, part.total, part.file_name, moment(part.arrived_at)),
        )

    def parts(self) -> tuple[ArrivedPart, ...]:
        """Return every part, set by set."""
        rows = self._connection.execute(
            """
            SELECT set_id, number, count, total, file_name, arrived_at FROM arrived_part
            ORDER BY set_id, number
            """
        ).fetchall()
        return tuple(
            ArrivedPart(
                set_id=row["set_id"],
                number=row["number"],
                count=row["count"],
                total=row["total"],
                file_name=row["file_name"],
                arrived_at=read_moment(row["arrived_at"]),
            )
            for row in rows
        )

    def forget_parts(self, set_id: str) -> None:
        """Forget a set that was joined or given up."""
        self._connection.execute("DELETE FROM arrived_part WHERE set_id = ?", (set_id,))

    def old_sets(self, before: datetime) -> tuple[str, ...]:
        """Return the sets of which nothing came since *before*."""
        rows = self._connection.execute(
            "SELECT set_id FROM arrived_part GROUP BY set_id HAVING max(arrived_at) < ?", (moment(before),)
        ).fetchall()
        return tuple(row[0] for row in rows)
