"""
A process that imports the program once and forks a short life for every trial.

Started as ``python -m tests.faults.lives``: each line it reads names a driver with its arguments; it
answers ``pid …``, then what the driver says, then ``gone <status>``.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO

from tests.faults import ground
from tests.faults.shim import ROOT, plain_environment

PATIENCE = 300
"""Seconds: whatever takes longer hangs."""


def say(*words: object) -> None:
    """Tell the parent, at once and whole."""
    os.write(1, (" ".join(str(word) for word in words) + "\n").encode())


class Lines:
    """The lines of a pipe; waiting for one ends."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self._held = b""

    def next(self) -> str:
        """Return the next line."""
        while b"\n" not in self._held:
            if not select.select([self._pipe], [], [], PATIENCE)[0]:
                raise RuntimeError("a life said nothing for too long")
            more = os.read(self._pipe.fileno(), 65536)
            if not more:
                raise RuntimeError("the nursery itself ended")
            self._held += more
        line, _, self._held = self._held.partition(b"\n")
        return line.decode().strip()


@dataclass
class Life:
    """One running trial."""

    lines: Lines
    pid: int = 0
    over: bool = False

    def hear(self) -> str:
        """Return the next thing it says; ``gone …`` is the last."""
        if self.over:
            raise RuntimeError("a life was over before it was expected to be")
        line = self.lines.next()
        self.over = line.startswith("gone ")
        return line

    def kill_after(self, seconds: float) -> list[str]:
        """Let it live for a while, kill it; return what it said."""
        time.sleep(seconds)
        return self.kill()

    def kill(self) -> list[str]:
        """Kill it now; return what it said and nobody heard yet."""
        with suppress(ProcessLookupError):
            # It may have come to its end by itself meanwhile.
            os.kill(self.pid, signal.SIGKILL)
        return self.rest()

    def rest(self) -> list[str]:
        """Wait for its end; return what it says until then, its status last."""
        said: list[str] = []
        while not self.over:
            said.append(self.hear())
        return said


class Nursery:
    """Starts lives, one after another."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._process = process
        self._asking = process.stdin
        self._lines = Lines(process.stdout)

    def begin(self, driver: str, folder: Path, **arguments: object) -> Life:
        """Start ``tests.faults.<module>.<function>(folder, **arguments)`` in a process of its own."""
        asked = {"driver": driver, "folder": str(folder), "arguments": arguments}
        self._asking.write(json.dumps(asked).encode() + b"\n")
        self._asking.flush()
        life = Life(self._lines)
        life.pid = int(life.hear().removeprefix("pid "))
        return life

    def end(self) -> None:
        """Let it come to its end, once the last life is over."""
        with self._process:
            self._asking.close()

    def kill(self) -> None:
        """End it at once with the life it has."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self.end()


@contextmanager
def nursery(environment: dict[str, str] | None = None) -> Iterator[Nursery]:
    """
    Give the process that starts lives.

    Faults that need no *environment* of their own share one: its start costs more than most lives.
    """
    lives = _shared() if environment is None else _started(environment)
    try:
        yield lives
    except BaseException:
        # The next fault would hear what a life that is left in it says.
        _shared.cache_clear()
        lives.kill()
        raise
    if environment is not None:
        lives.end()


@cache
def _shared() -> Nursery:
    lives = _started(plain_environment())
    atexit.register(lives.end)
    return lives


def _started(environment: dict[str, str]) -> Nursery:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.lives"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        cwd=ROOT,
        env={**environment, ground.TEMPLATE: str(ground.template())},
        start_new_session=True,
    )
    return Nursery(process)


def acknowledged_in(said: list[str], before: int = 0) -> int:
    """Return the highest number that was acknowledged."""
    return max([before, *(int(line.split()[1]) for line in said if line.startswith("ack "))])


def _serve() -> None:
    # Once for all lives: the derivation of the worker's key takes longer than most of them.
    ground.remember_keys()
    for line in sys.stdin:
        asked = json.loads(line)
        module, _, function = asked["driver"].rpartition(".")
        driver = getattr(importlib.import_module(f"tests.faults.{module}"), function)
        child = os.fork()
        if child == 0:
            say("pid", os.getpid())
            try:
                driver(Path(asked["folder"]), **asked["arguments"])
            except BaseException as error:  # noqa: BLE001  (told to the parent, which judges)
                say("died", type(error).__name__, *str(error).split(), *getattr(error, "facts", {}).values())
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say("gone", status)


if __name__ == "__main__":
    _serve()
