"""The installed Qt binding does not eat the interpreter (docs/adr/0007)."""

from __future__ import annotations

import subprocess
import sys

import pytest

# PySide6 6.12.0 on Python 3.11 lets go of one reference to None at each call that returns it:
# after some 5,700 calls the process dies. A process of its own, so that only this test would die with it.
MANY_CALLS = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Bell(QObject):
    rung = Signal(int)

application = QApplication([])
bell, window, heard = Bell(), QWidget(), [0]

def hear(number):
    heard[0] += 1

bell.rung.connect(hear)
before = sys.getrefcount(None)
for number in range(100_000):
    bell.rung.emit(number)
for number in range(100_000):
    window.setObjectName("a")
print(heard[0], before - sys.getrefcount(None))
"""
NOISE = 1_000


@pytest.mark.slow
def test_a_hundred_thousand_calls_cost_no_reference_to_none():
    outcome = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False, timeout=120
    )

    assert outcome.returncode == 0, outcome.stderr
    heard, lost = (int(number) for number in outcome.stdout.split())
    assert heard == 100_000
    assert lost < NOISE
