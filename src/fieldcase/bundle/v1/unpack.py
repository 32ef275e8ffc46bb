"""Everything about a bundle that can be proven without knowing anybody: who signed it, is it whole."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fieldcase.bundle.age_file import Unlock, decrypt
from fieldcase.bundle.errors import BundleError
from fieldcase.bundle.limits import CHUNK_BYTES, MAX_AGE_HEADER_BYTES, MAX_FILE_BYTES
from fieldcase.bundle.look import acceptable_header
from fieldcase.bundle.manifest import Manifest
from fieldcase.bundle.ustar_reader import ArchiveReader
from fieldcase.bundle.v1.contents import Contents, Judge, SignedManifest
from fieldcase.bundle.v1.sinks import FileSink, Memory


@dataclass(frozen=True)
class VerifiedBundle:
    """
    A whole bundle by the holder of ``manifest.sender.sign_key``, whoever that is.

    ``files`` is empty if they were given to a sink.
    """

    manifest: Manifest
    manifest_sha256: str
    files: Mapping[str, bytes] = field(repr=False)


def verify(
    untrusted_path: Path,
    *,
    unlock: Unlock,
    sink: FileSink | None = None,
    max_bytes: int = MAX_FILE_BYTES,
) -> VerifiedBundle:
    """
    Open a bundle without a directory or a history: steps 1–6, 14, 15 of the import.

    Args:
        untrusted_path: The file as it arrived.
        unlock: What may open it.
        sink: Takes the files as they come; left out, they are kept in memory. When this raises, what the sink
            was given must be thrown away.
        max_bytes: The largest file to open.

    Raises:
        BundleError: With the code of the first rule that is broken.
        OSError: The file could not be read.
    """
    memory = Memory()
    signed = read_contents(untrusted_path, unlock, _anybody, sink or memory, max_bytes)
    return VerifiedBundle(signed.manifest, signed.manifest_sha256, memory.files())


def read_contents(
    untrusted_path: Path, unlock: Unlock, judge: Judge, sink: FileSink, max_bytes: int
) -> SignedManifest:
    """Decrypt once from the beginning to the end, checking everything on the way."""
    with untrusted_path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        header = acceptable_header(size, file.read(MAX_AGE_HEADER_BYTES), max_bytes)
        file.seek(0)
        contents = Contents(header.lock, judge, sink)
        plaintext = _Plaintext(ArchiveReader(contents))
        decrypt(file, header, unlock, plaintext)
    plaintext.finish()
    return contents.signed()


class _Plaintext:
    """
    Gathers what is decrypted to larger pieces for the reader of the archive.

    What the reader refuses is told only after the last byte was authenticated: before that, a byte changed by
    a stranger and one written by the sender cannot be told apart.
    """

    def __init__(self, archive: ArchiveReader) -> None:
        self._archive = archive
        self._gathered = bytearray()
        self._refusal: BundleError | None = None

    def write(self, untrusted_content: bytes) -> int:
        if self._refusal is None:
            self._gathered += untrusted_content
            if len(self._gathered) >= CHUNK_BYTES:
                self._pass_on()
        return len(untrusted_content)

    def finish(self) -> None:
        """Raise the refusal, if there was one."""
        self._pass_on()
        if self._refusal is not None:
            raise self._refusal
        self._archive.finish()

    def _pass_on(self) -> None:
        gathered, self._gathered = self._gathered, bytearray()
        if self._refusal is not None:
            return
        try:
            self._archive.feed(memoryview(gathered))
        except BundleError as refusal:
            self._refusal = refusal


def _anybody(signed: SignedManifest) -> None:
    """Accept every sender."""
