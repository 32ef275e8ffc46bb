"""Whatever instant it is killed at, a person is there whole or gone whole; the rest follows."""

from __future__ import annotations

import os
import random

import pytest

from fieldcase.services.erasing_after import finish_erasing
from fieldcase.services.notebook import Notebook
from tests.faults.erasing import opened, people_in
from tests.faults.lives import nursery
from tests.viewmodels.case_world import person

KILLS = 5
PEOPLE = tuple(f"Person{number}" for number in range(KILLS * 3))

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, which Windows has not")


def test_kill_9_while_somebody_is_erased_leaves_no_half_person(notebook: Notebook) -> None:
    place = notebook.place
    for alias in PEOPLE:
        person(notebook, alias, work_promised=f"a kitchen for {alias}")
    notebook.vault.close()

    chance, gone = random.Random(20251124), set[int]()  # noqa: S311  (the same tries each time)
    with nursery() as lives:
        for number in range(KILLS):
            life = lives.begin("erasing.erase_everybody", place.folder)
            for _ in range(1 + number % 3):
                life.hear()
            life.kill_after(chance.uniform(0, 0.3))

            again = opened(place)
            finish_erasing(again)
            left = people_in(again)
            with again.reading() as tx:
                done, unfinished = tx.erasures.done(), tx.erasures.unfinished()
                answers = sum(len(tx.interviews.current_answers(case_id)) for case_id in left.values())
                whole = tx.audit.is_whole()
            problems = again.vault.problems()
            again.vault.close()

            assert len(left) + len(done) == len(PEOPLE)
            assert answers == 2 * len(left)
            assert (unfinished, whole, problems) == ((), True, ())
            gone.add(len(done))
    assert len(gone) > 1
