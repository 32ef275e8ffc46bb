"""R1, R8, R11: the process dies while it saves, migrates, backs up."""

from __future__ import annotations

import random
import shutil
from itertools import count
from pathlib import Path

from fieldcase.services.backup import back_up
from fieldcase.services.place import Place
from fieldcase.storage import migrate
from fieldcase.storage.connection import connect
from fieldcase.storage.vault import Vault
from tests.faults import ground
from tests.faults.lives import acknowledged_in, nursery, say
from tests.faults.row import Row

MOST_SAVES = 24
SLOWEST = 0.12
"""Seconds after which a life is over at the latest: longer than one migration takes."""
BACKUPS = 0.25
"""Seconds in which several backups are made, one after another."""

INVENTED = 9001
INVENTED_SQL = """
CREATE TABLE note_renewed (id TEXT PRIMARY KEY, text TEXT NOT NULL, words INTEGER NOT NULL) STRICT;
INSERT INTO note_renewed SELECT id, text, length(text) FROM note;
CREATE INDEX note_renewed_words ON note_renewed (words);
CREATE TABLE padding (id INTEGER PRIMARY KEY, filling BLOB NOT NULL) STRICT;
INSERT INTO padding (filling) SELECT randomblob(3000) FROM note_renewed, (SELECT 1 FROM meta LIMIT 40);
DROP INDEX note_renewed_words;
UPDATE note_renewed SET words = words + 1;
"""


def save_for_ever(folder: Path, first: int) -> None:
    """Driver: save one note after another."""
    with ground.open_vault(Place(folder), ground.template_keys()) as vault:
        for number in count(first):
            ground.save_bare_note(vault, number)
            say("ack", number)


def migrate_invented(folder: Path) -> None:
    """Driver: bring a notebook to an invented next version."""
    with_invented_migration()
    Vault.open(folder / "notebook.db", ground.template_keys())
    say("ack", INVENTED)


def back_up_for_ever(folder: Path) -> None:
    """Driver: make one backup after another."""
    notebook = ground.opened_quickly(Place(folder))
    for number in count(1):
        back_up(notebook, folder.parent / "backups")
        say("ack", number)


def with_invented_migration() -> None:
    """Let this process know a version that does not exist."""
    known = (*migrate.migrations(), (INVENTED, INVENTED_SQL))
    migrate.migrations = lambda: known


def kills_while_saving(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Kill after a random number of saves, at a random instant of the next; the same notebook goes on."""
    row = Row("R1", "kill -9 while saving")
    place, kept = ground.fresh(scratch / "r1"), 0
    with nursery() as lives:
        for _ in range(trials):
            life = lives.begin("kills.save_for_ever", place.folder, first=kept + 1)
            acknowledged = kept
            for _ in range(chance.randint(1, MOST_SAVES)):
                acknowledged = acknowledged_in([life.hear()], acknowledged)
            acknowledged = acknowledged_in(life.kill(), acknowledged)
            left = ground.look_at(place)
            row.trials += 1
            row.acknowledged += acknowledged - kept
            row.lost += left.lost(acknowledged)
            row.corrupt += not left.whole
            kept = len(left.numbers)
            if kept > 600:
                place, kept = ground.fresh(scratch / "r1"), 0
    return row


def kills_while_migrating(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Kill at a random instant; afterwards it is the old or the new version, with all its notes."""
    row = Row("R8", "kill while the notebook is brought to a newer version")
    source = ground.fresh(scratch / "r8-source")
    with ground.open_vault(source, ground.template_keys()) as vault:
        for number in range(1, 21):
            ground.save_bare_note(vault, number)
    old = new = 0
    with nursery() as lives:
        for _ in range(trials):
            folder = scratch / "r8"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(source.folder, folder)
            lives.begin("kills.migrate_invented", folder).kill_after(chance.uniform(0, SLOWEST))
            version, tables = _version_and_tables(folder)
            row.trials += 1
            row.acknowledged += 20
            new_tables = {"padding", "note_renewed"} & tables
            row.corrupt += len(new_tables) != (2 if version == INVENTED else 0)
            row.corrupt += version not in (INVENTED, migrate.schema_version())
            old, new = old + (version != INVENTED), new + (version == INVENTED)
            if version != INVENTED:
                left = ground.look_at(Place(folder))
                row.lost += left.lost(20)
                row.corrupt += not left.whole
    row.remark = f"{old} old, {new} new, none between"
    return row


def _version_and_tables(folder: Path) -> tuple[int, set[str]]:
    connection = connect(folder / "notebook.db", ground.template_keys())
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    version = migrate.version_of(connection)
    connection.close()
    return version, tables


def kills_while_backing_up(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Kill at a random instant; whatever carries the name of a backup can be opened and is whole."""
    row = Row("R11", "kill while a backup is made")
    place = ground.fresh(scratch / "r11" / "notebook")
    backups = scratch / "r11" / "backups"
    backups.mkdir()
    with nursery() as lives:
        for _ in range(trials):
            life = lives.begin("kills.back_up_for_ever", place.folder)
            made = acknowledged_in(life.kill_after(chance.uniform(0.02, BACKUPS)))
            row.trials += 1
            row.acknowledged += made
            listed = sorted(one for one in backups.iterdir() if not one.name.endswith(".part"))
            row.lost += max(0, made - len(listed))
            row.corrupt += sum(not _opens(one, scratch / "r11" / "opened") for one in listed[-1:])
            row.corrupt += not ground.look_at(place).whole
            _forget_old(backups)
    return row


def _opens(backup: Path, scratch: Path) -> bool:
    shutil.rmtree(scratch, ignore_errors=True)
    shutil.copytree(backup, scratch)
    copy = Place(scratch)
    return copy.has_notebook and ground.look_at(copy, ground.keys_of(copy).keys).whole


def _forget_old(backups: Path) -> None:
    for one in backups.iterdir():
        shutil.rmtree(one)
