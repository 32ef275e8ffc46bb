"""Search from anywhere: people, texts, organisations, pages, things one can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event as Flag

from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.finding import FoundCase
from fieldcase.domain.folding import plain_words
from fieldcase.domain.organisation import Organisation
from fieldcase.services import finding, indexing
from fieldcase.services.finding import Findings
from fieldcase.viewmodels.desk import Desk, News
from fieldcase.viewmodels.destinations import CasesPage, CaseTab, Destination, DirectoryPage
from fieldcase.viewmodels.observable import Event

MOST_SPOTS = 4
"""Pages and actions among the results; without a word typed all of them are offered."""


@dataclass(frozen=True)
class Spot:
    """A page to go to, or something to do, in the words of the screen."""

    code: str
    text: str
    run: Callable[[], object]


Result = Spot | FoundCase | Organisation
"""One line of the results."""


class Search:
    """
    What was typed, what fits it, which line is marked.

    Nothing typed here is kept anywhere. A question that is no longer asked is given up at once.
    """

    def __init__(self, desk: Desk, spots: Sequence[Spot]) -> None:
        self._desk = desk
        self._spots = tuple(spots)
        self._words = ""
        self._findings = Findings("")
        self._marked = 0
        self._running: Flag | None = None
        self._goes_on = False
        self.changed: Event[None] = Event()
        self.chosen: Event[int] = Event()
        self.failed: Event[FieldCaseError] = Event()

    @property
    def words(self) -> str:
        """What was typed."""
        return self._words

    @property
    def results(self) -> tuple[Result, ...]:
        """What fits, the surest first: people, pages, organisations, then texts."""
        found = self._findings
        return (*found.cases, *self._fitting_spots(), *found.organisations, *found.texts)

    @property
    def marked(self) -> int:
        """The line that Enter opens; -1 when there is none."""
        return min(self._marked, len(self.results) - 1)

    @property
    def is_complete(self) -> bool:
        """Whether everything in the notebook was looked at; false while the index is made."""
        return self._findings.complete

    def clear(self) -> None:
        """Begin again with nothing typed."""
        self._give_up()
        self._words, self._findings, self._marked = "", Findings(""), 0
        self.changed(None)

    def type(self, words: str) -> None:
        """Look for other words."""
        self._give_up()
        self._words, self._marked = words, 0
        if not words.strip():
            self._findings = Findings("")
            self.changed(None)
            return
        stop = self._running = Flag()
        self._desk.ask(
            lambda notebook: finding.find(notebook, words, stop),
            lambda found: self._take(stop, found),
            lambda error: self._fail(stop, error),
        )

    def mark(self, at: int) -> None:
        """Mark another line; past either end it goes on at the other."""
        self._goes_on = False
        if self.results:
            self._marked = at % len(self.results)
            self.changed(None)

    def choose(self) -> None:
        """
        Choose the marked line; ``chosen`` says which.

        While the answer is looked for, the choice waits for it: what stands there belongs to an earlier word.
        """
        if self._running is not None:
            self._goes_on = True
        elif self.results:
            self.chosen(self.marked)

    def open(self, at: int) -> None:
        """Go where a line leads."""
        if 0 <= at < len(self.results):
            result = self.results[at]
            if isinstance(result, Spot):
                result.run()
            else:
                self._desk.go(_destination(result))

    def _fitting_spots(self) -> tuple[Spot, ...]:
        typed = plain_words(self._words)
        if not typed:
            return self._spots
        fitting = [
            spot
            for spot in self._spots
            if all(any(word.startswith(one) for word in plain_words(spot.text)) for one in typed)
        ]
        return tuple(fitting[:MOST_SPOTS])

    def _give_up(self) -> None:
        self._goes_on = False
        if self._running is not None:
            self._running.set()
            self._running = None

    def _take(self, stop: Flag, found: Findings) -> None:
        if stop is self._running:
            self._running = None
            self._findings = found
            self.changed(None)
            if self._goes_on:
                self._goes_on = False
                self.choose()

    def _fail(self, stop: Flag, error: FieldCaseError) -> None:
        if stop is self._running:
            self._give_up()
            self.failed(error)


class IndexKeeper:
    """
    Keeps the index true behind the window: after opening, and after every change.

    A slice at a time through the lane of the notebook, so that whoever saves waits for one slice at most.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._busy = False
        self._closed = False
        self._forget = desk.changed.subscribe(self._hear)

    def begin(self) -> None:
        """Read what waits."""
        if not self._busy and not self._closed:
            self._busy = True
            self._desk.ask_aside(indexing.catch_up, self._go_on, self._stop)

    def close(self) -> None:
        """Begin no further slice."""
        self._closed = True
        self._forget()

    def _go_on(self, waiting: int) -> None:
        self._busy = False
        if waiting:
            self.begin()

    def _stop(self, _error: FieldCaseError) -> None:
        # A locked notebook, a full disk: the next search tries again.
        self._busy = False

    def _hear(self, _news: News) -> None:
        self.begin()


def _destination(result: FoundCase | Organisation) -> Destination:
    if isinstance(result, Organisation):
        return DirectoryPage(result.id)
    tab = CaseTab.INTERVIEW if result.question else CaseTab.OVERVIEW
    return CasesPage(result.case_id, tab)
