"""
Which figures of a table may leave: nobody can be found in it, nor by adding and subtracting what it shows.

``publishable`` alone decides. A table whose sums are shown is a round trip of flows: from each row to each
column and back through the sums. A hidden figure may be any other number along a closed way of hidden
figures, so one is safe when such a way could carry it up to the smallest group that may be shown.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldcase.domain.statistics import (
    COARSER,
    FEW,
    MOST_AMONG_FEW,
    MOST_DIMENSIONS,
    PERSONAL,
    AllAlikeError,
    Dimension,
    Rule,
    TooFewPeopleError,
    TooFineError,
    is_special,
)
from fieldcase.domain.statistics_tables import ANY, TOTAL, Codes, Sheet, Table, coarser, laid_out, renamed

OTHER = "~other"
"""Answers that few people gave, together; what it stands for is in ``members``."""

Cell = tuple[Codes, Codes]


@dataclass(frozen=True, slots=True)
class SafeTable:
    """
    What may leave; made by ``publishable`` alone.

    Attributes:
        left_out: Who did not agree to be counted; nothing where they are fewer than may be shown.
        unknown: Who gave no answer to the first dimension; nothing where that is hidden.
    """

    dimensions: tuple[Dimension, ...]
    sheet: Sheet
    members: Mapping[tuple[Dimension, str], frozenset[str]]
    rule: Rule
    left_out: int | None
    unknown: int | None

    @property
    def total(self) -> int | None:
        """Everybody counted, rounded like every figure; nothing where the sum itself is hidden."""
        return self.sheet.figures.get((TOTAL, TOTAL))


def publishable(table: Table, rule: Rule) -> SafeTable:
    """
    Return what may leave of *table*: small groups joined first, then hidden, then everything rounded.

    Raises:
        TooFewPeopleError: Everybody together is fewer than the smallest group.
        TooFineError: So many kinds of answers are not crossed for so few people.
        AllAlikeError: Everybody gave the same personal answer.
    """
    if table.total < rule.smallest:
        raise TooFewPeopleError(smallest=rule.smallest)
    allowed = MOST_DIMENSIONS if table.total >= FEW else MOST_AMONG_FEW
    if len(table.dimensions) > allowed:
        raise TooFineError(allowed=allowed, few=FEW)
    if any(_is_alike(table, place) for place in range(len(table.dimensions))):
        raise AllAlikeError
    joined = _generalised(table, rule.smallest)
    sheet = laid_out(joined)
    hidden = hidden_in(sheet, rule.smallest)
    shown = {cell: _rounded(n, rule) for cell, n in sheet.figures.items() if cell not in hidden}
    return SafeTable(
        joined.dimensions,
        Sheet(sheet.rows, sheet.columns, shown, sheet.adds_up),
        joined.members,
        rule,
        _alone(joined.left_out, rule),
        _unknown(shown, sheet),
    )


def hidden_in(sheet: Sheet, smallest: int) -> frozenset[Cell]:
    """Return which figures of *sheet* may not be shown."""
    flows = _Flows(dict(_arcs(sheet)), sheet.figures)
    small = sorted((n, cell) for cell, n in flows.values.items() if n < smallest)
    flows.hidden = {cell for _, cell in small}
    for number, cell in small:
        flows.hidden |= flows.cheapest_way(cell, smallest - number)
    return frozenset(flows.hidden.union(_hidden_shares(sheet, smallest)))


def _hidden_shares(sheet: Sheet, smallest: int) -> Iterator[Cell]:
    """Yield answers beside others that few gave, or all but a few: then the others are few."""
    if sheet.adds_up:
        return
    for row in sheet.rows:
        number = sheet.figures[row, TOTAL]
        few = number < smallest or sheet.figures[ANY, TOTAL] - number < smallest
        if few and row != ANY and not is_special(row[0]):
            yield row, TOTAL


def _is_alike(table: Table, place: int) -> bool:
    codes = {codes[place] for codes in table.counts}
    return table.dimensions[place] in PERSONAL and len(codes) == 1 and not is_special(codes.pop())


def _generalised(table: Table, smallest: int) -> Table:
    for place in range(len(table.dimensions)):
        while table.dimensions[place] in COARSER and _is_mostly_small(table, place, smallest):
            table = coarser(table, place)
        if table.dimensions[place] not in _IN_ORDER and table.adds_up:
            table = _small_together(table, place, smallest)
    return table


def _small_together(table: Table, place: int, smallest: int) -> Table:
    few = _small_codes(table, place, smallest)
    if len(few) < 2:  # noqa: PLR2004  (one alone has nothing to be joined with)
        return table
    return renamed(table, place, table.dimensions[place], lambda code: OTHER if code in few else code)


_IN_ORDER = frozenset({*COARSER, *COARSER.values()})
"""Kinds of answers that follow one another; joining the first with the last would say nothing."""


def _is_mostly_small(table: Table, place: int, smallest: int) -> bool:
    codes = {codes[place] for codes in table.counts if not is_special(codes[place])}
    return 2 * len(_small_codes(table, place, smallest)) > len(codes)


def _small_codes(table: Table, place: int, smallest: int) -> list[str]:
    sums: dict[str, int] = {}
    for codes, number in table.counts.items():
        sums[codes[place]] = sums.get(codes[place], 0) + number
    return [code for code, number in sums.items() if number < smallest and not is_special(code)]


def _arcs(sheet: Sheet) -> Iterator[tuple[Cell, tuple[str, str]]]:
    """Yield every figure with where its flow comes from, where it goes."""
    if not sheet.columns:
        alone = [row for row in sheet.rows if sheet.adds_up or row == ANY or is_special(row[0])]
        yield from (((row, TOTAL), ("here", "there")) for row in alone)
        yield (TOTAL, TOTAL), ("there", "here")
        return
    rows = {row: f"row {row}" for row in (*sheet.rows, TOTAL)}
    columns = {column: f"column {column}" for column in (*sheet.columns, TOTAL)}
    for row in sheet.rows:
        yield from (((row, column), (rows[row], columns[column])) for column in sheet.columns)
        yield (row, TOTAL), (columns[TOTAL], rows[row])
    yield from (((TOTAL, column), (columns[column], rows[TOTAL])) for column in sheet.columns)
    yield (TOTAL, TOTAL), (rows[TOTAL], columns[TOTAL])


class _Flows:
    """The figures of a table as flows, and which of them are hidden."""

    def __init__(self, arcs: Mapping[Cell, tuple[str, str]], figures: Mapping[Cell, int]) -> None:
        self._arcs = arcs
        self.values = {cell: figures[cell] for cell in arcs}
        self.hidden: set[Cell] = set()
        self._ways: dict[str, list[tuple[str, Cell, bool]]] = {}
        for cell, (start, end) in arcs.items():
            self._ways.setdefault(start, []).append((end, cell, True))
            self._ways.setdefault(end, []).append((start, cell, False))

    def cheapest_way(self, cell: Cell, more: int) -> set[Cell]:
        """
        Return what lies on a way along which *cell* could be *more* than it is, all sums as shown.

        Of all ways the one is taken that hides least of what is shown; sums weigh more, as they are larger.
        """
        goal, start = self._arcs[cell]
        found: dict[str, tuple[int, Cell | None, str]] = {start: (0, None, "")}
        waiting = [(0, start)]
        done: set[str] = set()
        while waiting:
            cost, here = heapq.heappop(waiting)
            if here in done:
                continue
            done.add(here)
            if here == goal:
                break
            for there, by, rises in self._ways[here]:
                if by == cell or (not rises and self.values[by] < more):
                    continue
                price = cost if by in self.hidden else cost + self.values[by] + 1
                if there not in found or price < found[there][0]:
                    found[there] = (price, by, here)
                    heapq.heappush(waiting, (price, there))
        return set(_back(found, goal))


def _back(found: Mapping[str, tuple[int, Cell | None, str]], goal: str) -> Iterator[Cell]:
    _, by, before = found[goal]
    while by is not None:
        yield by
        _, by, before = found[before]


def _rounded(number: int, rule: Rule) -> int:
    if rule.downward:
        return number // rule.base * rule.base
    return (2 * number + rule.base) // (2 * rule.base) * rule.base


def _alone(number: int, rule: Rule) -> int | None:
    return _rounded(number, rule) if number == 0 or number >= rule.smallest else None


def _unknown(shown: Mapping[Cell, int], sheet: Sheet) -> int | None:
    rows = [row for row in sheet.rows if is_special(row[0])]
    return _sum(shown.get((row, TOTAL)) for row in rows)


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = list(numbers)
    return None if None in known else sum(one for one in known if one is not None)
