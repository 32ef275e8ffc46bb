"""From nothing to a notebook."""

from __future__ import annotations

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import NotebookExistsError
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.runner import ImmediateRunner
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.viewmodels.first_run import Beginner, FirstPage, FirstRun, Missing
from fieldcase.viewmodels.new_passphrase import Unfit
from tests.notebooks import NOON, PASSPHRASE, counting_entropy

MARTA = Beginner(worker_name="Marta K.", organisation="Northern Outreach", case_prefix="NR")


def begun(make=lambda beginner, passphrase: None, practise=lambda: None):
    return FirstRun(ImmediateRunner(), lambda: "acorn lantern meadow", make, practise)


def at_passphrase(**jobs):
    first_run = begun(**jobs)
    first_run.forward()
    first_run.forward()
    return first_run


def at_who(**jobs):
    first_run = at_passphrase(**jobs)
    first_run.passphrase.type(PASSPHRASE, PASSPHRASE)
    first_run.forward()
    return first_run


def test_each_page_can_be_left_backwards():
    first_run = at_who()
    seen = [first_run.page]

    for _ in range(4):
        first_run.back()
        seen.append(first_run.page)

    assert seen == [page for page in reversed(FirstPage) if page is not FirstPage.KIT] + [FirstPage.LANGUAGE]


@pytest.mark.parametrize(
    ("passphrase", "repeated", "missing"),
    [
        ("lamp", "lamp", Unfit.TOO_SHORT),
        ("passwordpassword", "passwordpassword", Unfit.GUESSABLE),
        (PASSPHRASE, "quiet harbour", Unfit.DIFFERENT),
    ],
)
def test_a_weak_or_mistyped_passphrase_says_what_is_missing(passphrase, repeated, missing):
    first_run = at_passphrase()

    first_run.passphrase.type(passphrase, repeated)
    first_run.forward()

    assert first_run.passphrase.missing is missing
    assert first_run.page is FirstPage.PASSPHRASE


def test_an_empty_form_names_every_field_that_is_needed():
    assert at_who().missing == (Missing.WORKER_NAME, Missing.ORGANISATION, Missing.CASE_PREFIX)


@pytest.mark.parametrize(
    ("prefix", "good"), [("NR", True), ("nrol", True), ("N", False), ("N1", False), ("ЖЗ", False)]
)
def test_a_case_prefix_is_two_to_four_latin_letters(prefix, good):
    first_run = at_who()

    first_run.describe(MARTA.but(case_prefix=prefix))

    assert (first_run.missing == ()) is good


def test_the_passphrase_is_forgotten_once_the_notebook_is_made():
    made: list[tuple[Beginner, str]] = []
    ready: list[None] = []
    first_run = at_who(make=lambda beginner, passphrase: made.append((beginner, passphrase)))
    first_run.ready.subscribe(ready.append)
    first_run.describe(MARTA)

    first_run.forward()

    assert made == [(MARTA, PASSPHRASE)]
    assert ready == [None]
    assert (first_run.passphrase.typed, first_run.passphrase.repeated) == ("", "")


def test_a_notebook_that_could_not_be_made_can_be_tried_again():
    def occupied(beginner, passphrase):
        raise NotebookExistsError

    first_run = at_who(make=occupied)
    first_run.describe(MARTA)

    first_run.forward()

    assert isinstance(first_run.problem, NotebookExistsError)
    assert first_run.page is FirstPage.WHO
    assert first_run.passphrase.typed == PASSPHRASE
    assert not first_run.busy


def test_practice_needs_neither_passphrase_nor_name():
    practised: list[bool] = []
    ready: list[None] = []
    first_run = begun(practise=lambda: practised.append(True))
    first_run.ready_to_practise.subscribe(ready.append)
    first_run.forward()

    first_run.practise()

    assert practised == [True]
    assert ready == [None]


def test_the_first_minutes_end_in_a_notebook_that_opens(tmp_path):
    place = Place(tmp_path / "notebook")
    clock, entropy = FixedClock(NOON), counting_entropy(7)

    def make(beginner, passphrase):
        wanted = NewNotebook(
            passphrase=passphrase,
            worker_name=beginner.worker_name,
            role=beginner.role,
            organisation=beginner.organisation,
            case_prefix=beginner.case_prefix,
        )
        create_notebook(place, wanted, FLOOR_COST, clock, entropy)

    first_run = at_who(make=make)
    first_run.describe(MARTA.but(role=Role.SHELTER))

    first_run.forward()

    assert first_run.problem is None
    assert place.cover().shown_name == ""
    notebook = open_notebook(place, PASSPHRASE, clock, entropy)
    assert (notebook.user.name, notebook.user.role) == ("Marta K.", Role.SHELTER)
    notebook.vault.close()
