"""Who must not know, the safety plan."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import CaseId, EntryId, OrganisationId, UserId
from fieldcase.domain.safety import KeptFrom, PlanAnswer, PlanQuestion
from fieldcase.storage.rows import moment, read_moment


class Safety:
    """What is taken away or written anew stays in the notebook as it was."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def keep_from(self, one: KeptFrom) -> None:
        """Add somebody who must not know."""
        self._connection.execute(
            "INSERT INTO kept_from (id, case_id, name, organisation_id, added_at, added_by)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (one.id, one.case_id, one.name, one.organisation_id, moment(one.added_at), one.added_by),
        )

    def take_off(self, entry_id: EntryId, at: datetime, by: UserId) -> None:
        """Take somebody off the list, who did it and when stays known."""
        self._connection.execute(
            "UPDATE kept_from SET removed_at = ?, removed_by = ? WHERE id = ? AND removed_at IS NULL",
            (moment(at), by, entry_id),
        )

    def kept_from(self, case_id: CaseId) -> tuple[KeptFrom, ...]:
        """Return everybody on the list of a case, in the order they were named."""
        rows = self._connection.execute(
            """
            SELECT id, case_id, name, organisation_id, added_at, added_by
            FROM kept_from
            WHERE case_id = ? AND removed_at IS NULL
            ORDER BY added_at, rowid
            """,
            (case_id,),
        ).fetchall()
        return tuple(
            KeptFrom(
                id=EntryId(row["id"]),
                case_id=CaseId(row["case_id"]),
                name=row["name"],
                organisation_id=OrganisationId(row["organisation_id"]) if row["organisation_id"] else None,
                added_at=read_moment(row["added_at"]),
                added_by=UserId(row["added_by"]),
            )
            for row in rows
        )

    def answer_plan(self, case_id: CaseId, answer: PlanAnswer) -> None:
        """Write one part of the plan; what was there before is kept."""
        self._connection.execute(
            "INSERT INTO safety_plan_answer (case_id, question, text, answered_at, recorded_by)"
            " VALUES (?, ?, ?, ?, ?)",
            (case_id, answer.question.value, answer.text, moment(answer.answered_at), answer.recorded_by),
        )

    def plan(self, case_id: CaseId) -> dict[PlanQuestion, PlanAnswer]:
        """Return the plan as it stands."""
        rows = self._connection.execute(
            """
            SELECT question, text, answered_at, recorded_by
            FROM safety_plan_answer
            WHERE case_id = ?
            ORDER BY number
            """,
            (case_id,),
        ).fetchall()
        return {
            PlanQuestion(row["question"]): PlanAnswer(
                question=PlanQuestion(row["question"]),
                text=row["text"],
                answered_at=read_moment(row["answered_at"]),
                recorded_by=UserId(row["recorded_by"]),
            )
            for row in rows
        }
