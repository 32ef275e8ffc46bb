"""Dates as people remember them: a year may be all we know."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Self

from fieldcase.domain.frozen import Frozen

_TEXT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")

FIRST_YEAR = 1900
"""Nobody alive remembers an earlier date of their own."""
LAST_YEAR = 2200
"""Far enough for any planned date; stops slips of the keyboard."""


class PartialDate(Frozen):
    """
    A year, a year and month, or a whole date; written ``2025``, ``2025-03`` or ``2025-03-09``.

    Raises:
        ValueError: If the parts make no date, or a day stands without a month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def _check(self) -> None:
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise ValueError("year out of range")
        if self.month is None:
            if self.day is not None:
                raise ValueError("a day needs its month")
        elif not 1 <= self.month <= 12:  # noqa: PLR2004  (months of a year)
            raise ValueError("month out of range")
        elif self.day is not None and not 1 <= self.day <= calendar.monthrange(self.year, self.month)[1]:
            raise ValueError("day out of range")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; raise ``ValueError`` otherwise."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise ValueError("not a date")
        year, month, day = match.groups()
        return cls(year=int(year), month=int(month) if month else None, day=int(day) if day else None)

    @classmethod
    def of(cls, day: date) -> Self:
        """Return *day* as a whole date."""
        return cls(year=day.year, month=day.month, day=day.day)

    def text(self) -> str:
        """Return the written form that ``parse`` reads."""
        parts = [f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
        if self.day is not None:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)

    def earliest(self) -> date:
        """Return the first day this may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """Return the last day this may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])
