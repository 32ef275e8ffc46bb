"""R9, R10: the process dies while the key of the database, or a passphrase, changes."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from tests.faults import ground, passphrase_change, rotation
from tests.faults.lives import acknowledged_in, nursery
from tests.faults.row import Row

LONGEST = 0.12
"""Seconds: longer than one change of each kind takes."""


def kills_while_rotating(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Two workers and the recovery words open it whole, with one of the two keys."""
    place = ground.fresh(scratch / "r9")
    words = rotation.prepare(place)
    row = Row("R9", "kill while the key of the database changes")
    return _killed(row, "rotation", (place.folder, trials, chance), lambda: rotation.check(place, words))


def kills_while_changing_passphrase(scratch: Path, trials: int, chance: random.Random) -> Row:
    """The old passphrase opens it or the new one does, never both, never neither."""
    place = ground.fresh(scratch / "r10")
    row = Row("R10", "kill while a passphrase changes")
    asked = (place.folder, trials, chance)
    return _killed(row, "passphrase_change", asked, lambda: passphrase_change.check(place))


def _killed(row: Row, driver: str, asked: tuple[Path, int, random.Random], check: Callable[[], None]) -> Row:
    folder, trials, chance = asked
    ground.remember_keys()
    with nursery() as lives:
        for _ in range(trials):
            life = lives.begin(f"{driver}.run", folder)
            row.expect(life.hear() == "ready", "the driver did not get ready")
            row.acknowledged += acknowledged_in(life.kill_after(chance.uniform(0, LONGEST)))
            row.trials += 1
            try:
                check()
            except AssertionError:
                row.corrupt += 1
    return row
