"""The list of cases, narrowed and stepped through."""

from __future__ import annotations

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.changes import Topic
from fieldcase.domain.ids import CaseId
from fieldcase.services import risk
from fieldcase.viewmodels.case_list import CaseList, CaseView, Due, due_of
from tests.viewmodels.case_world import person, step


def names(case_list):
    return [case_list.row(at).alias for at in range(case_list.position.total)]


def test_what_needs_attention_stands_first(notebook, desk):
    risk.set_risk(notebook, person(notebook, "Ioana"), RiskLevel.LOW, "safe house")
    risk.set_risk(notebook, person(notebook, "Selam"), RiskLevel.HIGH, "followed")
    cases = CaseList(desk)

    cases.load()

    assert names(cases) == ["Selam", "Ioana"]


def test_the_first_case_is_chosen_by_itself(notebook, desk):
    selam = person(notebook)
    cases = CaseList(desk)
    chosen: list[CaseId] = []
    cases.chosen.subscribe(chosen.append)

    cases.load()

    assert chosen == [selam]


def test_typing_narrows_the_list_without_regard_to_accents(notebook, desk):
    for alias in ("Selam", "Élodie", "Ioana"):
        person(notebook, alias)
    cases = CaseList(desk)

    cases.narrow("elo")

    assert names(cases) == ["Élodie"]


def test_the_number_that_needs_attention_does_not_follow_what_is_typed(notebook, desk):
    risk.set_risk(notebook, person(notebook, "Selam"), RiskLevel.HIGH, "followed")
    step(notebook, person(notebook, "Ioana"), "Call the lawyer", -1)
    person(notebook, "Linh")
    cases = CaseList(desk)
    cases.load()

    cases.narrow("nobody")

    assert cases.facts.attention == 2
    assert cases.position.total == 0


def test_searching_from_the_header_looks_at_all_cases(notebook, desk):
    person(notebook, "Linh")
    cases = CaseList(desk)
    cases.show(CaseView.ATTENTION)

    cases.find("linh")

    assert cases.state[0] is CaseView.ALL
    assert names(cases) == ["Linh"]


def test_stepping_stays_inside_the_list(notebook, desk):
    for alias in ("Selam", "Ioana", "Linh"):
        person(notebook, alias)
    cases = CaseList(desk)
    cases.load()

    cases.step(1)
    second = cases.position.number
    cases.step(5)
    last = cases.position.number
    cases.step(-9)

    assert (second, last, cases.position.number) == (2, 3, 1)
    assert cases.position.total == 3


def test_a_case_outside_what_is_typed_stays_chosen(notebook, desk):
    selam = person(notebook, "Selam")
    person(notebook, "Linh")
    cases = CaseList(desk)
    cases.load()
    cases.select(selam)

    cases.narrow("linh")

    assert cases.selected == selam
    assert cases.position.number == 0


def test_a_step_is_late_due_or_later(notebook, desk):
    for alias, days in (("Late", -1), ("Due", 0), ("Later", 3), ("Open", None)):
        step(notebook, person(notebook, alias), "Call", days)
    cases = CaseList(desk)

    cases.load()

    lines = [line for at in range(cases.position.total) if (line := cases.row(at)) is not None]
    dues = {line.alias: due_of(line.due_on, cases.today) for line in lines}
    assert dues == {"Late": Due.LATE, "Due": Due.TODAY, "Later": Due.LATER, "Open": Due.NONE}


def test_an_empty_notebook_is_not_the_same_as_no_match(notebook, desk):
    cases = CaseList(desk)
    cases.load()
    empty_at_first = cases.is_empty

    person(notebook)
    cases.narrow("nobody")

    assert empty_at_first
    assert not cases.is_empty


def test_a_new_case_appears_after_the_news(notebook, desk):
    cases = CaseList(desk)
    cases.load()
    person(notebook, "Selam")

    desk.publish(Topic.CASES, object())

    assert names(cases) == ["Selam"]


def test_a_closed_list_no_longer_listens(desk):
    before = desk.changed.listener_count

    CaseList(desk).close()

    assert desk.changed.listener_count == before
