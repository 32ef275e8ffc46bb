"""The tamper-evident log, written in the transaction of the change it tells of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.audit.entry import AuditEntry
from fieldcase.audit.merkle import Frontier, leaf_hash, rebuild_root
from fieldcase.domain.ids import UserId

DEVICE_ID = "device_id"
"""The fact under which a notebook keeps the id of its laptop; a restored copy gets a new one."""

_FIRST_DEVICE = "this-device"
"""What notebooks wrote before laptops had ids."""


@dataclass(frozen=True)
class KeptCheckpoint:
    """
    A signed checkpoint with the tree as it stood then.

    The tree lets anybody prove that the record of today begins with the record of that day, by hashing only
    what came after it.
    """

    frontier: Frontier
    note: str
    verify_key: bytes
    made_at: datetime


class AuditLog:
    """Entries hold ids and names of fields, never what was said."""

    def __init__(self, connection: dbapi2.Connection, actor: UserId, now: datetime | None) -> None:
        self._connection = connection
        self._actor = actor
        self._now = now
        self.grown: Frontier | None = None
        """The tree after this transaction; nothing while it recorded nothing."""

    @property
    def device(self) -> str:
        """Which laptop writes."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (DEVICE_ID,)).fetchone()
        return str(row["value"]) if row else _FIRST_DEVICE

    @property
    def frontier(self) -> Frontier:
        """The tree as it stands."""
        row = self._connection.execute("SELECT size, frontier FROM audit_state").fetchone()
        return Frontier.from_bytes(row["size"], bytes(row["frontier"]))

    def record(self, action: str, obj: str = "", fields: tuple[str, ...] = ()) -> None:
        """Append one entry, and move the frontier of the tree with it."""
        if self._now is None:
            raise RuntimeError("nothing is recorded while reading")
        frontier = self.frontier
        entry = AuditEntry(
            seq=frontier.size + 1,
            t=self._now,
            device=self.device,
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
        self.grown = grown

    def is_whole(self) -> bool:
        """Tell whether every entry still hangs where it was written."""
        rows = self._connection.execute("SELECT seq, entry, leaf FROM audit ORDER BY seq").fetchall()
        leaves = [leaf_hash(bytes(row["entry"])) for row in rows]
        in_order = [row["seq"] for row in rows] == list(range(1, len(rows) + 1))
        frontier = self.frontier
        return in_order and frontier.size == len(rows) and frontier.root == rebuild_root(leaves)

    def entries(self, first: int = 1, limit: int = -1) -> Iterator[bytes]:
        """Give entries as they were written, oldest first, from number *first*."""
        rows = self._connection.execute(
            "SELECT entry FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?", (first, limit)
        )
        return (bytes(row["entry"]) for row in rows)

    def keep(self, checkpoint: KeptCheckpoint) -> None:
        """Keep a signed checkpoint of the record as it stands, unless there is one of this length."""
        self._connection.execute(
            """
            INSERT INTO audit_checkpoint (size, frontier, note, verify_key, made_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (size) DO NOTHING
            """,
            (
                checkpoint.frontier.size,
                checkpoint.frontier.to_bytes(),
                checkpoint.note,
                checkpoint.verify_key,
                checkpoint.made_at.isoformat(),
            ),
        )

    def checkpoint_at(self, size: int) -> KeptCheckpoint | None:
        """Return the checkpoint made when the record was *size* long, if there was one."""
        row = self._connection.execute("SELECT * FROM audit_checkpoint WHERE size = ?", (size,)).fetchone()
        return _checkpoint_in(row) if row else None

    def newest_checkpoint_size(self) -> int:
        """Return how long the record was at the last checkpoint."""
        row = self._connection.execute("SELECT coalesce(max(size), 0) FROM audit_checkpoint").fetchone()
        return int(row[0])

    def checkpoints(self) -> tuple[KeptCheckpoint, ...]:
        """Return every checkpoint, oldest first."""
        rows = self._connection.execute("SELECT * FROM audit_checkpoint ORDER BY size").fetchall()
        return tuple(_checkpoint_in(row) for row in rows)


def _checkpoint_in(row: dbapi2.Row) -> KeptCheckpoint:
    return KeptCheckpoint(
        frontier=Frontier.from_bytes(row["size"], bytes(row["frontier"])),
        note=row["note"],
        verify_key=bytes(row["verify_key"]),
        made_at=datetime.fromisoformat(row["made_at"]),
    )
