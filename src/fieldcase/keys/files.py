"""Keep a key file whole on the disk."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from fieldcase.keys.errors import KeysDamagedError, KeysMissingError

MAX_KEY_FILE_BYTES = 64 * 1024
"""A hundred recipients fill a quarter of it; more is not ours."""

_OWNER_ONLY = 0o600

_FOLDER_SYNC_UNKNOWN = frozenset({errno.EINVAL, errno.ENOTSUP})
"""What a FAT stick answers when a folder is to be synchronised; the file itself was."""


def read_key_file(path: Path) -> bytes:
    """
    Return the bytes of a key file, still untrusted.

    Raises:
        KeysMissingError: There is no such file.
        KeysDamagedError: It is larger than any key file.
    """
    try:
        with path.open("rb") as file:
            untrusted = file.read(MAX_KEY_FILE_BYTES + 1)
    except FileNotFoundError:
        raise KeysMissingError from None
    if len(untrusted) > MAX_KEY_FILE_BYTES:
        raise KeysDamagedError(part="size")
    return untrusted


def write_atomically(path: Path, data: bytes) -> None:
    """
    Put *data* at *path* so that any crash leaves either the old file or the new one, readable by its owner.

    Raises:
        OSError: The disk is full or cannot be written; the old file is untouched.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        _write_and_sync(fresh, data)
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _write_and_sync(fresh: Path, data: bytes) -> None:
    # Made anew each time: a left-over, or a link planted there, would bring its own mode along.
    fresh.unlink(missing_ok=True)
    descriptor = os.open(
        fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _OWNER_ONLY
    )
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):  # Windows cannot open a folder; its rename is journalled.
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as refusal:
        if refusal.errno not in _FOLDER_SYNC_UNKNOWN:
            raise
    finally:
        os.close(descriptor)
