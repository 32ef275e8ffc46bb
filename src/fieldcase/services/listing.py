"""The list of cases, a piece at a time, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fieldcase.domain.case_list import CaseQuery, ListedCase, ListPage, ListPlace, MoreNumbers
from fieldcase.domain.finding import visible_to
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.user import User
from fieldcase.services.finding import numbers_for
from fieldcase.services.indexing import housekeeping
from fieldcase.services.notebook import Notebook

FIRST_ROWS = 64
"""More than any screen shows at once."""
ROWS_AT_ONCE = 256
NUMBERS_AT_ONCE = 20_000
"""Numbers read at once while the length of the list is found out: about a fiftieth of a second."""


class ListFacts(Frozen):
    """What stands around the list, whatever it is narrowed to."""

    attention: int
    empty: bool
    languages: tuple[str, ...]
    workers: tuple[User, ...]


def first_rows(notebook: Notebook, query: CaseQuery, limit: int = FIRST_ROWS) -> ListPage:
    """Return the first rows of what *query* shows; with words all of them, there are never many."""
    today = notebook.clock.today()
    _turn_the_day(notebook)
    among = numbers_for(notebook, query.words)
    with notebook.reading() as tx:
        if not visible_to(notebook.user.role).cases and among is not None:
            among = ()
        most = limit if among is None else len(among) + 1
        return tx.finding.lines.first(replace(query, words=""), today, most, among)


def more_numbers(notebook: Notebook, query: CaseQuery, after: ListPlace) -> MoreNumbers:
    """Return the numbers of the rows that follow."""
    with notebook.reading() as tx:
        return tx.finding.lines.following(query, notebook.clock.today(), after, NUMBERS_AT_ONCE)


def rows(notebook: Notebook, numbers: Sequence[int]) -> tuple[ListedCase, ...]:
    """Return rows by their numbers."""
    with notebook.reading() as tx:
        return tx.finding.lines.lines(numbers)


def facts(notebook: Notebook) -> ListFacts:
    """Return what stands around the list."""
    _turn_the_day(notebook)
    with notebook.reading() as tx:
        return ListFacts(
            attention=tx.finding.lines.attention_count(),
            empty=tx.finding.lines.is_empty(),
            languages=tx.finding.lines.languages(),
            workers=tx.users.all(),
        )


def _turn_the_day(notebook: Notebook) -> None:
    today = notebook.clock.today()
    with notebook.reading() as tx:
        turned = tx.finding.lines.is_of(today)
    if not turned:
        with housekeeping(notebook) as tx:
            tx.finding.lines.turn_to(today)
