"""Cases whose work has ended, or is about to."""

from __future__ import annotations

import json
from datetime import date, datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.closing import (
    Check,
    Checked,
    Closing,
    ClosingEntry,
    ClosingReason,
    ClosingStep,
    Hold,
    Kept,
)
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.storage.rows import moment, read_moment

REFUSAL = "the case is closed"
"""With these words the database refuses whoever writes in a closed case."""


class Closings:
    """Steps and holds are added, never changed; one row says that a case is closed now."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, entry: ClosingEntry) -> None:
        """Add what somebody did."""
        closing = entry.closing
        self._connection.execute(
            """
            INSERT INTO closing_step (case_id, step, reason, outcome, come_back, checks, words, at, by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                entry.case_id,
                entry.step.value,
                closing.reason.value if closing else "",
                closing.outcome if closing else "",
                closing.come_back if closing else "",
                _written(closing),
                entry.words,
                moment(entry.at),
                entry.by,
            ),
        )

    def of_case(self, case_id: CaseId) -> tuple[ClosingEntry, ...]:
        """Return what was done about closing a case, oldest first."""
        rows = self._connection.execute(
            """
            SELECT case_id, step, reason, outcome, come_back, checks, words, at, by
            FROM closing_step WHERE case_id = ? ORDER BY number
            """,
            (case_id,),
        ).fetchall()
        return tuple(_entry(row) for row in rows)

    def newest(self, step: ClosingStep) -> tuple[CaseId, ...]:
        """Return the cases whose newest step is *step*, the longest ago first."""
        rows = self._connection.execute(
            """
            SELECT case_id FROM closing_step
            WHERE number IN (SELECT max(number) FROM closing_step GROUP BY case_id) AND step = ?
            ORDER BY number
            """,
            (step.value,),
        ).fetchall()
        return tuple(CaseId(row["case_id"]) for row in rows)

    def close(self, kept: Kept) -> None:
        """Let nobody write in a case from now on."""
        self._connection.execute(
            "INSERT INTO case_closed (case_id, since, keep_until) VALUES (?, ?, ?)",
            (kept.case_id, moment(kept.since), kept.keep_until.isoformat()),
        )

    def reopen(self, case_id: CaseId) -> None:
        """Let a case be written in again."""
        self._connection.execute("DELETE FROM case_closed WHERE case_id = ?", (case_id,))

    def kept(self, case_id: CaseId) -> Kept | None:
        """Return until when a closed case is kept; nothing while it is open."""
        row = self._connection.execute(
            "SELECT case_id, since, keep_until FROM case_closed WHERE case_id = ?", (case_id,)
        ).fetchone()
        return _kept(row) if row else None

    def kept_until(self, day: date, limit: int) -> tuple[Kept, ...]:
        """Return closed cases that are kept no longer than *day* and not held back, the earliest first."""
        rows = self._connection.execute(
            """
            SELECT case_id, since, keep_until FROM case_closed
            WHERE keep_until <= ? AND NOT coalesce(
                (SELECT held FROM case_hold WHERE case_hold.case_id = case_closed.case_id
                 ORDER BY number DESC LIMIT 1), 0)
            ORDER BY keep_until, case_id LIMIT ?
            """,
            (day.isoformat(), limit),
        ).fetchall()
        return tuple(_kept(row) for row in rows)

    def add_hold(self, hold: Hold) -> None:
        """Keep a reason to keep a case longer, or that it has ended."""
        self._connection.execute(
            "INSERT INTO case_hold (case_id, held, words, at, by) VALUES (?, ?, ?, ?, ?)",
            (hold.case_id, int(hold.held), hold.words, moment(hold.at), hold.by),
        )

    def hold(self, case_id: CaseId) -> Hold | None:
        """Return why a case has to be kept longer; nothing when nothing holds it."""
        row = self._connection.execute(
            """
            SELECT case_id, held, words, at, by FROM case_hold
            WHERE case_id = ? ORDER BY number DESC LIMIT 1
            """,
            (case_id,),
        ).fetchone()
        if row is None or not row["held"]:
            return None
        return Hold(
            case_id=CaseId(row["case_id"]),
            held=True,
            words=row["words"],
            at=read_moment(row["at"]),
            by=UserId(row["by"]),
        )


def _written(closing: Closing | None) -> str:
    checks = closing.checks if closing else {}
    written = {check.value: one.as_dict() for check, one in checks.items()}
    return json.dumps(written, ensure_ascii=False, sort_keys=True)


def _entry(row: dbapi2.Row) -> ClosingEntry:
    return ClosingEntry(
        case_id=CaseId(row["case_id"]),
        step=ClosingStep(row["step"]),
        closing=_closing(row) if row["reason"] else None,
        words=row["words"],
        at=read_moment(row["at"]),
        by=UserId(row["by"]),
    )


def _closing(row: dbapi2.Row) -> Closing:
    checks = {Check(code): Checked(**answer) for code, answer in json.loads(row["checks"]).items()}
    return Closing(
        reason=ClosingReason(row["reason"]),
        checks=checks,
        outcome=row["outcome"],
        come_back=row["come_back"],
    )


def _kept(row: dbapi2.Row) -> Kept:
    since: datetime = read_moment(row["since"])
    return Kept(case_id=CaseId(row["case_id"]), since=since, keep_until=date.fromisoformat(row["keep_until"]))
