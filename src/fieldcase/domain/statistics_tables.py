"""Groups that were counted, laid out as a table."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from fieldcase.domain.case import CHILD_AGE_GROUPS
from fieldcase.domain.statistics import COARSER, SEVERAL, Dimension, Question, is_special

Codes = tuple[str, ...]
"""One code for each dimension, in their order."""

TOTAL: Codes = ()
"""The row, the column of sums."""
ANY: Codes = ("~any",)
"""Where one person may give several answers: the row of whoever gave any."""

_EU_CODES = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
EU = frozenset(_EU_CODES.split())
_LABOUR = frozenset({"forced_labour", "child_labour", "domestic_work", "servitude", "forced_begging"})
_SEXUAL = frozenset({"sexual"})
_QUARTER_MONTHS = 3


@dataclass(frozen=True, slots=True)
class Group:
    """People or cases whose codes are alike; *agreed* to being counted in tables that leave, or not."""

    codes: Codes
    agreed: bool
    number: int


@dataclass(frozen=True, slots=True)
class Table:
    """
    Exact figures; these never leave.

    Attributes:
        counts: How many, by the codes of each dimension.
        members: By dimension and code, the codes as they were answered that stand behind it.
        base: How many gave any answer, where one person may give several; otherwise all of them.
        left_out: How many are not counted because they did not agree to it.
    """

    dimensions: tuple[Dimension, ...]
    counts: Mapping[Codes, int]
    members: Mapping[tuple[Dimension, str], frozenset[str]]
    total: int
    base: int
    left_out: int = 0

    @property
    def adds_up(self) -> bool:
        """Whether everybody stands in one cell alone."""
        return SEVERAL.isdisjoint(self.dimensions)


@dataclass(frozen=True, slots=True)
class Sheet:
    """
    A table as it is read: rows, columns, figures with their sums.

    A figure is missing where it is hidden. Without columns there is one figure a row, under ``TOTAL``.
    """

    rows: tuple[Codes, ...]
    columns: tuple[Codes, ...]
    figures: Mapping[tuple[Codes, Codes], int] = field(default_factory=dict)
    adds_up: bool = True


def tabulate(question: Question, groups: Iterable[Group], home: str) -> Table:
    """Return *groups* as the table that *question* asks for; *home* is the country the office works in."""
    everybody = question.rule is None
    dimensions = question.dimensions
    coded = tuple(partial(_CODED[one], home) if one in _CODED else _same for one in dimensions)
    counts: Counter[Codes] = Counter()
    members: dict[tuple[Dimension, str], set[str]] = {}
    total = base = left_out = 0
    for group in groups:
        if not (everybody or group.agreed):
            left_out += group.number
            continue
        total += group.number
        found = [code(text) for code, text in zip(coded, group.codes, strict=True)]
        base += group.number if not is_special(found[0][0]) else 0
        for codes in _combined(found):
            counts[codes] += group.number
            for place, code in enumerate(codes):
                members.setdefault((dimensions[place], code), set()).add(group.codes[place])
    if SEVERAL.isdisjoint(dimensions):
        base = total
    frozen = {key: frozenset(codes) for key, codes in members.items()}
    return Table(dimensions, dict(counts), frozen, total, base, left_out)


def renamed(table: Table, place: int, to: Dimension, name: Callable[[str], str]) -> Table:
    """Return *table* with other codes in one of its dimensions; groups of the same name become one."""
    counts: Counter[Codes] = Counter()
    members: dict[tuple[Dimension, str], frozenset[str]] = {}
    was = table.dimensions[place]
    for codes, number in table.counts.items():
        counts[*codes[:place], name(codes[place]), *codes[place + 1 :]] += number
    for (dimension, code), behind in table.members.items():
        key = (to, name(code)) if dimension is was else (dimension, code)
        members[key] = members.get(key, frozenset()) | behind
    dimensions = (*table.dimensions[:place], to, *table.dimensions[place + 1 :])
    return Table(dimensions, dict(counts), members, table.total, table.base, table.left_out)


def coarser(table: Table, place: int) -> Table:
    """Return *table* laid out more coarsely in one of its dimensions."""
    to = COARSER[table.dimensions[place]]
    return renamed(table, place, to, lambda code: _CODED[to]("", code)[0])


def laid_out(table: Table) -> Sheet:
    """Return every figure of *table* with every sum."""
    figures: Counter[tuple[Codes, Codes]] = Counter()
    for codes, number in table.counts.items():
        row, column = row_of(codes), column_of(codes)
        figures[row, column] += number
        if column != TOTAL:
            figures[row, TOTAL] += number
            if table.adds_up:
                figures[TOTAL, column] += number
    figures[TOTAL, TOTAL] = table.total
    rows = {row_of(codes) for codes in table.counts}
    if not table.adds_up:
        figures[ANY, TOTAL] = table.base
        rows.add(ANY)
    columns = {column_of(codes) for codes in table.counts} - {TOTAL}
    every = {(row, column): 0 for row in rows for column in (*columns, TOTAL)}
    return Sheet(_sorted(rows), _sorted(columns), {**every, **figures}, table.adds_up)


def share(sheet: Sheet, row: Codes) -> str:
    """
    Return what part of all a row is, in percent rounded half up to one decimal (C-9), if both are shown.

    Where one person may give several answers, it is a part of those who gave any (C-3).
    """
    beside = not sheet.adds_up and row not in (ANY, TOTAL) and not is_special(row[0])
    part, whole = (sheet.figures.get((one, TOTAL)) for one in (row, ANY if beside else TOTAL))
    if part is None or not whole:
        return ""
    tenths = (2000 * part + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}%"


def row_of(codes: Codes) -> Codes:
    """Return what names the row: the first code, and the third."""
    return (codes[0], *codes[2:])


def column_of(codes: Codes) -> Codes:
    """Return what names the column: the second code, or nothing."""
    return codes[1:2]


def _sorted(names: Iterable[Codes]) -> tuple[Codes, ...]:
    return tuple(sorted(names, key=lambda codes: [_place(code) for code in codes]))


def _place(code: str) -> tuple[bool, bool, int, str]:
    """Return where a code stands: answers by the number they begin with, sums, then what is no answer."""
    number = code.partition("_")[0]
    return is_special(code), code.startswith("~"), int(number) if number.isdecimal() else 0, code


def _combined(found: Sequence[Codes]) -> list[Codes]:
    combined: list[Codes] = [()]
    for codes in found:
        combined = [(*before, code) for before in combined for code in codes]
    return combined


def _same(code: str) -> Codes:
    return (code,)


def _quarter(_: str, month: str) -> Codes:
    year, _, number = month.partition("-")
    return (f"{year}-Q{(int(number) - 1) // _QUARTER_MONTHS + 1}" if "Q" not in number else month,)


def _year(_: str, month: str) -> Codes:
    return (month.partition("-")[0],)


def _age(_: str, code: str) -> Codes:
    if is_special(code) or code in ("child", "adult"):
        return (code,)
    return ("child" if code in CHILD_AGE_GROUPS else "adult",)


def _citizenship(home: str, code: str) -> Codes:
    if is_special(code):
        return (code,)
    if code == home:
        return ("own",)
    return ("eu" if code in EU else "other",)


def _exploitation(_: str, text: str) -> Codes:
    if is_special(text):
        return (text,)
    codes = set(json.loads(text))
    kinds = [kind for kind, has in _kinds(codes).items() if has]
    return (kinds[0] if len(kinds) == 1 else "multiple" if kinds else ":unknown",)


def _kinds(codes: set[str]) -> dict[str, bool]:
    return {
        "sexual_only": bool(codes & _SEXUAL),
        "labour_only": bool(codes & _LABOUR),
        "other_only": bool(codes - _SEXUAL - _LABOUR),
    }


def _each(_: str, text: str) -> Codes:
    if is_special(text):
        return (text,)
    return tuple(sorted(set(json.loads(text)))) or (":none",)


_CODED: Mapping[Dimension, Callable[[str, str], Codes]] = {
    Dimension.QUARTER: _quarter,
    Dimension.YEAR: _year,
    Dimension.AGE: _age,
    Dimension.CITIZENSHIP_GROUP: _citizenship,
    Dimension.EXPLOITATION: _exploitation,
    **dict.fromkeys(SEVERAL, _each),
}
"""How an answer becomes the codes of a dimension; what is not named stands for itself."""
