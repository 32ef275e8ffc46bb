"""What every place to exchange files can do, whatever protocol it speaks."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import BinaryIO, Protocol

from fieldcase.domain.frozen import Frozen

CHUNK_BYTES = 64 * 1024
PARTIAL = ".part"
_NEUTRAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,79}(\.[A-Za-z0-9]{1,12}){0,2}")


class Stored(Frozen):
    """A file that was stored and read back; ``already_there`` if an earlier attempt had done it."""

    name: str
    size: int
    sha256: str
    already_there: bool = False


class Remote(Frozen):
    """A file that lies at a place; size in bytes as the place states it."""

    name: str
    size: int


class Store(Protocol):
    """
    A place where any number of offices leave sealed files for one another.

    A *mailbox* is a folder with a neutral name. Every call raises a ``StoreError`` with a stable code; none
    leaves a file under its final name that was not read back.
    """

    def check(self) -> None:
        """Reach the place, sign in, look at it; change nothing."""
        ...

    def put(self, mailbox: str, source: Path, expected_sha256: str) -> Stored:
        """
        Store *source* under its own name: temporary name first, read back, then the final name.

        Doing it again is harmless; a different file of that name is never overwritten.
        """
        ...

    def list(self, mailbox: str) -> tuple[Remote, ...]:
        """Return the finished files in *mailbox*, by name; a mailbox that is not there is empty."""
        ...

    def fetch(self, mailbox: str, name: str, target: Path, limit: int) -> None:
        """Copy a file of at most *limit* bytes to *target*."""
        ...

    def close(self) -> None:
        """Leave."""
        ...


def is_neutral(name: str) -> bool:
    """Whether *name* may stand at a place: letters, digits, a short ending, nothing that leads elsewhere."""
    return _NEUTRAL.fullmatch(name) is not None


def require_neutral(*names: str) -> None:
    """Raise ``ValueError`` unless every one of *names* may stand at a place."""
    if not all(is_neutral(name) for name in names):
        raise ValueError("a name that may not stand at a store")


class Receiving:
    """
    Writes what arrives to a file, counts it and takes its digest.

    Raises (from ``add``):
        OverflowError: When more than *limit* bytes arrive.
    """

    def __init__(self, limit: int, file: BinaryIO | None = None) -> None:
        self._limit = limit
        self._file = file
        self._digest = hashlib.sha256()
        self.size = 0

    def add(self, chunk: bytes) -> None:
        """Take the next bytes."""
        self.size += len(chunk)
        if self.size > self._limit:
            raise OverflowError
        self._digest.update(chunk)
        if self._file is not None:
            self._file.write(chunk)

    @property
    def sha256(self) -> str:
        """The digest of everything so far, in hexadecimal."""
        return self._digest.hexdigest()
