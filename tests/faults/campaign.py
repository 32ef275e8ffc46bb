"""Every fault with the number of times it is tried before a release."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults import bits, computers, disks, key_changes, kills, powercuts, sticks, wires
from tests.faults.row import Row

SEED = 20251122


@dataclass(frozen=True)
class Fault:
    """One fault: who tries it, how often in full, how often at every commit."""

    code: str
    attempt: Callable[[Path, int, random.Random], Row]
    full: int
    few: int

    def tried(self, scratch: Path, trials: int) -> Row:
        """Try it in a folder of its own; the same tries each time."""
        scratch.mkdir(parents=True, exist_ok=True)
        return self.attempt(scratch, trials, random.Random(SEED))  # noqa: S311  (the same tries each time)


FAULTS = (
    Fault("R1", kills.kills_while_saving, 1000, 100),
    Fault("R2", powercuts.power_cuts, 10_000, 1000),
    Fault("R3", disks.full_disks, 500, 50),
    Fault("R4", disks.failing_disks, 1500, 150),
    Fault("R5", disks.read_only_places, 5, 5),
    Fault("R6", bits.flipped_pages, 300, 30),
    Fault("R7", bits.flipped_logs, 200, 20),
    Fault("R8", kills.kills_while_migrating, 500, 50),
    Fault("R9", key_changes.kills_while_rotating, 300, 30),
    Fault("R10", key_changes.kills_while_changing_passphrase, 300, 30),
    Fault("R11", kills.kills_while_backing_up, 300, 30),
    Fault("R12", sticks.pulled_while_writing, 200, 20),
    Fault("R13", sticks.cut_while_reading, 1000, 100),
    Fault("R14", computers.jumping_clocks, 50, 5),
    Fault("R15", wires.broken_lines, 200, 20),
    Fault("R16", wires.lost_replies, 100, 10),
    Fault("R17", wires.places_that_say_no, 280, 28),
    Fault("R18", computers.two_windows, 50, 5),
    Fault("R19", computers.starved, 50, 5),
    Fault("R21", computers.older_programs, 1, 1),
    Fault("R22", computers.every_backup, 12, 3),
)
