"""The list of cases, a piece at a time, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fieldcase.domain.case_list import CaseQuery, ListedCase, ListPage, ListPlace, MoreNumbers
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.need_to_know import sees_people
from fieldcase.domain.user import User
from fieldcase.services.finding import numbers_for
from fieldcase.services.indexing import housekeeping
from fieldcase.services.need_to_know import only_cases_of_mine
from fieldcase.services.notebook import Notebook

FIRST_ROWS = 64
"""More than any screen shows at once."""
ROWS_AT_ONCE = 256
NUMBERS_AT_ONCE = 10_000
"""Numbers read at once while the length of the list is found out: about a fiftieth of a second."""


class ListFacts(Frozen):
    """What stands around the list, whatever it is narrowed to."""

    attention: int
    languages: tuple[str, ...]
    workers: tuple[User, ...]


def first_rows(notebook: Notebook, query: CaseQuery, limit: int = FIRST_ROWS) -> ListPage:
    """Return the first rows of what *query* shows; with words all of them, there are never many."""
    today = notebook.clock.today()
    among = numbers_for(notebook, query.words)
    with notebook.reading() as tx:
        if not sees_people(notebook.user.role):
            among = ()
        most = limit if among is None else len(among) + 1
        return tx.cases.finding.lines.first(_for_me(notebook, query), today, most, among)


def more_numbers(notebook: Notebook, query: CaseQuery, after: ListPlace) -> MoreNumbers:
    """Return the numbers of the rows that follow."""
    with notebook.reading() as tx:
        mine = _for_me(notebook, query)
        return tx.cases.finding.lines.following(mine, notebook.clock.today(), after, NUMBERS_AT_ONCE)


def rows(notebook: Notebook, numbers: Sequence[int]) -> tuple[ListedCase, ...]:
    """Return rows by their numbers."""
    if not sees_people(notebook.user.role):
        return ()
    with notebook.reading() as tx:
        return tx.cases.finding.lines.lines(numbers, _only_of(notebook))


def line_of(notebook: Notebook, case_id: CaseId) -> ListedCase | None:
    """Return the row of one case, wherever it stands, if it is for the present worker."""
    if not sees_people(notebook.user.role):
        return None
    with notebook.reading() as tx:
        return tx.cases.finding.lines.of_case(case_id, _only_of(notebook))


def is_empty(notebook: Notebook) -> bool:
    """Tell whether the notebook holds no case at all."""
    with notebook.reading() as tx:
        return tx.cases.finding.lines.is_empty()


def facts(notebook: Notebook) -> ListFacts:
    """Return what stands around the list."""
    people = sees_people(notebook.user.role)
    with notebook.reading() as tx:
        lines = tx.cases.finding.lines
        return ListFacts(
            attention=lines.attention_count(_only_of(notebook)) if people else 0,
            languages=lines.languages() if people else (),
            workers=tx.users.all(),
        )


def turn_the_day(notebook: Notebook) -> bool:
    """Count once a day which steps are due; return whether that was to be done."""
    today = notebook.clock.today()
    with notebook.reading() as tx:
        turned = tx.cases.finding.lines.is_of(today)
    if not turned:
        with housekeeping(notebook) as tx:
            tx.cases.finding.lines.turn_to(today)
    return not turned


def _for_me(notebook: Notebook, query: CaseQuery) -> CaseQuery:
    return replace(query, words="", owner=_only_of(notebook) or query.owner)


def _only_of(notebook: Notebook) -> UserId | None:
    return notebook.user.id if only_cases_of_mine(notebook) else None
