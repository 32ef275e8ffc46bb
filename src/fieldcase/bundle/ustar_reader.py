"""
Read a strict ustar archive as it comes, whatever its size.

The bytes arrive in pieces of any length; nothing is kept here but a block that is not whole yet.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from fieldcase.bundle.errors import ArchiveError, Code
from fieldcase.bundle.limits import MAX_ENTRIES
from fieldcase.bundle.padding import BLOCK_BYTES, padded_archive_length, whole_blocks
from fieldcase.bundle.ustar import END_BLOCKS, parse_header

_ZERO_BLOCK = bytes(BLOCK_BYTES)

_Step = Callable[[memoryview], int]
"""Takes what it can use from the front of a piece; returns how much that was."""


class Visitor(Protocol):
    """Told what stands in the archive, in its order; raises to refuse it."""

    def begin(self, name: str, size: int) -> None:
        """Enter an entry."""

    def take(self, untrusted_content: memoryview) -> None:
        """Take the next piece of the content; it is only lent."""

    def end(self) -> None:
        """Leave an entry whose content was whole."""


class ArchiveReader:
    """
    Refuses as soon as the archive differs from what the strict writer would have written.

    Both methods raise ArchiveError, or what the visitor raises.
    """

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._block = bytearray()
        self._position = 0
        self._entries = 0
        self._content_left = 0
        self._filling = 0
        self._trailer_start = 0
        self._step: _Step = self._take_header

    def feed(self, untrusted_piece: memoryview) -> None:
        """Read the next bytes of the archive."""
        place = 0
        while place < len(untrusted_piece):
            used = self._step(untrusted_piece[place:])
            place += used
            self._position += used

    def finish(self) -> None:
        """Check that the archive ended where it had to end."""
        if self._step != self._take_trailer:
            between_entries = self._step == self._take_header and not self._block
            raise ArchiveError(
                Code.TAR_TRAILER if between_entries else Code.TAR_TRUNC, position=self._position
            )
        end = self._trailer_start + END_BLOCKS * BLOCK_BYTES
        if self._position != padded_archive_length(end):
            raise ArchiveError(Code.TAR_TRAILER, position=self._trailer_start)

    def _take_header(self, piece: memoryview) -> int:
        used = self._collect(piece, BLOCK_BYTES)
        if len(self._block) == BLOCK_BYTES:
            block = bytes(self._block)
            self._block.clear()
            self._begin(block, self._position + used)
        return used

    def _begin(self, block: bytes, end: int) -> None:
        if block == _ZERO_BLOCK:
            self._trailer_start = end - BLOCK_BYTES
            self._step = self._take_trailer
            return
        if self._entries == MAX_ENTRIES:
            raise ArchiveError(Code.FILE_COUNT)
        name, size = parse_header(block)
        self._entries += 1
        self._content_left, self._filling = size, whole_blocks(size) - size
        self._visitor.begin(name, size)
        self._step = self._take_content
        self._leave_if_whole()

    def _take_content(self, piece: memoryview) -> int:
        used = min(self._content_left, len(piece))
        self._visitor.take(piece[:used])
        self._content_left -= used
        self._leave_if_whole()
        return used

    def _leave_if_whole(self) -> None:
        if self._content_left:
            return
        if self._filling:
            self._step = self._take_filling
        else:
            self._leave()

    def _take_filling(self, piece: memoryview) -> int:
        used = self._collect(piece, self._filling)
        if len(self._block) == self._filling:
            if any(self._block):
                raise ArchiveError(Code.TAR_HEADER, position=self._position)
            self._block.clear()
            self._leave()
        return used

    def _leave(self) -> None:
        self._step = self._take_header
        self._visitor.end()

    def _take_trailer(self, piece: memoryview) -> int:
        # One comparison in C: the padding of a large bundle is tens of megabytes.
        if bytes(piece).count(0) != len(piece):
            raise ArchiveError(Code.TAR_TRAILER, position=self._trailer_start)
        return len(piece)

    def _collect(self, piece: memoryview, wanted: int) -> int:
        used = min(wanted - len(self._block), len(piece))
        self._block += piece[:used]
        return used
