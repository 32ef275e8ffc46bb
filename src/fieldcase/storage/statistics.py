"""The one layer that counts: codes beside each case, and what left."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from sqlcipher3 import dbapi2

from fieldcase.domain.case import CHILD_AGE_GROUPS
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.statistics import BY_CLOSING, OF_CHILDREN, Field, Period, Question, Unit
from fieldcase.domain.statistics_releases import Figure, Release
from fieldcase.domain.statistics_tables import Group
from fieldcase.storage.rows import moment, read_moment

_EXPRESSION = {Field.MONTH: "substr({day}, 1, 7)"}

_NOT_SECOND = """
    (line.cases = 1 OR NOT EXISTS (
        SELECT 1 FROM statistics_line AS other
        WHERE other.person_id = line.person_id AND other.{day} BETWEEN :first AND :last
            AND (other.agreed_until < :today, other.{day}, other.case_id)
                < (line.agreed_until < :today, line.{day}, line.case_id)))
"""
"""Of several cases of one person one stands for the person: one that may be counted, the earliest."""

_ANSWERED = """
    coalesce(
        (SELECT CASE state WHEN 'answered' THEN value_json ->> '$' ELSE ':' || state END
         FROM answer WHERE answer.case_id = case_file.id AND question = '{question}'
         ORDER BY number DESC LIMIT 1),
        {otherwise},
        ':not_asked')
"""
_STANDS = """
    coalesce(
        (SELECT nullif({column}, '') FROM legal_record
         WHERE legal_record.case_id = case_file.id AND track = '{track}' ORDER BY number DESC LIMIT 1),
        ':none')
"""


def _answered(question: str, otherwise: str = "NULL") -> str:
    return _ANSWERED.format(question=question, otherwise=otherwise)


def _stands(track: str, column: str = "stage") -> str:
    return _STANDS.format(track=track, column=column)


_REFERRED = "SELECT {what} FROM referral WHERE referral.case_id = case_file.id AND state <> 'prepared'"
_RENEW = f"""
    INSERT OR REPLACE INTO statistics_line
    SELECT
        case_file.id,
        case_file.person_id,
        (SELECT count(*) FROM case_file AS other WHERE other.person_id = case_file.person_id),
        case_file.registration_date,
        coalesce((SELECT substr(since, 1, 10) FROM case_closed WHERE case_id = case_file.id), ''),
        '',
        coalesce(nullif(case_file.first_contact_channel, ''), ':not_asked'),
        {_answered("gender", "nullif(person.gender, '')")},
        {_answered("age_group", "nullif(person.age_group, '')")},
        {_answered("citizenship")},
        {_answered("exploitation_type")},
        {_answered("labour_industry")},
        {_answered("control_means")},
        {_answered("relationship")},
        {_stands("identification")},
        {_stands("identification", "body")},
        {_stands("reflection")},
        {_stands("guardian")},
        coalesce(
            (
                {_REFERRED.format(what="state")}
                ORDER BY CASE state
                    WHEN 'completed' THEN 0 WHEN 'closed' THEN 1 WHEN 'started' THEN 2 WHEN 'accepted' THEN 3
                    WHEN 'declined' THEN 5 WHEN 'revoked' THEN 6 ELSE 4 END
                LIMIT 1
            ),
            ':none'),
        coalesce(
            (
                SELECT json_group_array(DISTINCT kind) FROM (
                    {_REFERRED.format(what="organisation_id")}
                ) JOIN organisation ON organisation.id = organisation_id
                HAVING count(*)
            ),
            ':none'),
        coalesce(
            (
                SELECT json_group_array(DISTINCT service) FROM service_step
                WHERE service_step.case_id = case_file.id AND delivered_at IS NOT NULL
                HAVING count(*)
            ),
            ':none'),
        coalesce(
            (
                SELECT json_group_array(purpose || '/' || decision) FROM consent_decision AS given
                WHERE given.case_id = case_file.id AND given_by <> 'guardian' AND NOT EXISTS (
                    SELECT 1 FROM consent_decision AS later
                    WHERE later.case_id = given.case_id AND later.purpose = given.purpose
                        AND later.given_by <> 'guardian' AND later.decided_at > given.decided_at)
                HAVING count(*)
            ),
            ':none'),
        coalesce(
            (
                SELECT reason FROM closing_step
                WHERE closing_step.case_id = case_file.id AND reason <> ''
                    AND EXISTS (SELECT 1 FROM case_closed WHERE case_closed.case_id = case_file.id)
                ORDER BY number DESC LIMIT 1
            ),
            ':none'),
        coalesce(
            (
                SELECT json_group_array(domain || '/' || standing) FROM need
                WHERE need.case_id = case_file.id AND finding = 'present' AND NOT EXISTS (
                    SELECT 1 FROM need AS later
                    WHERE later.case_id = need.case_id AND later.domain = need.domain
                        AND later.number > need.number)
                HAVING count(*)
            ),
            ':none'),
        {_stands("residence")},
        {_stands("residence", "kind")},
        {_stands("return")},
        {_stands("compensation")}
    FROM case_file
    JOIN person ON person.id = case_file.person_id
    WHERE case_file.id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (our own names)


