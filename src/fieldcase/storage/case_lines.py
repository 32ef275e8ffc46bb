"""The list of cases, read in the order of its indices and never as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlcipher3 import dbapi2

from fieldcase.domain.case import CaseStatus, RiskLevel
from fieldcase.domain.case_list import CaseQuery, DueFilter, ListedCase, ListPage, ListPlace, MoreNumbers
from fieldcase.domain.ids import CaseId, PersonId, UserId
from fieldcase.storage.consents import TO_REVIEW
from fieldcase.storage.rows import moment

LIST_DAY = "list_day"
ATTENTION_BELOW = 10
"""Ranks of open cases at high risk, or with a step whose day has come."""

_STATUS = {one.value: one for one in CaseStatus}
_RISK = {one.value: one for one in RiskLevel}
_NO_PLACE = ListPlace(-1, 0, 0)
_DAYS_OF_A_WEEK = 7

_LINE = """
    SELECT number, case_id, person_id, code, alias, status, risk, next_step, next_note, next_due_on
    FROM case_line
"""

_OF_OWNER = "(? IS NULL OR owner = ?)"

_NUMBER = "SELECT number FROM case_line"


class CaseLines:
    """
    One row a case, kept by triggers beside the cases themselves.

    The order is: what needs attention, by risk, then by the day of the last change. A day, not a moment:
    rows stay where they are while somebody works on them.
    """

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def is_of(self, today: date) -> bool:
        """Tell whether the steps that are due were counted today."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (LIST_DAY,)).fetchone()
        return row is not None and row["value"] == today.isoformat()

    def turn_to(self, today: date) -> None:
        """Count anew which steps are due; only rows whose day came are written."""
        day = today.isoformat()
        self._connection.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
            (LIST_DAY, day),
        )
        self._connection.execute(
            "UPDATE case_line SET due_came = 1 WHERE next_due_on <= ? AND due_came = 0", (day,)
        )
        self._connection.execute(
            "UPDATE case_line SET due_came = 0 WHERE due_came = 1 AND coalesce(next_due_on, 'never') > ?",
            (day,),
        )

    def first(
        self, query: CaseQuery, today: date, limit: int, among: Sequence[int] | None = None
    ) -> ListPage:
        """
        Return the first rows.

        Args:
            query: What is shown.
            today: Decides what is due this week.
            limit: Most rows returned.
            among: Numbers found for the words of the query; None when there are none.
        """
        condition, values = _condition(query, today, _NO_PLACE, among)
        rows = self._bare().execute(
            f"{_LINE} WHERE {condition} ORDER BY {_order(query)} LIMIT {limit:d}", values
        )
        lines = tuple(_listed(row) for row in rows)
        return ListPage(lines, self._place_of(lines[-1].number) if len(lines) == limit else None)

    def following(self, query: CaseQuery, today: date, after: ListPlace, limit: int) -> MoreNumbers:
        """Return the numbers of the rows after a place: cheap enough to know the length of the list."""
        condition, values = _condition(query, today, after, None)
        rows = self._bare().execute(
            f"{_NUMBER} WHERE {condition} ORDER BY {_order(query)} LIMIT {limit:d}", values
        )
        numbers = tuple(number for (number,) in rows)
        return MoreNumbers(numbers, self._place_of(numbers[-1]) if len(numbers) == limit else None)

    def lines(self, numbers: Sequence[int], owner: UserId | None = None) -> tuple[ListedCase, ...]:
        """
        Return rows by their numbers, in the same order; those that are gone are left out.

        With *owner*, only the cases they lead.
        """
        marks = ",".join("?" * len(numbers))
        values = (*numbers, owner, owner)
        rows = self._bare().execute(f"{_LINE} WHERE number IN ({marks}) AND {_OF_OWNER}", values)
        found = {row[0]: _listed(row) for row in rows}
        return tuple(found[number] for number in numbers if number in found)

    def of_case(self, case_id: CaseId, owner: UserId | None = None) -> ListedCase | None:
        """Return the row of one case; with *owner*, only if they lead it."""
        values = (case_id, owner, owner)
        row = self._bare().execute(f"{_LINE} WHERE case_id = ? AND {_OF_OWNER}", values).fetchone()
        return _listed(row) if row else None

    def of_person(self, person_id: PersonId) -> tuple[ListedCase, ...]:
        """Return every case of one person."""
        rows = self._bare().execute(f"{_LINE} WHERE person_id = ? ORDER BY number", (person_id,))
        return tuple(_listed(row) for row in rows)

    def attention_count(self, owner: UserId | None = None) -> int:
        """Return how many open cases need attention; with *owner*, of those they lead."""
        # Without an owner the index alone answers, however many cases there are.
        led = " AND owner = ?" if owner else ""
        row = self._connection.execute(
            f"SELECT count(*) FROM case_line WHERE rank < ?{led}",  # noqa: S608  (nothing of it was typed)
            (ATTENTION_BELOW, owner) if owner else (ATTENTION_BELOW,),
        ).fetchone()
        return int(row[0])

    def is_empty(self) -> bool:
        """Tell whether there is no case at all."""
        return self._connection.execute("SELECT 1 FROM case_line LIMIT 1").fetchone() is None

    def languages(self) -> tuple[str, ...]:
        """Return every language somebody in the list speaks; one step of the index a language."""
        rows = self._connection.execute(
            """
            WITH RECURSIVE spoken (tag) AS (
                SELECT min(language) FROM case_line
                UNION ALL
                SELECT (SELECT min(language) FROM case_line WHERE language > spoken.tag)
                FROM spoken WHERE spoken.tag IS NOT NULL
            )
            SELECT tag FROM spoken WHERE tag <> ''
            """
        ).fetchall()
        return tuple(str(row["tag"]) for row in rows)

    def _bare(self) -> dbapi2.Cursor:
        """Return a cursor for plain tuples: naming every column of every row takes half of the time."""
        cursor = self._connection.cursor()
        cursor.row_factory = None
        return cursor

    def _place_of(self, number: int) -> ListPlace:
        row = self._connection.execute(
            "SELECT rank, changed_day, number, coalesce(next_due_on, '') FROM case_line WHERE number = ?",
            (number,),
        ).fetchone()
        return ListPlace(*row)


