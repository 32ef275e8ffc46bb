"""News that a screen can listen to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Event(Generic[T]):
    """
    Something that happened, with one value; named by a past participle where it is kept.

    Listeners are called in the order they came. Whoever stops listening during a call is not called again.
    """

    def __init__(self) -> None:
        self._listeners: dict[int, Callable[[T], None]] = {}
        self._next = 0

    def subscribe(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Listen; call what is returned to stop."""
        number = self._next
        self._next += 1
        self._listeners[number] = listener
        return lambda: self._forget(number)

    def __call__(self, value: T) -> None:
        """Tell every listener."""
        for number, listener in list(self._listeners.items()):
            if number in self._listeners:
                listener(value)

    @property
    def listener_count(self) -> int:
        """How many listen; a screen that was closed must not be among them."""
        return len(self._listeners)

    def _forget(self, number: int) -> None:
        self._listeners.pop(number, None)
