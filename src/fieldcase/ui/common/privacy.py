"""Whether names are shown on the screen, or codes in their place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class _Privacy:
    hides_names: bool = False


_PRIVACY = _Privacy()


def hide_names(*, hidden: bool) -> None:
    """Show codes in place of names from the next painting on, or names again."""
    _PRIVACY.hides_names = hidden


def names_are_hidden() -> bool:
    """Tell whether codes stand in place of names."""
    return _PRIVACY.hides_names
