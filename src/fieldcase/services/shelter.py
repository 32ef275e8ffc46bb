"""The board of the safe houses: who is where, what the last shift said, what is to be done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from fieldcase.domain.case import Case
from fieldcase.domain.case_list import CaseQuery
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BedId, CaseId, HouseId, StayId, TaskId, UserId, new_id
from fieldcase.domain.need_to_know import NeedToKnowError, Sight, need
from fieldcase.domain.shelter import Bed, BedTakenError, House, HouseTask, Shift, ShiftNote, Stay, shift_at
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.listing import first_rows
from fieldcase.services.notebook import Notebook

NOTES_SHOWN = 12
"""Four days of three shifts."""
_PEOPLE_OFFERED = 500


class Guest(Frozen):
    """Somebody who is expected."""

    stay: Stay
    case: Case


class Sleeper(Frozen):
    """A bed, with whoever is in it, otherwise with who is expected first; *later* come the others."""

    bed: Bed
    stay: Stay | None = None
    case: Case | None = None
    later: tuple[Guest, ...] = ()

    def clashes(self, today: date) -> bool:
        """Tell whether two people would have this bed at once: one more has come due, or two for one day."""
        days = [one.stay.expected_on for one in self.later]
        if self.stay is not None and self.stay.arrived_at is None:
            days.append(self.stay.expected_on)
        due = any(day is not None and day <= today for day in (one.stay.expected_on for one in self.later))
        return due or len(days) > len(set(days))


class HouseBoard(Frozen):
    """One house; its address is empty for whoever it is not for."""

    house: House
    sleepers: tuple[Sleeper, ...]
    notes: tuple[ShiftNote, ...]
    tasks: tuple[HouseTask, ...]


class Board(Frozen):
    """Every house, with the people who could come."""

    houses: tuple[HouseBoard, ...]
    people: tuple[tuple[CaseId, str], ...]
    workers: dict[UserId, str]
    shift: Shift
    today: date


def may_see_board(notebook: Notebook) -> bool:
    """Tell whether the present worker has anything to do with where people sleep."""
    return need(notebook.user.role, DataCategory.SAFE_LOCATION).sight is Sight.READ


def board(notebook: Notebook) -> Board:
    """
    Return the board.

    Raises:
        NeedToKnowError: If where people are is not for the present worker.
    """
    _require(notebook)
    today = notebook.clock.today()
    people = first_rows(notebook, CaseQuery(), _PEOPLE_OFFERED).lines
    with notebook.reading() as tx:
        stays = sorted(tx.shelters.present(), key=_who_first)
        placed = {stay.case_id for stay in stays}
        beds = tx.shelters.beds()

        def sleeper(bed: Bed) -> Sleeper:
            guests = [
                Guest(stay=stay, case=tx.cases.get(stay.case_id)) for stay in stays if stay.bed_id == bed.id
            ]
            if not guests:
                return Sleeper(bed=bed)
            return Sleeper(bed=bed, stay=guests[0].stay, case=guests[0].case, later=tuple(guests[1:]))

        return Board(
            houses=tuple(
                HouseBoard(
                    house=house,
                    sleepers=tuple(sleeper(bed) for bed in beds if bed.house_id == house.id),
                    notes=tx.shelters.notes(house.id, NOTES_SHOWN),
                    tasks=tx.shelters.tasks(house.id, today),
                )
                for house in tx.shelters.houses()
            ),
            people=tuple((one.case_id, one.alias or one.code) for one in people if one.case_id not in placed),
            workers={one.id: one.name for one in tx.users.all()},
            shift=shift_at(notebook.clock.now().astimezone()),
            today=today,
        )


def save_house(notebook: Notebook, name: str, address: str, house_id: HouseId | None = None) -> Topic:
    """Add a house, or change its name or address."""
    _require(notebook)
    known = house_id or HouseId(new_id(notebook.entropy))
    with notebook.writing() as tx:
        tx.shelters.save_house(House(id=known, name=name, address=address))
        tx.audit.record("house.saved", known)
    return Topic.SHELTER


def add_bed(notebook: Notebook, house_id: HouseId, room: str, name: str) -> Topic:
    """Add a place to sleep."""
    _require(notebook)
    bed = Bed(id=BedId(new_id(notebook.entropy)), house_id=house_id, room=room, name=name)
    with notebook.writing() as tx:
        tx.shelters.add_bed(bed)
        tx.audit.record("house.bed_added", bed.id)
    return Topic.SHELTER


def give_bed(notebook: Notebook, case_id: CaseId, bed_id: BedId, expected_on: date | None = None) -> Topic:
    """
    Write down that somebody has come to a bed, or keep it for them for a day, whoever is in it until then.

    Raises:
        BedTakenError: If they come now and the bed is taken, or the person has another.
    """
    _require(notebook)
    stay_id = StayId(new_id(notebook.entropy))
    with notebook.writing() as tx:
        stays = tx.shelters.present()
        if any(stay.case_id == case_id for stay in stays):
            raise BedTakenError
        if expected_on is None:
            _require_empty(stays, bed_id)
        arrived = None if expected_on else tx.now
        tx.shelters.save_stay(
            Stay(id=stay_id, case_id=case_id, bed_id=bed_id, expected_on=expected_on, arrived_at=arrived)
        )
        state = "expected" if expected_on else "arrived"
        record(notebook, tx, case_id, TimelineKind.STAY, stay_id, state=state)
        tx.audit.record(f"stay.{state}", stay_id)
    return Topic.SHELTER | Topic.CASES


def come(notebook: Notebook, stay_id: StayId) -> Topic:
    """
    Write down that somebody who was expected has come.

    Raises:
        BedTakenError: If somebody is still in that bed.
    """
    _require(notebook)
    with notebook.writing() as tx:
        stay = tx.shelters.stay(stay_id)
        if stay.arrived_at is not None or stay.left_at is not None:
            raise TransitionError(was="arrived", wanted="arrived")
        _require_empty(tx.shelters.present(), stay.bed_id)
        tx.shelters.save_stay(stay.but(arrived_at=tx.now))
        record(notebook, tx, stay.case_id, TimelineKind.STAY, stay_id, state="arrived")
        tx.audit.record("stay.arrived", stay_id)
    return Topic.SHELTER | Topic.CASES


def leave(notebook: Notebook, stay_id: StayId, left_to: str) -> Topic:
    """Write down that somebody has left, or does not come; the bed is free again."""
    _require(notebook)
    with notebook.writing() as tx:
        stay = tx.shelters.stay(stay_id)
        if stay.left_at is not None:
            raise TransitionError(was="left", wanted="left")
        tx.shelters.save_stay(stay.but(left_at=tx.now, left_to=left_to))
        state = "left" if stay.arrived_at else "did_not_come"
        record(notebook, tx, stay.case_id, TimelineKind.STAY, stay_id, state=state)
        tx.audit.record(f"stay.{state}", stay_id)
    return Topic.SHELTER | Topic.CASES


def write_note(notebook: Notebook, house_id: HouseId, text: str) -> Topic:
    """Keep what this shift tells the next."""
    _require(notebook)
    with notebook.writing() as tx:
        local = tx.now.astimezone()
        note = ShiftNote(
            house_id=house_id,
            day=local.date(),
            shift=shift_at(local),
            text=text,
            written_at=tx.now,
            written_by=notebook.user.id,
        )
        tx.shelters.add_note(note)
        tx.audit.record("house.note_added", house_id)
    return Topic.SHELTER


def add_task(notebook: Notebook, house_id: HouseId, title: str, *, daily: bool) -> Topic:
    """Add something to do in the house."""
    _require(notebook)
    task = HouseTask(id=TaskId(new_id(notebook.entropy)), house_id=house_id, title=title, daily=daily)
    with notebook.writing() as tx:
        tx.shelters.save_task(task)
        tx.audit.record("house.task_added", task.id)
    return Topic.SHELTER


def tick_task(notebook: Notebook, task_id: TaskId, *, done: bool) -> Topic:
    """Tick a task of the house done, or take the tick back."""
    _require(notebook)
    with notebook.writing() as tx:
        present = {"done_on": notebook.clock.today(), "done_by": notebook.user.id}
        update = present if done else {"done_on": None, "done_by": None}
        tx.shelters.save_task(tx.shelters.task(task_id).but(**update))
        tx.audit.record("house.task_done" if done else "house.task_opened", task_id)
    return Topic.SHELTER


def _who_first(stay: Stay) -> tuple[bool, date]:
    return stay.arrived_at is None, stay.expected_on or date.max


def _require_empty(stays: Iterable[Stay], bed_id: BedId) -> None:
    if any(stay.bed_id == bed_id and stay.arrived_at is not None for stay in stays):
        raise BedTakenError


def _require(notebook: Notebook) -> None:
    if not may_see_board(notebook):
        raise NeedToKnowError(category=DataCategory.SAFE_LOCATION.value)
