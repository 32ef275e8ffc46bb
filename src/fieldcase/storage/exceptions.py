"""Sharing that rests on no agreement, with every step a second person took."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.exceptional import ExceptionStep, Ground, PersonTold, SharingException, StepTaken
from fieldcase.domain.ids import CaseId, ExceptionId, OrganisationId, UserId
from fieldcase.storage.rows import moment, read_moment, read_texts, texts


class Exceptions:
    """Entries and their steps are added, never changed."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, exception: SharingException) -> None:
        """Add a request."""
        self._connection.execute(
            """
            INSERT INTO sharing_exception
                (id, case_id, organisation_id, purpose, ground, facts, alternatives, told, keys,
                 unreachable, asked_at, asked_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                exception.id,
                exception.case_id,
                exception.organisation_id,
                exception.purpose.value,
                exception.ground.value,
                exception.facts,
                exception.alternatives,
                exception.told.value,
                texts(exception.keys),
                exception.unreachable,
                moment(exception.asked_at),
                exception.asked_by,
            ),
        )

    def add_step(self, exception_id: ExceptionId, step: StepTaken) -> None:
        """Add what somebody decided or did."""
        self._connection.execute(
            "INSERT INTO sharing_exception_step (exception_id, step, words, at, by) VALUES (?, ?, ?, ?, ?)",
            (exception_id, step.step.value, step.words, moment(step.at), step.by),
        )

    def get(self, exception_id: ExceptionId) -> SharingException:
        """Return one; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(
            """
            SELECT id, case_id, organisation_id, purpose, ground, facts, alternatives, told, keys,
                unreachable, asked_at, asked_by
            FROM sharing_exception
            WHERE id = ?
            """,
            (exception_id,),
        ).fetchone()
        if row is None:
            raise NotFoundError
        return self._exception(row)

    def unfinished(self) -> tuple[SharingException, ...]:
        """Return those nobody said no to, until they were looked at and the person was told, oldest first."""
        rows = self._connection.execute(
            """
            SELECT id FROM sharing_exception
            WHERE id NOT IN (SELECT exception_id FROM sharing_exception_step WHERE step = 'disagreed') AND (
                id NOT IN (SELECT exception_id FROM sharing_exception_step WHERE step = 'looked_at')
                OR told = 'later'
                AND id NOT IN (SELECT exception_id FROM sharing_exception_step WHERE step = 'person_told'))
            ORDER BY asked_at, id
            """
        ).fetchall()
        return tuple(self.get(ExceptionId(row["id"])) for row in rows)

    def _exception(self, row: dbapi2.Row) -> SharingException:
        steps = self._connection.execute(
            "SELECT step, words, at, by FROM sharing_exception_step WHERE exception_id = ? ORDER BY number",
            (row["id"],),
        ).fetchall()
        return SharingException(
            id=ExceptionId(row["id"]),
            case_id=CaseId(row["case_id"]),
            organisation_id=OrganisationId(row["organisation_id"]),
            purpose=Purpose(row["purpose"]),
            ground=Ground(row["ground"]),
            facts=row["facts"],
            alternatives=row["alternatives"],
            told=PersonTold(row["told"]),
            keys=read_texts(row["keys"]),
            unreachable=row["unreachable"],
            asked_at=read_moment(row["asked_at"]),
            asked_by=UserId(row["asked_by"]),
            steps=tuple(_step(step) for step in steps),
        )


def _step(row: dbapi2.Row) -> StepTaken:
    return StepTaken(
        step=ExceptionStep(row["step"]),
        words=row["words"],
        at=read_moment(row["at"]),
        by=UserId(row["by"]),
    )
