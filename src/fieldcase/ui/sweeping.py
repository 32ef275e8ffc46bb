"""Objects that nothing reaches any more are swept up in the thread of the windows alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MILLISECONDS = 1000


class Sweeping(QObject):
    """
    Takes the collection of garbage away from whichever thread happens to allocate, for as long as it lives.

    Python would run it in a worker's thread too; a widget destroyed there, while the windows are drawn, takes
    the whole program with it (a segmentation fault, and what was typed in the last second).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.CoarseTimer)
        timer.timeout.connect(sweep_when_due)
        timer.start(EVERY_MILLISECONDS)


def sweep_when_due() -> None:
    """Collect the oldest generation that is due by Python's own thresholds, in this thread."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
