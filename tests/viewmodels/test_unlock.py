"""What the closed door does."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import WrongPassphraseError
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.runner import ImmediateRunner
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.viewmodels.unlock import Door, Unlock
from tests.notebooks import NOON, PASSPHRASE, counting_entropy

OURS = Door(Path("ours"), "Marta K.", training=False)
PRACTICE = Door(Path("practice"), "Practice", training=True)


class WaitingRunner:
    """Keeps jobs until somebody lets them run."""

    def __init__(self):
        self.jobs = []

    def submit(self, *job):
        self.jobs.append(job)

    def run(self):
        ImmediateRunner().submit(*self.jobs.pop(0))


def wrong(folder, worker, passphrase):
    raise WrongPassphraseError


def test_the_right_passphrase_opens_the_chosen_notebook():
    tried: list[tuple[Path, str, str]] = []
    opened: list[Door] = []
    unlock = Unlock((OURS, PRACTICE), lambda *both: tried.append(both), ImmediateRunner())
    unlock.opened.subscribe(opened.append)
    unlock.next_door()

    unlock.unlock("quiet harbour")

    assert tried == [(PRACTICE.folder, "", "quiet harbour")]
    assert opened == [PRACTICE]
    assert not unlock.busy


def test_a_wrong_passphrase_leaves_everything_as_it_is():
    unlock = Unlock((OURS,), wrong, ImmediateRunner())

    unlock.unlock("another")

    assert isinstance(unlock.problem, WrongPassphraseError)
    assert unlock.door is OURS
    assert not unlock.busy


def test_the_message_goes_away_with_the_next_keystroke():
    unlock = Unlock((OURS,), wrong, ImmediateRunner())
    unlock.unlock("another")

    unlock.typed()

    assert unlock.problem is None


def test_choosing_another_notebook_forgets_the_message():
    unlock = Unlock((OURS, PRACTICE), wrong, ImmediateRunner())
    unlock.unlock("another")

    unlock.next_door()

    assert unlock.problem is None


def test_an_empty_passphrase_is_not_tried():
    runner = WaitingRunner()
    unlock = Unlock((OURS,), wrong, runner)

    unlock.unlock("")

    assert runner.jobs == []


def test_a_second_press_of_enter_waits_for_the_first():
    runner = WaitingRunner()
    unlock = Unlock((OURS,), wrong, runner)

    unlock.unlock("one")
    unlock.unlock("two")

    assert len(runner.jobs) == 1
    assert unlock.busy
    runner.run()
    assert not unlock.busy


@pytest.mark.parametrize(("passphrase", "is_open"), [(PASSPHRASE, True), ("quiet harbour", False)])
def test_a_real_notebook_opens_with_its_own_passphrase_only(tmp_path, passphrase, is_open):
    place = Place(tmp_path / "notebook")
    clock, entropy = FixedClock(NOON), counting_entropy(1)
    wanted = NewNotebook(
        passphrase=PASSPHRASE,
        worker_name="Marta K.",
        role=Role.WORKER,
        organisation="Northern Outreach",
        case_prefix="NR",
    )
    create_notebook(place, wanted, FLOOR_COST, clock, entropy)
    shelf = []
    unlock = Unlock(
        (Door(place.folder, "", training=False),),
        lambda folder, _worker, typed: shelf.append(open_notebook(Place(folder), typed, clock, entropy)),
        ImmediateRunner(),
    )

    unlock.unlock(passphrase)

    assert (len(shelf) == 1) is is_open
    assert (unlock.problem is None) is is_open
    for notebook in shelf:
        notebook.vault.close()
