"""The list of cases: one view of it, narrowed by typing and filters, one case chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from datetime import date
from enum import StrEnum

from fieldcase.domain.case import CaseStatus, RiskLevel
from fieldcase.domain.case_list import CaseQuery, DueFilter, ListedCase, ListPage, MoreNumbers
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import REVIEW_AFTER
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.services import listing
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.row_window import BLOCK, RowWindow

_CONCERNS = Topic.CASES | Topic.STEPS | Topic.CONSENT


class CaseView(StrEnum):
    """The three views of the list."""

    MINE = "mine"
    ATTENTION = "attention"
    ALL = "all"


class Due(StrEnum):
    """How a step's day stands to today."""

    NONE = "none"
    LATE = "late"
    TODAY = "today"
    LATER = "later"


@dataclass(frozen=True)
class Filters:
    """What the list is narrowed to beside its view; nothing narrows nothing."""

    status: CaseStatus | None = None
    risk: RiskLevel | None = None
    language: str = ""
    worker: UserId | None = None
    due: DueFilter | None = None
    consent_to_review: bool = False

    @property
    def number(self) -> int:
        """How many are set."""
        return sum(bool(one) for one in astuple(self))


@dataclass(frozen=True)
class Position:
    """Where the chosen case stands in the list; ``number`` counts from one, 0 is outside of it."""

    number: int
    total: int


@dataclass(frozen=True)
class _First:
    query: CaseQuery
    page: ListPage
    selected: ListedCase | None
    empty: bool


