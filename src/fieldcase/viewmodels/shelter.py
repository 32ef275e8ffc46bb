"""The board of the safe houses, one house at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import BedId, CaseId, HouseId, StayId, TaskId
from fieldcase.forms.values import tidy_text
from fieldcase.services import shelter
from fieldcase.services.notebook import Notebook
from fieldcase.services.shelter import Board, HouseBoard
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage
from fieldcase.viewmodels.observable import Event


class Shelter:
    """Commands that need words of the worker return whether there were any."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._board: Board | None = None
        self._house: HouseId | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(_CONCERNS, self._again, but=self)

    @property
    def board(self) -> Board | None:
        """What the notebook says."""
        return self._board

    @property
    def house(self) -> HouseBoard | None:
        """The house that is shown; the first as long as nobody chose."""
        houses = self._board.houses if self._board else ()
        return next((one for one in houses if one.house.id == self._house), houses[0] if houses else None)

    def load(self) -> None:
        """Read the board."""
        self._desk.ask(shelter.board, self._take, self.failed)

    def choose(self, house_id: HouseId) -> None:
        """Show another house."""
        self._house = house_id
        self.changed(None)

    def save_house(self, name: str, address: str, house_id: HouseId | None) -> bool:
        """Add a house, or change the one that is named."""
        said, where = _line(name), tidy_text(address).strip()
        return self._with_words(said, lambda notebook: shelter.save_house(notebook, said, where, house_id))

    def add_bed(self, room: str, name: str) -> bool:
        """Add a place to sleep to the house that is shown."""
        house, place, bed = self.house, _line(room), _line(name)
        if house is None:
            return False
        return self._with_words(place, lambda notebook: shelter.add_bed(notebook, house.house.id, place, bed))

    def give_bed(self, case_id: CaseId, bed_id: BedId, day: date | None) -> None:
        """Write down that somebody has come, or keep the bed for them for a day that is to come."""
        self._change(lambda notebook: shelter.give_bed(notebook, case_id, bed_id, day))

    def come(self, stay_id: StayId) -> None:
        """Write down that somebody who was expected has come."""
        self._change(lambda notebook: shelter.come(notebook, stay_id))

    def leave(self, stay_id: StayId, left_to: str) -> None:
        """Write down that somebody has left, and where to in a few words."""
        where = _line(left_to)
        self._change(lambda notebook: shelter.leave(notebook, stay_id, where))

    def write_note(self, text: str) -> bool:
        """Keep what this shift tells the next."""
        house, said = self.house, tidy_text(text).strip()
        if house is None:
            return False
        return self._with_words(said, lambda notebook: shelter.write_note(notebook, house.house.id, said))

    def add_task(self, title: str, *, daily: bool) -> bool:
        """Add something to do in the house."""
        house, said = self.house, _line(title)
        if house is None:
            return False
        return self._with_words(
            said, lambda notebook: shelter.add_task(notebook, house.house.id, said, daily=daily)
        )

    def tick_task(self, task_id: TaskId, *, done: bool) -> None:
        """Tick a task done, or take the tick back."""
        self._change(lambda notebook: shelter.tick_task(notebook, task_id, done=done))

    def open_case(self, case_id: CaseId) -> None:
        """Go to the file of somebody."""
        self._desk.go(CasesPage(case_id))

    def _with_words(self, words: str, job: Callable[[Notebook], Topic]) -> bool:
        if words:
            self._change(job)
        return bool(words)

    def _change(self, job: Callable[[Notebook], Topic]) -> None:
        self._desk.change(job, self, self.failed, self.load)

    def _take(self, board: Board) -> None:
        self._board = board
        self.changed(None)

    def _again(self) -> None:
        if self._board is not None:
            self.load()


_CONCERNS = Topic.SHELTER | Topic.CASES | Topic.PEOPLE


def _line(text: str) -> str:
    return " ".join(tidy_text(text).split())
