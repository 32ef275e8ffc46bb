"""How much of everything a notebook holds, for comparing two of them."""

from __future__ import annotations

from sqlcipher3 import dbapi2


class Census:
    """Counts; the same tables in every schema there has been."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def counts(self) -> dict[str, int]:
        """Return the number of rows by kind."""
        row = self._connection.execute(
            """
            SELECT
                (SELECT count(*) FROM case_file) AS cases,
                (SELECT count(*) FROM person) AS people,
                (SELECT count(*) FROM consent_decision) AS consents,
                (SELECT count(*) FROM interview) AS interviews,
                (SELECT count(*) FROM note) AS notes,
                (SELECT count(*) FROM referral) AS referrals,
                (SELECT count(*) FROM organisation) AS organisations
            """
        ).fetchone()
        return {name: int(row[name]) for name in row.keys()}  # noqa: SIM118  (a row is no mapping)
