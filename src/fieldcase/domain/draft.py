"""What somebody is in the middle of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class DraftKey(NamedTuple):
    """
    Where something half finished belongs.

    Attributes:
        place: What it is about: ``case:<id>``, ``organisation:new``.
        field: Which field or form there.
    """

    place: str
    field: str


Kept = Mapping[DraftKey, str]
"""What is kept, as JSON, by where it belongs."""
