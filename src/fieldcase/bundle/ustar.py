"""
Strict ustar: one archive has exactly one sequence of bytes.

Every entry is a plain file with fixed owner, mode and time, so a reader can rebuild the 512 bytes of a header
from name and size, then compare. Everything else that tar can say is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from fieldcase.bundle.errors import ArchiveError, Code
from fieldcase.bundle.limits import CHUNK_BYTES
from fieldcase.bundle.names import MANIFEST_NAME, SIGNATURE_NAME, check_path
from fieldcase.bundle.padding import BLOCK_BYTES, padded_archive_length, whole_blocks

END_BLOCKS = 2

_NAME_BYTES = 100
_SIZE = slice(124, 136)
_SIZE_DIGITS = 11
_CHECKSUM = slice(148, 156)
_TYPE_OFFSET = 156
_PLAIN_FILE = ord("0")


class Packable(Protocol):
    """Something that becomes one entry; its content is asked for once."""

    @property
    def name(self) -> str:
        """Return the name in the archive."""

    @property
    def size(self) -> int:
        """Return how many bytes the chunks have together."""

    def chunks(self) -> Iterator[bytes]:
        """Yield the content, piece by piece."""


@dataclass(frozen=True)
class Entry:
    """One small file of an archive, as the archive names it."""

    name: str
    content: bytes = field(repr=False)

    @property
    def size(self) -> int:
        """Return the length of the content."""
        return len(self.content)

    def chunks(self) -> Iterator[bytes]:
        """Yield the content."""
        yield self.content


def header(name: str, size: int) -> bytes:
    """Return the only header an entry with this name and size may have."""
    block = bytearray(BLOCK_BYTES)
    fields = (
        (0, name.encode("ascii")),
        (100, b"0000644\0"),
        (108, b"0000000\0"),
        (116, b"0000000\0"),
        (124, b"%011o\0" % size),
        (136, b"00000000000\0"),
        (148, b"        "),
        (156, b"0"),
        (257, b"ustar\x0000"),
        (329, b"0000000\0"),
        (337, b"0000000\0"),
    )
    for offset, text in fields:
        block[offset : offset + len(text)] = text
    block[_CHECKSUM] = b"%06o\0 " % sum(block)
    return bytes(block)


def write_archive(entries: Iterable[Packable], sink: BinaryIO) -> int:
    """Write *entries* in this order with end blocks and padding; return the number of bytes."""
    return sum(sink.write(chunk) for chunk in archive_chunks(entries))


def archive_chunks(entries: Iterable[Packable]) -> Iterator[bytes]:
    """Yield the archive of *entries* in this order, with end blocks and padding; no entry is held whole."""
    written = 0
    for entry in entries:
        yield header(entry.name, entry.size)
        yield from entry.chunks()
        filling = whole_blocks(entry.size) - entry.size
        yield bytes(filling)
        written += BLOCK_BYTES + entry.size + filling
    left = padded_archive_length(written + END_BLOCKS * BLOCK_BYTES) - written
    while left:
        zeros = min(left, CHUNK_BYTES)
        yield bytes(zeros)
        left -= zeros


def parse_header(untrusted_block: bytes) -> tuple[str, int]:
    """
    Return name and size of an entry.

    Raises:
        ArchiveError: E_TAR_TYPE, E_NAME or E_TAR_HEADER.
    """
    if untrusted_block[_TYPE_OFFSET] != _PLAIN_FILE:
        raise ArchiveError(Code.TAR_TYPE, type=untrusted_block[_TYPE_OFFSET])
    name = _name_in(untrusted_block)
    size = _size_in(untrusted_block)
    if untrusted_block != header(name, size):
        raise ArchiveError(Code.TAR_HEADER)
    return name, size


def _name_in(block: bytes) -> str:
    try:
        name = block[:_NAME_BYTES].split(b"\0", 1)[0].decode("ascii")
    except UnicodeDecodeError:
        raise ArchiveError(Code.NAME) from None
    return name if name in (MANIFEST_NAME, SIGNATURE_NAME) else check_path(name)


def _size_in(block: bytes) -> int:
    digits = block[_SIZE][:_SIZE_DIGITS]
    if not all(digit in b"01234567" for digit in digits):
        raise ArchiveError(Code.TAR_HEADER)
    return int(digits, 8)
