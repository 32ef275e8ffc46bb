"""Decisions about sharing; each is kept for ever."""

from __future__ import annotations

from datetime import date, datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import ConsentDecision, Conversation, Decision, GivenBy, Purpose
from fieldcase.domain.ids import CaseId, ConsentId, UserId
from fieldcase.storage.rows import moment, read_moment

TO_REVIEW = """
    SELECT DISTINCT case_id
    FROM consent_decision AS given
    WHERE decision = 'yes'
        AND (decided_at < ? OR valid_until < ?)
        AND NOT EXISTS (SELECT 1 FROM case_closed WHERE case_closed.case_id = given.case_id)
        AND NOT EXISTS (
            SELECT 1 FROM consent_decision AS later
            WHERE later.case_id = given.case_id AND later.purpose = given.purpose
                AND (later.given_by = 'guardian') = (given.given_by = 'guardian')
                AND later.decided_at > given.decided_at)
"""
"""Open cases with an agreement made before a moment, or past its last day: both are values."""


class Consents:
    """What each person agreed to, said no to, took back."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, decision: ConsentDecision) -> None:
        """Add a decision; the newest of a purpose is in force."""
        self._connection.execute(
            """
            INSERT INTO consent_decision
                (id, case_id, purpose, decision, decided_at, valid_until, recorded_by, conversation,
                 given_by, left_out)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                decision.id,
                decision.case_id,
                decision.purpose.value,
                decision.decision.value,
                moment(decision.decided_at),
                decision.valid_until.isoformat(),
                decision.recorded_by,
                decision.conversation.to_json(),
                decision.given_by.value,
                ",".join(sorted(one.value for one in decision.without)),
            ),
        )

    def of_case(self, case_id: CaseId) -> tuple[ConsentDecision, ...]:
        """Return every decision of a case, oldest first."""
        rows = self._connection.execute(
            """
            SELECT id, case_id, purpose, decision, decided_at, valid_until, recorded_by, conversation,
                given_by, left_out
            FROM consent_decision
            WHERE case_id = ?
            ORDER BY decided_at, rowid
            """,
            (case_id,),
        ).fetchall()
        return tuple(_decision(row) for row in rows)

    def to_review(self, before: datetime, today: date) -> int:
        """Return how many cases have an agreement made before a moment, or past its last day."""
        row = self._connection.execute(
            f"SELECT count(*) FROM ({TO_REVIEW})",  # noqa: S608  (a question of ours)
            (moment(before), today.isoformat()),
        ).fetchone()
        return int(row[0])


def _decision(row: dbapi2.Row) -> ConsentDecision:
    return ConsentDecision(
        id=ConsentId(row["id"]),
        case_id=CaseId(row["case_id"]),
        purpose=Purpose(row["purpose"]),
        decision=Decision(row["decision"]),
        decided_at=read_moment(row["decided_at"]),
        valid_until=date.fromisoformat(row["valid_until"]),
        recorded_by=UserId(row["recorded_by"]),
        conversation=Conversation.from_json(row["conversation"]),
        given_by=GivenBy(row["given_by"]),
        without=frozenset(DataCategory(one) for one in row["left_out"].split(",") if one),
    )
