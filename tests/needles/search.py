"""Run tests in a home of their own, then search everything they left for what they had to keep."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
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


def run_and_search(folder: Path, tests: Sequence[str]) -> Found:
    """Run *tests*, then look for every needle in everything below *folder* and in what they printed."""
    needles, ended, said = _run(folder, tests)
    spots = {needle: needle.encode() for needle in needles}
    leaks = [f"printed: {needle}" for needle, spot in spots.items() if spot in said]
    files = 0
    for path in _files(folder):
        files += 1
        content = path.read_bytes()
        leaks += [f"{path.relative_to(folder)}: {needle}" for needle in _held(content, spots)]
    return Found(needles, ended, said.decode("utf-8", "replace"), tuple(leaks), files)


def _run(folder: Path, tests: Sequence[str]) -> tuple[frozenset[str], int, bytes]:
    for place in HOMES.values():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
    reading, writing = os.pipe()
    command = [sys.executable, "-m", "pytest", "-q", "-s", "--tb=no", "-rfE", "-p", "no:cacheprovider"]
    command += ["-p", "tests.needles.plugin", f"--basetemp={folder}/temporary/tests", *tests]
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


def _held(content: bytes, spots: dict[str, bytes]) -> list[str]:
    """Which needles a file holds, as it is written or as Windows and Qt write it."""
    return [
        needle for needle, spot in spots.items() if spot in content or needle.encode("utf-16-le") in content
    ]
