"""R9, R10: the process dies while the key of the database, or a passphrase, changes."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.faults import ground
from tests.faults.lives import nursery
from tests.faults.row import Row

ROTATION, PASSPHRASE = "rotation", "passphrase_change"
LONGEST = 0.12
"""Seconds: longer than one change of each kind takes."""


def is_there(driver: str) -> bool:
    """Whether this version can change that."""
    return find_spec(f"tests.faults.{driver}") is not None


def _driver(name: str) -> Any:  # noqa: ANN401  (a module, found by its name)
    return importlib.import_module(f"tests.faults.{name}")


def kills_while_rotating(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Two workers and the recovery words open it whole, with one of the two keys."""
    place = ground.fresh(scratch / "r9")
    words = _driver(ROTATION).prepare(place)
    row = Row("R9", "kill while the key of the database changes")
    return _killed(
        row, ROTATION, (place.folder, trials, chance), lambda: _driver(ROTATION).check(place, words)
    )


def kills_while_changing_passphrase(scratch: Path, trials: int, chance: random.Random) -> Row:
    """The old passphrase opens it or the new one does, never both, never neither."""
    place = ground.fresh(scratch / "r10")
    row = Row("R10", "kill while a passphrase changes")
    return _killed(row, PASSPHRASE, (place.folder, trials, chance), lambda: _driver(PASSPHRASE).check(place))


def _killed(row: Row, driver: str, asked: tuple[Path, int, random.Random], check: Callable[[], None]) -> Row:
    folder, trials, chance = asked
    with nursery() as lives:
        for _ in range(trials):
            life = lives.begin(f"{driver}.run", folder)
            row.expect(life.hear() == "ready", "the driver did not get ready")
            life.kill_after(chance.uniform(0, LONGEST))
            row.trials += 1
            try:
                check()
            except AssertionError:
                row.corrupt += 1
    return row
