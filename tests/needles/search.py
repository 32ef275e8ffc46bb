"""Run tests in a home of their own, then search everything they left for what they had to keep."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from tests.faults.shim import ROOT, plain_environment

HOMES = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_DATA_HOME": "home/data",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_STATE_HOME": "home/state",
    "XDG_RUNTIME_DIR": "home/run",
    "TMPDIR": "temporary",
}
_BEGINNING = 4
"""Bytes: so few places of an encrypted file look like the beginning of a word by chance."""
MEANT_TO_BE_READ = {
    "cover.json": "holds the name a worker chose to be greeted with before the notebook is open",
    "who-has-what-*.csv": "a table somebody asked for, after being told that nothing protects it",
    "organizations.csv": "a directory that was given to the program, not written by it",
    "walk.json": "the diary of a test that types into every editor",
}
"""Which files may hold readable words, and why; all others may not."""


@dataclass(frozen=True)
class Found:
    """What a run left behind."""

    needles: frozenset[str]
    ended: int
    said: str
    leaks: tuple[str, ...]
    files: int


class Haystack:
    """
    Looks for all needles at once, as they are written or as Windows and Qt write them.

    One pass finds where any of them may begin: gigabytes are searched for thousands.
    """

    def __init__(self, needles: Iterable[str]) -> None:
        self._beginning: defaultdict[bytes, list[tuple[bytes, str]]] = defaultdict(list)
        for needle in needles:
            for written in (needle.encode(), needle.encode("utf-16-le")):
                self._beginning[written[:_BEGINNING]].append((written, needle))
        after: defaultdict[bytes, list[bytes]] = defaultdict(list)
        for beginning in self._beginning:
            after[re.escape(beginning[:1])].append(re.escape(beginning[1:]))
        self._any = re.compile(
            b"|".join(first + b"(?:" + b"|".join(rest) + b")" for first, rest in after.items())
        )

    def held(self, content: bytes) -> list[str]:
        """Return which needles *content* holds."""
        found: set[str] = set()
        spot = self._any.search(content) if self._beginning else None
        while spot is not None:
            at = spot.start()
            found.update(
                needle for written, needle in self._beginning[spot.group()] if content.startswith(written, at)
            )
            spot = self._any.search(content, at + 1)
        return sorted(found)


def run_and_search(folder: Path, tests: Sequence[str]) -> Found:
    """Run *tests*, then look for every needle in everything below *folder* and in what they printed."""
    needles, ended, said = _run(folder, tests)
    haystack = Haystack(needles)
    leaks = [f"printed: {needle}" for needle in haystack.held(said)]
    files = 0
    for path in _files(folder):
        files += 1
        leaks += [f"{path.relative_to(folder)}: {needle}" for needle in haystack.held(path.read_bytes())]
    return Found(needles, ended, said.decode("utf-8", "replace"), tuple(leaks), files)


def _run(folder: Path, tests: Sequence[str]) -> tuple[frozenset[str], int, bytes]:
    for place in HOMES.values():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    reading, writing = os.pipe()
    command = [sys.executable, "-m", "pytest", "-q", "-s", "--tb=no", "-rfE", "-p", "no:cacheprovider"]
    command += ["-p", "tests.needles.plugin", f"--basetemp={folder}/temporary/tests"]
    # Everything they leave is kept to be searched.
    command += ["-o", "tmp_path_retention_policy=all", *tests]
    environment = {
        **plain_environment(),
        **{name: str(folder / place) for name, place in HOMES.items()},
        "NEEDLES_PIPE": str(writing),
        "QT_QPA_PLATFORM": "offscreen",
    }
    collected: list[bytes] = []
    reader = Thread(target=_drain, args=(reading, collected))
    reader.start()
    ended = subprocess.run(
        command, env=environment, cwd=ROOT, pass_fds=(writing,), capture_output=True, check=False
    )
    os.close(writing)
    reader.join()
    os.close(reading)
    lines = b"".join(collected).decode("utf-8", "replace").splitlines()
    return frozenset(lines), ended.returncode, ended.stderr + ended.stdout


def _drain(pipe: int, into: list[bytes]) -> None:
    while chunk := os.read(pipe, 65536):
        into.append(chunk)


def _files(folder: Path) -> Iterator[Path]:
    """Every file that is there, names of links and sockets left aside."""
    return (
        path
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and not any(path.match(name) for name in MEANT_TO_BE_READ)
    )
