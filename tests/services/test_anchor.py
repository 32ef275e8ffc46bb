"""A notebook that is not the newest one says so before anybody works in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import NotebookForReadingError
from fieldcase.keys.files import read_key_file
from fieldcase.keys.keyfile import open_user_secret
from fieldcase.services import session
from fieldcase.services.anchor import LossKind
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from tests.notebooks import NOON, PASSPHRASE, counting_entropy

LATER = NOON + timedelta(days=7)


def work(notebook: Notebook, times: int = 1) -> None:
    """Leave entries in the record."""
    for _ in range(times):
        with notebook.writing() as tx:
            tx.audit.record("note.added")


def closed(notebook: Notebook) -> Place:
    """Lock a notebook as the window does."""
    session.note_lock(notebook)
    notebook.vault.close()
    return notebook.place


def reopened(place: Place) -> Notebook:
    """Open it a week later."""
    return open_notebook(place, PASSPHRASE, FixedClock(LATER), counting_entropy(77))


def test_an_ordinary_day_raises_no_question(notebook: Notebook) -> None:
    work(notebook, 5)
    again = reopened(closed(notebook))
    work(again, 5)
    third = reopened(closed(again))

    assert third.anchor.loss is None
    assert not third.vault.for_reading
    third.vault.close()


def test_a_crash_raises_no_question(notebook: Notebook) -> None:
    """The newest saves are in the log of the database, and are found there."""
    place = closed(notebook)
    subprocess.run(
        [sys.executable, "-m", "tests.faults.saving", str(place.folder), "7"],
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )

    again = reopened(place)

    assert again.anchor.loss is None
    again.vault.close()


def test_the_checkpoint_of_the_last_lock_is_in_the_sealed_key_file(notebook: Notebook) -> None:
    work(notebook)
    place = closed(notebook)

    secret = open_user_secret(read_key_file(place.key_files[0]), PASSPHRASE)

    at, _, note = secret.last_audit_head.partition("\n")
    assert at == NOON.isoformat()
    assert note.startswith(f"fieldcase/{secret.vault_id}/")


def test_last_weeks_database_put_back_is_noticed(notebook: Notebook) -> None:
    place = closed(notebook)
    old = place.database.read_bytes()
    again = reopened(place)
    work(again, 5)
    closed(again)
    place.database.write_bytes(old)

    returned = reopened(place)
    loss = returned.anchor.loss
    returned.vault.close()

    assert loss is not None
    assert (loss.kind, loss.expected - loss.present) == (LossKind.SHORTER, 7)
    assert (loss.present_at, loss.expected_at) == (NOON, LATER)


def test_it_is_noticed_without_the_mark_as_well(notebook: Notebook) -> None:
    place = closed(notebook)
    old = place.database.read_bytes()
    closed(reopened(place))
    place.database.write_bytes(old)
    place.mark.unlink()

    returned = reopened(place)

    assert returned.anchor.loss is not None
    returned.vault.close()


def test_an_older_copy_that_was_worked_in_is_noticed(notebook: Notebook) -> None:
    place = closed(notebook)
    old = {path.name: path.read_bytes() for path in place.folder.iterdir() if path.is_file()}
    again = reopened(place)
    closed(again)
    newest_key_file = place.key_files[0].read_bytes()
    for name, content in old.items():
        (place.folder / name).write_bytes(content)
    other = reopened(place)
    work(other, 9)
    closed(other)
    place.key_files[0].write_bytes(newest_key_file)

    returned = reopened(place)
    loss = returned.anchor.loss
    returned.vault.close()

    assert loss is not None
    assert loss.kind is LossKind.DIFFERENT


def test_saves_lost_since_the_last_checkpoint_are_noticed(notebook: Notebook, tmp_path: Path) -> None:
    """A flipped bit in a left-over log takes every later save with it, and the database says nothing."""
    place = closed(notebook)
    subprocess.run(
        [sys.executable, "-m", "tests.faults.saving", str(place.folder), "40"],
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    log = place.database.with_name("notebook.db-wal")
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 4
    log.write_bytes(content)

    returned = reopened(place)
    loss = returned.anchor.loss
    returned.vault.close()

    assert loss is not None
    assert loss.kind is LossKind.SHORTER
    assert 0 < loss.expected - loss.present < 40


def test_nothing_is_written_before_somebody_decides(notebook: Notebook) -> None:
    returned = with_loss(notebook)
    before = returned.place.database.read_bytes()

    with pytest.raises(NotebookForReadingError):
        work(returned)

    returned.vault.close()
    assert returned.place.database.read_bytes() == before


def test_going_on_is_a_decision_the_record_keeps(notebook: Notebook) -> None:
    returned = with_loss(notebook)

    session.go_on_after_loss(returned)
    work(returned)
    with returned.reading() as tx:
        said = [entry for entry in tx.audit.entries() if b"record.loss_accepted" in entry]
    again = reopened(closed(returned))

    assert len(said) == 1
    assert again.anchor.loss is None
    again.vault.close()


def test_a_mark_that_cannot_be_read_says_nothing(notebook: Notebook) -> None:
    place = closed(notebook)
    place.mark.write_bytes(os.urandom(64))

    again = reopened(place)

    assert again.anchor.loss is None
    again.vault.close()


def test_another_passphrase_meanwhile_leaves_the_key_file_alone(
    notebook: Notebook, other_notebook: Notebook
) -> None:
    """Somebody changed the passphrase from another place; what the session holds no longer fits."""
    theirs = other_notebook.place.key_files[0].read_bytes()
    ours = notebook.place.key_files[0]
    ours.write_bytes(theirs)

    session.note_lock(notebook)

    assert ours.read_bytes() == theirs


def with_loss(notebook: Notebook) -> Notebook:
    """Put an older database back and open it."""
    place = closed(notebook)
    older = place.folder.with_name("older.db")
    shutil.copyfile(place.database, older)
    again = reopened(place)
    work(again, 3)
    closed(again)
    shutil.copyfile(older, place.database)
    return reopened(place)
