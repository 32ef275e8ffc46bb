"""A process that dies in the middle of an answer."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldcase.domain.clock import SystemClock
from fieldcase.services.drafts import read_drafts
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.training import PRACTICE_PASSPHRASE, TrainingPlace
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.whereabouts import HERE, read_destination
from tests.app.interview_walk import WORDS
from tests.faults.shim import ROOT, plain_environment

PATIENCE = 300
"""Seconds; the machine that runs the tests may be busy with others."""
LOST_SECONDS = 1.0
INSTANTS = (70, 95, 120)
"""After how many letters the process dies; the first of them are older than a second by then."""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals")


def typed_at(place: Path) -> list[float]:
    """When each letter was typed."""
    typed = place / "typed"
    return [float(line) for line in typed.read_text().split("\n")[:-1]] if typed.exists() else []


def stopped_after(letters: int, process: subprocess.Popen[bytes], place: Path) -> float:
    """Stop the process in its tracks once so many letters were typed; return when that was."""
    until = time.monotonic() + PATIENCE
    while len(typed_at(place)) < letters:
        assert process.poll() is None, "the program has ended"
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.02)
    process.send_signal(signal.SIGSTOP)
    return time.time()


def answer_in(practice: Path) -> str:
    """Open the notebook again, on the page of that very interview; return the answer it has."""
    ours = next(one for one in sorted(practice.iterdir(), reverse=True) if Place(one).has_notebook)
    notebook = open_notebook(Place(ours), PRACTICE_PASSPHRASE, SystemClock(), os.urandom)
    try:
        with notebook.reading() as tx:
            interview = max(tx.interviews.unfinished(notebook.user.id, 10), key=lambda one: one.started_at)
            (answer,) = tx.interviews.answers_in(interview.id).values()
        here = read_destination(read_drafts(notebook)[HERE])
    finally:
        notebook.vault.close()
    assert isinstance(here, to.InterviewPage)
    assert here.interview_id == interview.id
    return str(json.loads(answer.value_json))


def test_a_program_killed_at_any_instant_loses_at_most_one_second_of_an_answer(
    made_practice: TrainingPlace, tmp_path: Path
) -> None:
    """What the disk has while the process is stopped is what a kill at that instant leaves."""
    shutil.copytree(made_practice.folder, tmp_path / "practice")
    environment = {**plain_environment(), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.app.interview_walk", str(tmp_path)]
    process = subprocess.Popen(command, env=environment, cwd=ROOT)
    died: list[tuple[Path, int]] = []
    try:
        for letters in INSTANTS:
            at = stopped_after(letters, process, tmp_path)
            left = tmp_path / f"left_{letters}"
            shutil.copytree(tmp_path / "practice", left)
            died.append((left, sum(moment < at - LOST_SECONDS for moment in typed_at(tmp_path))))
            process.send_signal(signal.SIGCONT)
    finally:
        process.kill()
        process.wait()

    for left, safe in died:
        kept = answer_in(left)
        assert WORDS.startswith(kept)
        assert 0 < safe <= len(kept)
