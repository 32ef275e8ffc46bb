"""Put the files of a bundle into a folder, all of them or none."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import BinaryIO

from fieldcase.bundle import LARGEST_FILE_BYTES, FileSink, ListedFile, MediaType, Unlock, verify
from fieldcase.domain.errors import BundleRefusedError, FolderTakenError
from fieldcase.domain.frozen import Frozen
from fieldcase.services.checking import Whole, told
from fieldcase.services.refusals import bundle_refusals
from fieldcase.transport.folder import delivery_errors

_PART = ".part"
_ENDINGS = {
    MediaType.JSON: "json",
    MediaType.PDF: "pdf",
    MediaType.JPEG: "jpg",
    MediaType.PNG: "png",
    MediaType.TEXT: "txt",
}


class Unpacked(Frozen):
    """What was written: neutral names, each with the path and title that the sender gave."""

    whole: Whole
    files: tuple[tuple[str, str, str], ...]


def unpack(path: Path, into: Path, identities: tuple[str, ...], passphrase: str | None) -> Unpacked:
    """
    Verify a bundle, then leave its files in the new folder *into*, for their owner alone.

    Until the last byte is verified they lie in a folder of the same name with ``.part`` behind it; when a
    rule is broken, that folder is removed.

    Raises:
        BundleRefusedError: With the code of the first rule the file breaks; nothing is left then.
        FolderTakenError: Something is there already; nothing is overwritten.
        DeliveryError: The folder cannot be written.
    """
    if into.exists():
        raise FolderTakenError
    unfinished = into.with_name(into.name + _PART)
    with delivery_errors(into.parent):
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        try:
            unpacked = _unpacked(path, unfinished, Unlock(identities, passphrase))
            unfinished.rename(into)
        except BaseException:
            shutil.rmtree(unfinished, ignore_errors=True)
            raise
    return unpacked


def _unpacked(path: Path, folder: Path, unlock: Unlock) -> Unpacked:
    if not path.is_file():
        raise BundleRefusedError("unreadable")
    sink = _FolderSink(folder)
    try:
        with bundle_refusals():
            verified = verify(path, unlock=unlock, sink=sink, max_bytes=LARGEST_FILE_BYTES)
    finally:
        sink.close()
    with _created(folder / "manifest.json") as file:
        file.write(verified.manifest.canonical())
    return Unpacked(whole=told(verified), files=tuple(sink.written))


class _FolderSink(FileSink):
    """Writes one file after the other, numbered: a sender's name never becomes a name on this disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: BinaryIO | None = None
        self.written: list[tuple[str, str, str]] = []

    def begin(self, untrusted_file: ListedFile) -> None:
        self.close()
        name = f"{len(self.written) + 1:03}.{_ENDINGS[untrusted_file.media_type]}"
        self.written.append((name, untrusted_file.path, untrusted_file.title))
        self._file = _created(self._folder / name)

    def take(self, untrusted_content: memoryview) -> None:
        if self._file is not None:
            self._file.write(untrusted_content)

    def close(self) -> None:
        """Close the file that is open."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _created(path: Path) -> BinaryIO:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    return os.fdopen(descriptor, "wb")
