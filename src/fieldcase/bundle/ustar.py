"""
Strict ustar: one archive has exactly one sequence of bytes.

Every entry is a plain file with fixed owner, mode and time, so a reader can rebuild the 512 bytes of a header
from name and size, then compare. Everything else that tar can say is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from fieldcase.bundle.errors import ArchiveError, Code
from fieldcase.bundle.limits import MAX_ENTRIES
from fieldcase.bundle.names import MANIFEST_NAME, SIGNATURE_NAME, check_path
from fieldcase.bundle.padding import BLOCK_BYTES, padded_archive_length, whole_blocks

_NAME_BYTES = 100
_SIZE = slice(124, 136)
_SIZE_DIGITS = 11
_CHECKSUM = slice(148, 156)
_TYPE_OFFSET = 156
_PLAIN_FILE = ord("0")
_ZERO_BLOCK = bytes(BLOCK_BYTES)
_END_BLOCKS = 2


@dataclass(frozen=True)
class Entry:
    """One file of an archive, as the archive names it."""

    name: str
    content: bytes = field(repr=False)


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


def write_archive(entries: Iterable[Entry], sink: BinaryIO) -> int:
    """Write *entries* in this order with end blocks and padding; return the number of bytes."""
    written = 0
    for entry in entries:
        sink.write(header(entry.name, len(entry.content)))
        sink.write(entry.content)
        filling = whole_blocks(len(entry.content)) - len(entry.content)
        sink.write(bytes(filling))
        written += BLOCK_BYTES + len(entry.content) + filling
    end = written + _END_BLOCKS * BLOCK_BYTES
    length = padded_archive_length(end)
    sink.write(bytes(length - written))
    return length


def read_entries(untrusted_archive: memoryview) -> Iterator[Entry]:
    """
    Yield the entries one by one; nothing after the yielded entry has been looked at yet.

    Raises:
        ArchiveError: As soon as the archive differs from what :func:`write_archive` would have written.
    """
    position = 0
    for _ in range(MAX_ENTRIES):
        block = _header_at(untrusted_archive, position)
        if block == _ZERO_BLOCK:
            _check_trailer(untrusted_archive, position)
            return
        name, size = _parse_header(block)
        start = position + BLOCK_BYTES
        yield Entry(name, _content_at(untrusted_archive, start, size))
        position = start + whole_blocks(size)
    if _header_at(untrusted_archive, position) != _ZERO_BLOCK:
        raise ArchiveError(Code.FILE_COUNT)
    _check_trailer(untrusted_archive, position)


def _header_at(archive: memoryview, position: int) -> bytes:
    block = bytes(archive[position : position + BLOCK_BYTES])
    if not block:
        raise ArchiveError(Code.TAR_TRAILER, position=position)
    if len(block) < BLOCK_BYTES:
        raise ArchiveError(Code.TAR_TRUNC, position=position)
    return block


def _parse_header(block: bytes) -> tuple[str, int]:
    if block[_TYPE_OFFSET] != _PLAIN_FILE:
        raise ArchiveError(Code.TAR_TYPE, type=block[_TYPE_OFFSET])
    name = _name_in(block)
    size = _size_in(block)
    if block != header(name, size):
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


def _content_at(archive: memoryview, start: int, size: int) -> bytes:
    end = start + whole_blocks(size)
    if end > len(archive):
        raise ArchiveError(Code.TAR_TRUNC, position=start)
    if any(archive[start + size : end]):
        raise ArchiveError(Code.TAR_HEADER, position=start + size)
    return bytes(archive[start : start + size])


def _check_trailer(archive: memoryview, position: int) -> None:
    end = position + _END_BLOCKS * BLOCK_BYTES
    # One comparison in C: the padding of a large bundle is tens of megabytes.
    is_zero = bytes(archive[position:]).count(0) == len(archive) - position
    if not is_zero or len(archive) != padded_archive_length(end):
        raise ArchiveError(Code.TAR_TRAILER, position=position)
