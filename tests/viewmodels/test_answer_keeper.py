"""What happens to answers while the notebook is slow, full or locked."""

from __future__ import annotations

import pytest

from fieldcase.domain.errors import NotebookFullError
from fieldcase.services.notebook import Shelf
from fieldcase.services.runner import ImmediateRunner
from fieldcase.viewmodels.answer_keeper import SaveState
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.interview import OpenInterview


class HeldRunner(ImmediateRunner):
    """Keeps jobs until they are let go, or answers each with the same difficulty."""

    def __init__(self):
        self.waiting = []
        self.difficulty = None

    def submit(self, lane, job, done, failed):
        if self.difficulty is not None:
            failed(self.difficulty)
            return
        self.waiting.append(lambda: ImmediateRunner.submit(self, lane, job, done, failed))

    def let_go(self):
        while self.waiting:
            self.waiting.pop(0)()


def begun(desk):
    """Return a new interview."""
    model = OpenInterview(desk)
    model.open()
    return model


def number_of_cases(notebook):
    with notebook.reading() as tx:
        return tx.cases.count()


def answers_of(notebook, talk):
    with notebook.reading() as tx:
        return tx.interviews.current_answers(talk.view.case.id)


@pytest.fixture
def held(notebook, content):
    """A desk whose lane waits."""
    shelf = Shelf()
    shelf.put(notebook)
    runner = HeldRunner()
    return Desk(shelf, runner, content, notebook.clock, "en"), runner


def test_a_difficulty_keeps_every_answer_until_trying_again_works(held, notebook):
    desk, runner = held
    talk = begun(desk)
    runner.difficulty = NotebookFullError()
    talk.answer("alias", "Selam")
    talk.answer("private_place", True)
    during = (talk.saving.state, talk.saving.difficulty.code, talk.view.filled.replies["alias"].value)
    runner.difficulty = None
    talk.saving.try_again()
    runner.let_go()

    assert during == (SaveState.NOT_SAVED, "notebook.disk_full", "Selam")
    assert (talk.saving.state, talk.saving.difficulty) == (SaveState.SAVED, None)
    assert set(answers_of(notebook, talk)) == {"alias", "private_place"}
    talk.close()


def test_the_next_answer_takes_the_unsaved_ones_along(held, notebook):
    desk, runner = held
    talk = begun(desk)
    runner.difficulty = NotebookFullError()
    talk.answer("alias", "Selam")
    runner.difficulty = None
    talk.answer("private_place", True)
    runner.let_go()

    assert set(answers_of(notebook, talk)) == {"alias", "private_place"}
    talk.close()


def test_answers_given_while_the_first_is_on_its_way_go_to_the_same_case(held, notebook):
    desk, runner = held
    talk = begun(desk)
    talk.answer("alias", "Sel")
    talk.answer("alias", "Selam")
    talk.answer("private_place", True)
    talk.keep_place()
    saving = talk.saving.state
    runner.let_go()

    assert saving is SaveState.SAVING
    assert number_of_cases(notebook) == 1
    assert talk.view.case.person.alias == "Selam"
    assert answers_of(notebook, talk)["alias"].value_json == '"Selam"'
    talk.close()


def test_leaving_for_another_interview_forgets_no_answer(held, notebook):
    desk, runner = held
    talk = begun(desk)
    runner.difficulty = NotebookFullError()
    talk.answer("alias", "Selam")
    runner.difficulty = None
    talk.open()
    runner.let_go()

    assert number_of_cases(notebook) == 1
    assert talk.view.case is None
    assert talk.view.filled.replies == {}
    talk.close()
