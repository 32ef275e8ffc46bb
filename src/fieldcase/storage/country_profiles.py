"""The days an office works by, every version of them."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.country_profile import CountryProfile, Law
from fieldcase.domain.ids import UserId
from fieldcase.storage.rows import moment, read_moment


class CountryProfiles:
    """Versions are added, never changed; the newest is in force."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, profile: CountryProfile, at: datetime, by: UserId, *, signed: bool) -> None:
        """Work by *profile* from now on; *signed* when *by* answers for it."""
        self._connection.execute(
            "INSERT INTO country_profile (profile, signed, kept_at, kept_by) VALUES (?, ?, ?, ?)",
            (profile.to_json(), int(signed), moment(at), by),
        )

    def in_force(self) -> Law:
        """Return what the office works by; the least that Europe asks for until it chose."""
        return next(iter(self.versions(1)), Law())

    def versions(self, limit: int) -> tuple[Law, ...]:
        """Return what the office worked by, the newest first."""
        rows = self._connection.execute(
            """
            SELECT profile, signed, kept_at, user.name AS kept_by
            FROM country_profile
            JOIN user ON user.id = country_profile.kept_by
            ORDER BY country_profile.number DESC
            LIMIT ?
            """,
            (limit,),
        ).fetchall()
        return tuple(_law(row) for row in rows)


def _law(row: dbapi2.Row) -> Law:
    at = read_moment(row["kept_at"])
    return Law(
        profile=CountryProfile.from_json(row["profile"]),
        kept_at=at,
        kept_by=row["kept_by"],
        signed_at=at if row["signed"] else None,
        signed_by=row["kept_by"] if row["signed"] else "",
    )
