"""R2: the power goes; what was written and not flushed is there, or not, or in pieces, in any order."""

from __future__ import annotations

import os
import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.place import Place
from fieldcase.storage import connection
from tests.faults import ground
from tests.faults.lives import nursery, say
from tests.faults.row import Row
from tests.faults.shim import environment

SECTOR = 512
HEAD = struct.Struct("<cIQI")


@dataclass(frozen=True)
class Operation:
    """What the program asked of the disk; ``A`` marks a save that was acknowledged."""

    kind: str
    name: str
    at: int
    data: bytes


def save_and_tell(folder: Path, log: str, saves: int, careless: bool) -> None:
    """Driver: save notes; each acknowledgement goes into the log of the disk, in its place."""
    if careless:
        connection.PRAGMAS = (*connection.PRAGMAS, "synchronous = NORMAL")
    log_file = os.open(log, os.O_WRONLY | os.O_APPEND)
    with ground.open_vault(Place(folder), ground.template_keys()) as vault:
        for number in count(1):
            ground.save_bare_note(vault, number)
            os.write(log_file, HEAD.pack(b"A", 0, number, 0))
            if number == saves:
                say("ack", number)
                return


def recorded(log: Path) -> Iterator[Operation]:
    """Read the log of the disk."""
    raw, place = log.read_bytes(), 0
    while place < len(raw):
        kind, name_size, at, size = HEAD.unpack_from(raw, place)
        place += HEAD.size
        name = raw[place : place + name_size].decode()
        yield Operation(kind.decode(), name, at, raw[place + name_size : place + name_size + size])
        place += name_size + size


@dataclass
class Disk:
    """What is surely on the disk, and what may be."""

    sure: dict[str, bytearray] = field(default_factory=dict)
    pending: dict[str, list[Operation]] = field(default_factory=dict)

    def take(self, operation: Operation) -> None:
        """Let one operation happen."""
        name = operation.name
        if operation.kind in "WT":
            self.pending.setdefault(name, []).append(operation)
        elif operation.kind == "S":
            for waiting in self.pending.pop(name, []):
                _apply(self.sure.setdefault(name, bytearray()), waiting)
        elif operation.kind == "U":
            self.sure.pop(name, None)
            self.pending.pop(name, None)

    def after_the_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files as they may be found: unflushed operations lost, kept, torn, one by one."""
        found = {}
        for name in sorted({*self.sure, *self.pending}):
            content = bytearray(self.sure.get(name, b""))
            # Nothing, everything, or each by the toss of a coin: later ones may be there without earlier.
            likelihood = chance.choice((0.0, 1.0, 0.5, 0.9, 0.1))
            for waiting in self.pending.get(name, ()):
                if chance.random() < likelihood:
                    _apply(content, _torn(waiting, chance) if chance.random() < 0.3 else waiting)
            found[name] = bytes(content)
        return found


def _apply(content: bytearray, operation: Operation) -> None:
    if operation.kind == "T":
        content[operation.at :] = bytes(max(0, operation.at - len(content)))
        return
    if len(content) < operation.at:
        content.extend(bytes(operation.at - len(content)))
    content[operation.at : operation.at + len(operation.data)] = operation.data


def _torn(operation: Operation, chance: random.Random) -> Operation:
    """Keep some sectors of a write; the others hold what was there before, here zeros or old bytes."""
    if operation.kind != "W" or len(operation.data) <= SECTOR:
        return operation
    sectors = range(0, len(operation.data), SECTOR)
    end = chance.choice(list(sectors)[1:])
    if chance.random() < 0.5:
        return Operation("W", operation.name, operation.at, operation.data[:end])
    return Operation("W", operation.name, operation.at + end, operation.data[end:])


def power_cuts(scratch: Path, trials: int, chance: random.Random, *, careless: bool = False) -> Row:
    """
    Record a run, cut the power at random operations of it, open what is left.

    *careless* saves with the faster setting that the program never uses: the campaign must see its losses.
    """
    row = Row("R2", "power cut: unflushed writes dropped, reordered, torn")
    per_run = 1000
    for first in range(0, trials, per_run):
        folder = scratch / f"r2-{first}"
        place, log = ground.fresh(folder), scratch / f"r2-{first}.log"
        before = {str(place.database): bytearray(place.database.read_bytes())}
        with nursery(environment(under=place.database, log=log)) as lives:
            saves = 60 + chance.randint(0, 60)
            asked = {"log": str(log), "saves": saves, "careless": careless}
            said = lives.begin("powercuts.save_and_tell", folder, **asked).rest()
            row.expect(said[0].startswith("ack"), f"the recorded run did not end well: {said}")
        _replay(row, Replay(place, Disk(before), tuple(recorded(log))), min(per_run, trials - first), chance)
    return row


@dataclass
class Replay:
    """One recorded run, ready to be cut."""

    place: Place
    disk: Disk
    operations: tuple[Operation, ...]


def _replay(row: Row, run: Replay, cuts: int, chance: random.Random) -> None:
    """Cut *cuts* times; what lies on the disk exactly as it did after an earlier cut is looked at once."""
    seen: dict[bytes, ground.Left | None] = {}
    at = sorted(chance.randrange(len(run.operations) + 1) for _ in range(cuts))
    acknowledged, done = 0, 0
    for cut in at:
        for operation in run.operations[done:cut]:
            acknowledged = max(acknowledged, operation.at if operation.kind == "A" else 0)
            run.disk.take(operation)
        done = cut
        found = _lay_out(run, chance)
        if found not in seen:
            seen[found] = _left_after(run)
        left = seen[found]
        row.trials += 1
        row.acknowledged += acknowledged
        if left is None:
            row.corrupt += 1
            continue
        row.lost += left.lost(acknowledged)
        row.corrupt += not left.whole


def _left_after(run: Replay) -> ground.Left | None:
    try:
        return ground.look_at(run.place)
    except FieldCaseError:
        return None


def _lay_out(run: Replay, chance: random.Random) -> bytes:
    """Put the files of a cut where they belong; return what tells them from those of another cut."""
    for leftover in run.place.folder.glob("notebook.db*"):
        leftover.unlink()
    told = sha256()
    for name, content in run.disk.after_the_cut(chance).items():
        if content or chance.random() < 0.5 or name == str(run.place.database):
            Path(name).write_bytes(content)
            told.update(f"{name} {len(content)}\n".encode() + content)
    return told.digest()
