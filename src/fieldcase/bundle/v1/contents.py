"""What stands in the archive of a bundle, checked in the order in which it arrives: steps 4–6, 14, 15."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from fieldcase.bundle import sshsig
from fieldcase.bundle.age_header import Lock
from fieldcase.bundle.ed25519 import parse_public_line
from fieldcase.bundle.errors import ArchiveError, BundleError, Code, ContentError
from fieldcase.bundle.file_check import FileCheck
from fieldcase.bundle.limits import MAX_JSON_BYTES, MAX_SIGNATURE_BYTES
from fieldcase.bundle.manifest import ListedFile, Manifest, read_manifest
from fieldcase.bundle.names import MANIFEST_NAME, SIGNATURE_NAME
from fieldcase.bundle.v1.sinks import FileSink


@dataclass(frozen=True)
class SignedManifest:
    """A manifest whose signature was checked, before any file it lists was looked at."""

    manifest: Manifest
    manifest_sha256: str
    lock: Lock


Judge = Callable[[SignedManifest], None]
"""Raises if a genuine bundle may not come in: steps 7–13."""

_FIRST = ((MANIFEST_NAME, MAX_JSON_BYTES), (SIGNATURE_NAME, MAX_SIGNATURE_BYTES))


class Contents:
    """Visits the archive: two entries that are kept, then the files that the manifest lists."""

    def __init__(self, lock: Lock, judge: Judge, sink: FileSink) -> None:
        self._lock = lock
        self._judge = judge
        self._sink = sink
        self._kept: list[bytes] = []
        self._text = bytearray()
        self._name = ""
        self._signed: SignedManifest | None = None
        self._waiting: list[ListedFile] = []
        self._found: set[str] = set()
        self._check: FileCheck | None = None
        self._is_kept = False
        self._overtaken: ListedFile | None = None
        """The file that should have come, while we look whether it comes later."""

    def begin(self, name: str, size: int) -> None:
        """Enter an entry."""
        self._name = name
        if self._signed is not None and self._overtaken is None and self._waiting:
            self._begin_file(self._signed.manifest, size)

    def take(self, untrusted_content: memoryview) -> None:
        """Take the next piece of it."""
        if self._check is not None:
            self._check.take(untrusted_content)
            if self._is_kept:
                self._sink.take(untrusted_content)
        elif self._signed is None:
            # One byte more than allowed is enough to tell that it is too much.
            room = _FIRST[len(self._kept)][1] + 1 - len(self._text)
            self._text += untrusted_content[:room]

    def end(self) -> None:
        """Leave it."""
        if self._signed is None:
            self._end_first()
        elif self._check is not None:
            self._check.conclude()
            self._check = None
        elif self._overtaken is None:
            raise self._unexpected()
        elif self._name == self._overtaken.path:
            raise ArchiveError(Code.ORDER)

    def signed(self) -> SignedManifest:
        """
        Return the manifest, once the archive is over.

        Raises:
            ArchiveError, ContentError: Something is missing.
        """
        if self._signed is None:
            raise ArchiveError(Code.ORDER)
        if self._waiting:
            raise ContentError(Code.MISSING)
        return self._signed

    def _end_first(self) -> None:
        if self._name != _FIRST[len(self._kept)][0]:
            raise ArchiveError(Code.ORDER)
        self._kept.append(bytes(self._text))
        self._text.clear()
        if len(self._kept) < len(_FIRST):
            return
        text, signature = self._kept
        manifest = read_manifest(text)
        public_key = parse_public_line(manifest.sender.sign_key)
        sshsig.verify(text, signature, sshsig.BUNDLE_NAMESPACE, public_key)
        signed = SignedManifest(manifest, hashlib.sha256(text).hexdigest(), self._lock)
        self._judge(signed)
        self._signed, self._waiting = signed, list(reversed(manifest.files))

    def _begin_file(self, manifest: Manifest, size: int) -> None:
        expected = self._waiting[-1]
        if self._name == expected.path:
            self._waiting.pop()
            self._found.add(expected.path)
            self._check = FileCheck(expected)
            # Nobody shall keep a gigabyte where ten bytes were announced.
            self._is_kept = size == expected.size
            self._sink.begin(expected)
        elif self._name in {listed.path for listed in manifest.files} - self._found:
            self._overtaken = expected

    def _unexpected(self) -> BundleError:
        if self._name in self._found or self._name in (MANIFEST_NAME, SIGNATURE_NAME):
            return ArchiveError(Code.TAR_DUP)
        return ContentError(Code.UNLISTED)
