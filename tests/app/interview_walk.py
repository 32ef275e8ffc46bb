"""Somebody types an answer in an interview, one key after the other, until the process is killed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from fieldcase.app.request import StartRequest
from fieldcase.forms.field_types import FieldType
from fieldcase.ui.intake.answer_editors import LongTextEditor
from fieldcase.ui.intake.page import InterviewPage
from fieldcase.viewmodels import destinations as to
from tests.app.lock_walk import first_editor, go
from tests.app.walker import Steps, Walker, pause, run, unlock

WORDS = "she said that he waits at the corner of the street every evening after six " * 9


def walk(walker: Walker) -> Steps:
    """Go to the first long answer, then write down when each of its letters was typed."""
    yield from unlock(walker)
    yield from go(walker, to.InterviewPage())
    page = walker.find(InterviewPage)
    editor = yield from first_editor(page, FieldType.LONG_TEXT, LongTextEditor)
    editor._text.setFocus()
    with (walker.folder / "typed").open("w", buffering=1) as typed:
        for letter in WORDS:
            QTest.keyClicks(editor._text, letter)
            typed.write(f"{time.time()}\n")
            yield pause(20)


if __name__ == "__main__":
    home = Path(sys.argv[1])
    request = StartRequest(home / "notebook", home / "practice", training=True)
    sys.exit(run(home, request, walk, lambda: True))
