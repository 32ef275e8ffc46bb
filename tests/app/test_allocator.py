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


@pytest.mark.skipif(not STATUS.exists(), reason="glibc's own calls, measured where Linux tells")
def test_large_blocks_and_what_lies_free_between_others_go_back_to_the_system() -> None:
    printed = subprocess.run(
        [sys.executable, "-c", HOLES], capture_output=True, text=True, check=True, timeout=60
    )

    assert printed.stdout.split() == ["True"] * 6
