"""A process that dies while writing takes nothing with it that was acknowledged."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fieldcase.domain.ids import UserId
from fieldcase.storage.vault import Vault
from tests.storage.doomed_writer import KEY, NOON

KILLS = 20
MOST_SAVES_BEFORE_A_KILL = 25

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, which Windows has not")


def test_kill_9_while_writing_loses_no_acknowledged_save(tmp_path: Path) -> None:
    path = tmp_path / "notebook.db"
    Vault.create(path, KEY).close()
    chance = random.Random(20251122)  # noqa: S311  (the same tries each time)
    nursery = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.doomed_writer"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    with nursery:
        for _ in range(KILLS):
            acknowledged = _killed_after(nursery, path, chance.randint(1, MOST_SAVES_BEFORE_A_KILL))

            vault = Vault.open(path, (KEY,))
            with vault.reading() as tx:
                saved = int(tx.meta.get("saved"))
                kept = all(tx.meta.get(f"fact {number}") for number in range(1, saved + 1))
                whole = tx.audit.is_whole()
            problems = vault.problems()
            vault.close()

            assert saved >= acknowledged
            assert (kept, whole, problems) == (True, True, ())
        assert nursery.stdin is not None
        nursery.stdin.close()


def test_what_was_left_half_done_does_not_disturb_the_next_writer(tmp_path: Path) -> None:
    path = tmp_path / "notebook.db"
    vault = Vault.create(path, KEY)
    with vault.writing(UserId("marta"), NOON) as tx:
        tx.meta.put("first", "kept")
    log = path.with_name(path.name + "-wal")
    torn = tmp_path / "torn.db"
    torn.write_bytes(path.read_bytes())
    # A save that broke off: the beginning of a page that was never finished.
    torn.with_name("torn.db-wal").write_bytes(log.read_bytes() + os.urandom(1000))
    vault.close()

    again = Vault.open(torn, (KEY,))
    with again.reading() as tx:
        first = tx.meta.get("first")
    again.close()

    assert first == "kept"


def _killed_after(nursery: subprocess.Popen[str], path: Path, saves: int) -> int:
    """Let a writer save at least *saves* facts, kill it, return the last fact it acknowledged."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{path}\n")
    nursery.stdin.flush()
    writer = int(nursery.stdout.readline().removeprefix("pid "))
    acknowledged = 0
    for _ in range(saves):
        acknowledged = int(nursery.stdout.readline())
    os.kill(writer, signal.SIGKILL)
    for line in iter(nursery.stdout.readline, "gone\n"):
        acknowledged = int(line)
    return acknowledged
