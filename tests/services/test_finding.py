"""People are found by what is known of them, however it is spelt, and every find says why."""

from __future__ import annotations

from threading import Event

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.finding import Why
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.user import Role
from fieldcase.services import casework, indexing
from fieldcase.services.finding import find
from fieldcase.services.notebook import Notebook
from tests.notebooks import keep_answer
from tests.viewmodels.case_world import answered, person


def found(notebook: Notebook, words: str) -> list[tuple[str, Why]]:
    """Return names and reasons."""
    return [(one.alias, one.why) for one in find(notebook, words).cases]


@pytest.mark.parametrize(
    ("alias", "typed", "why"),
    [
        ("Ștefan", "stef", Why.NAME),
        ("Мария", "maria", Why.NAME),
        ("Maria", "Мария", Why.NAME),
        ("Élodie", "elodie", Why.NAME),
        ("محمد", "Mohammed", Why.OTHER_SCRIPT),
        ("Youssef", "يوسف", Why.OTHER_SCRIPT),
        ("Giorgos", "Georgios", Why.ALIKE),
        ("Alexandra", "Alexsandre", Why.ALIKE),
    ],
)
def test_a_person_is_found_in_any_script_and_spelling(
    notebook: Notebook, alias: str, typed: str, why: Why
) -> None:
    person(notebook, alias)
    person(notebook, "Linh")

    assert (alias, why) in found(notebook, typed)


def test_a_person_is_found_by_code_telephone_and_what_was_written(notebook: Notebook) -> None:
    selam = person(
        notebook, "Selam", contact_details="text +40 721 234 567", allergies="penicillin, since childhood"
    )
    casework.add_note(notebook, selam, "Has an aunt in Verona.")
    code = casework.case_sheet(notebook, selam).case.code

    by_note, by_answer = find(notebook, "verona aunt").texts[0], find(notebook, "penicillin").texts[0]

    assert found(notebook, code) == [("Selam", Why.CODE)]
    assert found(notebook, "0721 234 567") == [("Selam", Why.PHONE)]
    assert (by_note.why, by_note.shown) == (Why.NOTE, "Has an aunt in Verona.")
    assert (by_answer.why, by_answer.question) == (Why.ANSWER, "allergies")


def test_a_name_that_was_taken_back_is_found_no_more(notebook: Notebook) -> None:
    selam = person(notebook, "Selam")
    assert found(notebook, "selam")

    answered(notebook, selam, "alias", AnswerState.PREFERS_NOT)

    assert found(notebook, "selam") == []


def test_a_changed_name_is_found_at_once_and_the_old_one_is_gone(notebook: Notebook) -> None:
    selam = person(notebook, "Semhar")
    find(notebook, "semhar")
    interview = casework.case_sheet(notebook, selam).interviews[0]

    keep_answer(
        notebook,
        interview.id,
        GivenAnswer(question="alias", state=AnswerState.ANSWERED, value_json='"Rahwa"'),
    )

    assert found(notebook, "rahwa") == [("Rahwa", Why.NAME)]
    assert found(notebook, "semhar") == []
    with notebook.reading() as tx:
        assert tx.cases.finding.query.near_words("semhar") == ()


def test_an_index_made_anew_finds_the_same(notebook: Notebook) -> None:
    for alias in ("Selam", "Мария", "محمد"):
        person(notebook, alias)
    before = [found(notebook, words) for words in ("selam", "maria", "mohammed")]

    indexing.rebuild(notebook)
    with notebook.reading() as tx:
        waiting = tx.cases.finding.index.waiting_count()
    while indexing.catch_up(notebook, 2):
        pass

    assert waiting == 3
    assert [found(notebook, words) for words in ("selam", "maria", "mohammed")] == before


def test_a_question_nobody_asks_any_more_is_given_up(notebook: Notebook) -> None:
    for number in range(40):
        person(notebook, f"Person {number}")
    indexing.catch_up(notebook)
    stop = Event()
    stop.set()

    given_up = find(notebook, "person", stop)

    assert len(given_up.cases) <= 8
    assert len(find(notebook, "person").cases) == 8


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.DATA_OFFICER])
def test_who_looks_after_structure_finds_no_case(notebook: Notebook, role: Role) -> None:
    from dataclasses import replace

    selam = person(notebook, "Selam")
    casework.add_note(notebook, selam, "Has an aunt in Verona.")
    other = replace(notebook, user=notebook.user.but(role=role))

    assert find(other, "selam").cases == ()
    assert find(other, "verona").texts == ()


def test_shelter_staff_find_people_but_not_what_they_told(notebook: Notebook) -> None:
    from dataclasses import replace

    selam = person(notebook, "Selam")
    casework.add_note(notebook, selam, "Has an aunt in Verona.")
    shelter = replace(notebook, user=notebook.user.but(role=Role.SHELTER))

    assert [one.alias for one in find(shelter, "selam").cases] == ["Selam"]
    assert find(shelter, "verona").texts == ()
