"""R14, R18, R19, R21, R22: clocks that jump, two windows, no memory, an old program, every backup."""

from __future__ import annotations

import os
import random
import resource
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count
from pathlib import Path

from fieldcase.domain.clock import FixedClock, SystemClock
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.services import casework
from fieldcase.services.backup import back_up
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.restoring import restore
from fieldcase.storage.connection import connect
from tests.faults import ground
from tests.faults.lives import acknowledged_in, nursery, say
from tests.faults.row import Row
from tests.faults.shim import plain_environment
from tests.notebooks import PASSPHRASE, counting_entropy

FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")
JUMPS = (
    timedelta(days=3653),
    timedelta(days=-3653),
    timedelta(hours=1),
    timedelta(hours=-1),
    timedelta(seconds=-1),
    timedelta(0),
)
MOMENTS = (
    datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC),
    datetime(2025, 10, 26, 0, 59, 59, tzinfo=UTC),
    datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC),
    datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC),
    datetime(1971, 1, 1, tzinfo=UTC),
)
NEWER = 9999


def save_few(folder: Path, first: int, saves: int) -> None:
    """Driver: save some notes, close."""
    notebook = ground.opened_quickly(Place(folder), 80_000_000 + first * 1000)
    for number in range(first, first + saves):
        ground.save_note(notebook, number)
        say("ack", number)
    notebook.vault.close()


def hold_open(folder: Path) -> None:
    """Driver: two windows on one notebook; the second tries while the first goes on saving."""
    first = ground.opened_quickly(Place(folder))
    ground.save_note(first, 1)
    child = os.fork()
    if child == 0:
        try:
            ground.opened_quickly(Place(folder))
            say("second opened")
        except FieldCaseError as problem:
            say("second", problem.code)
        os._exit(0)
    ground.save_note(first, 2)
    os.waitpid(child, 0)
    ground.save_note(first, 3)
    say("ack", 3)


def starve(folder: Path, room: int) -> None:
    """Driver: memory ends *room* bytes above what the program has now."""
    notebook = ground.opened_quickly(Place(folder))
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + room, resource.RLIM_INFINITY))
    hoard = []
    for number in count(1):
        ground.save_note(notebook, number)
        say("ack", number)
        hoard.append(bytearray(256 * 1024))


def jumping_clocks(scratch: Path, trials: int, chance: random.Random) -> Row:
    """The clock jumps within a session; then the whole program runs at other times of the world."""
    row = Row("R14", "clock jumps: years, summer time, 2038, back")
    place = ground.fresh(scratch / "r14")
    number = 0
    for _ in range(trials):
        now = chance.choice(MOMENTS) + chance.choice(JUMPS)
        clock = FixedClock(now)
        notebook = open_notebook(place, PASSPHRASE, clock, counting_entropy(9_000_000 + number))
        for jump in chance.sample(JUMPS, 3):
            clock.move_to(now + jump)
            number += 1
            ground.save_note(notebook, number)
        with notebook.reading() as tx:
            case_id = CaseId(tx.meta.get("fault.case"))
        casework.case_sheet(notebook, case_id)
        notebook.vault.close()
        row.trials += 1
    if FAKETIME.is_file():
        number = _at_other_times(row, place, number)
    left = ground.look_at(place)
    row.acknowledged = number
    row.lost = left.lost(number)
    row.corrupt = not left.whole
    return row


def _at_other_times(row: Row, place: Place, number: int) -> int:
    told = place.folder.with_name("faketime")
    told.write_text("+0\n")
    preloaded = {
        "LD_PRELOAD": str(FAKETIME),
        "FAKETIME_TIMESTAMP_FILE": str(told),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    with nursery({**plain_environment(), **preloaded}) as lives:
        for offset in ("+10y", "-10y", "@2038-01-19 03:14:05", "@2025-10-26 00:59:58"):
            told.write_text(f"{offset}\n")
            said = lives.begin("computers.save_few", place.folder, first=number + 1, saves=3).rest()
            row.trials += 1
            row.expect(acknowledged_in(said) == number + 3, f"{offset}: {said}")
            number = acknowledged_in(said, number)
    return number


def two_windows(scratch: Path, trials: int, chance: random.Random) -> Row:
    """The second one is told kindly, the first one notices nothing."""
    row = Row("R18", "two windows on one notebook")
    with nursery() as lives:
        for _ in range(trials):
            place = ground.fresh(scratch / "r18")
            said = lives.begin("computers.hold_open", place.folder).rest()
            row.trials += 1
            row.expect("second notebook.busy" in said, f"{said}")
            _judge(row, place, acknowledged_in(said))
    return row


def starved(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Memory ends in steps of some hundred kilobytes."""
    row = Row("R19", "no memory left")
    with nursery() as lives:
        for step in range(trials):
            place = ground.fresh(scratch / "r19")
            said = lives.begin("computers.starve", place.folder, room=(step + 1) * 300_000).rest()
            row.trials += 1
            _judge(row, place, acknowledged_in(said))
    return row


def _judge(row: Row, place: Place, acknowledged: int) -> None:
    left = ground.look_at(place)
    row.acknowledged += acknowledged
    row.lost += left.lost(acknowledged)
    row.corrupt += not left.whole


def older_programs(scratch: Path, trials: int, chance: random.Random) -> Row:
    """A program of today is given a notebook of the future: it says so and changes nothing."""
    row = Row("R21", "an older program opens a newer notebook")
    for _ in range(trials):
        place = ground.fresh(scratch / "r21")
        connection = connect(place.database, ground.template_keys())
        connection.execute(f"PRAGMA user_version = {NEWER}")
        connection.close()
        before = sha256(place.database.read_bytes()).hexdigest()
        try:
            ground.opened_quickly(place)
            row.expect(holds=False, otherwise="it was opened")
        except FieldCaseError as problem:
            row.expect(problem.code == "notebook.newer", problem.code)
        row.trials += 1
        row.corrupt += sha256(place.database.read_bytes()).hexdigest() != before
    return row


def every_backup(scratch: Path, trials: int, chance: random.Random) -> Row:
    """A backup after every few saves; each is put back and holds what there was at its time."""
    row = Row("R22", "every backup is put back")
    place, backups = ground.fresh(scratch / "r22"), scratch / "r22-backups"
    backups.mkdir()
    notebook = ground.opened_quickly(place)
    made: list[tuple[str, int]] = []
    number = 0
    for _ in range(trials):
        for _ in range(chance.randint(1, 9)):
            number += 1
            ground.save_note(notebook, number)
        made.append((back_up(notebook, backups).name, number))
    notebook.vault.close()
    for name, held in made:
        again = Place(scratch / f"again-{name}")
        restore(backups / name, again, PASSPHRASE, SystemClock(), counting_entropy(held))
        left = ground.look_at(again)
        row.trials += 1
        row.acknowledged += held
        row.lost += left.lost(held)
        row.corrupt += not left.whole or len(left.numbers) != held
    return row
