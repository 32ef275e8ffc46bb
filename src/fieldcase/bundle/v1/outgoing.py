"""A bundle that is about to be sealed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from fieldcase.bundle.errors import OutgoingError
from fieldcase.bundle.manifest import (
    BundleType,
    Consent,
    ListedFile,
    Manifest,
    MediaType,
    Recipient,
    Reference,
    Sender,
    read_manifest,
)
from fieldcase.bundle.v1.source import FileSource


@dataclass(frozen=True)
class OutgoingFile:
    """
    One file to be sealed.

    Args:
        path: ``payload/…`` or ``attachments/…``; never a name that says something.
        content: The bytes, or where they are; JSON must be canonical, see :func:`to_canonical`.
        role: What the file is for, a word of the application.
        title: What a person sees and may save it as.
    """

    path: str
    content: bytes | FileSource = field(repr=False)
    media_type: MediaType
    role: str
    title: str = field(repr=False)


@dataclass(frozen=True)
class Outgoing:
    """Everything a bundle says; times in UTC, their seconds zero (see :func:`whole_minute`)."""

    type: BundleType
    training: bool
    bundle_id: str
    thread_id: str
    rev: int
    seq: int
    created_at: datetime
    expires_at: datetime
    sender: Sender = field(repr=False)
    recipients: tuple[Recipient, ...]
    consent: Consent
    files: tuple[OutgoingFile, ...]
    in_reply_to: Reference | None = None
    retain_until: datetime | None = None


def manifest_of(outgoing: Outgoing) -> Manifest:
    """
    Return the manifest of *outgoing*, read back by the strict reader that the recipient uses.

    Raises:
        OutgoingError: A value has a form the format does not allow.
        BundleError: The reader would refuse it, with the reader's code.
    """
    try:
        manifest = _build(outgoing)
    except ValueError:
        raise OutgoingError("manifest") from None
    return read_manifest(manifest.canonical())


def _build(outgoing: Outgoing) -> Manifest:
    return Manifest(
        type=outgoing.type,
        training=outgoing.training,
        bundle_id=outgoing.bundle_id,
        thread_id=outgoing.thread_id,
        rev=outgoing.rev,
        seq=outgoing.seq,
        created_at=outgoing.created_at,
        expires_at=outgoing.expires_at,
        retain_until=outgoing.retain_until,
        sender=outgoing.sender,
        recipients=outgoing.recipients,
        consent=outgoing.consent,
        in_reply_to=outgoing.in_reply_to,
        files=tuple(map(_listed, outgoing.files)),
    )


def _listed(file: OutgoingFile) -> ListedFile:
    size, digest = _measured(file.content)
    return ListedFile(
        path=file.path,
        size=size,
        sha256=digest,
        media_type=file.media_type,
        role=file.role,
        title=file.title,
    )


def _measured(content: bytes | FileSource) -> tuple[int, str]:
    if isinstance(content, FileSource):
        return content.size, content.sha256
    return len(content), hashlib.sha256(content).hexdigest()
