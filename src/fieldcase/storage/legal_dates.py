"""Legal dates that run, found by their day however many cases there are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.legal_clocks import ClockKind, LegalClock
from fieldcase.storage.rows import day, read_day, texts


class LegalDates:
    """Follows from the records; triggers note which cases have to be looked at again."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def waiting(self, limit: int) -> tuple[CaseId, ...]:
        """Return cases whose dates are not true any more."""
        rows = self._connection.execute(
            "SELECT case_id FROM legal_date_todo ORDER BY case_id LIMIT ?", (limit,)
        ).fetchall()
        return tuple(CaseId(row["case_id"]) for row in rows)

    def put(self, case_id: CaseId, clocks: Iterable[LegalClock]) -> None:
        """Keep the dates of a case instead of those of before."""
        self._connection.execute("DELETE FROM legal_date WHERE case_id = ?", (case_id,))
        self._connection.executemany(
            "INSERT INTO legal_date (case_id, kind, due_on, shown_from, shown_until) VALUES (?, ?, ?, ?, ?)",
            [
                (case_id, one.kind.value, day(one.due_on), day(one.shown_from), day(one.shown_until))
                for one in clocks
            ],
        )
        self._connection.execute("DELETE FROM legal_date_todo WHERE case_id = ?", (case_id,))

    def doubt_all(self) -> None:
        """Look again at every case that has dates: the days they follow from are others now."""
        self._connection.execute(
            "INSERT OR IGNORE INTO legal_date_todo (case_id) SELECT DISTINCT case_id FROM legal_date"
        )

    def due(
        self,
        today: date,
        kinds: Iterable[ClockKind],
        kinds_when_led: Iterable[ClockKind],
        worker: UserId,
        limit: int,
    ) -> tuple[tuple[CaseId, LegalClock], ...]:
        """
        Return the dates that are shown *today*, the most urgent first.

        Of any case those of *kinds*; of the cases *worker* leads those of *kinds_when_led*.
        """
        rows = self._connection.execute(
            """
            SELECT legal_date.case_id, kind, due_on, shown_from, shown_until
            FROM legal_date
            JOIN case_line ON case_line.case_id = legal_date.case_id
            WHERE shown_from <= ? AND (shown_until IS NULL OR shown_until >= ?)
                AND (
                    kind IN (SELECT value FROM json_each(?))
                    OR (case_line.owner = ? AND kind IN (SELECT value FROM json_each(?)))
                )
            ORDER BY due_on, legal_date.case_id, kind
            LIMIT ?
            """,
            (day(today), day(today), texts(kinds), worker, texts(kinds_when_led), limit),
        ).fetchall()
        return tuple((CaseId(row["case_id"]), _clock(row)) for row in rows)


def _clock(row: dbapi2.Row) -> LegalClock:
    return LegalClock(
        kind=ClockKind(row["kind"]),
        due_on=date.fromisoformat(row["due_on"]),
        shown_from=date.fromisoformat(row["shown_from"]),
        shown_until=read_day(row["shown_until"]),
    )
