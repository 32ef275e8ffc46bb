"""
Measure lists, search, hints and case files in notebooks of invented people, small and large.

Each figure stands beside the bare query that nobody can do without. ``python -m tools.bench_finding FOLDER…``
measures notebooks that ``tools/people.py`` made and writes the curve in ``docs/``.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2

from fieldcase.domain.case_list import CaseQuery, ListPage
from fieldcase.domain.clock import SystemClock
from fieldcase.domain.finding import Description
from fieldcase.domain.folding import plain_words
from fieldcase.domain.timeline import TimelineEntry, TimelineKind
from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services import listing
from fieldcase.services.content import load_content
from fieldcase.services.duplicates import maybe_same
from fieldcase.services.finding import find
from fieldcase.services.happened import latest
from fieldcase.services.notebook import Notebook, Shelf
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.runner import ImmediateRunner
from fieldcase.ui.cases.file_view import FileView
from fieldcase.ui.cases.list_panel import ListPanel
from fieldcase.ui.common.theme import Theme, apply_theme, install_resources
from fieldcase.ui.sweeping import sweep_when_due
from fieldcase.ui.today.page import TodayPage
from fieldcase.viewmodels import case_list
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.case_list import CaseList
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import TodayPage as Today
from tools.curve import draw
from tools.invented import people
from tools.people import PASSPHRASE, made

SIZES = (1_000, 10_000, 100_000)
LARGE_SIZES = (1_000_000,)
CURVE = Path(__file__).resolve().parents[1] / "docs" / "finding.svg"

_TRIES = 200
_ROUNDS = 15
_P95 = 0.95
_ENTRIES = 500
_OFTEN = 3
_BARE_SEARCH = """
    SELECT names FROM search_person
    WHERE number IN (SELECT rowid FROM search_names WHERE search_names MATCH ? LIMIT 24)
"""


@dataclass(frozen=True)
class Measured:
    """One line of the table; seconds."""

    what: str
    people: int
    ours: float
    baseline: float
    limit: float

    def line(self) -> str:
        """Return the line as it is printed: p95, baseline, ratio, limit."""
        verdict = "" if self.ours <= self.limit else "  over"
        ratio = self.ours / self.baseline if self.baseline else 0.0
        name = f"{self.what}, {self.people:,} people"
        figures = f"{self.ours * 1000:10.1f} {self.baseline * 1000:10.2f} {ratio:7.2f}"
        return f"{name:44}{figures} {self.limit * 1000:5.0f}ms{verdict}"


def finding(folder: Path, sizes: Sequence[int]) -> Iterator[str]:
    """Make a notebook of each size, measure it, yield the lines."""
    for size in sizes:
        notebook = made(folder / str(size), size)
        for one in measure(notebook, size):
            yield one.line()
        notebook.vault.close()


def measure(notebook: Notebook, size: int) -> tuple[Measured, ...]:
    """Return every figure for one notebook."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)  # noqa: S101  (the only kind there is here)
    install_resources(app, find_resources())
    apply_theme(app, Theme.LIGHT)
    shelf = Shelf()
    shelf.put(notebook)
    content = load_content(find_resources(), find_translations())
    desk = Desk(shelf, ImmediateRunner(), content, notebook.clock, "en")
    listing.turn_the_day(notebook)
    return (
        today(desk, notebook, size),
        search(notebook, size),
        first_paint(desk, notebook, size),
        page_down(notebook, size),
        hints(notebook, size),
        case_file(desk, notebook, size),
    )


def today(desk: Desk, notebook: Notebook, size: int) -> Measured:
    """P2: Today read and painted, beyond the key derivation, against one indexed question."""

    def paint() -> None:
        page = TodayPage(desk)
        page.resize(1162, 660)
        page.open_on(Today())
        page.grab()
        page.deleteLater()

    bare = partial(_rows, notebook, "SELECT count(*) FROM service_step WHERE due_on <= '2000-01-01'")
    paint()
    return Measured("P2 Today painted", size, _p95(paint, _ROUNDS), _p95(bare, _ROUNDS), 0.25)


def search(notebook: Notebook, size: int) -> Measured:
    """P5: every letter of a name somebody types, against the bare FTS5 question for the same letters."""
    words = _typed(size)
    ours, bare = [], []
    for typed in words:
        ours.append(_seconds(partial(find, notebook, typed)))
        match = " AND ".join(f'"{one}" *' for one in plain_words(typed)) or '"a" *'
        bare.append(_seconds(partial(_rows, notebook, _BARE_SEARCH, match)))
    return Measured("P5 search, per key", size, _quantile(ours), _quantile(bare), 0.016)


def first_paint(desk: Desk, notebook: Notebook, size: int) -> Measured:
    """P6: the list made, read and painted, against its first rows alone."""

    def paint() -> None:
        cases = CaseList(desk)
        panel = ListPanel(cases, desk)
        panel.resize(340, 660)
        # What follows the first rows is read after the paint, in the window as well.
        page = replace(listing.first_rows(notebook, CaseQuery()), after=None)
        cases._take(cases._turn, _first(page))
        panel.grab()
        cases.close()
        panel.deleteLater()

    bare = partial(_rows, notebook, "SELECT * FROM case_line ORDER BY rank, changed_day, number LIMIT 64")
    paint()
    return Measured("P6 list, first paint", size, _p95(paint, _ROUNDS), _p95(bare, _ROUNDS), 0.05)


