"""Check a file that arrived without taking anything in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from fieldcase.bundle import (
    LARGEST_FILE_BYTES,
    KeyRecipient,
    Manifest,
    Nowhere,
    OuterLook,
    Unlock,
    VerifiedBundle,
    inspect,
    verify,
)
from fieldcase.domain.errors import BundleRefusedError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.organisation import Organisation
from fieldcase.services.notebook import Notebook
from fieldcase.services.refusals import bundle_refusals


class Outside(Frozen):
    """What anybody can see of a sealed file: its size, its kind of lock, how many locks at most."""

    size: int
    needs_passphrase: bool
    locks: int


class Whole(Frozen):
    """What a file says of itself, once its signature and every part were found whole."""

    type: str
    training: bool
    created_at: datetime
    expires_at: datetime
    sender_name: str
    sender_key: str
    for_org_ids: tuple[str, ...]
    for_passphrase: bool
    files: tuple[tuple[str, int], ...]
    manifest_sha256: str


def look_at_file(path: Path) -> Outside:
    """
    Return what the outside of a file shows, without any key.

    Raises:
        BundleRefusedError: If it is not a file of ours, or cannot be read.
    """
    try:
        look: OuterLook = inspect(path, max_bytes=LARGEST_FILE_BYTES)
    except OSError:
        raise BundleRefusedError("unreadable") from None
    if look.refusal is not None:
        raise BundleRefusedError(look.refusal.value, bytes=look.size)
    return Outside(size=look.size, needs_passphrase=look.work_factor is not None, locks=look.stanza_count)


def verify_file(path: Path, identities: tuple[str, ...] = (), passphrase: str | None = None) -> Whole:
    """
    Open a file with these keys or this passphrase, and prove that it is whole and who signed it.

    Raises:
        BundleRefusedError: With the code of the first rule the file breaks.
    """
    with bundle_refusals():
        try:
            return told(
                verify(
                    path,
                    unlock=Unlock(identities, passphrase),
                    sink=Nowhere(),
                    max_bytes=LARGEST_FILE_BYTES,
                )
            )
        except OSError:
            raise BundleRefusedError("unreadable") from None


def sender_known_here(notebook: Notebook, whole: Whole) -> Organisation | None:
    """Return the organisation in the directory that signs with the key of this file, if there is one."""
    with notebook.reading() as tx:
        return tx.directory.by_sign_key(whole.sender_key)


def told(verified: VerifiedBundle) -> Whole:
    """Return what a verified bundle says of itself."""
    manifest: Manifest = verified.manifest
    return Whole(
        type=manifest.type.value,
        training=manifest.training,
        created_at=manifest.created_at,
        expires_at=manifest.expires_at,
        sender_name=manifest.sender.org_name,
        sender_key=manifest.sender.sign_key,
        for_org_ids=tuple(one.org_id for one in manifest.recipients if isinstance(one, KeyRecipient)),
        for_passphrase=manifest.is_for_passphrase,
        files=tuple((listed.path, listed.size) for listed in manifest.files),
        manifest_sha256=verified.manifest_sha256,
    )
