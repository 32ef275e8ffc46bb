"""Memory that nobody uses is not kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

STATUS = Path("/proc/self/status")

HOLES = """
import ctypes
from pathlib import Path
from fieldcase.app.allocator import give_back_large_blocks, give_back_what_is_free

def kib():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))

give_back_large_blocks()
for size in (4 * 1024 * 1024, 4 * 1024 * 1024, 40_000):
    before = kib()
    held = [ctypes.create_string_buffer(size) for _ in range(16_000_000 // size)]
    pin = ctypes.create_string_buffer(40_000)
    taken = kib() - before
    del held
    if size < 1024 * 1024:
        give_back_what_is_free()
    print(taken > 10_000, kib() - before < 2_000)
"""

PAGES = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from fieldcase.app.allocator import give_back_what_is_free
from fieldcase.storage.vault import Vault

def kib():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))

vault = Vault.create(Path(sys.argv[1]), os.urandom(32))
with vault.writing("u", datetime.now(UTC)) as tx:
    for number in range(3_000):
        tx.meta.put(str(number), os.urandom(2_000).hex())
vault.tidy()
give_back_what_is_free()
before = kib()
with vault.reading() as tx:
    for number in range(3_000):
        tx.meta.get(str(number))
taken = kib() - before
vault.tidy()
give_back_what_is_free()
print(taken > 10_000, kib() - before < 2_000)
"""


@pytest.mark.skipif(not STATUS.exists(), reason="glibc's own calls, measured where Linux tells")
def test_large_blocks_and_what_lies_free_between_others_go_back_to_the_system() -> None:
    printed = subprocess.run(
        [sys.executable, "-c", HOLES], capture_output=True, text=True, check=True, timeout=60
    )

    assert printed.stdout.split() == ["True"] * 6


@pytest.mark.skipif(not STATUS.exists(), reason="measured where Linux tells")
def test_what_was_read_of_the_notebook_goes_back_with_the_next_upkeep(tmp_path: Path) -> None:
    printed = subprocess.run(
        [sys.executable, "-c", PAGES, str(tmp_path / "notebook.db")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert printed.stdout == "True True\n"
