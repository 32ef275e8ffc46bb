"""Put a backup back: at a new place, opened and compared; only then in the place of the present notebook."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from fieldcase.domain.backup_errors import BackupDamagedError
from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import (
    FieldCaseError,
    FolderMissingError,
    NotebookDamagedError,
    NotebookExistsError,
)
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import Entropy, UserId, new_id
from fieldcase.keys.dbkey import DatabaseKeys, open_database_keys
from fieldcase.keys.files import read_key_file
from fieldcase.services.backup_folder import backup_name, copy_small_files
from fieldcase.services.contents import Contents, contents_of, prove_copy
from fieldcase.services.disk import disk_errors
from fieldcase.services.opening import keys_refusals, secret_of
from fieldcase.services.place import Place
from fieldcase.storage.audit import DEVICE_ID
from fieldcase.storage.vault import Vault
from fieldcase.transport.folder import sync_folder

REPLACED = "replaced-"
_READY = ".ready"


class Opened(Frozen):
    """Who opened the keys of a backup, and with what result."""

    user_id: UserId
    vault_id: str
    keys: tuple[bytes, ...]

    def __repr__(self) -> str:
        return "<Opened>"


Opener = Callable[[Place], Opened]
"""Opens the database keys that lie in a backup, as somebody will have to one day."""


class Prepared(Frozen):
    """A backup that was put back beside the notebook, opened and found whole; nothing is replaced yet."""

    folder: Path
    contents: Contents
    worker: str


def with_passphrase(passphrase: str) -> Opener:
    """Open with the passphrase of a worker whose key file lies in the backup."""

    def opened(place: Place) -> Opened:
        with keys_refusals(), disk_errors():
            secret = secret_of(place, passphrase)
            keys = _keys_at(place, secret.age_identity, secret.vault_id)
        return Opened(user_id=UserId(secret.user_id), vault_id=secret.vault_id, keys=keys.keys)

    return opened


def with_identity(identity: str, user_id: UserId, vault_id: str | None = None) -> Opener:
    """Open with an age identity: that of a worker whose notebook is open, or of the recovery kit."""

    def opened(place: Place) -> Opened:
        with keys_refusals(), disk_errors():
            keys = _keys_at(place, identity, vault_id)
        return Opened(user_id=user_id, vault_id=keys.vault_id, keys=keys.keys)

    return opened


def prepare(backup: Path, place: Place, opener: Opener, clock: Clock, entropy: Entropy) -> Prepared:
    """
    Put a backup back beside *place*, bring it to the present schema, prove it.

    It counts as another laptop from now on: two notebooks that go on from here never number alike.

    Raises:
        FolderMissingError, NotebookMissingError: If there is no finished backup.
        WrongPassphraseError: If the backup does not open with it.
        BackupDamagedError, NotebookDamagedError: If it, or one of its key files, is not as it was written.
        NotebookFullError, NotebookReadOnlyError: If the place cannot hold it.
    """
    if not backup.is_dir():
        raise FolderMissingError
    source = Place(backup)
    source.cover()
    building = place.folder.with_name(f".{place.folder.name}-{entropy(4).hex()}{_READY}")
    with _built(building):
        opened = opener(source)
        # Proved before anything is written: what is damaged is not even copied.
        _require_whole(source, opened)
        target = Place(building)
        shutil.copyfile(source.database, target.database)
        target.database.chmod(0o600)
        copy_small_files(source, target)
        contents, worker = _made_ours(target, opened, clock, entropy)
        sync_folder(building)
    return Prepared(folder=building, contents=contents, worker=worker)


def abandon(prepared: Prepared) -> None:
    """Remove what was prepared: somebody decided otherwise."""
    shutil.rmtree(prepared.folder, ignore_errors=True)


def put_in_place(prepared: Prepared, place: Place, now: datetime, entropy: Entropy) -> Path | None:
    """
    Let the prepared notebook take the *place*; the one that is there is kept among the backups.

    Neither may be open.

    Returns:
        Where the old one is; nothing when there was none.

    Raises:
        NotebookReadOnlyError, NotebookFullError: If a folder cannot be renamed; the old one stays then.
    """
    old: Path | None = None
    with disk_errors():
        if place.folder.exists():
            place.backups.mkdir(mode=0o700, exist_ok=True)
            old = place.backups / backup_name(now, entropy, REPLACED)
            place.folder.rename(old)
        prepared.folder.rename(place.folder)
        sync_folder(place.folder.parent)
    return old


def finish_replacing(place: Place) -> None:
    """Do the second rename when a crash came between the two: the notebook is never missing."""
    if place.folder.exists() or not place.folder.parent.is_dir():
        return
    ready = [Place(path) for path in place.folder.parent.glob(f".{place.folder.name}-*{_READY}")]
    whole = [one for one in ready if one.has_notebook]
    if len(whole) == 1 and place.backups.is_dir() and any(place.backups.glob(f"{REPLACED}*")):
        whole[0].folder.rename(place.folder)


def contents_at(place: Place, opener: Opener) -> Contents | None:
    """Return what a closed notebook holds, as far as it can be read; nothing if it cannot."""
    try:
        if not place.has_notebook:
            return None
        vault = Vault.open_as_it_is(place.database, opener(place).keys)
    except FieldCaseError:
        return None
    try:
        with vault.reading() as tx:
            return contents_of(tx)
    except FieldCaseError:
        return None
    finally:
        vault.close()


class Restored(Frozen):
    """A notebook that was put back at a place where there was none."""

    contents: Contents
    worker: str


def restore(backup: Path, place: Place, passphrase: str, clock: Clock, entropy: Entropy) -> Restored:
    """
    Put a backup back at a new *place*; it appears there once it was opened and found whole.

    Raises:
        NotebookExistsError: If something is there already; nothing is overwritten.
        Else as ``prepare``.
    """
    if place.folder.exists() and any(place.folder.iterdir()):
        raise NotebookExistsError
    prepared = prepare(backup, place, with_passphrase(passphrase), clock, entropy)
    with disk_errors():
        if place.folder.exists():
            place.folder.rmdir()
        prepared.folder.rename(place.folder)
        sync_folder(place.folder.parent)
    return Restored(contents=prepared.contents, worker=prepared.worker)


def _require_whole(source: Place, opened: Opened) -> None:
    try:
        prove_copy(source.database, opened.keys)
    except NotebookDamagedError as error:
        raise BackupDamagedError(**error.facts) from None


@contextmanager
def _built(folder: Path) -> Iterator[None]:
    with disk_errors():
        folder.mkdir(mode=0o700, parents=True)
        try:
            yield
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise


def _keys_at(place: Place, identity: str, vault_id: str | None) -> DatabaseKeys:
    return open_database_keys(read_key_file(place.database_keys), identity, vault_id=vault_id)


def _made_ours(place: Place, opened: Opened, clock: Clock, entropy: Entropy) -> tuple[Contents, str]:
    """Return what the copy holds, then give it its own device id and write down where it comes from."""
    vault = Vault.open(place.database, opened.keys)
    try:
        with vault.reading() as tx:
            known = [user.name for user in tx.users.all() if user.id == opened.user_id]
            contents = contents_of(tx)
        with vault.writing(opened.user_id, clock.now()) as tx:
            tx.meta.put(DEVICE_ID, new_id(entropy))
            tx.audit.record("backup.restored")
        return contents, known[0] if known else ""
    finally:
        vault.close()
