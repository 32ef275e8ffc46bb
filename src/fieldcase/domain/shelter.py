"""Safe houses: places to sleep, who stays in them, what one shift tells the next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from enum import StrEnum

from fieldcase.domain.errors import CaseworkError, SharingError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BedId, CaseId, HouseId, StayId, TaskId, UserId

_SHORTEST_STREET = 5
"""Letters; what is shorter would be found in every second sentence."""


class BedTakenError(CaseworkError):
    """The bed is taken or kept for somebody, or the person has another."""

    default_code = "case.bed_taken"


class AddressNamedError(SharingError):
    """What was to be sent says where a safe house is."""

    default_code = "sharing.address_named"


class House(Frozen):
    """A safe house under a name that says nothing; *address* is shown here to few and leaves in nothing."""

    id: HouseId
    name: str
    address: str = ""


class Bed(Frozen):
    """A place to sleep."""

    id: BedId
    house_id: HouseId
    room: str
    name: str


class Stay(Frozen):
    """Somebody's stay: expected while *arrived_at* is missing, over when *left_at* is there."""

    id: StayId
    case_id: CaseId
    bed_id: BedId
    expected_on: date | None = None
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    left_to: str = ""
    note: str = ""


class Shift(StrEnum):
    """The parts of a day in a house."""

    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"


_BEGINS = {Shift.DAY: time(7), Shift.EVENING: time(15), Shift.NIGHT: time(22)}


class ShiftNote(Frozen):
    """What one shift tells the next."""

    house_id: HouseId
    day: date
    shift: Shift
    text: str
    written_at: datetime
    written_by: UserId


class HouseTask(Frozen):
    """Something to do in the house; one that comes back every day is new every morning."""

    id: TaskId
    house_id: HouseId
    title: str
    daily: bool = False
    done_on: date | None = None
    done_by: UserId | None = None

    def is_done(self, today: date) -> bool:
        """Tell whether there is nothing left to do today."""
        return self.done_on is not None and (not self.daily or self.done_on == today)


def shift_at(local: datetime) -> Shift:
    """Return the shift at a moment on the wall clock; the night goes on until the morning."""
    now = local.time()
    if now < _BEGINS[Shift.DAY] or now >= _BEGINS[Shift.NIGHT]:
        return Shift.NIGHT
    return Shift.DAY if now < _BEGINS[Shift.EVENING] else Shift.EVENING


def names_an_address(texts: Iterable[str], addresses: Iterable[str]) -> bool:
    """
    Tell whether one of *texts* holds the street of one of *addresses*, however it is spaced or written.

    The line with the number of the house counts, with the number or without: the town alone stands in
    every second message. Where no line has a number, every line counts.
    """
    streets = {street for address in addresses for street in _streets(address)}
    said = [_plain(text) for text in texts]
    return any(street in text for street in streets for text in said)


def _streets(address: str) -> list[str]:
    lines = [_plain(line) for line in address.replace(",", "\n").splitlines()]
    numbered = [line for line in lines if any(letter.isdigit() for letter in line)]
    without = [" ".join(word for word in line.split() if word.isalpha()) for line in numbered]
    return [line for line in without or lines if len(line) >= _SHORTEST_STREET]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
