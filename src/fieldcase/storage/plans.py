"""Needs, goals, who looked at the plan."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import CaseId, GoalId, UserId
from fieldcase.domain.plan import Finding, Goal, Need, NeedPriority, Progress, Standing, WhoseWords
from fieldcase.domain.plan_approval import PlanApproval, PlanStage
from fieldcase.storage.rows import moment, read_moment

_GOAL = """
    SELECT goal.id, goal.case_id, goal.need, goal.words, goal.said_at, goal.said_by,
        goal.indicator, goal.baseline,
        review.progress, review.note
    FROM goal
    LEFT JOIN goal_review AS review
        ON review.number = (SELECT max(number) FROM goal_review WHERE goal_id = goal.id)
"""


class Plans:
    """What was noted before stays in the notebook beside what is known now."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def note_need(self, case_id: CaseId, need: Need) -> None:
        """Write what is known now about one kind of need."""
        self._connection.execute(
            """
            INSERT INTO need
                (case_id, domain, finding, priority, whose_words, words, standing, noted_at, noted_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                case_id,
                need.domain,
                need.finding.value,
                need.priority.value if need.priority else "",
                need.whose_words.value,
                need.words,
                need.standing.value,
                moment(need.noted_at),
                need.noted_by,
            ),
        )

    def needs(self, case_id: CaseId) -> dict[str, Need]:
        """Return what is known, by kind of need."""
        rows = self._connection.execute(
            """
            SELECT domain, finding, priority, whose_words, words, standing, noted_at, noted_by
            FROM need
            WHERE case_id = ?
            ORDER BY number
            """,
            (case_id,),
        ).fetchall()
        return {row["domain"]: _need(row) for row in rows}

    def add_goal(self, goal: Goal) -> None:
        """Keep what somebody wants to reach."""
        self._connection.execute(
            """
            INSERT INTO goal (id, case_id, need, words, said_at, said_by, indicator, baseline)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                goal.id,
                goal.case_id,
                goal.need,
                goal.words,
                moment(goal.said_at),
                goal.said_by,
                goal.indicator,
                goal.baseline,
            ),
        )

    def review_goal(self, goal: Goal, at: datetime, by: UserId) -> None:
        """Keep how far a goal is now."""
        self._connection.execute(
            "INSERT INTO goal_review (goal_id, progress, note, at, by) VALUES (?, ?, ?, ?, ?)",
            (goal.id, goal.progress.value, goal.note, moment(at), by),
        )

    def goal(self, goal_id: GoalId) -> Goal:
        """Return one goal as it stands; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_GOAL} WHERE goal.id = ?", (goal_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _goal(row)

    def goals(self, case_id: CaseId) -> tuple[Goal, ...]:
        """Return the goals of a case in the order they were said."""
        rows = self._connection.execute(
            f"{_GOAL} WHERE goal.case_id = ? ORDER BY goal.said_at, goal.rowid", (case_id,)
        ).fetchall()
        return tuple(_goal(row) for row in rows)

    def add_approval(self, case_id: CaseId, approval: PlanApproval) -> None:
        """Keep that a plan was asked about, found good or sent back."""
        self._connection.execute(
            "INSERT INTO plan_approval (case_id, stage, words, at, by) VALUES (?, ?, ?, ?, ?)",
            (case_id, approval.stage.value, approval.words, moment(approval.at), approval.by),
        )

    def approval(self, case_id: CaseId) -> PlanApproval | None:
        """Return what was said last about the plan of a case."""
        row = self._connection.execute(
            "SELECT stage, words, at, by FROM plan_approval WHERE case_id = ? ORDER BY number DESC LIMIT 1",
            (case_id,),
        ).fetchone()
        return _approval(row) if row is not None else None

    def asked(self) -> tuple[tuple[CaseId, PlanApproval], ...]:
        """Return the cases whose plan waits for an answer, longest first."""
        rows = self._connection.execute(
            """
            SELECT case_id, stage, words, at, by FROM plan_approval
            WHERE stage = 'asked' AND number IN (SELECT max(number) FROM plan_approval GROUP BY case_id)
            ORDER BY number
            """
        ).fetchall()
        return tuple((CaseId(row["case_id"]), _approval(row)) for row in rows)


def _approval(row: dbapi2.Row) -> PlanApproval:
    return PlanApproval(
        stage=PlanStage(row["stage"]),
        words=row["words"],
        at=read_moment(row["at"]),
        by=UserId(row["by"]),
    )


def _need(row: dbapi2.Row) -> Need:
    return Need(
        domain=row["domain"],
        finding=Finding(row["finding"]),
        priority=NeedPriority(row["priority"]) if row["priority"] else None,
        whose_words=WhoseWords(row["whose_words"]),
        words=row["words"],
        standing=Standing(row["standing"]),
        noted_at=read_moment(row["noted_at"]),
        noted_by=UserId(row["noted_by"]),
    )


def _goal(row: dbapi2.Row) -> Goal:
    return Goal(
        id=GoalId(row["id"]),
        case_id=CaseId(row["case_id"]),
        need=row["need"],
        words=row["words"],
        said_at=read_moment(row["said_at"]),
        said_by=UserId(row["said_by"]),
        indicator=row["indicator"],
        baseline=row["baseline"],
        progress=Progress(row["progress"]) if row["progress"] else Progress.NOT_BEGUN,
        note=row["note"] or "",
    )
