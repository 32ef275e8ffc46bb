"""A kill at any instant of a change of keys leaves a notebook that opens."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcase.services.place import Place
from tests.faults import passphrase_change, rotation
from tests.notebooks import opened

ROOT = Path(__file__).resolve().parents[2]
ROTATION_KILLS = 16
PASSPHRASE_KILLS = 12
LONGEST = 0.12
"""Seconds: longer than one change of each kind takes."""


@pytest.fixture
def nursery() -> Iterator[subprocess.Popen[str]]:
    """A process that has imported everything and forks a driver when asked."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.key_nursery"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def kill_one(nursery: subprocess.Popen[str], driver: str, place: Place, after: float) -> None:
    """Let a driver work for so many seconds, then kill it."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{driver}\t{place.folder}\n")
    nursery.stdin.flush()
    worker = int(nursery.stdout.readline().removeprefix("pid "))
    assert nursery.stdout.readline() == "ready\n"
    time.sleep(after)
    os.kill(worker, signal.SIGKILL)
    assert nursery.stdout.readline() == "gone\n"


def test_a_kill_while_the_key_changes_leaves_both_workers_and_the_kit_a_way_in(
    nursery: subprocess.Popen[str], tmp_path: Path
) -> None:
    with opened(tmp_path / "notebook") as notebook:
        place = notebook.place
    words = rotation.prepare(place)
    chance = random.Random(20251122)  # noqa: S311  (the same tries each time)

    for _ in range(ROTATION_KILLS):
        kill_one(nursery, "rotation", place, chance.random() * LONGEST)

        rotation.check(place, words)


def test_a_kill_while_the_passphrase_changes_leaves_exactly_one_that_opens(
    nursery: subprocess.Popen[str], tmp_path: Path
) -> None:
    with opened(tmp_path / "notebook") as notebook:
        place = notebook.place
    chance = random.Random(20251123)  # noqa: S311  (the same tries each time)

    for _ in range(PASSPHRASE_KILLS):
        kill_one(nursery, "passphrase", place, chance.random() * 2 * LONGEST)

        passphrase_change.check(place)
