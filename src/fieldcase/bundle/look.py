"""Look at a file from the outside, without any key."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from fieldcase.bundle.age_header import AgeHeader, Lock, read_age_header
from fieldcase.bundle.errors import Code, OuterError
from fieldcase.bundle.limits import (
    LARGEST_FILE_BYTES,
    MAX_AGE_HEADER_BYTES,
    MAX_FILE_BYTES,
    MAX_PASSPHRASE_FILE_BYTES,
)


@dataclass(frozen=True)
class OuterLook:
    """
    What anybody can see of a file.

    ``refusal`` is the code with which every reader would refuse it unopened; only the size is known then.
    ``stanza_count`` may exceed the number of recipients: writers add throw-away ones.
    """

    size: int
    lock: Lock | None
    stanza_count: int
    work_factor: int | None
    refusal: Code | None

    @property
    def is_age(self) -> bool:
        """Whether the file is an age file of a kind this format uses."""
        return self.lock is not None


def inspect(untrusted_path: Path, *, max_bytes: int = MAX_FILE_BYTES) -> OuterLook:
    """Look at the outside of a file up to *max_bytes*; raises OSError only, if it cannot be read."""
    with untrusted_path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        untrusted_start = file.read(MAX_AGE_HEADER_BYTES)
    try:
        header = acceptable_header(size, untrusted_start, max_bytes)
    except OuterError as error:
        return OuterLook(size, None, 0, None, error.code)
    return OuterLook(size, header.lock, header.stanza_count, header.work_factor, None)


def acceptable_header(size: int, untrusted_start: bytes, max_bytes: int) -> AgeHeader:
    """
    Return the header of a file of this size: steps 1 and 2 of the import.

    Raises:
        OuterError: E_SIZE, E_AGE_HEADER, E_AGE_STANZAS or E_AGE_WORKFACTOR.
    """
    if size > min(max_bytes, LARGEST_FILE_BYTES):
        raise OuterError(Code.SIZE, bytes=size)
    header = read_age_header(untrusted_start)
    if header.lock is Lock.PASSPHRASE and size > MAX_PASSPHRASE_FILE_BYTES:
        raise OuterError(Code.SIZE, bytes=size)
    return header
