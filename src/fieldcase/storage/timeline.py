"""What happened in a case."""

from __future__ import annotations

import json

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.timeline import TimelineEntry, TimelineKind
from fieldcase.storage.rows import moment, read_moment


class Timeline:
    """Entries are added, never changed."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, entry: TimelineEntry) -> None:
        """Add an entry."""
        self._connection.execute(
            "INSERT INTO case_event (case_id, at, by, kind, subject_id, facts) VALUES (?, ?, ?, ?, ?, ?)",
            (
                entry.case_id,
                moment(entry.at),
                entry.by,
                entry.kind.value,
                entry.subject_id,
                json.dumps(entry.facts, ensure_ascii=False, sort_keys=True),
            ),
        )

    def of_case(self, case_id: CaseId, limit: int) -> tuple[TimelineEntry, ...]:
        """Return the newest entries of a case, newest first."""
        rows = self._connection.execute(
            """
            SELECT case_id, at, by, kind, subject_id, facts
            FROM case_event
            WHERE case_id = ?
            ORDER BY at DESC, number DESC
            LIMIT ?
            """,
            (case_id, limit),
        ).fetchall()
        return tuple(
            TimelineEntry(
                case_id=CaseId(row["case_id"]),
                at=read_moment(row["at"]),
                by=UserId(row["by"]),
                kind=TimelineKind(row["kind"]),
                subject_id=row["subject_id"],
                facts=json.loads(row["facts"]),
            )
            for row in rows
        )
