"""Seal a bundle: sign the manifest, pack, encrypt, put the file in its place at once or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fieldcase.bundle import sshsig
from fieldcase.bundle.age_file import encrypt_to_recipients, encrypt_with_passphrase
from fieldcase.bundle.chunk_file import ChunkFile
from fieldcase.bundle.ed25519 import SigningKey
from fieldcase.bundle.errors import Code, ManifestError, OuterError, OutgoingError
from fieldcase.bundle.limits import MAX_FILE_BYTES, MAX_PASSPHRASE_FILE_BYTES
from fieldcase.bundle.manifest import KeyRecipient, Manifest
from fieldcase.bundle.names import MANIFEST_NAME, SIGNATURE_NAME
from fieldcase.bundle.placing import placed_at_once
from fieldcase.bundle.ustar import Entry, archive_chunks
from fieldcase.bundle.v1.outgoing import Outgoing, manifest_of
from fieldcase.bundle.v1.source import CheckedEntry


@dataclass(frozen=True)
class SealedFile:
    """A sealed bundle on disk; the digests belong in the record of what was sent."""

    path: Path
    sha256: str
    manifest_sha256: str
    size: int


def seal(
    outgoing: Outgoing,
    signing_key: SigningKey,
    to: Path,
    *,
    passphrase: str | None = None,
    max_bytes: int = MAX_FILE_BYTES,
) -> SealedFile:
    """
    Write *outgoing* as one file; its files are read piece by piece, so their size costs no memory.

    Args:
        outgoing: What to say, to whom.
        signing_key: The key whose public half is ``outgoing.sender.sign_key``.
        to: The file to make, usually named by :func:`neutral_name`; its folder exists.
        passphrase: For the recipient of kind ``passphrase``, and only then; such a file is made in memory, so
            it is never larger than 64 MiB.
        max_bytes: What the recipients take.

    Raises:
        OutgoingError: The parts do not fit together, or a file changed while it was read.
        BundleError: A recipient would refuse this bundle, with the code they would see.
        OSError: The disk is full or gone; nothing stands under the final name then.
    """
    manifest = manifest_of(outgoing)
    _check_keys(manifest, signing_key, passphrase)
    limit = max_bytes if passphrase is None else min(max_bytes, MAX_PASSPHRASE_FILE_BYTES)
    _check_size(sum(listed.size for listed in manifest.files), limit)
    manifest_text = manifest.canonical()
    signature = sshsig.sign(manifest_text, sshsig.BUNDLE_NAMESPACE, signing_key)
    with placed_at_once(to) as file:
        sink = _Measured(file, limit)
        _encrypt(
            ChunkFile(_archive(manifest, manifest_text, signature, outgoing)), sink, manifest, passphrase
        )
    return SealedFile(to, sink.sha256, hashlib.sha256(manifest_text).hexdigest(), sink.size)


class _Measured:
    """Passes on to a file what it counts."""

    def __init__(self, file: BinaryIO, limit: int) -> None:
        self.size = 0
        self._file = file
        self._limit = limit
        self._digest = hashlib.sha256()

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    def write(self, content: bytes) -> int:
        self.size += len(content)
        _check_size(self.size, self._limit)
        self._digest.update(content)
        return self._file.write(content)


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise OuterError(Code.SIZE, bytes=size)


def _check_keys(manifest: Manifest, signing_key: SigningKey, passphrase: str | None) -> None:
    if manifest.sender.sign_key != signing_key.public_line:
        raise OutgoingError("sign_key")
    if manifest.is_for_passphrase != bool(passphrase):
        raise OutgoingError("passphrase")
    receipt = manifest.consent.file
    if receipt is not None and receipt not in {file.path for file in manifest.files}:
        raise ManifestError(Code.CONSENT)


def _archive(
    manifest: Manifest, manifest_text: bytes, signature: bytes, outgoing: Outgoing
) -> Iterator[bytes]:
    files = (
        CheckedEntry(listed, file.content)
        for listed, file in zip(manifest.files, outgoing.files, strict=True)
    )
    start = (Entry(MANIFEST_NAME, manifest_text), Entry(SIGNATURE_NAME, signature))
    return archive_chunks((*start, *files))


def _encrypt(archive: ChunkFile, sink: _Measured, manifest: Manifest, passphrase: str | None) -> None:
    if passphrase is not None:
        encrypt_with_passphrase(archive, sink, passphrase)
        return
    keys = [found.recipient for found in manifest.recipients if isinstance(found, KeyRecipient)]
    encrypt_to_recipients(archive, sink, keys)
