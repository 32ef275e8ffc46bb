"""A folder that holds one backup: written under another name, flushed, then named."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from fieldcase.domain.errors import (
    FolderFullError,
    FolderMissingError,
    FolderReadOnlyError,
    NotebookFullError,
    NotebookReadOnlyError,
    WrittenDifferentlyError,
)
from fieldcase.domain.ids import Entropy
from fieldcase.services.place import Place
from fieldcase.transport.folder import answer_to, digest_of, free_bytes, sync_folder

PREFIX = "fieldcase-"
PARTIAL = ".part"
SUFFIX_BYTES = 3
"""Two backups within one second still get two names."""


def backup_name(now: datetime, entropy: Entropy, prefix: str = PREFIX) -> str:
    """Return a name that sorts by time and tells nothing else but why it was made."""
    return f"{prefix}{now:%Y%m%dT%H%M%SZ}-{entropy(SUFFIX_BYTES).hex()}"


@contextmanager
def appearing(target: Path) -> Iterator[Path]:
    """
    Give a new folder to fill; it gets its name when the block ends well, and is gone otherwise.

    Raises:
        FolderMissingError, FolderReadOnlyError, FolderFullError: If the disk will not have it.
    """
    partial = target.with_name(target.name + PARTIAL)
    with delivery_errors(target.parent):
        try:
            partial.mkdir(mode=0o700)
            yield partial
            _flush(partial)
            partial.rename(target)
            sync_folder(target.parent)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise


@contextmanager
def delivery_errors(folder: Path) -> Iterator[None]:
    """Say of *folder* what its disk says: it is the stick that is full, not the notebook."""
    try:
        yield
    except NotebookFullError:
        raise FolderFullError from None
    except NotebookReadOnlyError:
        raise FolderReadOnlyError from None
    except OSError as error:
        raise answer_to(error, folder) from None


def require_room(folder: Path, needed: int) -> None:
    """Raise ``FolderFullError`` or ``FolderMissingError`` unless *needed* bytes fit into *folder*."""
    if not folder.is_dir():
        raise FolderMissingError
    if free_bytes(folder) < needed:
        raise FolderFullError(needed=needed)


def copy_small_files(source: Place, target: Place) -> None:
    """
    Copy everything of a notebook but its database, and read each file back.

    The cover comes last: a folder without it holds no finished notebook.

    Raises:
        WrittenDifferentlyError: If what is read back is not what was written.
    """
    target.outbox.mkdir(mode=0o700)
    if source.outbox.is_dir():
        for file in sorted(source.outbox.iterdir()):
            _copy(file, target.outbox / file.name)
    for file in (*source.key_files, source.database_keys, source.cover_file):
        _copy(file, target.folder / file.name)


def size_of(folder: Path) -> int:
    """Return the bytes of all files in *folder*."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    target.chmod(0o600)
    if digest_of(target) != digest_of(source):
        raise WrittenDifferentlyError


def _flush(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            sync_folder(path)
        else:
            with path.open("r+b") as file:
                os.fsync(file.fileno())
    sync_folder(folder)
