"""R3, R4, R5: the disk is full, fails, tears a write, cannot be written at all."""

from __future__ import annotations

import ctypes
import os
import random
import resource
import shutil
from collections.abc import Callable
from hashlib import sha256
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from fieldcase.domain.errors import FieldCaseError, NotebookDiskError
from fieldcase.services.backup import back_up
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from tests.faults import ground
from tests.faults.lives import acknowledged_in, nursery, say
from tests.faults.row import Row
from tests.faults.shim import environment

NOBODY = 65534
MOST_SAVES = 60
"""More than it takes to reach the 500th write."""


def fill(folder: Path, at: int) -> None:
    """Driver: the disk is full from the write *at* on, and has room again after it was told."""
    notebook, shim = ground.opened_quickly(Place(folder)), ctypes.CDLL(None)
    shim.shim_fault(b"enospc", ctypes.c_long(at))
    number = _save_until_told(notebook)
    shim.shim_fault(b"", ctypes.c_long(0))
    ground.save_note(notebook, number)
    say("ack", number)
    notebook.vault.close()


def fill_by_limit(folder: Path, room: int) -> None:
    """Driver: no file may grow past a size that is soon reached."""
    notebook = ground.opened_quickly(Place(folder))
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    _save_until_told(notebook)


def spoil(folder: Path, kind: str, at: int) -> None:
    """Driver: one write or flush does not succeed; afterwards the notebook is only read, and backed up."""
    notebook, shim = ground.opened_quickly(Place(folder)), ctypes.CDLL(None)
    shim.shim_fault(kind.encode(), ctypes.c_long(at))
    number = _save_until_told(notebook)
    # Nothing more reaches the disk: neither another save nor another flush.
    shim.shim_fault(b"eio", ctypes.c_long(0))
    _tell_outcome("again", lambda: ground.save_note(notebook, number))
    say("touched", shim.shim_counted())
    shim.shim_fault(b"", ctypes.c_long(0))
    say("notes", len(ground.left_in_numbers(notebook.vault)))
    _tell_outcome("backup", lambda: back_up(notebook, folder.parent / "backups"))


def open_as_nobody(folder: Path) -> None:
    """Driver: a worker who may not write there opens the notebook."""
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    _tell_outcome("open", lambda: ground.opened_quickly(Place(folder)))


def _save_until_told(notebook: Notebook) -> int:
    for number in count(1):
        try:
            ground.save_note(notebook, number)
        except FieldCaseError as problem:
            say("told", problem.code)
            return number
        say("ack", number)
        if number == MOST_SAVES:
            say("told", "nothing")
            return number + 1
    return 0


def _tell_outcome(about: str, work: Callable[[], object]) -> None:
    try:
        work()
    except FieldCaseError as problem:
        say(about, problem.code)
    else:
        say(about, "done")


def full_disks(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Every write from the first on is the one that finds no room; half a dozen by a limit of the system."""
    row = Row("R3", "disk full at the k-th write, then room again")
    with nursery(environment(under=scratch)) as lives:
        for at in spread(trials):
            place = ground.fresh(scratch / "r3")
            said = lives.begin("disks.fill", place.folder, at=at).rest()
            _judge(row, place, said)
            row.expect(
                "told notebook.disk_full" in said or "told nothing" in said, f"write {at}: {said[-3:]}"
            )
        for room in (400_000, 420_000, 500_000):
            place = ground.fresh(scratch / "r3")
            said = lives.begin("disks.fill_by_limit", place.folder, room=room).rest()
            _judge(row, place, said)
            row.expect(any(line.startswith("told notebook.disk") for line in said), f"limit {room}: {said}")
    return row


def failing_disks(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Every write and every flush in turn fails or is short."""
    row = Row("R4", "write or flush fails or is short at the k-th, once")
    backups = scratch / "backups"
    with nursery(environment(under=scratch / "r4")) as lives:
        for kind in ("eio", "fsync", "short"):
            for at in spread(trials // 3 or 1):
                place = ground.fresh(scratch / "r4")
                shutil.rmtree(backups, ignore_errors=True)
                backups.mkdir()
                said = lives.begin("disks.spoil", place.folder, kind=kind, at=at).rest()
                _judge(row, place, said)
                _judge_spoiled(row, f"{kind} {at}", said)
                row.corrupt += any(not _is_good_backup(one) for one in backups.iterdir())
    return row


def _judge(row: Row, place: Place, said: list[str]) -> None:
    acknowledged = acknowledged_in(said)
    left = ground.look_at(place)
    row.trials += 1
    row.acknowledged += acknowledged
    row.lost += left.lost(acknowledged)
    row.corrupt += not left.whole


def _judge_spoiled(row: Row, where: str, said: list[str]) -> None:
    row.expect("backup done" in said, f"{where}: no backup: {said}")
    if f"told {NotebookDiskError.default_code}" in said:
        row.expect(f"again {NotebookDiskError.default_code}" in said, f"{where}: it was tried again: {said}")
        row.expect("touched 0" in said, f"{where}: the disk was touched again: {said}")
    else:
        row.expect("told nothing" in said, f"{where}: {said}")


def _is_good_backup(folder: Path) -> bool:
    copy = Place(folder)
    return copy.has_notebook and ground.look_at(copy).whole


def read_only_places(scratch: Path, trials: int, chance: random.Random) -> Row:
    """The folder, the file, both, a log that was left over, the outbox: opening explains, nothing changes."""
    row = Row("R5", "the place cannot be written")
    if os.getuid() != 0:
        row.trials, row.remark = 1, "needs root to become somebody else; not tried"
        return row
    # The scratch folder of a test may not be entered by anybody else.
    with nursery() as lives, TemporaryDirectory(prefix="fieldcase-r5-") as entered:
        scratch = Path(entered)
        scratch.chmod(0o755)
        for locked in (("",), ("notebook.db",), ("", "notebook.db"), ("", "notebook.db-wal"), ("", "outbox")):
            place = ground.fresh(scratch / "r5")
            _give_to_nobody(place.folder, locked)
            before = _digests(place.folder)
            said = lives.begin("disks.open_as_nobody", place.folder).rest()
            row.trials += 1
            row.expect("open notebook.read_only" in said, f"{locked}: {said}")
            row.corrupt += _digests(place.folder) != before
            row.corrupt += not ground.look_at(place).whole
    return row


def _give_to_nobody(folder: Path, locked: tuple[str, ...]) -> None:
    (folder / "outbox").mkdir(exist_ok=True)
    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
        path.chmod(0o700 if path.is_dir() else 0o600)
    for name in locked:
        path = folder / name
        if path.exists():
            path.chmod(0o500 if path.is_dir() else 0o400)


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.name: sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def spread(trials: int, most: int = 500) -> list[int]:
    """Return *trials* numbers from 1 to *most*: all of them, or the first few with a spread of the others."""
    if trials >= most:
        return list(range(1, most + 1))
    first = trials // 2
    rest = trials - first
    return [*range(1, first + 1), *(first + (most - first) * step // rest for step in range(1, rest + 1))]
