"""Time as an argument: nothing below the composition root asks the computer what time it is."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """Return the local calendar day."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the local calendar day."""
        return datetime.now().astimezone().date()


class FixedClock:
    """A clock that stands still until it is moved; for training data and for tests."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """Return the moment this clock stands at."""
        return self._moment

    def today(self) -> date:
        """Return the day this clock stands at."""
        return self._moment.date()

    def move_to(self, moment: datetime) -> None:
        """Stand at *moment* from now on."""
        self._moment = moment
