"""Where people stand before the law."""

from __future__ import annotations

import json
from datetime import date

from sqlcipher3 import dbapi2

from fieldcase.domain.case import CHILD_AGE_GROUPS
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.legal import Entry, LegalRecord
from fieldcase.domain.legal_tracks import Body, Kind, Mark, Stage, Track
from fieldcase.storage.rows import day, moment, read_day, read_moment, read_texts, texts

_RECORD = """
    SELECT case_id, track, stage, on_day, body, days, who, reference, note, strand, kind, until_day, marks,
        amount, recorded_at, recorded_by
    FROM legal_record
"""


class LegalRecords:
    """Records are added, never changed."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, one: LegalRecord) -> None:
        """Add a record."""
        entry = one.entry
        values = (
            one.case_id,
            entry.track.value,
            entry.stage.value,
            entry.on.isoformat(),
            entry.body.value if entry.body else "",
            entry.days,
            entry.who,
            entry.reference,
            entry.note,
            entry.strand,
            entry.kind.value if entry.kind else "",
            day(entry.until),
            texts(mark.value for mark in entry.marks),
            entry.amount,
            moment(one.recorded_at),
            one.recorded_by,
        )
        self._connection.execute(
            """
            INSERT INTO legal_record
                (case_id, track, stage, on_day, body, days, who, reference, note, strand, kind, until_day,
                marks, amount, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            values,
        )

    def of_case(self, case_id: CaseId) -> tuple[LegalRecord, ...]:
        """Return the records of a case, oldest first."""
        rows = self._connection.execute(f"{_RECORD} WHERE case_id = ? ORDER BY number", (case_id,)).fetchall()
        return tuple(_record(row) for row in rows)

    def is_open(self, case_id: CaseId) -> bool:
        """Tell whether work on the case goes on."""
        row = self._connection.execute(
            "SELECT 1 FROM case_file WHERE id = ? AND status NOT IN ('closed', 'closed_referred')", (case_id,)
        ).fetchone()
        return row is not None

    def said_child_on(self, case_id: CaseId) -> date | None:
        """Return when an answer first said that the person is a child; nothing while none does."""
        children = json.dumps(sorted(CHILD_AGE_GROUPS))
        row = self._connection.execute(
            """
            SELECT registration_date, (
                SELECT min(answered_at) FROM answer
                WHERE case_id = case_card.id AND question = 'age_group'
                    AND trim(value_json, '"') IN (SELECT value FROM json_each(?))
            ) AS answered_at
            FROM case_card
            WHERE id = ? AND age_group IN (SELECT value FROM json_each(?))
            """,
            (children, case_id, children),
        ).fetchone()
        if row is None:
            return None
        answered = row["answered_at"]
        return read_moment(answered).astimezone().date() if answered else read_day(row["registration_date"])


def _record(row: dbapi2.Row) -> LegalRecord:
    return LegalRecord(
        case_id=CaseId(row["case_id"]),
        entry=Entry(
            track=Track(row["track"]),
            stage=Stage(row["stage"]),
            on=date.fromisoformat(row["on_day"]),
            strand=row["strand"],
            kind=Kind(row["kind"]) if row["kind"] else None,
            until=read_day(row["until_day"]),
            marks=tuple(Mark(one) for one in read_texts(row["marks"])),
            amount=row["amount"],
            body=Body(row["body"]) if row["body"] else None,
            days=row["days"],
            who=row["who"],
            reference=row["reference"],
            note=row["note"],
        ),
        recorded_at=read_moment(row["recorded_at"]),
        recorded_by=UserId(row["recorded_by"]),
    )
