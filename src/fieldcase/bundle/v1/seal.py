"""Seal a bundle: sign the manifest, pack, encrypt, put the file in its place at once or not at all."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from fieldcase.bundle import sshsig
from fieldcase.bundle.age_file import encrypt_to_recipients, encrypt_with_passphrase
from fieldcase.bundle.ed25519 import SigningKey
from fieldcase.bundle.errors import Code, ManifestError, OuterError, OutgoingError
from fieldcase.bundle.limits import MAX_FILE_BYTES, MIB
from fieldcase.bundle.manifest import KeyRecipient, Manifest
from fieldcase.bundle.media import check_media
from fieldcase.bundle.names import MANIFEST_NAME, SIGNATURE_NAME
from fieldcase.bundle.placing import placed_at_once
from fieldcase.bundle.ustar import Entry, write_archive
from fieldcase.bundle.v1.outgoing import Outgoing, manifest_of

_READ_BYTES = MIB


@dataclass(frozen=True)
class SealedFile:
    """A sealed bundle on disk; the digests belong in the record of what was sent."""

    path: Path
    sha256: str
    manifest_sha256: str
    size: int


def seal(
    outgoing: Outgoing, signing_key: SigningKey, to: Path, *, passphrase: str | None = None
) -> SealedFile:
    """
    Write *outgoing* as one file.

    Args:
        outgoing: What to say, to whom.
        signing_key: The key whose public half is ``outgoing.sender.sign_key``.
        to: The file to make, usually named by :func:`neutral_name`; its folder exists.
        passphrase: For the recipient of kind ``passphrase``, and only then.

    Raises:
        OutgoingError: The parts do not fit together.
        BundleError: A recipient would refuse this bundle, with the code they would see.
        OSError: The disk is full or gone; nothing stands under the final name then.
    """
    manifest = manifest_of(outgoing)
    _check_keys(manifest, signing_key, passphrase)
    for file in outgoing.files:
        check_media(file.media_type, file.content)
    manifest_text = manifest.canonical()
    archive = _archive(manifest_text, outgoing, signing_key)
    with placed_at_once(to) as sink:
        _encrypt(archive, sink, manifest, passphrase)
        size, digest = _measure(sink)
    return SealedFile(to, digest, hashlib.sha256(manifest_text).hexdigest(), size)


def _check_keys(manifest: Manifest, signing_key: SigningKey, passphrase: str | None) -> None:
    if manifest.sender.sign_key != signing_key.public_line:
        raise OutgoingError("sign_key")
    if manifest.is_for_passphrase != bool(passphrase):
        raise OutgoingError("passphrase")
    receipt = manifest.consent.file
    if receipt is not None and receipt not in {file.path for file in manifest.files}:
        raise ManifestError(Code.CONSENT)


def _archive(manifest_text: bytes, outgoing: Outgoing, signing_key: SigningKey) -> BytesIO:
    signature = sshsig.sign(manifest_text, sshsig.BUNDLE_NAMESPACE, signing_key)
    files = (Entry(file.path, file.content) for file in outgoing.files)
    archive = BytesIO()
    write_archive((Entry(MANIFEST_NAME, manifest_text), Entry(SIGNATURE_NAME, signature), *files), archive)
    archive.seek(0)
    return archive


def _encrypt(archive: BytesIO, sink: BinaryIO, manifest: Manifest, passphrase: str | None) -> None:
    if passphrase is not None:
        encrypt_with_passphrase(archive, sink, passphrase)
        return
    keys = [found.recipient for found in manifest.recipients if isinstance(found, KeyRecipient)]
    encrypt_to_recipients(archive, sink, keys)


def _measure(file: BinaryIO) -> tuple[int, str]:
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(_READ_BYTES):
        digest.update(chunk)
    size = file.tell()
    if size > MAX_FILE_BYTES:
        raise OuterError(Code.SIZE, bytes=size)
    return size, digest.hexdigest()
