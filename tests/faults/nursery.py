"""A process that has the program imported already and forks one that will be killed, as often as asked."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def serve(work: Callable[[Path], None]) -> None:
    """Do *work* with each path read, in a child of its own; tell its process id before, its end after."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os.write(1, f"pid {os.getpid()}\n".encode())
            work(Path(line.strip()))
            os._exit(0)
        os.waitpid(child, 0)
        os.write(1, b"gone\n")


class Nursery:
    """Kills children at random instants, or after so many lines they wrote."""

    def __init__(self, process: subprocess.Popen[str], seed: int) -> None:
        self._process = process
        self._chance = random.Random(seed)  # noqa: S311  (the same tries each time)

    def kill_within(self, path: Path, longest: float) -> bool:
        """Let a child work on *path* for a while, kill it; return whether it was not done by then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        child = int(self._process.stdout.readline().removeprefix("pid "))
        time.sleep(self._chance.uniform(0, longest))
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        lines = list(iter(self._process.stdout.readline, "gone\n"))
        return "done\n" not in lines


@contextmanager
def nursery(module: str, seed: int) -> Iterator[Nursery]:
    """Start *module*, which calls ``serve``."""
    process = subprocess.Popen(
        [sys.executable, "-m", module], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    with process:
        yield Nursery(process, seed)
        assert process.stdin is not None
        process.stdin.close()
