"""Copies that can be opened again: written, checked, only then called a backup."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import NotebookDamagedError, WrittenDifferentlyError
from fieldcase.domain.frozen import Frozen
from fieldcase.keys.dbkey import open_database_keys
from fieldcase.keys.files import read_key_file
from fieldcase.services.backup_folder import (
    PREFIX,
    appearing,
    backup_name,
    copy_small_files,
    delivery_errors,
    require_room,
    size_of,
)
from fieldcase.services.contents import contents_of, prove_copy
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import keys_refusals
from fieldcase.services.place import Place

LAST_BACKUP = "last_backup"
"""The fact under which Today finds it."""

LAST_ELSEWHERE = "last_copy_elsewhere"
"""The same for a copy that is not on this computer."""

LAST_SIZE = "last_backup_entries"
"""How long the record was then, to tell whether anything was done since."""

TROUBLE = "backup_trouble"
"""The code of what kept the last automatic backup from being written."""

CHECKPOINT_FILE = "checkpoint.txt"


class BackedUp(Frozen):
    """A finished backup, already opened once to prove it."""

    name: str
    size: int
    at: datetime
    topic: Topic = Topic.BACKUP


def back_up(notebook: Notebook, folder: Path) -> BackedUp:
    """
    Write a complete copy of *notebook* into a new sub-folder of *folder*, and open the copy to prove it.

    The copy is as encrypted as the notebook, with its own key files: it opens with the same passphrases,
    also after later changes of keys. A signed checkpoint of the record lies in it.

    Raises:
        FolderMissingError, FolderReadOnlyError, FolderFullError: If it cannot be written there.
        WrittenDifferentlyError: If the copy does not open, or does not hold the same.
    """
    require_room(folder, size_of(notebook.place.folder))
    now = notebook.clock.now()
    note = notebook.anchor.pin(notebook.vault, now)
    target = folder / backup_name(now, notebook.entropy, PREFIX)
    with appearing(target) as partial:
        copy = Place(partial)
        notebook.vault.copy_to(copy.database)
        copy.database.chmod(0o600)
        (partial / CHECKPOINT_FILE).write_text(note, "utf-8")
        (partial / CHECKPOINT_FILE).chmod(0o600)
        copy_small_files(notebook.place, copy)
        _prove(notebook, copy)
    if not notebook.vault.stopped:
        # By the vault itself: also the work of somebody who may only read is followed by a backup.
        with notebook.vault.writing(notebook.user.id, now) as tx:
            tx.meta.put(LAST_BACKUP, now.isoformat())
            tx.meta.put(TROUBLE, "")
            if folder.resolve() != notebook.place.backups.resolve():
                tx.meta.put(LAST_ELSEWHERE, now.isoformat())
            tx.audit.record("backup.made")
            tx.meta.put(LAST_SIZE, str(tx.audit.frontier.size))
    return BackedUp(name=target.name, size=size_of(target), at=now)


def _prove(notebook: Notebook, copy: Place) -> None:
    with notebook.reading() as tx:
        wanted = contents_of(tx)
    with delivery_errors(copy.folder):
        try:
            found = prove_copy(copy.database, _keys_in(copy, notebook))
        except NotebookDamagedError:
            raise WrittenDifferentlyError from None
    if found != wanted:
        raise WrittenDifferentlyError


def _keys_in(copy: Place, notebook: Notebook) -> tuple[bytes, ...]:
    """Return the database keys as the copy holds them, opened as the worker will open them one day."""
    secret = notebook.secret
    with keys_refusals():
        opened = open_database_keys(
            read_key_file(copy.database_keys), secret.age_identity, vault_id=secret.vault_id
        )
    return opened.keys
