"""Ends the program in order when the system asks for it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

ASKED_TO_END = 128
"""Added to the number of the signal: what shells expect as the exit code."""


def hear_endings(ending: Callable[[int], None]) -> Endings | None:
    """Call *ending* with the exit code when the system asks the program to end; Windows asks the window."""
    return Endings(ending) if os.name == "posix" else None


class Endings(QObject):
    """
    Turns a signal into a call in the thread of the window.

    Python runs its handlers between two of its own instructions, and an idle window executes none: the
    number of the signal comes through a pipe that the event loop watches.
    """

    def __init__(self, ending: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ending = ending
        self._here, self._there = os.pipe()
        os.set_blocking(self._here, False)
        os.set_blocking(self._there, False)
        self._notifier = QSocketNotifier(self._here, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self._heard())
        self._before = signal.set_wakeup_fd(self._there, warn_on_full_buffer=False)
        for name in ("SIGTERM", "SIGHUP", "SIGINT"):
            number = getattr(signal, name, None)
            if number is not None:
                signal.signal(number, _awake)

    def close(self) -> None:
        """Hear no more."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        os.close(self._here)
        os.close(self._there)

    def _heard(self) -> None:
        for number in os.read(self._here, 16):
            self._ending(ASKED_TO_END + number)


def _awake(_number: int, _frame: object) -> None:
    """Do nothing: that there is a handler makes the number come through the pipe."""
