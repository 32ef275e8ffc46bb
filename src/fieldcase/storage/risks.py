"""Judgements of risk, kept one beside the other."""

from __future__ import annotations

import json
from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import AssessmentId, CaseId, UserId
from fieldcase.domain.risk import Assessment, OwnView, Presence
from fieldcase.storage.rows import moment, read_moment

_ASSESSMENT = """
    SELECT id, case_id, number, assessed_at, assessed_by, own_view, own_words, factors, suggested, decided,
        why, supervisor, approved_at, approved_by
    FROM risk_assessment
    LEFT JOIN risk_approval ON risk_approval.assessment_id = risk_assessment.id
"""

_WAITS = """
    supervisor <> '' AND approved_at IS NULL AND case_id NOT IN (SELECT case_id FROM case_closed)
        AND number = (SELECT max(number) FROM risk_assessment AS any_of
            WHERE any_of.case_id = risk_assessment.case_id)
"""


class Risks:
    """Assessments are added and confirmed, never changed."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, one: Assessment) -> None:
        """Add an assessment."""
        self._connection.execute(
            """
            INSERT INTO risk_assessment
                (id, case_id, number, assessed_at, assessed_by, own_view, own_words, factors, suggested,
                 decided, why, supervisor)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                one.id,
                one.case_id,
                one.number,
                moment(one.at),
                one.by,
                one.own_view.value if one.own_view else "",
                one.own_words,
                json.dumps({code: present.value for code, present in sorted(one.factors.items())}),
                one.suggested.value,
                one.decided.value,
                one.why,
                one.supervisor,
            ),
        )
        self._approve(one)
        self._note_review(one)

    def approve(self, one: Assessment) -> None:
        """Keep who confirmed an assessment, and when."""
        self._approve(one)
        self._note_review(one)

    def get(self, assessment_id: AssessmentId) -> Assessment:
        """Return one assessment; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_ASSESSMENT} WHERE id = ?", (assessment_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _assessment(row)

    def of_case(self, case_id: CaseId) -> tuple[Assessment, ...]:
        """Return a case's assessments, newest first."""
        rows = self._connection.execute(
            f"{_ASSESSMENT} WHERE case_id = ? ORDER BY number DESC", (case_id,)
        ).fetchall()
        return tuple(_assessment(row) for row in rows)

    def asked(self) -> tuple[Assessment, ...]:
        """Return the newest assessments of open cases that name a supervisor who has not confirmed them."""
        rows = self._connection.execute(f"{_ASSESSMENT} WHERE {_WAITS} ORDER BY assessed_at, id").fetchall()
        return tuple(_assessment(row) for row in rows)

    def next_number(self, case_id: CaseId) -> int:
        """Return the number the next assessment of a case gets."""
        row = self._connection.execute(
            "SELECT coalesce(max(number), 0) + 1 FROM risk_assessment WHERE case_id = ?", (case_id,)
        ).fetchone()
        return int(row[0])

    def to_review(self, until: datetime, limit: int) -> tuple[tuple[CaseId, datetime], ...]:
        """Return open cases whose risk has to be looked at by a moment, the most overdue first."""
        rows = self._connection.execute(
            """
            SELECT risk_review.case_id, due_at
            FROM risk_review
            JOIN case_file ON case_file.id = risk_review.case_id
            WHERE due_at <= ? AND status NOT IN ('closed', 'closed_referred')
            ORDER BY due_at, risk_review.case_id
            LIMIT ?
            """,
            (moment(until), limit),
        ).fetchall()
        return tuple((CaseId(row["case_id"]), read_moment(row["due_at"])) for row in rows)

    def _approve(self, one: Assessment) -> None:
        if one.approved_at is not None and one.approved_by is not None:
            self._connection.execute(
                "INSERT INTO risk_approval (assessment_id, approved_at, approved_by) VALUES (?, ?, ?)",
                (one.id, moment(one.approved_at), one.approved_by),
            )

    def _note_review(self, one: Assessment) -> None:
        self._connection.execute("DELETE FROM risk_review WHERE case_id = ?", (one.case_id,))
        if one.review_due is not None:
            self._connection.execute(
                "INSERT INTO risk_review (case_id, assessment_id, due_at) VALUES (?, ?, ?)",
                (one.case_id, one.id, moment(one.review_due)),
            )


def _assessment(row: dbapi2.Row) -> Assessment:
    return Assessment(
        id=AssessmentId(row["id"]),
        case_id=CaseId(row["case_id"]),
        number=row["number"],
        at=read_moment(row["assessed_at"]),
        by=UserId(row["assessed_by"]),
        own_view=OwnView(row["own_view"]) if row["own_view"] else None,
        own_words=row["own_words"],
        factors={code: Presence(value) for code, value in json.loads(row["factors"]).items()},
        suggested=RiskLevel(row["suggested"]),
        decided=RiskLevel(row["decided"]),
        why=row["why"],
        supervisor=row["supervisor"],
        approved_at=read_moment(row["approved_at"]) if row["approved_at"] else None,
        approved_by=UserId(row["approved_by"]) if row["approved_by"] else None,
    )
