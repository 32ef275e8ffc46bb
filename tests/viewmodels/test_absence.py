"""Nobody is there."""

from __future__ import annotations

import pytest

from fieldcase.viewmodels.absence import Absence


class Clocks:
    """Two clocks moved by hand: the wall's goes on while the computer sleeps."""

    def __init__(self) -> None:
        self.running = 100.0
        self.wall = 5000.0

    def pass_by(self, seconds: float) -> None:
        """Let time pass for both."""
        self.running += seconds
        self.wall += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def absence(clocks: Clocks) -> Absence:
    """Locks after five minutes."""
    made = Absence(lambda: clocks.running, lambda: clocks.wall)
    made.begin(300, minds_sleep=True)
    return made


def wait(absence: Absence, clocks: Clocks, seconds: int) -> None:
    """Look once a second."""
    for _ in range(seconds):
        clocks.pass_by(1)
        absence.look()


def test_half_a_minute_before_locking_the_worker_is_told(absence: Absence, clocks: Clocks) -> None:
    told: list[int] = []
    absence.warned.subscribe(told.append)

    wait(absence, clocks, 269)
    assert not told
    wait(absence, clocks, 2)

    assert told == [30, 29]


def test_after_five_minutes_it_locks(absence: Absence, clocks: Clocks) -> None:
    gone: list[None] = []
    absence.gone.subscribe(gone.append)

    wait(absence, clocks, 299)
    assert not gone
    wait(absence, clocks, 1)

    assert len(gone) == 1


def test_any_key_stays(absence: Absence, clocks: Clocks) -> None:
    stayed: list[None] = []
    gone: list[None] = []
    absence.stayed.subscribe(stayed.append)
    absence.gone.subscribe(gone.append)
    wait(absence, clocks, 290)

    absence.touch()
    wait(absence, clocks, 260)

    assert len(stayed) == 1
    assert not gone


def test_a_computer_that_slept_locks_at_once(absence: Absence, clocks: Clocks) -> None:
    gone: list[None] = []
    absence.gone.subscribe(gone.append)
    wait(absence, clocks, 3)

    clocks.wall += 3600
    absence.look()

    assert len(gone) == 1


def test_sleep_counts_as_absence_even_for_whoever_does_not_want_it_to_lock(clocks: Clocks) -> None:
    absence = Absence(lambda: clocks.running, lambda: clocks.wall)
    absence.begin(300, minds_sleep=False)
    gone: list[None] = []
    absence.gone.subscribe(gone.append)

    clocks.wall += 120
    absence.look()
    assert not gone
    clocks.wall += 240
    absence.look()

    assert len(gone) == 1
