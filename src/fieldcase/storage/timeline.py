"""What happened in a case."""

from __future__ import annotations

import json
from collections.abc import Generator
from collections.abc import Set as AbstractSet
from contextlib import closing

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

    def newest(
        self, case_id: CaseId, kinds: AbstractSet[TimelineKind]
    ) -> Generator[TimelineEntry, None, None]:
        """Yield the entries of a case that are of *kinds*, newest first; read as far as asked for."""
        marks = ", ".join("?" * len(kinds))
        rows = self._connection.execute(
            f"""
            SELECT case_id, at, by, kind, subject_id, facts
            FROM case_event
            WHERE case_id = ? AND kind IN ({marks})
            ORDER BY at DESC, number DESC
            """,  # noqa: S608  (marks alone)
            (case_id, *sorted(kinds)),
        )
        with closing(rows):
            for row in rows:
                yield _entry(row)


def _entry(row: dbapi2.Row) -> TimelineEntry:
    return TimelineEntry(
        case_id=CaseId(row["case_id"]),
        at=read_moment(row["at"]),
        by=UserId(row["by"]),
        kind=TimelineKind(row["kind"]),
        subject_id=row["subject_id"],
        facts=json.loads(row["facts"]),
    )
