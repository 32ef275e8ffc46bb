"""Where people stand before the law."""

from __future__ import annotations

from datetime import date

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.legal import Body, Entry, LegalRecord, Stage, Track
from fieldcase.storage.rows import moment, read_moment


class LegalRecords:
    """Records are added, never changed."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, one: LegalRecord) -> None:
        """Add a record."""
        entry = one.entry
        self._connection.execute(
            """
            INSERT INTO legal_record
                (case_id, track, stage, on_day, body, days, who, reference, note, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                one.case_id,
                entry.track.value,
                entry.stage.value,
                entry.on.isoformat(),
                entry.body.value if entry.body else "",
                entry.days,
                entry.who,
                entry.reference,
                entry.note,
                moment(one.recorded_at),
                one.recorded_by,
            ),
        )

    def of_case(self, case_id: CaseId) -> tuple[LegalRecord, ...]:
        """Return the records of a case, oldest first."""
        rows = self._connection.execute(
            """
            SELECT case_id, track, stage, on_day, body, days, who, reference, note, recorded_at, recorded_by
            FROM legal_record
            WHERE case_id = ?
            ORDER BY number
            """,
            (case_id,),
        ).fetchall()
        return tuple(_record(row) for row in rows)

    def open_cases(self, limit: int) -> tuple[CaseId, ...]:
        """Return open cases something is written down about, the newest entry first."""
        rows = self._connection.execute(
            """
            SELECT case_id, max(number) AS newest
            FROM legal_record
            JOIN case_file ON case_file.id = legal_record.case_id
            WHERE status NOT IN ('closed', 'closed_referred')
            GROUP BY case_id
            ORDER BY newest DESC
            LIMIT ?
            """,
            (limit,),
        ).fetchall()
        return tuple(CaseId(row["case_id"]) for row in rows)


def _record(row: dbapi2.Row) -> LegalRecord:
    return LegalRecord(
        case_id=CaseId(row["case_id"]),
        entry=Entry(
            track=Track(row["track"]),
            stage=Stage(row["stage"]),
            on=date.fromisoformat(row["on_day"]),
            body=Body(row["body"]) if row["body"] else None,
            days=row["days"],
            who=row["who"],
            reference=row["reference"],
            note=row["note"],
        ),
        recorded_at=read_moment(row["recorded_at"]),
        recorded_by=UserId(row["recorded_by"]),
    )
