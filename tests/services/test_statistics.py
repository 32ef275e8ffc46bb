"""Numbers of people: who is counted, what may be shown, what leaves."""

from __future__ import annotations

import csv
from datetime import date, timedelta

import pytest

from fieldcase.domain.consent import Decision
from fieldcase.domain.statistics import (
    Audience,
    Dimension,
    FiguresChangedError,
    NotForStatisticsError,
    Period,
    Report,
    SinglesOutError,
    TooFewPeopleError,
    Unit,
)
from fieldcase.domain.statistics_tables import ANY
from fieldcase.domain.user import Role
from fieldcase.resources_root import find_resources
from fieldcase.services.statistics import read_table, rights
from fieldcase.services.statistics_export import TableWords, release_table
from fieldcase.storage.erasing import Erasing
from tests.services.colleagues import colleague
from tests.services.counting import asked, came, decision

INSIDE = Audience.INSIDE


def figures(counted):
    return {
        (*row, *column): number
        for (row, column), number in (counted.sheet.figures if counted.sheet else {}).items()
    }


def safe_table(notebook, question):
    """What may leave; there is something."""
    safe = read_table(notebook, question).safe
    assert safe is not None
    return safe


def worded(safe):
    sheet = safe.sheet
    return TableWords(
        title="Age and gender",
        corner="Age",
        rows=(*("/".join(row) for row in sheet.rows), "All"),
        columns=(*("/".join(one) for one in sheet.columns), "All"),
        share="Share",
        hidden="not shown",
        notes=("=Fewer than 11 are not shown",),
    )


def let_leave(notebook, question, folder):
    safe = safe_table(notebook, question)
    folder.mkdir(exist_ok=True)
    return release_table(notebook, question, safe, worded(safe), folder, find_resources() / "fonts")


def test_only_who_agreed_is_counted_in_a_table_that_leaves(notebook):
    came(notebook, 20)
    came(notebook, 12, said=Decision.NO)
    came(notebook, 1, said=None)

    counted = safe_table(notebook, asked())

    assert (counted.total, counted.left_out) == (20, 13)


def test_the_office_sees_everybody_exactly(notebook):
    came(notebook, 3)
    came(notebook, 1, gender="masculine", said=None)

    counted = read_table(notebook, asked(audience=INSIDE))

    assert figures(counted)["18_25", "masculine"] == 1
    assert figures(counted)[()] == 4
    assert counted.safe is None


def test_a_consent_that_was_withdrawn_counts_no_longer(notebook):
    first, *_ = came(notebook, 12)
    read_table(notebook, asked())
    with notebook.vault.writing(notebook.user.id, notebook.clock.now() + timedelta(days=1)) as tx:
        later = decision(notebook, first, Decision.WITHDRAWN)
        tx.consents.add(later.but(decided_at=tx.now))

    assert safe_table(notebook, asked()).total == 11


def test_a_child_is_counted_only_when_the_guardian_agreed_as_well(notebook):
    came(notebook, 15)
    came(notebook, 12, age_group="9_17")

    counted = safe_table(notebook, asked())

    assert (counted.total, counted.left_out) == (15, 12)


def test_somebody_with_two_cases_is_one_person(notebook):
    first, second = came(notebook, 2)
    with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
        person = tx.cases.get(first).person.id
        tx._connection.execute("UPDATE case_file SET person_id = ? WHERE id = ?", (person, second))

    people = read_table(notebook, asked(audience=INSIDE))
    cases = read_table(notebook, asked(audience=INSIDE, unit=Unit.CASES))

    assert (figures(people)[()], figures(cases)[()]) == (1, 2)


def test_special_answers_stand_in_rows_of_their_own(notebook):
    came(notebook, 2, exploitation_type=["sexual"])
    came(notebook, 1, exploitation_type=":prefers_not")
    came(notebook, 3)

    counted = read_table(notebook, asked(Report.EXPLOITATION, audience=INSIDE))

    assert figures(counted) == {
        ("sexual_only",): 2,
        (":prefers_not",): 1,
        (":not_asked",): 3,
        (): 6,
    }


def test_somebody_with_several_forms_stands_once_in_one_table_and_in_each_row_of_the_other(notebook):
    came(notebook, 2, exploitation_type=["sexual", "forced_labour"])
    came(notebook, 3, exploitation_type=["forced_labour", "forced_begging"])

    once = read_table(notebook, asked(Report.EXPLOITATION, audience=INSIDE))
    each = read_table(notebook, asked(Report.EXPLOITATION_EACH, audience=INSIDE))

    assert figures(once) == {("multiple",): 2, ("labour_only",): 3, (): 5}
    assert figures(each)["forced_labour",] == 5
    assert figures(each)["sexual",] == 2
    assert figures(each)[ANY] == 5


