"""
Ed25519 keys, written as OpenSSH writes them.

Verified with libsodium: unlike OpenSSL it refuses keys of small order, which would accept signatures that
nobody made.
"""

from __future__ import annotations

import base64
import binascii
import struct

from nacl import bindings
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey as NaclSigningKey
from nacl.signing import VerifyKey

from fieldcase.bundle.errors import Code, SignatureError

SSH_KEY_TYPE = b"ssh-ed25519"
SEED_BYTES = 32
SIGNATURE_BYTES = 64
_LINE_PREFIX = "ssh-ed25519 "
_KEY_BYTES = 32
_SCALAR_OFFSET = 32
_GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493


class SigningKey:
    """A secret key that signs; it shows itself only by its public half."""

    def __init__(self, seed: bytes) -> None:
        self._key = NaclSigningKey(seed)

    @property
    def public_key(self) -> bytes:
        """The 32 bytes of the public key."""
        return bytes(self._key.verify_key)

    @property
    def public_line(self) -> str:
        """The public key as OpenSSH writes it, without a comment: ``ssh-ed25519 AAAA…``."""
        return public_line(self.public_key)

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of the signature over *message*."""
        return self._key.sign(message).signature

    def __repr__(self) -> str:
        return "SigningKey(secret)"


def public_line(public_key: bytes) -> str:
    """Write 32 bytes the way OpenSSH does."""
    return _LINE_PREFIX + base64.b64encode(ssh_blob(public_key)).decode("ascii")


def ssh_blob(public_key: bytes) -> bytes:
    """Return the key as an SSH wire blob."""
    return ssh_string(SSH_KEY_TYPE) + ssh_string(public_key)


def ssh_string(content: bytes) -> bytes:
    """Return *content* behind its length, as SSH does."""
    return struct.pack(">I", len(content)) + content


def parse_public_line(untrusted_line: str) -> bytes:
    """
    Return the 32 bytes of an OpenSSH public key line.

    Raises:
        SignatureError: E_KEY_FORMAT for another type or spelling, E_KEY_WEAK for a point nobody should use.
    """
    try:
        blob = base64.b64decode(untrusted_line.removeprefix(_LINE_PREFIX).encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise SignatureError(Code.KEY_FORMAT) from None
    public_key = blob[-_KEY_BYTES:]
    if len(public_key) != _KEY_BYTES or public_line(public_key) != untrusted_line:
        raise SignatureError(Code.KEY_FORMAT)
    check_strength(public_key)
    return public_key


def check_strength(public_key: bytes) -> None:
    """Raise E_KEY_WEAK unless the point is canonical, in the main group, and not of small order."""
    if not bindings.crypto_core_ed25519_is_valid_point(public_key):
        raise SignatureError(Code.KEY_WEAK)


def verify(public_key: bytes, message: bytes, signature: bytes) -> None:
    """Raise E_SIG_BAD unless *signature* over *message* was made by the owner of *public_key*."""
    if int.from_bytes(signature[_SCALAR_OFFSET:], "little") >= _GROUP_ORDER:
        raise SignatureError(Code.SIG_BAD)
    try:
        VerifyKey(public_key).verify(message, signature)
    except BadSignatureError:
        raise SignatureError(Code.SIG_BAD) from None
