"""What people said is nowhere but in the notebook, and not readable there either."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.needles.search import run_and_search

WIDE = ("tests/ui", "tests/journeys", "tests/app")
NARROW = (
    "tests/ui/intake/test_interview_page.py",
    "tests/ui/cases/test_file_view.py",
    "tests/journeys/test_main_job.py",
)
"""The same search over fewer journeys: at every commit."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="hands a pipe to the run by its number"),
]


def test_what_people_said_is_nowhere_outside_the_notebook(tmp_path: Path) -> None:
    """``make needles`` takes every test with a window, ``make test`` some of them."""
    wide = os.environ.get("NEEDLES") == "wide"

    found = run_and_search(tmp_path, WIDE if wide else NARROW)

    assert found.ended == 0, found.said[-2000:]
    assert found.leaks == ()
    assert len(found.needles) > (100 if wide else 20)
    assert found.files > 50


def test_the_search_finds_a_needle_that_lies_about(tmp_path: Path) -> None:
    careless = tmp_path / "test_careless.py"
    careless.write_text(
        "def test_it(tmp_path, qtbot):\n"
        "    from PySide6.QtWidgets import QLineEdit\n"
        "    field = QLineEdit()\n"
        "    qtbot.addWidget(field)\n"
        "    qtbot.keyClicks(field, 'Selam of the harbour')\n"
        "    (tmp_path / 'log').write_text(field.text())\n"
        "    print(field.text())\n"
    )

    found = run_and_search(tmp_path / "sandbox", [str(careless)])

    assert any(leak.endswith("log: Selam of the harbour") for leak in found.leaks)
    assert "printed: Selam of the harbour" in found.leaks
