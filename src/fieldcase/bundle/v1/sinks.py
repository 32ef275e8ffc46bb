"""Where the files of a bundle go while it is opened."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from fieldcase.bundle.manifest import ListedFile


class FileSink(Protocol):
    """
    Takes the files one after the other.

    Nothing it was given may be used before the opening has returned: until the last byte nobody knows that
    the bundle is whole. When the opening raises, everything must be thrown away.
    """

    def begin(self, untrusted_file: ListedFile) -> None:
        """Begin the next file."""

    def take(self, untrusted_content: memoryview) -> None:
        """Keep the next piece of it; the memory is only lent."""


class Memory:
    """Keeps everything in memory: for bundles whose files are small."""

    def __init__(self) -> None:
        self._files: dict[str, bytearray] = {}
        self._current = bytearray()

    def begin(self, untrusted_file: ListedFile) -> None:
        """Begin the next file."""
        self._current = self._files[untrusted_file.path] = bytearray()

    def take(self, untrusted_content: memoryview) -> None:
        """Keep the next piece of it."""
        self._current += untrusted_content

    def files(self) -> Mapping[str, bytes]:
        """Return what was kept."""
        return MappingProxyType({path: bytes(content) for path, content in self._files.items()})


class Nowhere:
    """Keeps nothing: for a check."""

    def begin(self, untrusted_file: ListedFile) -> None:
        """Begin the next file."""

    def take(self, untrusted_content: memoryview) -> None:
        """Let it go by."""
