"""Signatures that ``ssh-keygen -Y verify`` can check (OpenSSH PROTOCOL.sshsig, Ed25519 with SHA-512 only)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct

from fieldcase.bundle import ed25519
from fieldcase.bundle.ed25519 import SigningKey, ssh_string
from fieldcase.bundle.errors import Code, SignatureError
from fieldcase.bundle.limits import MAX_SIGNATURE_BYTES

BUNDLE_NAMESPACE = b"referral-bundle-v1@fieldcase"
CARD_NAMESPACE = b"contact-card-v1@fieldcase"
REVOCATION_NAMESPACE = b"key-revocation-v1@fieldcase"
"""Namespaces keep a signature made for one purpose from being used for another."""

_MAGIC = b"SSHSIG"
_VERSION = 1
_HASH = b"sha512"
_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----\n"
_LINE_CHARACTERS = 70
"""What ssh-keygen writes; the reader wants the same, so a signature has one spelling."""

_LENGTH_BYTES = 4


def sign(message: bytes, namespace: bytes, signing_key: SigningKey) -> bytes:
    """Return the armoured signature over *message*."""
    signature = signing_key.sign(_signed_text(message, namespace))
    return armoured(signature, namespace, signing_key.public_key)


def armoured(signature: bytes, namespace: bytes, public_key: bytes) -> bytes:
    """Return the 64 bytes of a signature in the armour that ssh-keygen reads."""
    fields = (
        ed25519.ssh_blob(public_key),
        namespace,
        b"",
        _HASH,
        ssh_string(ed25519.SSH_KEY_TYPE) + ssh_string(signature),
    )
    return _armour(_MAGIC + struct.pack(">I", _VERSION) + b"".join(map(ssh_string, fields)))


def raw_signature(untrusted_armour: bytes) -> bytes:
    """
    Return the 64 bytes inside the armour, without checking them.

    Raises:
        SignatureError: It has another form.
    """
    return _signature_in(_fields(_unarmour(untrusted_armour))[-1])


def verify(message: bytes, untrusted_armour: bytes, namespace: bytes, public_key: bytes) -> None:
    """
    Raise unless *untrusted_armour* is a signature by *public_key* over *message* for *namespace*.

    Raises:
        SignatureError: One of the E_SIG codes, E_KEY_FORMAT or E_KEY_WEAK.
    """
    key_blob, found_namespace, reserved, hash_name, signature_blob = _fields(_unarmour(untrusted_armour))
    if not key_blob.startswith(ssh_string(ed25519.SSH_KEY_TYPE)):
        raise SignatureError(Code.KEY_FORMAT)
    if found_namespace != namespace:
        raise SignatureError(Code.SIG_NAMESPACE)
    if reserved:
        raise SignatureError(Code.SIG_FORMAT)
    if hash_name != _HASH:
        raise SignatureError(Code.SIG_ALG)
    if key_blob != ed25519.ssh_blob(public_key):
        raise SignatureError(Code.SIG_KEY)
    ed25519.check_strength(public_key)
    ed25519.verify(public_key, _signed_text(message, namespace), _signature_in(signature_blob))


def _signed_text(message: bytes, namespace: bytes) -> bytes:
    digest = hashlib.sha512(message).digest()
    return _MAGIC + b"".join(map(ssh_string, (namespace, b"", _HASH, digest)))


def _armour(blob: bytes) -> bytes:
    text = base64.b64encode(blob)
    lines = [text[start : start + _LINE_CHARACTERS] for start in range(0, len(text), _LINE_CHARACTERS)]
    return _BEGIN + b"".join(line + b"\n" for line in lines) + _END


def _unarmour(untrusted_armour: bytes) -> bytes:
    if len(untrusted_armour) > MAX_SIGNATURE_BYTES:
        raise SignatureError(Code.SIG_FORMAT, bytes=len(untrusted_armour))
    middle = untrusted_armour.removeprefix(_BEGIN).removesuffix(_END)
    try:
        blob = base64.b64decode(middle.replace(b"\n", b""), validate=True)
    except (binascii.Error, ValueError):
        raise SignatureError(Code.SIG_FORMAT) from None
    if _armour(blob) != untrusted_armour:
        raise SignatureError(Code.SIG_FORMAT)
    return blob


def _fields(blob: bytes) -> list[bytes]:
    prefix = _MAGIC + struct.pack(">I", _VERSION)
    if not blob.startswith(prefix):
        raise SignatureError(Code.SIG_FORMAT)
    return _ssh_strings(blob[len(prefix) :], expected=5)


def _signature_in(blob: bytes) -> bytes:
    algorithm, signature = _ssh_strings(blob, expected=2)
    if algorithm != ed25519.SSH_KEY_TYPE:
        raise SignatureError(Code.SIG_ALG)
    if len(signature) != ed25519.SIGNATURE_BYTES:
        raise SignatureError(Code.SIG_FORMAT)
    return signature


def _ssh_strings(blob: bytes, expected: int) -> list[bytes]:
    found: list[bytes] = []
    position = 0
    while position < len(blob) and len(found) < expected:
        length = int.from_bytes(blob[position : position + _LENGTH_BYTES], "big")
        position += _LENGTH_BYTES
        found.append(blob[position : position + length])
        position += length
    if len(found) != expected or position != len(blob):
        raise SignatureError(Code.SIG_FORMAT)
    return found
