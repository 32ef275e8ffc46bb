"""Whether somebody is still there."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.viewmodels.observable import Event

WARNED_SECONDS = 30
"""So long before locking the worker is told; any key stays."""
SLEPT_SECONDS = 30
"""A clock that jumps by more between two looks was stopped: the computer slept."""


class Absence:
    """
    Counts how long nobody has touched the window.

    Events:
        warned: So many seconds are left.
        stayed: Somebody is there after all.
        gone: Nobody is there, or the computer slept.
    """

    def __init__(self, monotonic: Callable[[], float], wall: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._wall = wall
        self._touched = monotonic()
        self._looked = wall()
        self._warned = False
        self._limit = 0
        self._minds_sleep = True
        self.warned: Event[int] = Event()
        self.stayed: Event[None] = Event()
        self.gone: Event[None] = Event()

    def begin(self, limit: int, *, minds_sleep: bool) -> None:
        """Count from now on, to *limit* seconds; 0 never ends by itself."""
        self._limit = limit
        self._minds_sleep = minds_sleep
        self._looked = self._wall()
        self.touch()

    def touch(self) -> None:
        """Somebody pressed a key or moved the mouse."""
        self._touched = self._monotonic()
        if self._warned:
            self._warned = False
            self.stayed(None)

    def look(self) -> None:
        """Look at the clock; called about once a second."""
        slept = self._slept()
        if slept and self._minds_sleep:
            self.gone(None)
        elif self._limit:
            self._count(slept)

    def _count(self, slept: float) -> None:
        # A clock that stops while the computer sleeps would forget that nobody was there.
        self._touched -= slept
        left = self._limit - (self._monotonic() - self._touched)
        if left <= 0:
            self._warned = False
            self.gone(None)
        elif left <= WARNED_SECONDS:
            self._warned = True
            self.warned(max(round(left), 1))

    def _slept(self) -> float:
        now = self._wall()
        jumped, self._looked = now - self._looked, now
        return jumped if jumped > SLEPT_SECONDS else 0.0
