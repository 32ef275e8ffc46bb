"""
The high-water mark: how long the record is, noted outside the database after every save.

::

    size 8, seconds since 1970 8, root 32, MAC 16: 64 bytes, overwritten in place, never flushed

A save that was acknowledged and is gone, because the end of the log was damaged or an older file was put
back, shows here even when it is newer than the last signed checkpoint. After a power cut the mark may be
older than the notebook, never newer: it is written after the notebook was flushed. One that is missing or
unreadable says nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldcase.audit.merkle import HASH_BYTES, Frontier
from fieldcase.domain.clock import Clock

_FIELDS = struct.Struct(f">qq{HASH_BYTES}s")
_MAC_BYTES = 16
_PERSON = b"fieldcase-mark"
_OWNER_ONLY = 0o600
_FLAGS = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Mark:
    """How long the record was at the last save, with the root over it."""

    size: int
    root: bytes
    at: datetime


@dataclass(frozen=True, repr=False)
class MarkFile:
    """The file beside the database; *keys* are those of the database, the one in use last."""

    path: Path
    keys: Sequence[bytes]
    clock: Clock

    def write(self, frontier: Frontier) -> None:
        """Note *frontier*; a disk that refuses costs only the mark."""
        fields = _FIELDS.pack(frontier.size, int(self.clock.now().timestamp()), frontier.root)
        with suppress(OSError):
            descriptor = os.open(self.path, _FLAGS, _OWNER_ONLY)
            try:
                os.write(descriptor, fields + _mac(fields, self.keys[-1]))
            finally:
                os.close(descriptor)

    def read(self) -> Mark | None:
        """Return the mark, if it was written with one of the keys."""
        try:
            untrusted = self.path.read_bytes()
        except OSError:
            return None
        fields, mac = untrusted[: _FIELDS.size], untrusted[_FIELDS.size :]
        if len(fields) != _FIELDS.size or not any(
            hmac.compare_digest(mac, _mac(fields, key)) for key in self.keys
        ):
            return None
        size, seconds, root = _FIELDS.unpack(fields)
        return Mark(size, root, datetime.fromtimestamp(seconds, UTC))


def _mac(fields: bytes, key: bytes) -> bytes:
    return hashlib.blake2b(fields, digest_size=_MAC_BYTES, key=key, person=_PERSON).digest()
