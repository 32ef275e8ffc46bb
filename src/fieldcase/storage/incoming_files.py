"""Files that came with a bundle, piece by piece, so that a large one costs no memory."""

from __future__ import annotations

from collections.abc import Iterator

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import BundleId
from fieldcase.domain.incoming import IncomingFile


class IncomingFiles:
    """Attachments, encrypted like everything in the notebook."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection
        self._pieces = 0

    def begin(self, file: IncomingFile) -> int:
        """Add a file without content; return its number."""
        self._pieces = 0
        cursor = self._connection.execute(
            "INSERT INTO incoming_file (path, title, media_type, size) VALUES (?, ?, ?, ?)",
            (file.path, file.title, file.media_type, file.size),
        )
        return int(cursor.lastrowid)

    def add_piece(self, number: int, content: bytes) -> None:
        """Add the next piece of the newest file."""
        self._connection.execute(
            "INSERT INTO incoming_piece (file, place, content) VALUES (?, ?, ?)",
            (number, self._pieces, content),
        )
        self._pieces += 1

    def settle(self, bundle_id: BundleId) -> None:
        """Say to which bundle the new files belong."""
        self._connection.execute("UPDATE incoming_file SET bundle_id = ? WHERE bundle_id = ''", (bundle_id,))

    def instead(self, bundle_id: BundleId, newer: BundleId) -> None:
        """Let the files of a *newer* bundle stand instead of those that came first."""
        self.delete(bundle_id)
        self._connection.execute(
            "UPDATE incoming_file SET bundle_id = ? WHERE bundle_id = ?", (bundle_id, newer)
        )

    def of(self, bundle_id: BundleId) -> tuple[IncomingFile, ...]:
        """Return the files of a bundle in their order."""
        rows = self._connection.execute(
            """
            SELECT number, path, title, media_type, size FROM incoming_file
            WHERE bundle_id = ? ORDER BY number
            """,
            (bundle_id,),
        ).fetchall()
        return tuple(
            IncomingFile(
                number=row["number"],
                path=row["path"],
                title=row["title"],
                media_type=row["media_type"],
                size=row["size"],
            )
            for row in rows
        )

    def pieces(self, number: int) -> Iterator[bytes]:
        """Yield the content of a file."""
        for row in self._connection.execute(
            "SELECT content FROM incoming_piece WHERE file = ? ORDER BY place", (number,)
        ):
            yield row["content"]

    def delete(self, bundle_id: BundleId) -> None:
        """Delete the files of a bundle."""
        self._connection.execute(
            "DELETE FROM incoming_piece WHERE file IN (SELECT number FROM incoming_file WHERE bundle_id = ?)",
            (bundle_id,),
        )
        self._connection.execute("DELETE FROM incoming_file WHERE bundle_id = ?", (bundle_id,))