class CaseList:
    """
    The state of the list, of one case or of a million.

    The first rows come at once, the numbers of the others after them, each further row when it is shown.

    Events:
        changed: The rows or the view are others.
        counted: What stands around the list is known anew.
        grew: Rows were added at the end; the value is how many there were.
        filled: Rows that were asked for are here: first, last.
        chosen: Another case is chosen.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._view = CaseView.MINE
        self._words = ""
        self._filters = Filters()
        self._rows = RowWindow()
        self.facts = listing.ListFacts(attention=0, languages=(), workers=())
        self._empty = False
        self._selected: CaseId | None = None
        self._selected_number = 0
        self._place = -1
        self._step_to = -1
        self._asked: set[int] = set()
        self._turn = 0
        self._loaded = False
        self.changed: Event[None] = Event()
        self.counted: Event[None] = Event()
        self.grew: Event[int] = Event()
        self.filled: Event[tuple[int, int]] = Event()
        self.chosen: Event[CaseId] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(_CONCERNS, self._again, but=self)

    @property
    def state(self) -> tuple[CaseView, str, Filters]:
        """The view that is shown, what was typed, which filters are set."""
        return self._view, self._words, self._filters

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
        return Position(self._place + 1, len(self._rows))

    @property
    def today(self) -> date:
        """The local day."""
        return self._desk.clock.today()

    def row(self, at: int) -> ListedCase | None:
        """Return a row; nothing while it is read, ``filled`` tells when it is here."""
        found = self._rows.row(at)
        if found is None and at < len(self._rows) and not self._rows.has(at // BLOCK):
            self._fetch(at // BLOCK)
            found = self._rows.row(at)
        return found

    def load(self) -> None:
        """Read the list and what stands around it; what is shown stays until the new rows are here."""
        self._read()
        self._desk.ask(_facts_of_today, self._take_facts, self.failed)

    def show(self, view: CaseView) -> None:
        """Show another view."""
        self._view = view
        self._read()

    def narrow(self, words: str) -> None:
        """Show only cases whose names or code fit *words*."""
        self._words = words
        self._read()

    def filter(self, filters: Filters) -> None:
        """Narrow the list to *filters* instead."""
        if filters != self._filters:
            self._filters = filters
            self._read()

    def find(self, words: str) -> None:
        """Look for *words* among all cases, whatever was narrowed before."""
        self._view, self._filters = CaseView.ALL, Filters()
        self.narrow(words)

    def select(self, case_id: CaseId) -> None:
        """Choose a case."""
        if case_id != self._selected:
            self._selected, self._selected_number, self._place = case_id, 0, -1
            for at in range(min(len(self._rows), BLOCK)):
                line = self._rows.row(at)
                if line is not None and line.case_id == case_id:
                    self._selected_number, self._place = line.number, at
                    break
            self.chosen(case_id)

    def select_row(self, at: int) -> None:
        """Choose the case in a row; a row that is not read yet is chosen when it is here."""
        line = self.row(at)
        self._step_to = -1 if line is not None else at
        if line is not None and line.case_id != self._selected:
            self._selected, self._selected_number, self._place = line.case_id, line.number, at
            self.chosen(line.case_id)

    def step(self, by: int) -> None:
        """Choose the case *by* rows further; stays inside the list."""
        if len(self._rows):
            wanted = self._place + by if self._place >= 0 else 0
            self.select_row(min(max(wanted, 0), len(self._rows) - 1))

    @property
    def _query(self) -> CaseQuery:
        chosen = self._filters
        # An empty owner stands for whoever asks: known only in the notebook.
        owner = UserId("") if self._view is CaseView.MINE else chosen.worker
        return CaseQuery(
            needs_attention=self._view is CaseView.ATTENTION,
            owner=owner,
            status=chosen.status,
            risk=chosen.risk,
            language=chosen.language,
            due=chosen.due,
            consent_before=self._desk.clock.now() - REVIEW_AFTER if chosen.consent_to_review else None,
            words=self._words,
        )

    def _read(self) -> None:
        self._turn += 1
        turn, query, selected = self._turn, self._query, self._selected

        def read(notebook: Notebook) -> _First:
            asked = query if query.owner is None else replace(query, owner=query.owner or notebook.user.id)
            page = listing.first_rows(notebook, asked)
            line = listing.line_of(notebook, selected) if selected else None
            return _First(asked, page, line, not page.lines and listing.is_empty(notebook))

        self._desk.ask(read, lambda first: self._take(turn, first), self.failed)

    def _take_facts(self, read: tuple[bool, listing.ListFacts]) -> None:
        another_day, self.facts = read
        self.counted(None)
        if another_day:
            self._read()

    def _take(self, turn: int, first: _First) -> None:
        # Typing is faster than reading: only the answer to the latest question counts.
        if turn != self._turn:
            return
        self._empty, self._loaded = first.empty, True
        self._asked.clear()
        self._rows = RowWindow(first.page.lines)
        self._selected_number = first.selected.number if first.selected else 0
        self._place = self._rows.place_of(self._selected_number) if self._selected_number else -1
        self.changed(None)
        if self._selected is None and len(self._rows):
            self.select_row(0)
        self._read_on(turn, first.query, first.page)

    def _read_on(self, turn: int, query: CaseQuery, page: ListPage | MoreNumbers) -> None:
        after = page.after
        if after is not None and turn == self._turn:
            self._desk.ask(
                lambda notebook: listing.more_numbers(notebook, query, after),
                lambda more: self._grow(turn, query, more),
                self.failed,
            )

    def _grow(self, turn: int, query: CaseQuery, more: MoreNumbers) -> None:
        if turn != self._turn:
            return
        before = len(self._rows)
        self._asked.discard(before // BLOCK)
        self._rows.append(more.numbers)
        if self._place < 0 and self._selected_number:
            self._place = self._rows.place_of(self._selected_number, before)
        self.grew(before)
        self._read_on(turn, query, more)

    def _fetch(self, block: int) -> None:
        if block in self._asked:
            return
        self._asked.add(block)
        rows, numbers = self._rows, self._rows.wanted(block)

        def keep(lines: tuple[ListedCase, ...]) -> None:
            if rows is not self._rows:
                return
            self._asked.discard(block)
            rows.fill(block, numbers, lines)
            self.filled((block * BLOCK, block * BLOCK + len(numbers) - 1))
            if self._step_to >= 0 and self._step_to // BLOCK == block:
                self.select_row(self._step_to)

        self._desk.ask(lambda notebook: listing.rows(notebook, numbers), keep, self.failed)

    def _again(self) -> None:
        if self._loaded:
            self.load()


def _facts_of_today(notebook: Notebook) -> tuple[bool, listing.ListFacts]:
    # After the first rows: on the first opening of a day, this writes.
    return listing.turn_the_day(notebook), listing.facts(notebook)


def due_of(due_on: date | None, today: date) -> Due:
    """Tell how the next step of a row stands to *today*."""
    if due_on is None:
        return Due.NONE
    if due_on < today:
        return Due.LATE
    return Due.TODAY if due_on == today else Due.LATER
