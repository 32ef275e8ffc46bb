"""Copies that can be opened again: written, checked, only then called a backup."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import (
    FolderMissingError,
    NotebookDamagedError,
    NotebookExistsError,
    WrittenDifferentlyError,
)
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import Entropy
from fieldcase.keys.dbkey import DatabaseKeys, open_database_keys
from fieldcase.keys.files import read_key_file
from fieldcase.services.backup_folder import (
    appearing,
    backup_name,
    copy_small_files,
    delivery_errors,
    require_room,
    size_of,
)
from fieldcase.services.disk import disk_errors
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import keys_refusals, open_notebook
from fieldcase.services.place import Place
from fieldcase.storage.vault import Vault

LAST_BACKUP = "last_backup"
"""The fact under which Today finds it."""

MOST_REFERRALS = 100_000
"""More than any office makes; a bound, so that counting ends."""


class BackedUp(Frozen):
    """A finished backup, already opened once to prove it."""

    name: str
    size: int
    at: datetime
    topic: Topic = Topic.BACKUP


class Counts(Frozen):
    """What a notebook holds, to compare a copy with what it was made from."""

    cases: int
    organisations: int
    referrals: int


class Restored(Frozen):
    """A notebook that was put back, opened with its passphrase and found whole."""

    counts: Counts
    worker: str


def back_up(notebook: Notebook, folder: Path) -> BackedUp:
    """
    Write a complete copy of *notebook* into a new sub-folder of *folder*, and open the copy to prove it.

    The copy is as encrypted as the notebook, with its own key files: it opens with the same passphrases,
    also after later changes of keys.

    Raises:
        FolderMissingError, FolderReadOnlyError, FolderFullError: If it cannot be written there.
        WrittenDifferentlyError: If the copy does not open, or does not hold the same.
    """
    require_room(folder, size_of(notebook.place.folder))
    now = notebook.clock.now()
    target = folder / backup_name(now, notebook.entropy)
    with appearing(target) as partial:
        copy = Place(partial)
        notebook.vault.copy_to(copy.database)
        copy.database.chmod(0o600)
        copy_small_files(notebook.place, copy)
        _prove(notebook, copy)
    if not notebook.vault.stopped:
        with notebook.writing() as tx:
            tx.meta.put(LAST_BACKUP, now.isoformat())
            tx.audit.record("backup.made")
    return BackedUp(name=target.name, size=size_of(target), at=now)


def restore(backup: Path, place: Place, passphrase: str, clock: Clock, entropy: Entropy) -> Restored:
    """
    Put a backup back at a new *place*; it appears there once it was opened and found whole.

    Raises:
        NotebookExistsError: If something is there already; nothing is overwritten.
        FolderMissingError, NotebookMissingError: If there is no finished backup.
        WrongPassphraseError: If no worker's key file in the backup opens with *passphrase*.
        NotebookDamagedError: If it is not as it was written.
        NotebookFullError, NotebookReadOnlyError: If the new place cannot hold it.
    """
    if not backup.is_dir():
        raise FolderMissingError
    if place.folder.exists() and any(place.folder.iterdir()):
        raise NotebookExistsError
    source = Place(backup)
    source.cover()
    building = place.folder.with_name(f".{place.folder.name}-{entropy(4).hex()}.new")
    with disk_errors():
        building.mkdir(mode=0o700, parents=True)
        try:
            restored = _put_back(source, Place(building), passphrase, clock, entropy)
            if place.folder.exists():
                place.folder.rmdir()
            building.rename(place.folder)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
    return restored


def _prove(notebook: Notebook, copy: Place) -> None:
    keys = _keys_in(copy, notebook)
    wanted = _counts(notebook.vault)
    with delivery_errors(copy.folder):
        vault = Vault.open(copy.database, keys.keys)
        try:
            sound = _is_sound(vault) and _counts(vault) == wanted
        finally:
            vault.close()
    if not sound:
        raise WrittenDifferentlyError


def _keys_in(copy: Place, notebook: Notebook) -> DatabaseKeys:
    """Return the database keys as the copy holds them, opened as the worker will open them one day."""
    secret = notebook.secret
    with keys_refusals():
        return open_database_keys(
            read_key_file(copy.database_keys), secret.age_identity, vault_id=secret.vault_id
        )


def _put_back(source: Place, target: Place, passphrase: str, clock: Clock, entropy: Entropy) -> Restored:
    shutil.copyfile(source.database, target.database)
    target.database.chmod(0o600)
    copy_small_files(source, target)
    notebook = open_notebook(target, passphrase, clock, entropy)
    try:
        if not _is_sound(notebook.vault):
            raise NotebookDamagedError(file="database")
        with notebook.writing() as tx:
            tx.audit.record("backup.restored")
        return Restored(counts=_counts(notebook.vault), worker=notebook.user.name)
    finally:
        notebook.vault.close()


def _is_sound(vault: Vault) -> bool:
    if vault.problems():
        return False
    with vault.reading() as tx:
        return tx.audit.is_whole()


def _counts(vault: Vault) -> Counts:
    with vault.reading() as tx:
        return Counts(
            cases=tx.cases.count(),
            organisations=len(tx.directory.all()),
            referrals=len(tx.referrals.all(MOST_REFERRALS)),
        )
