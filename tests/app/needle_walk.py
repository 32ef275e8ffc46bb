"""Somebody types into a note; then the notebook locks, or the process is killed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from fieldcase.app.request import StartRequest
from fieldcase.ui.cases.note_panel import NotePanel
from fieldcase.viewmodels import destinations as to
from tests.app.lock_walk import case_page
from tests.app.walker import Steps, Walker, pause, run, unlock


def walk(walker: Walker) -> Steps:
    """Type what the test has written into a file, one key after the other."""
    if (walker.folder / "typed").exists():
        walker.tell(at_the_door=True)
        yield lambda: False
    yield from unlock(walker)
    page = yield from case_page(walker, to.CaseTab.OVERVIEW)
    page.begin_note()
    note = walker.find(NotePanel)._text
    words = (walker.folder / "needle").read_text()
    (walker.folder / "needle").unlink()
    with (walker.folder / "typed").open("w", buffering=1) as typed:
        for letter in words:
            QTest.keyClicks(note, letter)
            typed.write(f"{time.time()}\n")
            yield pause(20)
    walker.tell(written=True)
    yield (walker.folder / "lock").exists
    walker.desktop.lock()
    yield lambda: False


if __name__ == "__main__":
    place = Path(sys.argv[1])
    request = StartRequest(place / "notebook", place / "practice", training=True)
    sys.exit(run(place, request, walk, lambda: True))
