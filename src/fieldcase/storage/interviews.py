"""Interviews and answers; an answer is added, never changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

from sqlcipher3 import dbapi2

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import CaseId, InterviewId, UserId
from fieldcase.domain.interview import Answer, AnswerSource, GivenAnswer, Interview, InterviewState
from fieldcase.storage.attachments import Attachments
from fieldcase.storage.interview_stops import InterviewStops
from fieldcase.storage.known_people import KnownPeople
from fieldcase.storage.own_forms import OwnForms
from fieldcase.storage.rows import moment, read_moment

_INTERVIEW = """
    SELECT id, case_id, form, form_version, state, section, started_at, updated_at, interviewer
    FROM interview
"""
_OPEN_CASE = "NOT EXISTS (SELECT 1 FROM case_closed WHERE case_closed.case_id = interview.case_id)"
_UNFINISHED = f"interviewer = ? AND state <> 'done' AND {_OPEN_CASE}"


class Interviews:
    """Conversations, and what was said in them."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    @cached_property
    def own_forms(self) -> OwnForms:
        """Forms made or imported here, to ask with."""
        return OwnForms(self._connection)

    @cached_property
    def attachments(self) -> Attachments:
        """Bytes of files that belong to answers."""
        return Attachments(self._connection)

    @cached_property
    def known_people(self) -> KnownPeople:
        """Everybody an answer can point to."""
        return KnownPeople(self._connection)

    @cached_property
    def stops(self) -> InterviewStops:
        """When conversations were stopped."""
        return InterviewStops(self._connection)

    def save(self, interview: Interview) -> None:
        """Add an interview, or write its state and place."""
        self._connection.execute(
            """
            INSERT INTO interview
                (id, case_id, form, form_version, state, section, started_at, updated_at, interviewer)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET state = excluded.state, section = excluded.section, updated_at = excluded.updated_at
            """,
            (
                interview.id,
                interview.case_id,
                interview.form,
                interview.form_version,
                interview.state.value,
                interview.section,
                moment(interview.started_at),
                moment(interview.updated_at),
                interview.interviewer,
            ),
        )

    def get(self, interview_id: InterviewId) -> Interview:
        """Return one interview; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_INTERVIEW} WHERE id = ?", (interview_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _interview(row)

    def of_case(self, case_id: CaseId) -> tuple[Interview, ...]:
        """Return a case's interviews, newest first."""
        rows = self._connection.execute(
            f"{_INTERVIEW} WHERE case_id = ? ORDER BY started_at DESC, id", (case_id,)
        ).fetchall()
        return tuple(_interview(row) for row in rows)

    def unfinished(self, user: UserId, most: int) -> tuple[Interview, ...]:
        """Return up to *most* of the worker's interviews in open cases that are not done, newest first."""
        rows = self._connection.execute(
            f"{_INTERVIEW} WHERE {_UNFINISHED} ORDER BY updated_at DESC, id LIMIT ?", (user, most)
        ).fetchall()
        return tuple(_interview(row) for row in rows)

    def unfinished_count(self, user: UserId) -> int:
        """Return how many interviews in open cases the worker has not done."""
        counted = f"SELECT count(*) FROM interview WHERE {_UNFINISHED}"  # noqa: S608  (our own words)
        return int(self._connection.execute(counted, (user,)).fetchone()[0])

    def add_answers(
        self, interview: Interview, given: Sequence[GivenAnswer], at: datetime, by: UserId
    ) -> None:
        """Add answers given in *interview* at one moment, in their order; earlier ones stay."""
        written = moment(at)
        self._connection.executemany(
            """
            INSERT INTO answer
                (interview_id, case_id, question, state, value_json, source, answered_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                # Not `.value`, which takes seven times as long: sixty answers are kept while somebody waits.
                (
                    interview.id,
                    interview.case_id,
                    one.question,
                    str(one.state),
                    one.value_json,
                    str(one.source),
                    written,
                    by,
                )
                for one in given
            ],
        )

    def current_answers(self, case_id: CaseId) -> dict[str, Answer]:
        """Return the newest answer to each question of the case."""
        rows = self._connection.execute(
            """
            SELECT interview_id, case_id, question, state, value_json, source, answered_at, recorded_by
            FROM current_answer
            WHERE case_id = ?
            ORDER BY number
            """,
            (case_id,),
        ).fetchall()
        return {row["question"]: _answer(row) for row in rows}

    def answers_in(self, interview_id: InterviewId) -> dict[str, Answer]:
        """Return the newest answer to each question that was given in one interview."""
        rows = self._connection.execute(
            """
            SELECT interview_id, case_id, question, state, value_json, source, answered_at, recorded_by
            FROM answer
            WHERE interview_id = ?
            ORDER BY number
            """,
            (interview_id,),
        ).fetchall()
        return {row["question"]: _answer(row) for row in rows}

    def current_answer(self, case_id: CaseId, question: str) -> Answer | None:
        """Return the newest answer to one question of the case, if there is any."""
        row = self._connection.execute(
            """
            SELECT interview_id, case_id, question, state, value_json, source, answered_at, recorded_by
            FROM answer
            WHERE case_id = ? AND question = ?
            ORDER BY number DESC
            LIMIT 1
            """,
            (case_id, question),
        ).fetchone()
        return _answer(row) if row else None

    def every_answer(self, case_id: CaseId) -> tuple[Answer, ...]:
        """Return every answer ever given in a case, oldest first."""
        rows = self._connection.execute(
            """
            SELECT interview_id, case_id, question, state, value_json, source, answered_at, recorded_by
            FROM answer
            WHERE case_id = ?
            ORDER BY number
            """,
            (case_id,),
        ).fetchall()
        return tuple(_answer(row) for row in rows)

    def history(self, case_id: CaseId, question: str) -> tuple[Answer, ...]:
        """Return every answer ever given to one question, oldest first."""
        rows = self._connection.execute(
            """
            SELECT interview_id, case_id, question, state, value_json, source, answered_at, recorded_by
            FROM answer
            WHERE case_id = ? AND question = ?
            ORDER BY number
            """,
            (case_id, question),
        ).fetchall()
        return tuple(_answer(row) for row in rows)


def _interview(row: dbapi2.Row) -> Interview:
    return Interview(
        id=InterviewId(row["id"]),
        case_id=CaseId(row["case_id"]),
        form=row["form"],
        form_version=row["form_version"],
        state=InterviewState(row["state"]),
        section=row["section"],
        started_at=read_moment(row["started_at"]),
        updated_at=read_moment(row["updated_at"]),
        interviewer=UserId(row["interviewer"]),
    )


def _answer(row: dbapi2.Row) -> Answer:
    return Answer(
        interview_id=InterviewId(row["interview_id"]),
        case_id=CaseId(row["case_id"]),
        question=row["question"],
        state=AnswerState(row["state"]),
        value_json=row["value_json"],
        source=AnswerSource(row["source"]),
        answered_at=read_moment(row["answered_at"]),
        recorded_by=UserId(row["recorded_by"]),
    )