def _condition(
    query: CaseQuery, today: date, after: ListPlace, among: Sequence[int] | None
) -> tuple[str, list[str | int]]:
    parts = [f"({_order(query)}) > ({'?, ?' if _by_day(query) else '?, ?, ?'})"]
    values: list[str | int] = [after.rank, after.changed_day, after.number]
    if _by_day(query):
        values = [after.due_on, after.number]
    equal: tuple[tuple[str, str | None], ...] = (
        ("owner", query.owner),
        ("status", query.status),
        ("risk", query.risk),
        ("language", query.language or None),
    )
    for column, wanted in equal:
        if wanted is not None:
            parts.append(f"{column} = ?")
            values.append(str(wanted))
    if query.consent_before is not None:
        parts.append(f"case_id IN ({TO_REVIEW})")
        values += [moment(query.consent_before), today.isoformat()]
    if query.needs_attention:
        parts.append("rank < ?")
        values.append(ATTENTION_BELOW)
    due, days = _due(query.due, today)
    parts += due
    values += days
    if among is not None:
        parts.append(f"number IN ({','.join('?' * len(among))})")
        values += among
    return " AND ".join(parts), values


def _by_day(query: CaseQuery) -> bool:
    return query.due not in (None, DueFilter.NO_DAY)


def _order(query: CaseQuery) -> str:
    return "next_due_on, number" if _by_day(query) else "rank, changed_day, number"


def _due(wanted: DueFilter | None, today: date) -> tuple[list[str], list[str]]:
    if wanted is None:
        return [], []
    if wanted is DueFilter.NO_DAY:
        return ["next_due_on IS NULL"], []
    if wanted is DueFilter.TODAY:
        return ["next_due_on = ?"], [today.isoformat()]
    if wanted is DueFilter.LATE:
        return ["next_due_on < ?"], [today.isoformat()]
    until = today + timedelta(days=_DAYS_OF_A_WEEK)
    return ["next_due_on BETWEEN ? AND ?"], [today.isoformat(), until.isoformat()]


def _listed(row: tuple[int, str, str, str, str, str, str, str, str, str | None]) -> ListedCase:
    number, case_id, person_id, code, alias, status, risk, step, note, due = row
    return ListedCase(
        number,
        CaseId(case_id),
        PersonId(person_id),
        code,
        alias,
        _STATUS[status],
        _RISK[risk],
        step,
        note,
        date.fromisoformat(due) if due else None,
    )
