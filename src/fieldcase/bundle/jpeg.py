"""Find the size of a JPEG image in its first segments, as they go by."""

from __future__ import annotations

_START = b"\xff\xd8\xff"
_START_OF_IMAGE_BYTES = 2
_MARKER = 0xFF
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Start-of-frame markers: the segment with height and width."""

_SCAN = 0xDA
_FRAME_BYTES = 9
"""Marker, length, precision, height, width."""


class JpegLook:
    """Walks from segment to segment; ``size`` is width, height, once a frame was found."""

    def __init__(self) -> None:
        self.size: tuple[int, int] | None = None
        self._held = bytearray()
        self._skip = 0
        self._began = False
        self._done = False

    def take(self, untrusted_content: memoryview) -> None:
        """Look at the next piece."""
        place = 0
        while not self._done and place < len(untrusted_content):
            if self._skip:
                passed = min(self._skip, len(untrusted_content) - place)
                self._skip -= passed
            else:
                passed = min(_FRAME_BYTES - len(self._held), len(untrusted_content) - place)
                self._held += untrusted_content[place : place + passed]
                self._look()
            place += passed

    def _look(self) -> None:
        if not self._began and len(self._held) >= len(_START):
            self._began = True
            self._done = not self._held.startswith(_START)
            del self._held[:_START_OF_IMAGE_BYTES]
        if self._done or len(self._held) < _FRAME_BYTES:
            return
        marker = self._held[1]
        if self._held[0] != _MARKER or marker == _SCAN:
            self._done = True
        elif marker in _FRAMES:
            self.size = int.from_bytes(self._held[7:9], "big"), int.from_bytes(self._held[5:7], "big")
            self._done = True
        else:
            self._next_segment(_START_OF_IMAGE_BYTES + int.from_bytes(self._held[2:4], "big"))

    def _next_segment(self, length: int) -> None:
        self._skip = max(length - len(self._held), 0)
        del self._held[:length]
