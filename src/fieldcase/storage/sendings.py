"""Sealed files on their way to places on the network."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import BundleId, PlaceId
from fieldcase.domain.sending import Sending, SendingState
from fieldcase.storage.rows import moment, read_moment


class Sendings:
    """How far each file is, by the file."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def save(self, sending: Sending) -> None:
        """Keep how far a file is."""
        self._connection.execute(
            """
            INSERT OR REPLACE INTO sending (bundle_id, place_id, address, state, queued_at, attempts,
                next_try_at, parts_total, parts_done, trouble, finished_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                sending.bundle_id,
                sending.place_id,
                sending.address,
                sending.state.value,
                moment(sending.queued_at),
                sending.attempts,
                moment(sending.next_try_at),
                sending.parts_total,
                sending.parts_done,
                sending.trouble,
                moment(sending.finished_at) if sending.finished_at else None,
            ),
        )

    def forget(self, bundle_id: BundleId) -> None:
        """Take a file off its way; what was sent stays written down."""
        self._connection.execute(
            "DELETE FROM sending WHERE bundle_id = ? AND state <> ?", (bundle_id, SendingState.SENT.value)
        )

    def of(self, bundle_id: BundleId) -> Sending | None:
        """Return how far one file is, if it was ever on its way."""
        row = self._connection.execute("SELECT * FROM sending WHERE bundle_id = ?", (bundle_id,)).fetchone()
        return _sending(row) if row else None

    def all(self, limit: int) -> tuple[Sending, ...]:
        """Return the newest files on their way or sent."""
        rows = self._connection.execute(
            "SELECT * FROM sending ORDER BY queued_at DESC, bundle_id LIMIT ?", (limit,)
        ).fetchall()
        return tuple(_sending(row) for row in rows)

    def due(self, now: datetime) -> tuple[Sending, ...]:
        """Return what should be tried now, longest waiting first."""
        rows = self._connection.execute(
            """
            SELECT sending.* FROM sending
            JOIN exchange_place ON exchange_place.id = sending.place_id AND exchange_place.enabled
            WHERE sending.state = ? AND sending.next_try_at <= ?
            ORDER BY sending.next_try_at, sending.bundle_id
            """,
            (SendingState.WAITING.value, moment(now)),
        ).fetchall()
        return tuple(_sending(row) for row in rows)


def _sending(row: dbapi2.Row) -> Sending:
    return Sending(
        bundle_id=BundleId(row["bundle_id"]),
        place_id=PlaceId(row["place_id"]),
        address=row["address"],
        state=SendingState(row["state"]),
        queued_at=read_moment(row["queued_at"]),
        attempts=row["attempts"],
        next_try_at=read_moment(row["next_try_at"]),
        parts_total=row["parts_total"],
        parts_done=row["parts_done"],
        trouble=row["trouble"],
        finished_at=read_moment(row["finished_at"]) if row["finished_at"] else None,
    )
