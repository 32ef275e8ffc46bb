"""Nobody is found in a table that leaves, however it is added and subtracted."""

from __future__ import annotations

from collections import deque
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldcase.domain.statistics import (
    RULES,
    AllAlikeError,
    Audience,
    Dimension,
    Rule,
    StatisticsError,
    TooFewPeopleError,
    TooFineError,
)
from fieldcase.domain.statistics_safety import OTHER, hidden_in, publishable
from fieldcase.domain.statistics_tables import ANY, TOTAL, Sheet, Table, laid_out

D = Dimension
K = 11


def table(counts, *dimensions, left_out=0, base=None):
    total = sum(counts.values()) if base is None else base[1]
    return Table(dimensions, counts, {}, total, total if base is None else base[0], left_out)


def crossed(*rows):
    return table(
        {(f"r{down}", f"c{across}"): n for down, row in enumerate(rows) for across, n in enumerate(row)},
        D.SOURCE,
        D.GENDER,
    )


def equations(sheet):
    """Every sum a reader knows of: cells that come to the last of them."""
    if not sheet.columns:
        return [[*((row, TOTAL) for row in sheet.rows), (TOTAL, TOTAL)]]
    down = [[*((row, column) for row in sheet.rows), (TOTAL, column)] for column in (*sheet.columns, TOTAL)]
    across = [[*((row, column) for column in sheet.columns), (row, TOTAL)] for row in (*sheet.rows, TOTAL)]
    return down + across


def worked_out(sheet, hidden):
    """Which hidden figures follow from those shown by adding and subtracting alone."""
    names = sorted(hidden)
    matrix = []
    for *parts, whole in equations(sheet):
        line = [Fraction(0)] * len(names)
        for cell in (*parts, whole):
            if cell in hidden:
                line[names.index(cell)] += Fraction(-1 if cell == whole else 1)
        matrix.append(line)
    pivots = reduced(matrix, len(names))
    return {names[at] for at, line in pivots.items() if sum(value != 0 for value in line) == 1}


def reduced(matrix, width):
    pivots: dict[int, list[Fraction]] = {}
    for at in range(width):
        found = next(
            (line for line in matrix if line[at] and not any(line is one for one in pivots.values())), None
        )
        if found is None:
            continue
        found[:] = [value / found[at] for value in found]
        for line in matrix:
            if line is not found and line[at]:
                line[:] = [one - line[at] * other for one, other in zip(line, found, strict=True)]
        pivots[at] = found
    return pivots


def most_it_could_be(sheet, hidden, cell):
    """The largest number a reader must think possible, none of the figures below nothing."""
    ends: dict[object, tuple[object, object]] = {}
    for row in (*sheet.rows, TOTAL):
        for column in (*sheet.columns, TOTAL):
            inner = (row == TOTAL) == (column == TOTAL)
            ends[row, column] = (("r", row), ("c", column)) if inner else (("c", column), ("r", row))
    if not sheet.columns:
        ends = {one: ("t", "s") if one == (TOTAL, TOTAL) else ("s", "t") for one in ends}
    room: dict[tuple[object, object], int] = {}
    for one in hidden - {cell}:
        start, end = ends[one]
        room[start, end] = room.get((start, end), 0) + 10_000
        room[end, start] = room.get((end, start), 0) + sheet.figures[one]
    start, end = ends[cell]
    return sheet.figures[cell] + flow(room, end, start)


def flow(room, start, end):
    total = 0
    while True:
        came = {start: start}
        waiting = deque([start])
        while waiting and end not in came:
            here = waiting.popleft()
            for (tail, head), left in room.items():
                if tail == here and left > 0 and head not in came:
                    came[head] = here
                    waiting.append(head)
        if end not in came:
            return total
        way, there = [], end
        while there != start:
            way.append((came[there], there))
            there = came[there]
        size = min(room[one] for one in way)
        total += size
        for tail, head in way:
            room[tail, head] -= size
            room[head, tail] = room.get((head, tail), 0) + size


tables = st.lists(
    st.lists(st.sampled_from([0, 0, 1, 2, 3, 5, 9, 10, 11, 12, 15, 24, 40, 90]), min_size=2, max_size=4),
    min_size=2,
    max_size=5,
).map(lambda rows: [row[: min(map(len, rows))] for row in rows])


@settings(max_examples=150)
@given(tables, st.sampled_from([5, 11]))
def test_no_hidden_figure_can_be_worked_out_nor_known_to_be_small(rows, smallest):
    sheet = laid_out(crossed(*rows))

    hidden = hidden_in(sheet, smallest)

    assert {cell for cell, number in sheet.figures.items() if number < smallest} <= hidden
    assert worked_out(sheet, hidden) == set()
    assert all(most_it_could_be(sheet, hidden, cell) >= smallest for cell in hidden)


