"""Safe houses."""

from __future__ import annotations

from datetime import date

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import BedId, CaseId, HouseId, StayId, TaskId, UserId
from fieldcase.domain.shelter import Bed, House, HouseTask, Shift, ShiftNote, Stay
from fieldcase.storage.rows import day, moment, read_day, read_moment

_STAY = "SELECT id, case_id, bed_id, expected_on, arrived_at, left_at, left_to, note FROM stay"
_TASK = "SELECT id, house_id, title, daily, done_on, done_by FROM house_task"


class Shelters:
    """Houses with their beds, stays, hand-over notes, tasks."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def save_house(self, house: House) -> None:
        """Add a house, or write what changed about it."""
        self._connection.execute(
            "INSERT INTO house (id, name, address) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address",
            (house.id, house.name, house.address),
        )

    def houses(self) -> tuple[House, ...]:
        """Return every house by name."""
        rows = self._connection.execute("SELECT id, name, address FROM house ORDER BY name, id").fetchall()
        return tuple(House(id=HouseId(row["id"]), name=row["name"], address=row["address"]) for row in rows)

    def addresses(self) -> tuple[str, ...]:
        """Return every address there is."""
        rows = self._connection.execute("SELECT address FROM house WHERE address <> ''").fetchall()
        return tuple(row["address"] for row in rows)

    def add_bed(self, bed: Bed) -> None:
        """Add a place to sleep."""
        self._connection.execute(
            "INSERT INTO bed (id, house_id, room, name) VALUES (?, ?, ?, ?)",
            (bed.id, bed.house_id, bed.room, bed.name),
        )

    def beds(self) -> tuple[Bed, ...]:
        """Return every place to sleep, by room."""
        rows = self._connection.execute(
            "SELECT id, house_id, room, name FROM bed ORDER BY room, name, id"
        ).fetchall()
        return tuple(
            Bed(id=BedId(row["id"]), house_id=HouseId(row["house_id"]), room=row["room"], name=row["name"])
            for row in rows
        )

    def save_stay(self, stay: Stay) -> None:
        """Add a stay, or write what changed about it."""
        self._connection.execute(
            """
            INSERT INTO stay (id, case_id, bed_id, expected_on, arrived_at, left_at, left_to, note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET arrived_at = excluded.arrived_at, left_at = excluded.left_at,
                left_to = excluded.left_to, note = excluded.note
            """,
            (
                stay.id,
                stay.case_id,
                stay.bed_id,
                day(stay.expected_on),
                moment(stay.arrived_at) if stay.arrived_at else None,
                moment(stay.left_at) if stay.left_at else None,
                stay.left_to,
                stay.note,
            ),
        )

    def stay(self, stay_id: StayId) -> Stay:
        """Return one stay; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_STAY} WHERE id = ?", (stay_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _stay(row)

    def present(self) -> tuple[Stay, ...]:
        """Return everybody who is there or expected."""
        rows = self._connection.execute(f"{_STAY} WHERE left_at IS NULL").fetchall()
        return tuple(_stay(row) for row in rows)

    def add_note(self, note: ShiftNote) -> None:
        """Keep what a shift tells the next."""
        self._connection.execute(
            "INSERT INTO shift_note (house_id, day, shift, text, written_at, written_by)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                note.house_id,
                note.day.isoformat(),
                note.shift.value,
                note.text,
                moment(note.written_at),
                note.written_by,
            ),
        )

    def notes(self, house_id: HouseId, limit: int) -> tuple[ShiftNote, ...]:
        """Return the newest notes of a house."""
        rows = self._connection.execute(
            "SELECT house_id, day, shift, text, written_at, written_by FROM shift_note"
            " WHERE house_id = ? ORDER BY number DESC LIMIT ?",
            (house_id, limit),
        ).fetchall()
        return tuple(
            ShiftNote(
                house_id=house_id,
                day=date.fromisoformat(row["day"]),
                shift=Shift(row["shift"]),
                text=row["text"],
                written_at=read_moment(row["written_at"]),
                written_by=UserId(row["written_by"]),
            )
            for row in rows
        )

    def save_task(self, task: HouseTask) -> None:
        """Add a task, or write that it is done."""
        self._connection.execute(
            """
            INSERT INTO house_task (id, house_id, title, daily, done_on, done_by)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET done_on = excluded.done_on, done_by = excluded.done_by
            """,
            (task.id, task.house_id, task.title, int(task.daily), day(task.done_on), task.done_by),
        )

    def task(self, task_id: TaskId) -> HouseTask:
        """Return one task; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_TASK} WHERE id = ?", (task_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _task(row)

    def tasks(self, house_id: HouseId, today: date) -> tuple[HouseTask, ...]:
        """Return what is to be done in a house, with what was done today."""
        rows = self._connection.execute(
            f"{_TASK} WHERE house_id = ? AND (daily OR done_on IS NULL OR done_on = ?) ORDER BY title, id",
            (house_id, today.isoformat()),
        ).fetchall()
        return tuple(_task(row) for row in rows)


def _stay(row: dbapi2.Row) -> Stay:
    return Stay(
        id=StayId(row["id"]),
        case_id=CaseId(row["case_id"]),
        bed_id=BedId(row["bed_id"]),
        expected_on=read_day(row["expected_on"]),
        arrived_at=read_moment(row["arrived_at"]) if row["arrived_at"] else None,
        left_at=read_moment(row["left_at"]) if row["left_at"] else None,
        left_to=row["left_to"],
        note=row["note"],
    )


def _task(row: dbapi2.Row) -> HouseTask:
    return HouseTask(
        id=TaskId(row["id"]),
        house_id=HouseId(row["house_id"]),
        title=row["title"],
        daily=bool(row["daily"]),
        done_on=read_day(row["done_on"]),
        done_by=UserId(row["done_by"]) if row["done_by"] else None,
    )
