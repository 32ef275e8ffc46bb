"""A finished backup, carried to another disk: as it is, or as one file for the recovery kit."""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path

import pyrage
from pyrage.x25519 import Identity, Recipient

from fieldcase.domain.backup_errors import BackupDamagedError, NotABackupError
from fieldcase.domain.errors import (
    OtherRecoveryKitError,
    WrittenDifferentlyError,
)
from fieldcase.keys.dbkey import AGE_FIRST_LINE, STRANGER
from fieldcase.services.backup_folder import appearing, delivery_errors, require_room, size_of
from fieldcase.services.place import Place
from fieldcase.transport.folder import digest_of, digest_on_medium, sync_folder, write_verified

SUFFIX = ".age"


def copy_elsewhere(backup: Path, folder: Path, recovery_recipient: str = "") -> str:
    """
    Copy *backup* to *folder* and read it back; return its name there.

    With a recovery recipient it becomes one file, which shows not even how many workers there are, and which
    the recovery words open. Without one the set of encrypted files is copied as it is.

    Raises:
        FolderMissingError, FolderFullError, FolderReadOnlyError, WrittenDifferentlyError.
    """
    require_room(folder, size_of(backup))
    if recovery_recipient:
        return _wrapped(backup, folder, recovery_recipient)
    target = folder / backup.name
    if target.is_dir():
        return target.name
    with appearing(target) as partial:
        shutil.copytree(backup, partial, dirs_exist_ok=True)
        for file in backup.rglob("*"):
            if file.is_file() and digest_on_medium(partial / file.relative_to(backup)) != digest_of(file):
                raise WrittenDifferentlyError
    return target.name


def unwrap(file: Path, identity: str, folder: Path) -> Path:
    """
    Return the backup that lies in *file*, unpacked into *folder*, which is empty.

    Raises:
        OtherRecoveryKitError: If it was sealed to another kit.
        BackupDamagedError: If it is not as it was written.
        NotABackupError: If it is something else.
    """
    packed = folder / "packed.tar"
    try:
        _unseal(file, identity, packed)
        with tarfile.open(packed, "r:") as archive:
            archive.extractall(folder, filter="data")
    except tarfile.TarError:
        raise NotABackupError from None
    finally:
        packed.unlink(missing_ok=True)
    found = [path for path in folder.iterdir() if Place(path).has_notebook]
    if len(found) != 1:
        raise NotABackupError
    return found[0]


def _unseal(file: Path, identity: str, packed: Path) -> None:
    with file.open("rb") as sealed:
        if sealed.read(len(AGE_FIRST_LINE)) != AGE_FIRST_LINE:
            raise NotABackupError
    try:
        pyrage.decrypt_file(str(file), str(packed), [Identity.from_str(identity)])
    except pyrage.DecryptError as refusal:
        raise OtherRecoveryKitError if STRANGER in str(refusal) else BackupDamagedError from None
    except OSError as trouble:
        # pyrage says so of a part that was changed or cut off; a real disk brings its number along.
        if trouble.errno is None:
            raise BackupDamagedError from None
        raise


def _wrapped(backup: Path, folder: Path, recipient: str) -> str:
    packed = backup.with_name(f".{backup.name}.tar.part")
    sealed = backup.with_name(backup.name + SUFFIX)
    with delivery_errors(folder):
        try:
            with tarfile.open(packed, "w") as archive:
                archive.add(backup, backup.name)
            pyrage.encrypt_file(str(packed), str(sealed), [Recipient.from_str(recipient)])
            written = write_verified(sealed, folder, digest_of(sealed))
            sync_folder(folder)
        finally:
            packed.unlink(missing_ok=True)
            sealed.unlink(missing_ok=True)
    return written.name
