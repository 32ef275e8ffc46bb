"""The answer of somebody without FieldCase as a file only the sender can open (FORMAT.md, section 15)."""

from __future__ import annotations

import hashlib
import hmac
from io import BytesIO
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from fieldcase.bundle.age_file import Unlock, decrypt_small
from fieldcase.bundle.age_header import Lock, read_age_header
from fieldcase.bundle.canonical import read_canonical_object, to_canonical
from fieldcase.bundle.errors import Code, OuterError
from fieldcase.bundle.fields import Id, Sha256, Strict

MAX_REPLY_BYTES = 64 * 1024
MAX_TEXT = 4000
MAX_NAME = 120
_LABEL = b"fieldcase reply file v1\0"


class ReplyFile(Strict, frozen=True, kw_only=True):
    """What the file says; that it is proven, ``is_proven_file`` says."""

    format: Literal["referral-reply"]
    version: Literal[1]
    bundle_id: Id
    manifest_sha256: Sha256
    answer: Literal["accepted", "declined", "need_info"]
    reason: Annotated[str, Meta(max_length=60)]
    name: Annotated[str, Meta(max_length=MAX_NAME)]
    text: Annotated[str, Meta(max_length=MAX_TEXT)]
    mac: Sha256


def open_reply_file(untrusted_file: bytes, identity: str) -> ReplyFile:
    """
    Decrypt and read a reply file.

    Raises:
        BundleError: It is too large, not for us, changed on the way, or no reply.
    """
    if len(untrusted_file) > MAX_REPLY_BYTES:
        raise OuterError(Code.SIZE, bytes=len(untrusted_file))
    header = read_age_header(untrusted_file)
    if header.lock is not Lock.KEYS:
        raise OuterError(Code.AGE_HEADER)
    text = decrypt_small(BytesIO(untrusted_file), header, Unlock((identity,)))
    untrusted_reply = read_canonical_object(text)
    try:
        return ReplyFile.from_plain(untrusted_reply)
    except ValueError:
        raise OuterError(Code.AGE_HEADER) from None


def is_proven_file(reply: ReplyFile, secret: bytes) -> bool:
    """Tell whether only somebody who knows the secret inside the bundle could have made *reply*."""
    return hmac.compare_digest(reply.mac, mac_of(reply, secret))


def mac_of(reply: ReplyFile, secret: bytes) -> str:
    """Return the proof that belongs to what *reply* says."""
    said = msgspec.structs.asdict(reply)
    del said["mac"]
    return hmac.new(secret, _LABEL + to_canonical(said), hashlib.sha256).hexdigest()
