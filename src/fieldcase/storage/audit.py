"""The tamper-evident log, written in the transaction of the change it tells of."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.audit.entry import AuditEntry
from fieldcase.audit.merkle import Frontier, leaf_hash, rebuild_root
from fieldcase.domain.ids import UserId

_DEVICE = "this-device"
"""One laptop so far; the hand-over between laptops gives each its own id."""


class AuditLog:
    """Entries hold ids and names of fields, never what was said."""

    def __init__(self, connection: dbapi2.Connection, actor: UserId, now: datetime | None) -> None:
        self._connection = connection
        self._actor = actor
        self._now = now

    def record(self, action: str, obj: str = "", fields: tuple[str, ...] = ()) -> None:
        """Append one entry, and move the frontier of the tree with it."""
        if self._now is None:
            raise RuntimeError("nothing is recorded while reading")
        frontier = self._frontier()
        entry = AuditEntry(
            seq=frontier.size + 1,
            t=self._now,
            device=_DEVICE,
            actor=self._actor,
            action=action,
            obj=obj,
            fields=fields,
        ).to_bytes()
        leaf = leaf_hash(entry)
        grown = frontier.append(leaf)
        self._connection.execute(
            "INSERT INTO audit (seq, entry, leaf) VALUES (?, ?, ?)", (grown.size, entry, leaf)
        )
        self._connection.execute(
            "UPDATE audit_state SET size = ?, frontier = ? WHERE only_row = 1", (grown.size, grown.to_bytes())
        )

    def is_whole(self) -> bool:
        """Tell whether every entry still hangs where it was written."""
        rows = self._connection.execute("SELECT seq, entry, leaf FROM audit ORDER BY seq").fetchall()
        leaves = [leaf_hash(bytes(row["entry"])) for row in rows]
        in_order = [row["seq"] for row in rows] == list(range(1, len(rows) + 1))
        frontier = self._frontier()
        return in_order and frontier.size == len(rows) and frontier.root == rebuild_root(leaves)

    def _frontier(self) -> Frontier:
        row = self._connection.execute("SELECT size, frontier FROM audit_state").fetchone()
        return Frontier.from_bytes(row["size"], bytes(row["frontier"]))
