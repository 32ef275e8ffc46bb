"""Places on the network, who is reached through them, what was fetched from there."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import OrganisationId, PlaceId
from fieldcase.domain.sending import ExchangePlace, PlaceKind, PlaceSettings
from fieldcase.storage.rows import moment, read_moment


class ExchangePlaces:
    """Where files are left for others and fetched from."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def save(self, place: ExchangePlace) -> None:
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
                place.settings.to_json(),
                int(place.enabled),
                moment(place.added_at),
                moment(place.looked_at) if place.looked_at else None,
                place.trouble,
            ),
        )

    def remove(self, place_id: PlaceId) -> None:
        """Forget a place with its password; what waited for it can go another way."""
        self._connection.execute("DELETE FROM exchange_place WHERE id = ?", (place_id,))

    def all(self) -> tuple[ExchangePlace, ...]:
        """Return every place, oldest first."""
        rows = self._connection.execute("SELECT * FROM exchange_place ORDER BY added_at, id").fetchall()
        return tuple(_place(row) for row in rows)

    def get(self, place_id: PlaceId) -> ExchangePlace | None:
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

    def ways(self) -> tuple[tuple[OrganisationId, PlaceId, str], ...]:
        """Return every organisation that is reached through a place, with its address there."""
        rows = self._connection.execute("SELECT * FROM organisation_place").fetchall()
        return tuple(
            (OrganisationId(row["organisation_id"]), PlaceId(row["place_id"]), str(row["address"]))
            for row in rows
        )

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
        settings=PlaceSettings.from_json(row["settings"]),
        enabled=bool(row["enabled"]),
        added_at=read_moment(row["added_at"]),
        looked_at=read_moment(row["looked_at"]) if row["looked_at"] else None,
        trouble=row["trouble"],
    )