class Statistics:
    """
    Codes of each case, renewed when what they say has changed; numbers of them.

    Nothing else in the program counts people for a table.
    """

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def waiting(self, limit: int) -> tuple[CaseId, ...]:
        """Return cases whose codes are not true any more."""
        rows = self._connection.execute("SELECT case_id FROM statistics_todo LIMIT ?", (limit,)).fetchall()
        return tuple(CaseId(row["case_id"]) for row in rows)

    def renew(self, cases: Sequence[CaseId]) -> tuple[CaseId, ...]:
        """Read the codes of *cases* anew; return those that say anything about being counted."""
        chosen = (json.dumps(cases),)
        self._connection.execute(
            "DELETE FROM statistics_line WHERE case_id IN (SELECT value FROM json_each(?))", chosen
        )
        self._connection.execute(_RENEW, chosen)
        self._connection.execute(
            "DELETE FROM statistics_todo WHERE case_id IN (SELECT value FROM json_each(?))", chosen
        )
        rows = self._connection.execute(
            """
            SELECT DISTINCT case_id FROM consent_decision
            WHERE purpose = 'statistics' AND case_id IN (SELECT value FROM json_each(?))
            """,
            chosen,
        ).fetchall()
        return tuple(CaseId(row["case_id"]) for row in rows)

    def agree(self, case_id: CaseId, until: date) -> None:
        """Keep the last day on which a case is counted in tables that leave."""
        self._connection.execute(
            "UPDATE statistics_line SET agreed_until = ? WHERE case_id = ?", (until.isoformat(), case_id)
        )

    def count(self, fields: Sequence[Field], question: Question, today: date) -> tuple[Group, ...]:
        """Return how many there are of each combination of codes, apart by whether they agreed."""
        sql, values = counting(fields, question, today)
        cursor = self._connection.cursor()
        # Plain tuples: naming every column of every row takes half of the time.
        cursor.row_factory = None
        return tuple(
            Group(tuple(codes), bool(agreed), number)
            for *codes, agreed, number in cursor.execute(sql, values)
        )

    def keep(self, release: Release) -> None:
        """Keep a table that left, for ever."""
        self._connection.execute(
            """
            INSERT INTO statistics_release (id, made_at, made_by, question, figures, sha256)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            (
                release.id,
                moment(release.made_at),
                release.made_by,
                json.dumps(
                    {
                        "version": release.version,
                        "base": release.base,
                        "asked": release.question.plain(),
                    }
                ),
                json.dumps([one.plain() for one in release.figures]),
                release.sha256,
            ),
        )

    def releases(self, period: Period | None = None) -> tuple[Release, ...]:
        """Return tables that left, the newest first; with *period* those about any of its days."""
        rows = self._connection.execute(
            """
            SELECT id, made_at, made_by, question, figures, sha256 FROM statistics_release
            WHERE ? IS NULL OR (question ->> '$.asked.period.first' <= ?
                AND question ->> '$.asked.period.last' >= ?)
            ORDER BY made_at DESC, rowid DESC
            """,
            (period and 1, period and period.last.isoformat(), period and period.first.isoformat()),
        ).fetchall()
        return tuple(_release(row) for row in rows)


def counting(fields: Sequence[Field], question: Question, today: date) -> tuple[str, dict[str, str]]:
    """Return the one question that counts, with its values."""
    day = "closed_on" if question.report in BY_CLOSING else "registered_on"
    columns = "".join(_EXPRESSION.get(one, one.value).format(day=day) + ", " for one in fields)
    once = f"AND {_NOT_SECOND.format(day=day)}" if question.unit is Unit.PEOPLE else ""
    children = "AND age_group IN (SELECT value FROM json_each(:children))"
    of_children = children if question.report in OF_CHILDREN else ""
    numbers = ", ".join(str(place + 1) for place in range(len(fields) + 1))
    sql = f"""
        SELECT {columns} agreed_until >= :today, count(*)
        FROM statistics_line AS line
        WHERE {day} BETWEEN :first AND :last {of_children} {once}
        GROUP BY {numbers}
    """  # noqa: S608  (our own names)
    period = question.period
    return sql, {
        "first": period.first.isoformat(),
        "last": period.last.isoformat(),
        "today": today.isoformat(),
        "children": json.dumps(sorted(CHILD_AGE_GROUPS)),
    }


def _release(row: dbapi2.Row) -> Release:
    question = json.loads(row["question"])
    return Release(
        id=row["id"],
        made_at=read_moment(row["made_at"]),
        made_by=UserId(row["made_by"]),
        question=Question.from_plain(question["asked"]),
        version=question["version"],
        base=question["base"],
        figures=tuple(Figure.from_plain(one) for one in json.loads(row["figures"])),
        sha256=row["sha256"],
    )
