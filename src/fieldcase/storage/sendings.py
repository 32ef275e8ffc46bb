"""Places on the network, what is on its way there, what was fetched from there."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import BundleId, OrganisationId, PlaceId
from fieldcase.domain.sending import ExchangePlace, PlaceKind, PlaceSettings, Sending, SendingState
from fieldcase.storage.rows import moment, read_moment


class Sendings:
    """Exchange places with the files that travel through them."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def save_place(self, place: ExchangePlace) -> None:
        """Keep a place, new or changed."""
        self._connection.execute(
            """
            INSERT INTO exchange_place (id, kind, label, settings, enabled, added_at, looked_at, trouble)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET label = excluded.label, settings = excluded.settings,
                enabled = excluded.enabled, looked_at = excluded.looked_at, trouble = excluded.trouble
            """,
            (
                place.id,
                place.kind.value,
                place.label,
                place.settings.model_dump_json(),
                int(place.enabled),
                moment(place.added_at),
                moment(place.looked_at) if place.looked_at else None,
                place.trouble,
            ),
        )

    def remove_place(self, place_id: PlaceId) -> None:
        """Forget a place with its password; what waited for it can go another way."""
        self._connection.execute("DELETE FROM exchange_place WHERE id = ?", (place_id,))

    def places(self) -> tuple[ExchangePlace, ...]:
        """Return every place, oldest first."""
        rows = self._connection.execute("SELECT * FROM exchange_place ORDER BY added_at, id").fetchall()
        return tuple(_place(row) for row in rows)

    def place(self, place_id: PlaceId) -> ExchangePlace | None:
        """Return one place, if it is still known."""
        row = self._connection.execute("SELECT * FROM exchange_place WHERE id = ?", (place_id,)).fetchone()
        return _place(row) if row else None

    def use_for(self, organisation_id: OrganisationId, place_id: PlaceId, address: str) -> None:
        """Remember through which place an organisation is reached."""
        self._connection.execute(
            """
            INSERT INTO organisation_place (organisation_id, place_id, address) VALUES (?, ?, ?)
            ON CONFLICT (organisation_id) DO UPDATE
            SET place_id = excluded.place_id, address = excluded.address
            """,
            (organisation_id, place_id, address),
        )

    def used_for(self, organisation_id: OrganisationId) -> tuple[PlaceId, str] | None:
        """Return the place and address of an organisation, if one was chosen."""
        row = self._connection.execute(
            "SELECT place_id, address FROM organisation_place WHERE organisation_id = ?", (organisation_id,)
        ).fetchone()
        return (PlaceId(row["place_id"]), str(row["address"])) if row else None

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

    def note_collected(self, place_id: PlaceId, mailbox: str, name: str, outcome: str, now: datetime) -> None:
        """Note that a file at a place was looked at, and what became of it."""
        self._connection.execute(
            "INSERT OR REPLACE INTO collected_file VALUES (?, ?, ?, ?, ?)",
            (place_id, mailbox, name, moment(now), outcome),
        )

    def collected(self, place_id: PlaceId, mailbox: str) -> frozenset[str]:
        """Return the names already looked at in a mailbox."""
        rows = self._connection.execute(
            "SELECT name FROM collected_file WHERE place_id = ? AND mailbox = ?", (place_id, mailbox)
        ).fetchall()
        return frozenset(str(row["name"]) for row in rows)


def _place(row: dbapi2.Row) -> ExchangePlace:
    return ExchangePlace(
        id=PlaceId(row["id"]),
        kind=PlaceKind(row["kind"]),
        label=row["label"],
        settings=PlaceSettings.model_validate_json(row["settings"]),
        enabled=bool(row["enabled"]),
        added_at=read_moment(row["added_at"]),
        looked_at=read_moment(row["looked_at"]) if row["looked_at"] else None,
        trouble=row["trouble"],
    )


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
