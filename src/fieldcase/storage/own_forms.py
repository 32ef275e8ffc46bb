"""Forms made or imported in this notebook; a version is added, never changed."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import UserId
from fieldcase.storage.rows import moment, read_moment


class KeptText(Frozen):
    """One version as the notebook keeps it; *offered* is whether a new interview may choose it."""

    form_id: str
    version: int
    text: str
    offered: bool
    kept_at: datetime


class OwnForms:
    """Every version of every form of the notebook."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, kept: KeptText, by: UserId) -> None:
        """Add a version."""
        self._connection.execute(
            "INSERT INTO own_form (form_id, version, text, offered, kept_at, kept_by)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (kept.form_id, kept.version, kept.text, int(kept.offered), moment(kept.kept_at), by),
        )

    def newest_version(self, form_id: str) -> int:
        """Return the number of the newest version; 0 when there is none."""
        row = self._connection.execute(
            "SELECT max(version) FROM own_form WHERE form_id = ?", (form_id,)
        ).fetchone()
        return int(row[0] or 0)

    def offer(self, form_id: str, *, offered: bool) -> None:
        """Offer a form for new interviews, or no longer."""
        self._connection.execute("UPDATE own_form SET offered = ? WHERE form_id = ?", (int(offered), form_id))

    def all(self) -> tuple[KeptText, ...]:
        """Return every version, by form, oldest first."""
        rows = self._connection.execute(
            "SELECT form_id, version, text, offered, kept_at FROM own_form ORDER BY form_id, version"
        ).fetchall()
        return tuple(
            KeptText(
                form_id=row["form_id"],
                version=row["version"],
                text=row["text"],
                offered=bool(row["offered"]),
                kept_at=read_moment(row["kept_at"]),
            )
            for row in rows
        )
