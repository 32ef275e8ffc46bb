"""Tables that left, and whether another one beside them would show a group that is too small."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from fieldcase.domain.case import CHILD_AGE_GROUPS
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import UserId
from fieldcase.domain.statistics import BY_CLOSING, FIELD_OF, OF_CHILDREN, Dimension, Field, Question
from fieldcase.domain.statistics_safety import SafeTable
from fieldcase.domain.statistics_tables import ANY, TOTAL, Codes

QUERY_VERSION = 1
"""Raised when the same question would be counted in another way."""


class Figure(Frozen):
    """One number that was shown, with whom it counts: by kind of answer, the answers that belong to it."""

    group: dict[Field, frozenset[str]]
    number: int


class Release(Frozen):
    """
    A table that left: what was asked, every number as it was shown, the hash of the file.

    *base* is what its numbers are multiples of.
    """

    id: str
    made_at: datetime
    made_by: UserId
    question: Question
    version: int = QUERY_VERSION
    base: int = 1
    figures: tuple[Figure, ...] = ()
    sha256: str = ""


def figures_of(safe: SafeTable, question: Question) -> tuple[Figure, ...]:
    """Return what *safe* shows, group by group."""
    whom = {Field.AGE_GROUP: CHILD_AGE_GROUPS} if question.report in OF_CHILDREN else {}
    return tuple(
        Figure(group={**whom, **_group(safe, row, column)}, number=number)
        for (row, column), number in sorted(safe.sheet.figures.items())
        if row != ANY
    )


def singles_out(
    question: Question, safe: SafeTable, past: Iterable[Release], smallest: int
) -> Release | None:
    """
    Return a release that shows a group smaller than *smallest* when the new table is subtracted, if any.

    Rounded figures tell no such difference.
    """
    if safe.rule.base > 1:
        return None
    new = figures_of(safe, question)
    before = [one for one in past if one.base == 1 and _is_alike(one.question, question)]
    for release in before:
        alike = _is_same_crowd(question, new, release, smallest)
        pairs = ((one, other) for one in new for other in release.figures)
        if any(_tells(question, one, release.question, other, smallest, alike=alike) for one, other in pairs):
            return release
    return _chained(question, new, before, smallest)


def _is_alike(past: Question, new: Question) -> bool:
    """Tell whether two tables count the same things by the same days."""
    by_closing = (past.report in BY_CLOSING) == (new.report in BY_CLOSING)
    return past.unit is new.unit and by_closing


def _is_same_crowd(question: Question, new: Iterable[Figure], past: Release, smallest: int) -> bool:
    """Tell whether, as far as was shown, nobody or too few came to a table since one of the same time."""
    totals = [[one.number for one in figures if not one.group] for figures in (new, past.figures)]
    if question.period != past.question.period or not all(totals):
        return True
    return abs(totals[0][0] - totals[1][0]) < smallest


def _tells(  # noqa: PLR0913  (two figures, each with its question)
    question: Question, new: Figure, past: Question, old: Figure, smallest: int, *, alike: bool
) -> bool:
    """
    Tell whether the difference of two figures is the number of a group that is too small.

    One is part of the other only among *alike* people: newcomers, if they are enough, blur every remainder.
    """
    outer, inner = _holds(question, new, past, old), _holds(past, old, question, new)
    difference = new.number - old.number
    if outer and inner:
        return 0 < abs(difference) < smallest
    if not alike or not (outer or inner):
        return False
    # A table shows by itself which answers nobody gave; that nobody came in some time it does not show.
    least = 1 if question.period == past.period else 0
    return least <= (difference if outer else -difference) < smallest


def _holds(question: Question, figure: Figure, other: Question, part: Figure) -> bool:
    """Tell whether everybody in *part* is in *figure* as well."""
    if not (question.period.first <= other.period.first and other.period.last <= question.period.last):
        return False
    return all(kind in part.group and part.group[kind] <= codes for kind, codes in figure.group.items())


def _chained(
    question: Question, new: Iterable[Figure], past: Iterable[Release], smallest: int
) -> Release | None:
    """Return a release whose time, with the times of others, leaves too few of a group in the new one's."""
    by_group: dict[str, list[tuple[date, date, int, Release | None]]] = {}
    for figure in new:
        by_group.setdefault(_name(figure), []).append((*_span(question), figure.number, None))
    for release in past:
        for figure in release.figures:
            if _name(figure) in by_group:
                by_group[_name(figure)].append((*_span(release.question), figure.number, release))
    for spans in by_group.values():
        found = _short_time(spans, smallest)
        if found is not None:
            return found
    return None


def _short_time(spans: list[tuple[date, date, int, Release | None]], smallest: int) -> Release | None:
    """Return a release through which the number of some days in between becomes known, if it is small."""
    first, last, number, _ = spans[0]
    known = {first: 0, last: number}
    through: dict[date, Release] = {}
    rest = spans[1:]
    while True:
        joined = [one for one in rest if (one[0] in known) != (one[1] in known)]
        if not joined:
            break
        for start, end, many, release in joined:
            day, sum_until = (end, known[start] + many) if start in known else (start, known[end] - many)
            known.setdefault(day, sum_until)
            if release is not None:
                through[day] = release
        rest = [one for one in rest if one not in joined]
    days = sorted(known)
    for earlier, later in zip(days, days[1:], strict=False):
        reached = through.get(later) or through.get(earlier)
        if reached is not None and 0 <= known[later] - known[earlier] < smallest:
            return reached
    return None


def _span(question: Question) -> tuple[date, date]:
    return question.period.first, question.period.last + timedelta(days=1)


def _name(figure: Figure) -> str:
    parts = sorted((kind.value, sorted(codes)) for kind, codes in figure.group.items())
    return repr(parts)


def _group(safe: SafeTable, row: Codes, column: Codes) -> dict[Field, frozenset[str]]:
    named = dict(_named(safe.dimensions, row, column))
    found: dict[Field, frozenset[str]] = {}
    for dimension, code in named.items():
        behind = safe.members.get((dimension, code), frozenset({code}))
        kind = FIELD_OF[dimension]
        found[kind] = found[kind] & behind if kind in found else behind
    return found


def _named(dimensions: tuple[Dimension, ...], row: Codes, column: Codes) -> Iterator[tuple[Dimension, str]]:
    if row != TOTAL:
        yield from zip((dimensions[0], *dimensions[2:]), row, strict=True)
    if column != TOTAL:
        yield dimensions[1], column[0]