def page_down(notebook: Notebook, size: int) -> Measured:
    """P6: the rows of a place nobody was at before, against reading them by key."""
    chance = random.Random(5)  # noqa: S311  (places to scroll to)
    ours, bare = [], []
    for _ in range(_TRIES):
        numbers = chance.sample(range(1, size + 1), min(256, size // 2))
        ours.append(_seconds(partial(listing.rows, notebook, numbers)))
        numbers = chance.sample(range(1, size + 1), min(256, size // 2))
        question = f"SELECT * FROM case_line WHERE number IN ({','.join(map(str, numbers))})"  # noqa: S608  (numbers)
        bare.append(_seconds(partial(_rows, notebook, question)))
    return Measured("P6 list, a page anywhere", size, _quantile(ours), _quantile(bare), 0.016)


def hints(notebook: Notebook, size: int) -> Measured:
    """P7: who may be here already, against the distances alone over the same candidates."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  (beside its use)

    somebody = [person for person, _ in zip(people(_TRIES, 9), range(_TRIES), strict=True)]
    names = [person.alias for person in people(min(size, 1000), 1)]
    ours, bare = [], []
    for person in somebody:
        described = Description((person.alias,), (person.phone[-8:],), person.born, person.citizenship)
        ours.append(_seconds(partial(maybe_same, notebook, described)))
        bare.append(_seconds(partial(process.extract, person.alias, names, scorer=fuzz.ratio)))
    return Measured("P7 hints while typing", size, _quantile(ours), _quantile(bare), 0.05)


def case_file(desk: Desk, notebook: Notebook, size: int) -> Measured:
    """P8: a case with five hundred entries read and painted, against its rows alone."""
    line = listing.first_rows(notebook, CaseQuery()).lines[0]
    if len(latest(notebook, line.case_id, _ENTRIES).entries) < _ENTRIES:
        with notebook.writing() as tx:
            for number in range(_ENTRIES):
                tx.timeline.add(
                    TimelineEntry(
                        case_id=line.case_id,
                        at=tx.now,
                        by=notebook.user.id,
                        kind=TimelineKind.NOTE,
                        subject_id=str(number),
                        facts={
                            "text": "Calmer when the door stays open. Likes to be asked before each page."
                        },
                    )
                )

    def paint() -> None:
        file = CaseFile(desk)
        view = FileView(file, CaseWays(desk, file), desk)
        view.resize(760, 900)
        file.open(line.case_id)
        view.grab()
        file.close()
        view.deleteLater()

    question = f"SELECT * FROM case_event WHERE case_id = '{line.case_id}' ORDER BY at DESC"  # noqa: S608  (an id)
    paint()
    return Measured(
        "P8 case file, 500 entries",
        size,
        _p95(paint, _ROUNDS),
        _p95(partial(_rows, notebook, question), _ROUNDS),
        0.1,
    )


def _first(page: ListPage) -> case_list._First:
    return case_list._First(CaseQuery(), page, None, empty=False)


def _typed(size: int) -> tuple[str, ...]:
    """Return what twenty people type, letter by letter; every third of them with a slip."""
    typed: list[str] = []
    for number, person in enumerate(people(min(size, 400), 1)):
        if number % 20 == 0:
            name = person.alias
            if number % (20 * _OFTEN) == 0:
                name = name[:3] + name[4:]
            typed += [name[:end] for end in range(1, len(name) + 1)]
    return tuple(typed)


def _rows(notebook: Notebook, question: str, *values: str) -> None:
    connection: dbapi2.Connection = notebook.vault._connection
    connection.execute(question, values).fetchall()


def _seconds(work: Callable[[], object]) -> float:
    # Seconds of the processor: what is measured waits for no disk, and a busy machine must not be believed.
    # As in the program, garbage is collected between two pieces of work, never in the middle of one.
    gc.disable()
    sweep_when_due()
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _p95(work: Callable[[], object], times: int) -> float:
    return _quantile([_seconds(work) for _ in range(times)])


def _quantile(seconds: Sequence[float]) -> float:
    return statistics.quantiles(seconds, n=100, method="inclusive")[round(_P95 * 100) - 1]


def main() -> int:
    """Measure notebooks that are there already, then draw the curve."""
    curves: dict[str, dict[int, float]] = {}
    for folder in map(Path, sys.argv[1:]):
        notebook = open_notebook(Place(folder), PASSPHRASE, SystemClock(), random.Random(3).randbytes)  # noqa: S311  (a throw-away notebook)
        with notebook.reading() as tx:
            size = tx.cases.count()
        for one in measure(notebook, size):
            sys.stdout.write(one.line() + "\n")
            sys.stdout.flush()
            curves.setdefault(one.what, {})[size] = one.ours * 1000
        notebook.vault.close()
    CURVE.write_text(draw(curves), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
