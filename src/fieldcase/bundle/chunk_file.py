"""Pieces that are made one after the other, read like a file."""

from __future__ import annotations

from collections.abc import Iterator


class ChunkFile:
    """Holds one piece at a time."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._piece = memoryview(b"")

    def read(self, size: int) -> bytes:
        """Return at most *size* bytes, none at the end."""
        while not self._piece:
            chunk = next(self._chunks, None)
            if chunk is None:
                return b""
            self._piece = memoryview(chunk)
        taken, self._piece = self._piece[:size], self._piece[size:]
        return bytes(taken)
