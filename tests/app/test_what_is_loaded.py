"""What an open notebook that rests on its first page carries along (docs/adr/0028)."""

from __future__ import annotations

import subprocess
import sys

import pytest

OPEN_ON_TODAY = """
import linecache, sys
import fieldcase.app.desktop
import fieldcase.app.opened
import fieldcase.services.unlocking
import fieldcase.ui.today.page
print(len(linecache.cache))
print(*sorted(sys.modules))
"""
MOST_MODULES = 410
"""Of FieldCase's own; each weighs some 40 KB. Raise it only for what the first page shows."""
SOURCES = 10
"""Files that were read before the Qt binding was told not to."""

WAIT_UNTIL_THEY_ARE_USED = {
    "email",
    "fieldcase.domain.statistics",
    "fieldcase.forms.xlsform",
    "fieldcase.services.recovery",
    "fieldcase.storage.statistics",
    "fieldcase.ui.cases.page",
    "fieldcase.ui.search.palette",
    "mnemonic",
    "shamir_mnemonic",
    "socket",
}


@pytest.fixture(scope="module")
def printed() -> list[str]:
    """What a fresh process says about itself."""
    program = [sys.executable, "-c", OPEN_ON_TODAY]
    return subprocess.run(program, capture_output=True, text=True, check=True, timeout=60).stdout.splitlines()


def test_the_first_page_carries_no_other_page_and_nothing_that_is_used_seldom(printed: list[str]) -> None:
    loaded = set(printed[1].split())

    assert loaded & WAIT_UNTIL_THEY_ARE_USED == set()
    assert len([name for name in loaded if name.startswith("fieldcase")]) <= MOST_MODULES


def test_the_qt_binding_keeps_no_source_of_the_program(printed: list[str]) -> None:
    """It reads the source of every module imported after it, then keeps it: 12 MB."""
    assert int(printed[0]) < SOURCES
