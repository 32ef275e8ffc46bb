"""How the worker likes the window; never anything about a case."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from fieldcase.keys.files import write_atomically
from fieldcase.services.disk import disk_errors

MAX_BYTES = 4096
THEMES = ("system", "light", "dark", "high_contrast")
SMALLEST_TEXT, LARGEST_TEXT = 1.0, 2.0
LONGEST_WAIT = 30
"""Minutes; whoever wants longer has to unlock once more."""
AT_ONCE = 0
ONLY_WHEN_IDLE = -1
HIDE_KEYS = ("F9", "F8", "F7", "Pause")


@dataclass(frozen=True)
class Preferences:
    """
    Kept in a private file beside the notebook, so that the unlock page is already as the worker likes it.

    A plain dataclass: the unlock page must not wait for the checking library that cases need.
    """

    language: str = "en"
    theme: str = "system"
    text_size: float = SMALLEST_TEXT
    privacy_names: bool = False
    lock_after: int = 5
    """Minutes without a key or a movement; ``AT_ONCE`` when another program comes to the front."""
    lock_on_leaving: bool = True
    """When the computer sleeps, or its screen is locked."""
    hidden_lock_after: int = 5
    """Minutes after hiding; ``ONLY_WHEN_IDLE`` leaves it to ``lock_after``."""
    hide_key: str = HIDE_KEYS[0]
    shift_hides: bool = True

    def looks_different_from(self, other: Preferences) -> bool:
        """Tell whether the window has to be dressed anew: when it locks changes nothing to be seen."""
        return self != replace(
            other,
            lock_after=self.lock_after,
            lock_on_leaving=self.lock_on_leaving,
            hidden_lock_after=self.hidden_lock_after,
            shift_hides=self.shift_hides,
        )


def load_preferences(path: Path) -> Preferences:
    """Return what was kept, or the defaults; a damaged file is only a lost preference."""
    try:
        return _preferences_in(json.loads(path.read_bytes()[:MAX_BYTES]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Preferences()


def _preferences_in(untrusted: dict[str, object]) -> Preferences:
    language, theme = untrusted["language"], untrusted["theme"]
    text_size, privacy_names = untrusted["text_size"], untrusted["privacy_names"]
    if not isinstance(language, str) or not isinstance(theme, str) or theme not in THEMES:
        raise TypeError
    if not isinstance(text_size, float) or not SMALLEST_TEXT <= text_size <= LARGEST_TEXT:
        raise TypeError
    reading = Preferences(language, theme, text_size, privacy_names is True)
    return replace(
        reading,
        lock_after=_minutes(untrusted.get("lock_after"), AT_ONCE, reading.lock_after),
        hidden_lock_after=_minutes(
            untrusted.get("hidden_lock_after"), ONLY_WHEN_IDLE, reading.hidden_lock_after
        ),
        lock_on_leaving=untrusted.get("lock_on_leaving") is not False,
        hide_key=_key(untrusted.get("hide_key")),
        shift_hides=untrusted.get("shift_hides") is not False,
    )


def _minutes(untrusted: object, least: int, usual: int) -> int:
    """Return minutes within bounds; anything else, also a file of an earlier version, means the usual."""
    fits = isinstance(untrusted, int) and not isinstance(untrusted, bool)
    return untrusted if isinstance(untrusted, int) and fits and least <= untrusted <= LONGEST_WAIT else usual


def _key(untrusted: object) -> str:
    return untrusted if isinstance(untrusted, str) and untrusted in HIDE_KEYS else HIDE_KEYS[0]


def save_preferences(path: Path, preferences: Preferences) -> None:
    """
    Keep *preferences*.

    Raises:
        NotebookFullError, NotebookReadOnlyError: If the disk cannot hold them.
    """
    with disk_errors():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(path, json.dumps(asdict(preferences)).encode())