@settings(max_examples=60)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=7), st.sampled_from([5, 11]))
def test_a_single_column_is_as_safe(numbers, smallest):
    sheet = laid_out(table({(f"r{at}",): n for at, n in enumerate(numbers)}, D.SOURCE))

    hidden = hidden_in(sheet, smallest)

    assert worked_out(sheet, hidden) == set()
    assert all(most_it_could_be(sheet, hidden, cell) >= smallest for cell in hidden)


@settings(max_examples=60)
@given(tables, st.sampled_from([Rule(5), Rule(5, base=5), Rule(11), Rule(11, base=11, downward=True)]))
def test_nothing_below_the_threshold_is_ever_shown(rows, rule):
    try:
        safe = publishable(crossed(*rows), rule)
    except StatisticsError:
        return

    assert all(number >= rule.smallest for number in safe.sheet.figures.values())
    assert all(number % rule.base == 0 for number in safe.sheet.figures.values())


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 50)), st.integers(0, 30), st.integers(0, 30))
def test_answers_beside_others_hide_who_did_not_give_them(numbers, not_asked, prefers_not):
    base = max(numbers.values(), default=0) + 3
    counts = {(code,): n for code, n in numbers.items()}
    counts |= {(":not_asked",): not_asked, (":prefers_not",): prefers_not}
    made = table(counts, D.SERVICES, base=(base, base + not_asked + prefers_not))

    sheet = laid_out(made)
    hidden = hidden_in(sheet, K)

    shown = {row: number for (row, _), number in sheet.figures.items() if (row, TOTAL) not in hidden}
    assert all(number >= K for number in shown.values())
    assert all(
        base - number >= K for row, number in shown.items() if row not in (ANY, TOTAL) and row[0][0] != ":"
    )
    special = Sheet(tuple(row for row in sheet.rows if row == ANY or row[0][0] == ":"), (), sheet.figures)
    beside = {cell for cell in hidden if cell[0] in (*special.rows, TOTAL)}
    assert worked_out(special, beside) == set()


def test_one_small_group_takes_the_next_smallest_with_it():
    safe = publishable(table({("a",): 50, ("b",): 30, ("c",): 3}, D.SOURCE), Rule(K))

    assert safe.sheet.figures == {(("a",), TOTAL): 50, (TOTAL, TOTAL): 83}


def test_small_groups_are_joined_before_anything_is_hidden():
    safe = publishable(table({("a",): 50, ("b",): 7, ("c",): 6, (":unknown",): 12}, D.SOURCE), Rule(K))

    assert safe.sheet.figures[(OTHER,), TOTAL] == 13
    assert safe.sheet.figures[(":unknown",), TOTAL] == 12


def test_ages_are_told_as_child_or_adult_before_they_are_hidden():
    counts = {("0_8",): 6, ("9_17",): 8, ("18_25",): 40, ("26_35",): 4, ("36_47",): 3}

    safe = publishable(table(counts, D.AGE_GROUP), Rule(K))

    assert safe.dimensions == (D.AGE,)
    assert safe.sheet.figures == {(("child",), TOTAL): 14, (("adult",), TOTAL): 47, (TOTAL, TOTAL): 61}


def test_who_gave_no_answer_is_never_counted_with_those_who_did():
    safe = publishable(table({("a",): 50, (":unknown",): 4, (":prefers_not",): 3}, D.SOURCE), Rule(K))

    assert {row for row in safe.sheet.rows} == {("a",), (":unknown",), (":prefers_not",)}


def test_everybody_together_are_too_few():
    with pytest.raises(TooFewPeopleError):
        publishable(table({("a",): 10}, D.SOURCE), Rule(K))


def test_a_small_population_is_not_crossed_three_times():
    counts = {("a", "b", "c"): 100, ("a", "d", "c"): 99}

    with pytest.raises(TooFineError):
        publishable(table(counts, D.SOURCE, D.GENDER, D.AGE), Rule(K))


def test_what_everybody_answered_alike_is_not_told_of_each():
    with pytest.raises(AllAlikeError):
        publishable(table({("sexual_only",): 40}, D.EXPLOITATION), Rule(K))


def test_a_row_of_one_answer_alone_is_not_shown_as_such():
    """All women answered alike: their figure beside their sum would say it of each woman."""
    safe = publishable(crossed([40, 0], [20, 30]), Rule(K))

    assert not {(("r0",), ("c0",)), (("r0",), TOTAL)} <= set(safe.sheet.figures)


def test_few_who_were_left_out_are_not_told_exactly():
    assert publishable(table({("a",): 40}, D.SOURCE, left_out=3), Rule(K)).left_out is None
    assert publishable(table({("a",): 40}, D.SOURCE, left_out=30), Rule(K)).left_out == 30


def test_what_stays_inside_has_no_rule():
    assert set(RULES) == set(Audience) - {Audience.INSIDE}
