"""Assistance steps."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlcipher3 import dbapi2

from fieldcase.domain.assistance import (
    FollowUpResult,
    Measure,
    Satisfaction,
    ServiceStep,
    StepKind,
    StepStatus,
)
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import CaseId, GoalId, StepId, UserId
from fieldcase.storage.rows import day, moment, read_day, read_moment

_STEP = """
    SELECT id, case_id, kind, service, title, status, provider, due_on, due_note, outcome,
        created_at, created_by, delivered_at, need, goal_id, worker, quantity, unit, cost, currency, result,
        satisfaction
    FROM service_step
"""

_HOW_MANY = "SELECT count(*) FROM service_step"
_DUE = """
    due_on <= ? AND status IN ('planned', 'offered', 'accepted_by_person', 'in_progress')
    AND NOT EXISTS (SELECT 1 FROM case_closed WHERE case_closed.case_id = service_step.case_id)
"""
_LED = "AND case_id IN (SELECT id FROM case_file WHERE owner = ?)"


class Steps:
    """What was planned and done."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def save(self, step: ServiceStep) -> None:
        """Add a step, or write what changed about it."""
        self._connection.execute(
            """
            INSERT INTO service_step
                (id, case_id, kind, service, title, status, provider, due_on, due_note, outcome,
                 created_at, created_by, delivered_at, need, goal_id, worker, quantity, unit, cost,
                 currency, result, satisfaction)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET status = excluded.status, provider = excluded.provider, title = excluded.title,
                due_on = excluded.due_on, due_note = excluded.due_note, outcome = excluded.outcome,
                delivered_at = excluded.delivered_at, need = excluded.need, goal_id = excluded.goal_id,
                worker = excluded.worker, quantity = excluded.quantity, unit = excluded.unit,
                cost = excluded.cost, currency = excluded.currency, result = excluded.result,
                satisfaction = excluded.satisfaction
            """,
            (
                step.id,
                step.case_id,
                step.kind.value,
                step.service,
                step.title,
                step.status.value,
                step.provider,
                day(step.due_on),
                step.due_note,
                step.outcome,
                moment(step.created_at),
                step.created_by,
                moment(step.delivered_at) if step.delivered_at else None,
                step.need,
                step.goal_id,
                step.worker,
                _number(step.measure.quantity),
                step.measure.unit,
                _number(step.measure.cost),
                step.measure.currency,
                step.result.value if step.result else "",
                step.satisfaction.value if step.satisfaction else "",
            ),
        )

    def get(self, step_id: StepId) -> ServiceStep:
        """Return one step; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_STEP} WHERE id = ?", (step_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _step(row)

    def of_case(self, case_id: CaseId) -> tuple[ServiceStep, ...]:
        """Return a case's steps: open ones by due day first, then what is done."""
        rows = self._connection.execute(
            f"""
            {_STEP}
            WHERE case_id = ?
            ORDER BY status IN ('delivered', 'not_delivered', 'cancelled', 'declined_by_person'),
                due_on IS NULL, due_on, created_at, id
            """,
            (case_id,),
        ).fetchall()
        return tuple(_step(row) for row in rows)

    def due_count(self, until: date, leader: UserId | None = None) -> int:
        """Return how many open steps are due up to and including a day, in every case or in one worker's."""
        row = self._connection.execute(
            f"{_HOW_MANY} WHERE {_DUE} {_LED if leader else ''}",
            (until.isoformat(), *([leader] if leader else [])),
        ).fetchone()
        return int(row[0])

    def due(self, until: date, limit: int, leader: UserId | None = None) -> tuple[ServiceStep, ...]:
        """Return open steps due up to and including a day, earliest first."""
        rows = self._connection.execute(
            f"""
            {_STEP}
            WHERE {_DUE} {_LED if leader else ""}
            ORDER BY due_on, due_note = '', due_note, created_at, id
            LIMIT ?
            """,
            (until.isoformat(), *([leader] if leader else []), limit),
        ).fetchall()
        return tuple(_step(row) for row in rows)


def _step(row: dbapi2.Row) -> ServiceStep:
    return ServiceStep(
        id=StepId(row["id"]),
        case_id=CaseId(row["case_id"]),
        kind=StepKind(row["kind"]),
        service=row["service"],
        title=row["title"],
        status=StepStatus(row["status"]),
        provider=row["provider"],
        due_on=read_day(row["due_on"]),
        due_note=row["due_note"],
        outcome=row["outcome"],
        created_at=read_moment(row["created_at"]),
        created_by=UserId(row["created_by"]),
        delivered_at=read_moment(row["delivered_at"]) if row["delivered_at"] else None,
        need=row["need"],
        goal_id=GoalId(row["goal_id"]) if row["goal_id"] else None,
        worker=UserId(row["worker"]) if row["worker"] else None,
        measure=Measure(
            quantity=_read_number(row["quantity"]),
            unit=row["unit"],
            cost=_read_number(row["cost"]),
            currency=row["currency"],
        ),
        result=FollowUpResult(row["result"]) if row["result"] else None,
        satisfaction=Satisfaction(row["satisfaction"]) if row["satisfaction"] else None,
    )


def _number(value: Decimal | None) -> str:
    # As text: what somebody counted or paid is never rounded.
    return "" if value is None else str(value)


def _read_number(text: str) -> Decimal | None:
    return Decimal(text) if text else None
