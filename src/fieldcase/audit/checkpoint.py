"""
Signed checkpoints: a few lines that pin the whole record, to be kept elsewhere.

::

    fieldcase/<vault id>/<device>
    1207
    <root, base64>

    — fieldcase/<vault id>/<device> <key hash and Ed25519 signature, base64>

Source: C2SP tlog-checkpoint, C2SP signed-note.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass

from nacl.exceptions import CryptoError
from nacl.signing import SigningKey, VerifyKey

from fieldcase.audit.errors import CheckpointError
from fieldcase.audit.merkle import HASH_BYTES

MAX_NOTE_CHARACTERS = 1024

_ED25519 = b"\x01"
_KEY_HASH_BYTES = 4
_ORIGIN = re.compile(r"[A-Za-z0-9._/-]{1,200}")
_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_NOTE_LINES = 6
"""Three of text, an empty one, one signature, nothing after its end."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """
    How long a record was, with the root over it.

    Attributes:
        origin: Which record: notebook and laptop, no names; also the name of the signing key.
    """

    origin: str
    size: int
    root: bytes

    def __post_init__(self) -> None:
        fits = _ORIGIN.fullmatch(self.origin) and _SIZE.fullmatch(str(self.size))
        if not fits or len(self.root) != HASH_BYTES:
            raise CheckpointError(part="text")


def sign_checkpoint(checkpoint: Checkpoint, signing_seed: bytes) -> str:
    """Return *checkpoint* as a note signed with the Ed25519 key of *signing_seed* (32 bytes)."""
    key = SigningKey(signing_seed)
    text = _text_of(checkpoint)
    signature = key.sign(text.encode()).signature
    return text + _signature_line(checkpoint.origin, bytes(key.verify_key), signature)


def verify_checkpoint(untrusted_note: str, origin: str, verify_key: bytes) -> Checkpoint:
    """
    Return what a signed note says.

    Args:
        origin: The record it must be about.
        verify_key: The Ed25519 key it must be signed with, 32 bytes.

    Raises:
        CheckpointError: It is not such a note, to the last character.
    """
    lines = untrusted_note.split("\n") if len(untrusted_note) <= MAX_NOTE_CHARACTERS else []
    if len(lines) != _NOTE_LINES:
        raise CheckpointError(part="lines")
    if lines[0] != origin:
        raise CheckpointError(part="origin")
    if not _SIZE.fullmatch(lines[1]):
        raise CheckpointError(part="size")
    checkpoint = Checkpoint(origin, int(lines[1]), _decoded(lines[2]))
    _require_signature(untrusted_note, checkpoint, lines[4], verify_key)
    return checkpoint


def _text_of(checkpoint: Checkpoint) -> str:
    return f"{checkpoint.origin}\n{checkpoint.size}\n{base64.b64encode(checkpoint.root).decode()}\n"


def _signature_line(origin: str, verify_key: bytes, signature: bytes) -> str:
    key_hash = hashlib.sha256(origin.encode() + b"\n" + _ED25519 + verify_key).digest()[:_KEY_HASH_BYTES]
    return f"\n\N{EM DASH} {origin} {base64.b64encode(key_hash + signature).decode()}\n"


def _decoded(untrusted: str) -> bytes:
    try:
        return base64.b64decode(untrusted, validate=True)
    except ValueError:
        raise CheckpointError(part="base64") from None


def _require_signature(
    untrusted_note: str, checkpoint: Checkpoint, untrusted_line: str, verify_key: bytes
) -> None:
    signature = _decoded(untrusted_line.rpartition(" ")[2])[_KEY_HASH_BYTES:]
    # Written anew and compared, so that no second spelling of the same note passes.
    expected = _text_of(checkpoint) + _signature_line(checkpoint.origin, verify_key, signature)
    if untrusted_note != expected:
        raise CheckpointError(part="signature")
    try:
        VerifyKey(verify_key).verify(_text_of(checkpoint).encode(), signature)
    except (CryptoError, ValueError):
        raise CheckpointError(part="signature") from None
