"""A window is never destroyed by a thread that works behind it."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.sweeping import Sweeping


class Knot(QWidget):
    """A widget that only the collection of garbage can free."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def work() -> None:
    """Allocate as much as brings Python to collect many times over."""
    for _ in range(50):
        _kept: list[list[int]] = [[] for _ in range(10 * gc.get_threshold()[0])]


def test_what_nothing_reaches_is_swept_up_in_the_thread_of_the_windows(qtbot, monkeypatch):
    monkeypatch.setattr("fieldcase.ui.sweeping.EVERY_MILLISECONDS", 10)
    destroyed_by: list[int] = []
    knot = Knot()
    knot.destroyed.connect(
        lambda: destroyed_by.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
    )
    owner = QObject()
    sweeping = Sweeping(owner)
    del knot

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    left_by_the_worker = list(destroyed_by)
    # Many more than are due: what other tests left to be deleted goes meanwhile, and counts against them.
    due: list[list[int]] = [[] for _ in range(100 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: bool(destroyed_by), timeout=5000)

    assert due
    assert left_by_the_worker == []
    assert destroyed_by == [threading.get_ident()]
    assert sweeping.parent() is owner
