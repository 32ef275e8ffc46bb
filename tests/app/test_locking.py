"""Lock keeps everything: the real program, in a process of its own."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldcase.app.comeback import Comeback, demo_folder, take_comeback
from fieldcase.domain.clock import SystemClock
from fieldcase.services.drafts import read_drafts
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.training import PRACTICE_PASSPHRASE, TrainingPlace
from tests.faults.shim import ROOT, plain_environment

PATIENCE = 300
"""Seconds; the machine that runs the tests may be busy with others."""
LOST_SECONDS = 1.0

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and /proc")


@pytest.fixture
def place(made_practice: TrainingPlace, tmp_path: Path) -> Path:
    """A computer with practice notebooks."""
    shutil.copytree(made_practice.folder, tmp_path / "practice")
    return tmp_path


@pytest.fixture
def running() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Programs that are ended with the test."""
    begun: list[subprocess.Popen[bytes]] = []
    yield begun
    for process in begun:
        if process.poll() is None:
            process.kill()
        process.wait()


def start(running: list[subprocess.Popen[bytes]], *command: str, **more: str) -> subprocess.Popen[bytes]:
    """Start a program without a screen."""
    environment = {**plain_environment(), "QT_QPA_PLATFORM": "offscreen", **more}
    process = subprocess.Popen([sys.executable, "-m", *command], env=environment, cwd=ROOT)
    running.append(process)
    return process


def told(place: Path) -> dict[str, object]:
    """What the walk has written down so far."""
    book = place / "walk.json"
    return dict(json.loads(book.read_text())) if book.exists() else {}


@pytest.fixture
def wait_for(qtbot: QtBot) -> Callable[[Callable[[], object], subprocess.Popen[bytes]], None]:
    """Wait until something has happened; a program that ended before will not bring it about."""

    def wait(happened: Callable[[], object], process: subprocess.Popen[bytes]) -> None:
        qtbot.waitUntil(lambda: bool(happened()) or process.poll() is not None, timeout=PATIENCE * 1000)
        assert happened(), "the program has ended"

    return wait


def memory_holds(pid: int, needle: str) -> bool:
    """Whether a text is anywhere in the memory of a process, as Python or as Qt keeps texts."""
    forms = (needle.encode(), needle.encode("utf-16-le"))
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            bounds, rights = line.split()[:2]
            if "r" not in rights or "[v" in line:
                continue
            begin, end = (int(bound, 16) for bound in bounds.split("-"))
            try:
                memory.seek(begin)
                held = memory.read(end - begin)
            except (OSError, OverflowError, ValueError):
                continue
            if any(form in held for form in forms):
                return True
    return False


def kept_note(place: Path) -> str:
    """The half note the notebook holds."""
    folder = sorted((place / "practice").iterdir(), reverse=True)
    ours = next(one for one in folder if Place(one).has_notebook)
    notebook = open_notebook(Place(ours), PRACTICE_PASSPHRASE, SystemClock(), os.urandom)
    try:
        drafts = read_drafts(notebook)
    finally:
        notebook.vault.close()
    return next((str(json.loads(text)) for key, text in drafts.items() if key.field == "note"), "")


def test_every_editor_is_as_it_was_after_lock_and_unlock(place: Path, running) -> None:
    """Fourteen times in the middle of something: text, caret, choices, strokes, scrolling, focus."""
    process = start(running, "tests.app.lock_walk", str(place))

    assert process.wait(PATIENCE) == 0, told(place).get("trouble")
    seen = told(place)
    scenes = [name.removesuffix("_before") for name in seen if name.endswith("_before")]
    assert len(scenes) == 14
    for scene in scenes:
        assert seen[f"{scene}_after"] == seen[f"{scene}_before"], scene


def test_what_was_typed_is_not_in_the_memory_of_the_locked_program(place: Path, running, wait_for) -> None:
    """The process ends by exec: same number, another program image."""
    needle = f"qzx{secrets.token_hex(8)}"
    (place / "needle").write_text(needle)
    process = start(running, "tests.app.needle_walk", str(place))
    wait_for(lambda: told(place).get("written"), process)
    if not os.access(f"/proc/{process.pid}/mem", os.R_OK):
        pytest.skip("this system lets nobody look into the memory of another process")
    assert memory_holds(process.pid, needle)

    (place / "lock").touch()
    wait_for(lambda: told(place).get("at_the_door"), process)

    assert not memory_holds(process.pid, needle)
    process.kill()
    assert kept_note(place) == needle


def test_a_killed_program_loses_at_most_one_second_of_typing(place: Path, running, wait_for) -> None:
    words = "she said that he waits at the corner of the street every evening after six " * 4
    (place / "needle").write_text(words)
    process = start(running, "tests.app.needle_walk", str(place))
    typed = place / "typed"
    wait_for(lambda: typed.exists() and typed.read_text().count("\n") > 90, process)

    process.send_signal(signal.SIGKILL)
    killed_at = time.time()
    process.wait()

    moments = [float(line) for line in typed.read_text().splitlines()[:-1]]
    safe = sum(moment < killed_at - LOST_SECONDS for moment in moments)
    kept = kept_note(place)
    assert words.startswith(kept)
    assert len(kept) >= safe


def test_a_program_that_is_asked_to_end_keeps_half_a_sentence(place: Path, running, wait_for) -> None:
    needle = "half a sentence about"
    (place / "needle").write_text(needle)
    process = start(running, "tests.app.needle_walk", str(place))
    wait_for(lambda: told(place).get("written"), process)

    process.terminate()

    assert process.wait(PATIENCE) == 128 + signal.SIGTERM
    assert kept_note(place) == needle


def test_a_demo_that_is_asked_to_end_leaves_nothing_behind(tmp_path: Path, running, wait_for) -> None:
    process = start(running, "fieldcase", "demo", TMPDIR=str(tmp_path))
    wait_for(lambda: any(tmp_path.glob("fieldcase-demo-*")), process)

    process.terminate()

    assert process.wait(PATIENCE) == 128 + signal.SIGTERM
    assert not list(tmp_path.glob("fieldcase-demo-*"))


def test_a_locked_demo_finds_its_own_folder_and_no_other() -> None:
    folder = Path(tempfile.mkdtemp(prefix="fieldcase-demo-"))
    try:
        assert demo_folder(Comeback(demo=str(folder))) == folder
        assert demo_folder(Comeback(demo=str(Path.home()))) is None
        assert demo_folder(Comeback(demo=str(folder / "gone"))) is None
        assert demo_folder(None) is None
    finally:
        folder.rmdir()


def test_what_the_next_process_is_told_counts_once() -> None:
    environment = {"FIELDCASE_COMEBACK": '{"geometry": "AA==", "practising": true}', "HOME": "/"}

    assert take_comeback(environment) == Comeback(geometry="AA==", practising=True)
    assert take_comeback(environment) is None


def test_a_strange_message_from_before_is_only_an_ordinary_start() -> None:
    assert take_comeback({"FIELDCASE_COMEBACK": '{"colour": 7}'}) is None
    assert take_comeback({"FIELDCASE_COMEBACK": "half"}) is None
