"""What somebody who has just opened the notebook should be told once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Arrival:
    """
    Told calmly on the first page.

    Attributes:
        attempts: Wrong passphrases since the worker was last here.
        since: When the first of them was tried.
        keys_mended: Whether a change of keys that was interrupted was finished just now.
    """

    attempts: int = 0
    since: datetime | None = None
    keys_mended: bool = False
