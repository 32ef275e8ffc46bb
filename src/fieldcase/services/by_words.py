"""A notebook or a backup, opened with recovery words."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldcase.domain.ids import Entropy, UserId
from fieldcase.keys.dbkey import DatabaseKeys, open_database_keys
from fieldcase.keys.files import read_key_file
from fieldcase.keys.recovery import identity_of_words, words_in
from fieldcase.services.disk import disk_errors
from fieldcase.services.keys_refusals import recovery_refusals
from fieldcase.services.place import Place
from fieldcase.services.restoring import Opened, Opener
from fieldcase.services.second_copy import unwrap

_UNPACKED = ".unpacked"


def identity_in(typed: str) -> str:
    """
    Return the age identity behind recovery words.

    Raises:
        RecoveryWordsError: If these are no recovery words.
    """
    with recovery_refusals():
        return identity_of_words(words_in(typed))


def keys_by_words(place: Place, typed: str, vault_id: str | None = None) -> tuple[str, DatabaseKeys]:
    """
    Return the identity behind the words, and the keys of the database at *place*.

    Raises:
        RecoveryWordsError, OtherRecoveryKitError: If the words do not open it.
        NotebookMissingError, NotebookDamagedError: If its keys are gone or damaged.
    """
    identity = identity_in(typed)
    with recovery_refusals(), disk_errors():
        return identity, open_database_keys(read_key_file(place.database_keys), identity, vault_id=vault_id)


def with_words(typed: str, vault_id: str | None = None) -> Opener:
    """Open with the recovery words alone: of that notebook, where *vault_id* says which."""

    def opened(place: Place) -> Opened:
        _, keys = keys_by_words(place, typed, vault_id)
        return Opened(user_id=UserId(""), vault_id=keys.vault_id, keys=keys.keys)

    return opened


@contextmanager
def unpacked(backup: Path, typed: str, place: Place, entropy: Entropy) -> Iterator[Path]:
    """
    Give the folder of a backup; one that is a sealed file is unpacked beside *place* for as long.

    What is unpacked is still encrypted: it is the database and the key files, as in any backup.

    Raises:
        RecoveryWordsError, OtherRecoveryKitError, BackupDamagedError, NotABackupError.
        NotebookFullError, NotebookReadOnlyError: If there is no room for it.
    """
    if not backup.is_file():
        yield backup
        return
    identity = identity_in(typed)
    for left_over in place.folder.parent.glob(f".{place.folder.name}-*{_UNPACKED}"):
        shutil.rmtree(left_over, ignore_errors=True)
    folder = place.folder.with_name(f".{place.folder.name}-{entropy(4).hex()}{_UNPACKED}")
    try:
        with disk_errors():
            folder.mkdir(mode=0o700, parents=True)
            found = unwrap(backup, identity, folder)
        yield found
    finally:
        shutil.rmtree(folder, ignore_errors=True)
