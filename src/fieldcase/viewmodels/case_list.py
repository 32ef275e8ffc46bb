"""The list of cases: one view of it, narrowed by typing, one case chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.services.casework import CaseLine, case_list
from fieldcase.services.notebook import Notebook
from fieldcase.storage.cases import CaseFilter
from fieldcase.viewmodels.desk import Desk, News
from fieldcase.viewmodels.observable import Event

_CONCERNS = Topic.CASES | Topic.STEPS


class CaseView(StrEnum):
    """The three views of the list."""

    MINE = CaseFilter.MINE.value
    ATTENTION = CaseFilter.ATTENTION.value
    ALL = CaseFilter.ALL.value


class Due(StrEnum):
    """How a step's day stands to today."""

    NONE = "none"
    LATE = "late"
    TODAY = "today"
    LATER = "later"


@dataclass(frozen=True)
class Position:
    """Where the chosen case stands in the list; ``number`` counts from one, 0 is outside of it."""

    number: int
    total: int


@dataclass(frozen=True)
class _Read:
    view: CaseView
    words: str
    lines: tuple[CaseLine, ...]
    attention: int
    empty: bool


class CaseList:
    """
    The state of the list.

    ``chosen`` tells of another chosen case; ``changed`` that the rows, the view or the numbers are others.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._view = CaseView.MINE
        self._words = ""
        self._lines: tuple[CaseLine, ...] = ()
        self._attention = 0
        self._selected: CaseId | None = None
        self._loaded = False
        self._empty = False
        self.changed: Event[None] = Event()
        self.chosen: Event[CaseId] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.changed.subscribe(self._hear)

    @property
    def view(self) -> CaseView:
        """The view that is shown."""
        return self._view

    @property
    def words(self) -> str:
        """What was typed to narrow the list."""
        return self._words

    @property
    def lines(self) -> tuple[CaseLine, ...]:
        """The rows, what needs attention first."""
        return self._lines

    @property
    def attention_count(self) -> int:
        """How many cases need attention, whatever is typed."""
        return self._attention

    @property
    def is_loaded(self) -> bool:
        """Whether the notebook was read at least once."""
        return self._loaded

    @property
    def is_empty(self) -> bool:
        """Whether the notebook holds no case at all."""
        return self._empty

    @property
    def selected(self) -> CaseId | None:
        """The chosen case, which may be outside what is typed."""
        return self._selected

    @property
    def position(self) -> Position:
        """Where the chosen case stands."""
        return Position(self._index() + 1, len(self._lines))

    @property
    def today(self) -> date:
        """The local day."""
        return self._desk.clock.today()

    def load(self) -> None:
        """Read the rows."""
        view, words = self._view, self._words

        def read(notebook: Notebook) -> _Read:
            lines = case_list(notebook, CaseFilter(view.value), words)
            attention = case_list(notebook, CaseFilter.ATTENTION, "")
            empty = not lines and not case_list(notebook, CaseFilter.ALL, "")
            return _Read(view, words, lines, len(attention), empty)

        self._desk.ask(read, self._take, self.failed)

    def show(self, view: CaseView) -> None:
        """Show another view."""
        self._view = view
        self.load()

    def narrow(self, words: str) -> None:
        """Show only cases whose alias or code contain *words*."""
        self._words = words
        self.load()

    def find(self, words: str) -> None:
        """Look for *words* among all cases."""
        self._view = CaseView.ALL
        self.narrow(words)

    def select(self, case_id: CaseId) -> None:
        """Choose a case."""
        if case_id != self._selected:
            self._selected = case_id
            self.chosen(case_id)

    def step(self, by: int) -> None:
        """Choose the case *by* rows further; stays inside the list."""
        if not self._lines:
            return
        present = self._index()
        wanted = present + by if present >= 0 else 0
        self.select(self._lines[min(max(wanted, 0), len(self._lines) - 1)].case.id)

    def _index(self) -> int:
        return next((at for at, line in enumerate(self._lines) if line.case.id == self._selected), -1)

    def _take(self, read: _Read) -> None:
        # Typing is faster than reading: only the answer to the latest question counts.
        if (read.view, read.words) != (self._view, self._words):
            return
        self._lines, self._attention, self._empty = read.lines, read.attention, read.empty
        self._loaded = True
        self.changed(None)
        if self._selected is None and self._lines:
            self.select(self._lines[0].case.id)

    def _hear(self, news: News) -> None:
        if news.initiator is not self and news.topic & _CONCERNS and self._loaded:
            self.load()


def due_of(line: CaseLine, today: date) -> Due:
    """Tell how the next step of a row stands to *today*."""
    if line.next_step is None or line.next_step.due_on is None:
        return Due.NONE
    if line.next_step.due_on < today:
        return Due.LATE
    return Due.TODAY if line.next_step.due_on == today else Due.LATER
