"""An archive read in one go or in pieces, as a list of its entries."""

from __future__ import annotations

from fieldcase.bundle.ustar import Entry
from fieldcase.bundle.ustar_reader import ArchiveReader


class Collector:
    """Keeps every entry."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._name = ""
        self._content = bytearray()

    def begin(self, name: str, size: int) -> None:
        del size
        self._name, self._content = name, bytearray()

    def take(self, untrusted_content: memoryview) -> None:
        self._content += untrusted_content

    def end(self) -> None:
        self.entries.append(Entry(self._name, bytes(self._content)))


def unpacked(archive: bytes, piece_bytes: int = 1 << 20) -> list[Entry]:
    """Return the entries of *archive*, fed to the reader in pieces of this length."""
    collector = Collector()
    reader = ArchiveReader(collector)
    for start in range(0, len(archive), piece_bytes):
        reader.feed(memoryview(archive)[start : start + piece_bytes])
    reader.finish()
    return collector.entries
