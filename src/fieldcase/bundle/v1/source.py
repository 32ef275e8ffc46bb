"""Content of an outgoing file, in memory or read when it is needed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from fieldcase.bundle.errors import OutgoingError
from fieldcase.bundle.file_check import FileCheck
from fieldcase.bundle.limits import CHUNK_BYTES
from fieldcase.bundle.manifest import ListedFile


@dataclass(frozen=True)
class FileSource:
    """
    Content that is not held in memory.

    Args:
        open: Opens it for reading, each time from its beginning.
        size: Its length, known beforehand.
        sha256: Its digest, known beforehand, in hexadecimal; it is checked while the bundle is sealed.
    """

    open: Callable[[], BinaryIO] = field(repr=False)
    size: int
    sha256: str


def source_of(open_content: Callable[[], BinaryIO]) -> FileSource:
    """Measure content that nobody has measured yet: it is read once here, and once more for sealing."""
    digest = hashlib.sha256()
    size = 0
    with open_content() as content:
        while chunk := content.read(CHUNK_BYTES):
            digest.update(chunk)
            size += len(chunk)
    return FileSource(open_content, size, digest.hexdigest())


@dataclass(frozen=True)
class CheckedEntry:
    """
    One file on its way into the archive.

    Raises, while it is read:
        OutgoingError: The content is not what was announced.
        BundleError: A recipient would refuse it.
    """

    listed: ListedFile
    content: bytes | FileSource = field(repr=False)

    @property
    def name(self) -> str:
        """Return the name in the archive."""
        return self.listed.path

    @property
    def size(self) -> int:
        """Return the announced length."""
        return self.listed.size

    def chunks(self) -> Iterator[bytes]:
        """Yield the content, looking at what goes by."""
        check = FileCheck(self.listed)
        left = self.size
        for chunk in _pieces(self.content):
            left -= len(chunk)
            if left < 0:
                break
            check.take(memoryview(chunk))
            yield chunk
        if left != 0:
            raise OutgoingError("content_changed")
        check.conclude()


def _pieces(content: bytes | FileSource) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open() as opened:
        while chunk := opened.read(CHUNK_BYTES):
            yield chunk
