"""What the sheets of a recovery kit hold, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class KitText:
    """
    What the sheets say, in the language of the screen.

    It names no organisation and nobody: who finds the sheet must not learn where it fits.
    """

    title: str
    what_for: str
    how: tuple[str, ...]
    keep: str
    code: str
    facts: str
    share_titles: tuple[str, ...] = ()
    leftward: bool = False


@dataclass(frozen=True, repr=False)
class Sheet:
    """What one sheet holds; *code* is empty where there is nothing to scan."""

    title: str
    words: tuple[str, ...]
    code: str = ""
