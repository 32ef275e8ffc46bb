"""How the worker likes the window; never anything about a case."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from fieldcase.keys.files import write_atomically
from fieldcase.services.disk import disk_errors

MAX_BYTES = 4096
THEMES = ("system", "light", "dark", "high_contrast")
SMALLEST_TEXT, LARGEST_TEXT = 1.0, 2.0


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
    return Preferences(language, theme, text_size, privacy_names is True)


def save_preferences(path: Path, preferences: Preferences) -> None:
    """
    Keep *preferences*.

    Raises:
        NotebookFullError, NotebookReadOnlyError: If the disk cannot hold them.
    """
    with disk_errors():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(path, json.dumps(asdict(preferences)).encode())
