"""R6, R7: single bits of the database, or of a log that was left over, are not as they were written."""

from __future__ import annotations

import random
import shutil
import sys
from itertools import count
from pathlib import Path

from fieldcase.domain.clock import SystemClock
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.backup import back_up
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from fieldcase.services.restoring import restore
from fieldcase.services.wholeness import look_over
from fieldcase.storage.connection import connect
from tests.faults import ground
from tests.faults.lives import nursery, say
from tests.faults.row import Row
from tests.notebooks import PASSPHRASE, counting_entropy

PAGE = 4096
SAVES = 30
IN_THE_LOG = 8


def flip_bit(path: Path, chance: random.Random, least: int = 0) -> None:
    """Turn one bit of a file over, behind the first *least* bytes."""
    content = bytearray(path.read_bytes())
    content[chance.randrange(least, len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def flip_in_table(notebook: Notebook, table: str) -> None:
    """Turn one bit over in the first page of a table of an open notebook, behind its back."""
    keys = ground.opened_keys(notebook)
    copy = notebook.place.folder / ".for-its-pages"
    # Folds the log into the file first.
    notebook.vault.problems()
    shutil.copyfile(notebook.place.database, copy)
    connection = connect(copy, keys)
    sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    page = int(connection.execute(sql, (table,)).fetchone()[0])
    connection.close()
    copy.unlink()
    with notebook.place.database.open("r+b") as file:
        file.seek((page - 1) * PAGE + 100)
        old = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([old[0] ^ 1]))


def save_a_few(folder: Path, saves: int) -> None:
    """Driver: save notes, then wait to be killed, so that the log stays."""
    notebook = ground.opened_quickly(Place(folder))
    for number in range(1, saves + 1):
        ground.save_note(notebook, number)
    say("ready")
    for _ in count():
        sys.stdin.read()


def flipped_pages(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Each flip is found; what it concerns is named; the newest backup brings everything back."""
    row = Row("R6", "one bit flipped in the database")
    source = ground.fresh(scratch / "r6-source")
    notebook = ground.opened_quickly(source)
    for number in range(1, SAVES + 1):
        ground.save_note(notebook, number)
    (scratch / "r6-backups").mkdir()
    backup = scratch / "r6-backups" / back_up(notebook, scratch / "r6-backups").name
    notebook.vault.close()
    for trial in range(trials):
        shutil.rmtree(scratch / "r6", ignore_errors=True)
        shutil.copytree(source.folder, scratch / "r6")
        flip_bit(scratch / "r6" / "notebook.db", chance)
        row.trials += 1
        row.acknowledged += SAVES
        row.corrupt += not _is_found(row, Place(scratch / "r6"))
        if trial % 50 == 0:
            row.lost += _lost_after_restoring(backup, scratch / "r6-restored")
    return row


def _is_found(row: Row, place: Place) -> bool:
    """Whether opening or the look over every page tells; what it names is kept as a remark."""
    try:
        notebook = ground.opened_quickly(place)
    except FieldCaseError as problem:
        row.expect(problem.code == "notebook.damaged", problem.code)
        return True
    try:
        found = look_over(notebook)
        named = ", ".join(found.tables)
        row.remark = f"last named: {named}" if named else row.remark
        return not found.whole
    finally:
        notebook.vault.close()


def _lost_after_restoring(backup: Path, folder: Path) -> int:
    shutil.rmtree(folder, ignore_errors=True)
    place = Place(folder)
    restore(backup, place, PASSPHRASE, SystemClock(), counting_entropy(5))
    return ground.look_at(place).lost(SAVES)


def flipped_logs(scratch: Path, trials: int, chance: random.Random) -> Row:
    """A log left over by a crash is damaged: SQLite says nothing, so the program must."""
    row = Row("R7", "one bit flipped in a log that was left over")
    source = ground.fresh(scratch / "r7-source")
    with nursery() as lives:
        life = lives.begin("bits.save_a_few", source.folder, saves=IN_THE_LOG)
        row.expect(life.hear() == "ready", "the writer did not get ready")
        life.kill()
    found = silent = 0
    for _ in range(trials):
        shutil.rmtree(scratch / "r7", ignore_errors=True)
        shutil.copytree(source.folder, scratch / "r7")
        flip_bit(scratch / "r7" / "notebook.db-wal", chance, least=32)
        row.trials += 1
        row.acknowledged += IN_THE_LOG
        told, lost = _told_at_opening(Place(scratch / "r7"))
        found += told
        silent += lost and not told
    row.lost = silent
    row.remark = f"{found} told at opening, {silent} lost saves in silence"
    return row


def _told_at_opening(place: Place) -> tuple[bool, bool]:
    try:
        notebook = ground.opened_quickly(place)
    except FieldCaseError:
        return True, True
    numbers = ground.left_in_numbers(notebook.vault)
    notebook.vault.close()
    if notebook.anchor.loss is not None:
        return True, True
    return False, len(numbers) < IN_THE_LOG
