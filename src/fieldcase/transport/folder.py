"""
Write a sealed file to a stick or folder so that it is truly there.

Temporary name, flush to the medium, rename, read back, compare: only then is it called written.
"""

from __future__ import annotations

import errno
import hashlib
import mmap
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldcase.domain.errors import (
    DeliveryError,
    FolderFullError,
    FolderMissingError,
    FolderReadOnlyError,
    WrittenDifferentlyError,
)
from fieldcase.domain.frozen import Frozen

CHUNK_BYTES = 1024 * 1024
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class Written(Frozen):
    """A file that was written and read back."""

    name: str
    size: int
    sha256: str


def free_bytes(folder: Path) -> int:
    """Return the space left in *folder*; raise ``FolderMissingError`` if it is not there."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        raise FolderMissingError from None


def write_verified(source: Path, folder: Path, expected_sha256: str) -> Written:
    """
    Copy *source* into *folder* and read it back.

    Writing the same file again is harmless: one that is already there, and equal, is kept.

    Raises:
        FolderMissingError, FolderReadOnlyError, FolderFullError: If it cannot be written there.
        WrittenDifferentlyError: If what is read back differs; nothing is left under the final name.
    """
    if not folder.is_dir():
        raise FolderMissingError
    target = folder / source.name
    if target.is_file() and digest_on_medium(target) == expected_sha256:
        return Written(name=target.name, size=target.stat().st_size, sha256=expected_sha256)
    if target.exists():
        raise WrittenDifferentlyError
    size = source.stat().st_size
    if free_bytes(folder) < size:
        raise FolderFullError(needed=size)
    partial = folder / f"{source.name}.part"
    try:
        _copy(source, partial)
        if digest_on_medium(partial) != expected_sha256:
            raise WrittenDifferentlyError
        partial.replace(target)
        sync_folder(folder)
    except OSError as error:
        _forget(partial)
        raise answer_to(error, folder) from None
    except BaseException:
        _forget(partial)
        raise
    return Written(name=target.name, size=size, sha256=expected_sha256)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def digest_on_medium(path: Path) -> str:
    """
    Return the SHA-256 of what the medium holds of a file that was flushed to it.

    A stick that claims a size it does not have takes everything; read from this computer's own memory it
    would even look whole. So the memory is emptied of it, then passed by, as far as the system lets us.
    """
    if not hasattr(os, "posix_fadvise"):
        return digest_of(path)
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    try:
        return _digest_past_memory(path)
    except OSError:
        # Not every file system reads without it; emptied it was.
        return digest_of(path)


def _digest_past_memory(path: Path) -> str:
    digest, left = hashlib.sha256(), path.stat().st_size
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECT)
    try:
        # Such a reading wants memory that begins at a page.
        with mmap.mmap(-1, CHUNK_BYTES) as pages:
            while left and (size := os.readv(descriptor, [pages])):
                digest.update(pages[:size])
                left -= size
    finally:
        os.close(descriptor)
    return digest.hexdigest()


def _copy(source: Path, partial: Path) -> None:
    with source.open("rb") as reader, partial.open("wb") as writer:
        shutil.copyfileobj(reader, writer, CHUNK_BYTES)
        writer.flush()
        os.fsync(writer.fileno())


def copy_privately(source: Path, target: Path) -> None:
    """
    Copy a file beside the notebook, for its owner alone; it stands under its name whole or not at all.

    Raises:
        OSError: The disk is full or gone.
    """
    partial = target.with_name(f"{target.name}.part")
    try:
        partial.touch(mode=0o600)
        _copy(source, partial)
        partial.replace(target)
        sync_folder(target.parent)
    except BaseException:
        _forget(partial)
        raise


def sync_folder(folder: Path) -> None:
    """Have the medium keep the names in *folder*; a rename alone may be forgotten in a power cut."""
    if not hasattr(os, "O_DIRECTORY"):  # Windows cannot open a folder; its rename is journalled.
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # FAT sticks under some kernels refuse to flush a folder; the file itself was flushed.
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(descriptor)


def _forget(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        # The stick is gone, and the unfinished part with it.
        return


def answer_to(error: OSError, folder: Path) -> DeliveryError:
    """Return what the system's refusal to write to *folder* means for a person."""
    if error.errno in _FULL:
        return FolderFullError()
    if not folder.is_dir():
        return FolderMissingError()
    return FolderReadOnlyError()


def folder_in(folder: Path, name: str) -> Path:
    """
    Return the folder *name* inside *folder*, made if it is not there yet.

    Raises:
        FolderMissingError, FolderReadOnlyError, FolderFullError.
    """
    if not folder.is_dir():
        raise FolderMissingError
    made = folder / name
    try:
        made.mkdir(exist_ok=True)
        sync_folder(folder)
    except OSError as error:
        raise answer_to(error, folder) from None
    return made


@contextmanager
def delivery_errors(folder: Path) -> Iterator[None]:
    """Turn the system's refusal to write to *folder* into our tree."""
    if not folder.is_dir():
        raise FolderMissingError
    try:
        yield
    except OSError as error:
        raise answer_to(error, folder) from None


def write_bytes_verified(content: bytes, target: Path) -> Written:
    """
    Write a small file to a stick or folder and read it back; an older one of that name is replaced.

    Raises:
        FolderMissingError, FolderReadOnlyError, FolderFullError, WrittenDifferentlyError.
    """
    if not target.parent.is_dir():
        raise FolderMissingError
    partial = target.with_name(f"{target.name}.part")
    expected = hashlib.sha256(content).hexdigest()
    try:
        with partial.open("wb") as writer:
            writer.write(content)
            writer.flush()
            os.fsync(writer.fileno())
        if digest_on_medium(partial) != expected:
            raise WrittenDifferentlyError
        partial.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        _forget(partial)
        raise answer_to(error, target.parent) from None
    except BaseException:
        _forget(partial)
        raise
    return Written(name=target.name, size=len(content), sha256=expected)
