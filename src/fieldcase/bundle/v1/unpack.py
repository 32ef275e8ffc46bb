"""Everything about a bundle that can be proven without knowing anybody: who signed it, is it whole."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from fieldcase.bundle import sshsig
from fieldcase.bundle.age_file import Unlock, decrypt
from fieldcase.bundle.age_header import Lock, read_age_header
from fieldcase.bundle.ed25519 import parse_public_line
from fieldcase.bundle.errors import ArchiveError, Code, ContentError, OuterError
from fieldcase.bundle.limits import MAX_AGE_HEADER_BYTES, MAX_FILE_BYTES
from fieldcase.bundle.manifest import ListedFile, Manifest, read_manifest
from fieldcase.bundle.media import check_media
from fieldcase.bundle.names import MANIFEST_NAME, SIGNATURE_NAME
from fieldcase.bundle.ustar import Entry, read_entries


@dataclass(frozen=True)
class SignedArchive:
    """A manifest whose signature was checked, before any file it lists was looked at."""

    manifest: Manifest
    manifest_sha256: str
    lock: Lock
    untrusted_entries: Iterator[Entry] = field(repr=False)


@dataclass(frozen=True)
class VerifiedBundle:
    """A whole bundle by the holder of ``manifest.sender.sign_key``, whoever that is."""

    manifest: Manifest
    manifest_sha256: str
    files: Mapping[str, bytes] = field(repr=False)


def verify(untrusted_path: Path, *, unlock: Unlock) -> VerifiedBundle:
    """
    Open a bundle without a directory or a history: steps 1–6, 14, 15 of the import.

    Raises:
        BundleError: With the code of the first rule that is broken.
        OSError: The file could not be read.
    """
    signed = read_signed(untrusted_path, unlock)
    return VerifiedBundle(signed.manifest, signed.manifest_sha256, read_files(signed))


def read_signed(untrusted_path: Path, unlock: Unlock) -> SignedArchive:
    """Decrypt, then check manifest and signature: steps 1–6."""
    lock, archive = _decrypted(untrusted_path, unlock)
    entries = read_entries(memoryview(archive))
    manifest_text = _next_named(entries, MANIFEST_NAME)
    signature = _next_named(entries, SIGNATURE_NAME)
    manifest = read_manifest(manifest_text)
    public_key = parse_public_line(manifest.sender.sign_key)
    sshsig.verify(manifest_text, signature, sshsig.BUNDLE_NAMESPACE, public_key)
    return SignedArchive(manifest, hashlib.sha256(manifest_text).hexdigest(), lock, entries)


def read_files(signed: SignedArchive) -> Mapping[str, bytes]:
    """Check every listed file, then that nothing follows: steps 14 and 15."""
    files: dict[str, bytes] = {}
    for listed in signed.manifest.files:
        entry = next(signed.untrusted_entries, None)
        if entry is None:
            raise ContentError(Code.MISSING)
        if entry.name != listed.path:
            raise _misplaced(entry, listed, files, signed)
        _check_file(listed, entry.content)
        files[listed.path] = entry.content
    extra = next(signed.untrusted_entries, None)
    if extra is not None:
        raise _unexpected(extra, files)
    return MappingProxyType(files)


def _decrypted(untrusted_path: Path, unlock: Unlock) -> tuple[Lock, bytes]:
    with untrusted_path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size > MAX_FILE_BYTES:
            raise OuterError(Code.SIZE, bytes=size)
        header = read_age_header(file.read(MAX_AGE_HEADER_BYTES))
        file.seek(0)
        return header.lock, decrypt(file, header, unlock)


def _next_named(entries: Iterator[Entry], name: str) -> bytes:
    entry = next(entries, None)
    if entry is None or entry.name != name:
        raise ArchiveError(Code.ORDER)
    return entry.content


def _check_file(listed: ListedFile, untrusted_content: bytes) -> None:
    if len(untrusted_content) != listed.size:
        raise ContentError(Code.FILE_SIZE, bytes=len(untrusted_content))
    if hashlib.sha256(untrusted_content).hexdigest() != listed.sha256:
        raise ContentError(Code.HASH)
    check_media(listed.media_type, untrusted_content)


def _misplaced(
    entry: Entry, expected: ListedFile, files: Mapping[str, bytes], signed: SignedArchive
) -> ArchiveError | ContentError:
    if entry.name not in {listed.path for listed in signed.manifest.files}:
        return _unexpected(entry, files)
    if entry.name in files:
        return ArchiveError(Code.TAR_DUP)
    comes_later = any(later.name == expected.path for later in signed.untrusted_entries)
    return ArchiveError(Code.ORDER) if comes_later else ContentError(Code.MISSING)


def _unexpected(entry: Entry, files: Mapping[str, bytes]) -> ArchiveError | ContentError:
    if entry.name in files or entry.name in (MANIFEST_NAME, SIGNATURE_NAME):
        return ArchiveError(Code.TAR_DUP)
    return ContentError(Code.UNLISTED)
