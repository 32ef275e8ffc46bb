"""Wrong passphrases wait longer and longer; no trick with the clock shortens the wait."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import NotebookKeysMissingError, TooSoonError, WrongPassphraseError
from fieldcase.services.attempts import ANYBODY, Attempts, delay_after, last_worker_of
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from fieldcase.services.unlocking import Unlocking
from tests.notebooks import NOON, PASSPHRASE


class Steady:
    """A clock nobody can set."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Keyboard:
    """Somebody at a closed notebook."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.clock = FixedClock(NOON)
        self.steady = Steady()

    @property
    def attempts(self) -> Attempts:
        """Read anew each time, as after starting the program again."""
        return Attempts(self.place, self.clock, self.steady)

    def wait(self) -> float:
        return self.attempts.wait(ANYBODY)

    def try_out(self, passphrase: str) -> Notebook:
        return Unlocking(self.place, self.attempts, self.clock, secrets.token_bytes).open(
            "", passphrase, None
        )

    def fumble(self, times: int) -> None:
        """Type a wrong passphrase so often, waiting as long as is asked."""
        for _ in range(times):
            with pytest.raises(WrongPassphraseError):
                self.try_out("not this one")
            self.pass_time(self.wait())

    def pass_time(self, seconds: float) -> None:
        self.clock.move_to(self.clock.now() + timedelta(seconds=seconds))
        self.steady.now += seconds


@pytest.fixture
def keyboard(notebook: Notebook) -> Keyboard:
    """A closed notebook."""
    notebook.vault.close()
    return Keyboard(notebook.place)


def test_the_wait_doubles_from_the_fourth_wrong_one_up_to_five_minutes() -> None:
    waits = [delay_after(count) for count in range(1, 14)]

    assert waits == [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_nothing_is_tried_before_the_wait_is_over(keyboard: Keyboard) -> None:
    keyboard.fumble(3)
    with pytest.raises(WrongPassphraseError):
        keyboard.try_out("not this one")

    with pytest.raises(TooSoonError) as refused:
        keyboard.try_out(PASSPHRASE)

    assert refused.value.facts == {"seconds": 2}
    keyboard.pass_time(2)
    keyboard.try_out(PASSPHRASE).vault.close()


def test_setting_the_clock_back_does_not_shorten_the_wait(keyboard: Keyboard) -> None:
    for _ in range(3):
        keyboard.fumble(1)
    with pytest.raises(WrongPassphraseError):
        keyboard.try_out("not this one")
    keyboard.steady.now = 5.0  # The computer was started again.
    keyboard.clock.move_to(NOON - timedelta(days=400))

    assert keyboard.wait() == 2.0


def test_setting_the_clock_forward_does_not_shorten_the_wait_while_the_computer_runs(
    keyboard: Keyboard,
) -> None:
    keyboard.fumble(3)
    with pytest.raises(WrongPassphraseError):
        keyboard.try_out("not this one")
    keyboard.clock.move_to(NOON + timedelta(days=400))

    assert keyboard.wait() == 2.0


def test_after_the_next_success_the_worker_learns_how_many_there_were(keyboard: Keyboard) -> None:
    keyboard.fumble(3)
    keyboard.pass_time(3 * 86_400)

    notebook = keyboard.try_out(PASSPHRASE)
    notebook.vault.close()
    again = keyboard.try_out(PASSPHRASE)
    again.vault.close()

    assert (notebook.arrival.attempts, notebook.arrival.since) == (3, NOON)
    assert again.arrival.attempts == 0
    assert last_worker_of(keyboard.place) == notebook.user.id


def test_a_missing_file_does_not_count_as_a_wrong_passphrase(keyboard: Keyboard) -> None:
    keys = keyboard.place.database_keys.read_bytes()
    keyboard.place.database_keys.unlink()
    for _ in range(5):
        with pytest.raises(NotebookKeysMissingError):
            keyboard.try_out(PASSPHRASE)
    keyboard.place.database_keys.write_bytes(keys)

    notebook = keyboard.try_out(PASSPHRASE)
    notebook.vault.close()

    assert notebook.arrival.attempts == 0


def test_a_damaged_list_of_tries_locks_nobody_out(keyboard: Keyboard) -> None:
    keyboard.fumble(5)
    keyboard.place.attempts_file.write_bytes(b"[1")

    keyboard.try_out(PASSPHRASE).vault.close()


def test_a_notebook_is_never_erased_however_often_somebody_tries(keyboard: Keyboard) -> None:
    before = {path.name for path in keyboard.place.folder.iterdir()}

    keyboard.fumble(12)

    assert {path.name for path in keyboard.place.folder.iterdir()} - before == {"attempts.json"}
