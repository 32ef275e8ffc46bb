"""What every command works with: the real clock, real randomness, the usual places."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from fieldcase.domain.clock import Clock, SystemClock
from fieldcase.domain.ids import Entropy

APP_NAME = "FieldCase"


@dataclass(frozen=True)
class Setting:
    """Time, chance, places; built once, handed down."""

    clock: Clock
    entropy: Entropy
    own_place: Path
    practice: Path


def real_setting() -> Setting:
    """Return the setting of this computer and this worker."""
    home = platformdirs.user_data_path(APP_NAME, appauthor=False)
    return Setting(SystemClock(), secrets.token_bytes, home / "notebook", home / "practice")