def test_citizenship_is_told_as_the_eu_asks_for_it(notebook):
    came(notebook, 2, citizenship="BG")
    came(notebook, 3, citizenship="ER")

    counted = read_table(notebook, asked(audience=INSIDE, split=(Dimension.CITIZENSHIP_GROUP,)))

    assert figures(counted)["18_25", "other", "feminine"] == 3


def test_somebody_who_is_erased_is_counted_no_longer(notebook):
    first, *_ = came(notebook, 12)
    read_table(notebook, asked())
    with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
        erasing = Erasing(tx._connection)
        erasing.erase(erasing.whole_person(tx.cases.get(first).person.id))

    assert safe_table(notebook, asked()).total == 11


def test_too_few_people_are_not_shown_at_all(notebook):
    came(notebook, 10)

    counted = read_table(notebook, asked())

    assert counted.sheet is None
    assert isinstance(counted.problem, TooFewPeopleError)


@pytest.mark.parametrize("role", [Role.WORKER, Role.SHELTER, Role.LAWYER, Role.ADMINISTRATOR])
def test_statistics_are_not_for_every_role(notebook, role):
    with pytest.raises(NotForStatisticsError):
        rights(colleague(notebook, role))


def test_a_data_officer_sees_no_exact_figures_and_may_let_safe_ones_leave(notebook, tmp_path):
    came(notebook, 20)
    officer = colleague(notebook, Role.DATA_OFFICER)

    with pytest.raises(NotForStatisticsError):
        read_table(officer, asked(audience=INSIDE))

    assert let_leave(officer, asked(), tmp_path / "out")


def test_who_may_only_read_lets_nothing_leave(notebook, tmp_path):
    came(notebook, 20)

    with pytest.raises(NotForStatisticsError):
        let_leave(colleague(notebook, Role.READ_ONLY), asked(), tmp_path / "out")

    assert list((tmp_path / "out").iterdir()) == []


def test_a_table_leaves_with_its_notes_and_without_a_small_number(notebook, tmp_path):
    came(notebook, 30)
    came(notebook, 14, age_group="26_35")
    came(notebook, 3, gender="masculine")

    table, paper = let_leave(notebook, asked(), tmp_path / "out")

    rows = list(csv.reader(table.read_text("utf-8-sig").splitlines()))
    numbers = [int(cell) for row in rows for cell in row if cell.isdigit()]
    assert paper.read_bytes().startswith(b"%PDF")
    assert min(numbers) >= 11
    assert {len(row) for row in rows} == {4}
    assert rows[-1][0] == "'=Fewer than 11 are not shown"
    with notebook.reading() as tx:
        (release,) = tx.statistics.releases()
        (entry,) = tx.audit.entries(tx.audit.frontier.size, 1)
    assert b"statistics.released" in entry
    assert {one.number for one in release.figures} == set(numbers)


def test_what_left_is_never_changed(notebook, tmp_path):
    came(notebook, 20)
    let_leave(notebook, asked(), tmp_path / "out")

    with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
        for sentence in ("UPDATE statistics_release SET figures = ''", "DELETE FROM statistics_release"):
            with pytest.raises(Exception, match="never changed"):
                tx._connection.execute(sentence)


def test_a_table_that_left_is_not_followed_by_one_that_tells_of_a_newcomer(notebook, tmp_path):
    came(notebook, 20)
    let_leave(notebook, asked(), tmp_path / "first")
    came(notebook, 1)

    with pytest.raises(SinglesOutError):
        let_leave(notebook, asked(), tmp_path / "second")

    came(notebook, 10)
    assert let_leave(notebook, asked(), tmp_path / "third")


def test_a_year_does_not_follow_its_quarters_when_that_tells_of_the_last(notebook, tmp_path):
    came(notebook, 20, on=date(2025, 2, 3))
    came(notebook, 4, on=date(2025, 11, 3))
    spring = Period(first=date(2025, 1, 1), last=date(2025, 3, 31))
    let_leave(notebook, asked(period=spring), tmp_path / "spring")

    with pytest.raises(SinglesOutError):
        let_leave(notebook, asked(), tmp_path / "year")


def test_figures_that_changed_while_somebody_looked_do_not_leave(notebook, tmp_path):
    came(notebook, 20)
    seen = safe_table(notebook, asked())
    came(notebook, 1)

    with pytest.raises(FiguresChangedError):
        release_table(notebook, asked(), seen, worded(seen), tmp_path, find_resources() / "fonts")
