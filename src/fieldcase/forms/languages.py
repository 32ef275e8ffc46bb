"""Which of the languages we have serves the one that was asked for."""

from __future__ import annotations

from collections.abc import Container


def nearest(tag: str, available: Container[str]) -> str | None:
    """Return *tag* or the next less specific one that is *available*: ``ar-SY`` finds ``ar``."""
    parts = tag.replace("_", "-").split("-")
    shorter = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((candidate for candidate in shorter if candidate in available), None)
