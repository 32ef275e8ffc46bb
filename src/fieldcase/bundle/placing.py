"""Put a file in its place at once or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_PART_SUFFIX = ".part"
_OWNER_ONLY = 0o600


@contextmanager
def placed_at_once(to: Path) -> Iterator[BinaryIO]:
    """
    Open a file for writing that stands under its name *to* only after everything is on the disk.

    The file may be read back through the same object before it gets its name.

    Raises:
        OSError: The disk is full or gone; nothing new stands under the name then.
    """
    unfinished = to.with_name(to.name + _PART_SUFFIX)
    try:
        with _opened_for_owner(unfinished) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(to)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    _settle_folder(to.parent)


def _opened_for_owner(path: Path) -> BinaryIO:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _OWNER_ONLY)
    return os.fdopen(descriptor, "w+b")


def _settle_folder(folder: Path) -> None:
    # Windows cannot open a folder; its rename is written through by the file system's journal.
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
