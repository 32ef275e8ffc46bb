"""What every test stands on: no screen needed, no tool taken for granted, the same tries each time in CI."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from fieldcase.domain.clock import SystemClock
from fieldcase.services.content import Content
from fieldcase.services.notebook import Notebook
from fieldcase.services.training import TrainingPlace, make_training
from fieldcase.ui.sweeping import sweep_when_due
from fieldcase.viewmodels.desk import Desk
from tests import notebooks
from tests.notebooks import derive_once, desk_for, opened
from tests.quick_disk import quick_disk

# Before any test module imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if (disk := quick_disk()) is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(disk))

IN_CI = os.environ.get("CI") == "true"

settings.register_profile("home", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if IN_CI else "home")


# A thousand tests open notebooks of the same few passphrases.
derive_once()

# As in the program: no thread of a server, nor of the test runner, may destroy what belongs to Qt.
gc.disable()


def pytest_runtest_teardown() -> None:
    """Sweep up between two tests, in the thread of the windows."""
    sweep_when_due()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Answer ``@pytest.mark.needs_tool("age")``."""
    for mark in item.iter_markers("needs_tool"):
        for name in mark.args:
            needs_tool(name)


def needs_tool(name: str) -> str:
    """
    Return the path of the program *name*; without it the test is skipped, and does not pass in CI.

    A skip that nobody sees in CI would hide that a check no longer runs.
    """
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if path is None and IN_CI:
        pytest.fail(
            f"{name} is not installed, and CI=true takes no skips: run tools/setup.sh --dev", pytrace=False
        )
    if path is None:
        pytest.skip(f"{name} is not installed: run tools/setup.sh --dev")
    return path


@pytest.fixture(scope="session")
def made_practice(tmp_path_factory: pytest.TempPathFactory, content: Content) -> TrainingPlace:
    """Two practice notebooks of today, made once: it takes seconds. Whoever opens them takes a copy."""
    folder = tmp_path_factory.mktemp("made") / "practice"
    return make_training(folder, SystemClock(), os.urandom, content)


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    """An open, empty notebook of Northern Outreach."""
    with opened(tmp_path / "northern") as ours:
        yield ours


@pytest.fixture
def other_notebook(tmp_path: Path) -> Iterator[Notebook]:
    """An open, empty notebook of the clinic Hope Medical Centre."""
    with opened(tmp_path / "hope", "Hope Medical Centre", "HM", "Dr. Amal") as theirs:
        yield theirs


@pytest.fixture
def desk(notebook: Notebook) -> Desk:
    """A desk on the open notebook; every job runs at once."""
    return desk_for(notebook)


@pytest.fixture(scope="session")
def content() -> Content:
    """The real forms, code lists and consent packs."""
    return notebooks.content()
