"""
A statement that a signing key is used no more, signed by that key itself.

It is made while the key is still ours, then kept on paper: whoever finds it can do nothing but end the key.
It carries no date, because a thief could write any: everything by this key is refused from then on.
"""

from __future__ import annotations

import base64
import binascii

from fieldcase.bundle import ed25519, sshsig
from fieldcase.bundle.canonical import JsonObject, read_canonical_object, to_canonical
from fieldcase.bundle.ed25519 import SigningKey, parse_public_line
from fieldcase.bundle.errors import CardError, Code
from fieldcase.bundle.limits import MAX_CARD_BYTES

FORMAT_NAME = "key-revocation"
FORMAT_VERSION = 1
TEXT_PREFIX = "FCREVOKE1:"

_KEYS = {"format", "sign_key", "sshsig", "version"}
_PUBLIC_KEY_BYTES = 32
_SIGNATURE_BYTES = 64


def make_revocation(signing_key: SigningKey) -> bytes:
    """Return the content of a ``.fcrevoke`` file."""
    line = signing_key.public_line
    signature = sshsig.sign(_statement(line), sshsig.REVOCATION_NAMESPACE, signing_key)
    return _file(line, signature)


def read_revocation(untrusted_file: bytes) -> str:
    """
    Return the key that is used no more, as ``ssh-ed25519 AAAA…``.

    Raises:
        CardError, JsonError, SignatureError: It is no statement, or was not signed by this key.
    """
    if len(untrusted_file) > MAX_CARD_BYTES:
        raise CardError(Code.SIZE, bytes=len(untrusted_file))
    untrusted = read_canonical_object(untrusted_file)
    line, signature = _parts_of(untrusted)
    public_key = parse_public_line(line)
    sshsig.verify(_statement(line), signature, sshsig.REVOCATION_NAMESPACE, public_key)
    return line


def revocation_text(untrusted_file: bytes) -> str:
    """Return a statement as text of capital letters and digits, for a square pattern or for typing."""
    line = read_revocation(untrusted_file)
    _, signature = _parts_of(read_canonical_object(untrusted_file))
    raw = parse_public_line(line) + sshsig.raw_signature(signature)
    return TEXT_PREFIX + base64.b32encode(raw).decode("ascii").rstrip("=")


def read_revocation_text(untrusted_text: str) -> bytes:
    """
    Return the file of a statement that was typed or scanned; spaces, lines and small letters do no harm.

    Raises:
        CardError, SignatureError: It is no statement, or was not signed by this key.
    """
    letters = "".join(untrusted_text.split()).upper()
    if not letters.startswith(TEXT_PREFIX):
        raise CardError(Code.CARD_FORMAT)
    body = letters.removeprefix(TEXT_PREFIX)
    try:
        raw = base64.b32decode(body + "=" * (-len(body) % 8))
    except (binascii.Error, ValueError):
        raise CardError(Code.CARD_FORMAT) from None
    if len(raw) != _PUBLIC_KEY_BYTES + _SIGNATURE_BYTES:
        raise CardError(Code.CARD_FORMAT)
    line = ed25519.public_line(raw[:_PUBLIC_KEY_BYTES])
    armour = sshsig.armoured(raw[_PUBLIC_KEY_BYTES:], sshsig.REVOCATION_NAMESPACE, raw[:_PUBLIC_KEY_BYTES])
    file = _file(line, armour)
    read_revocation(file)
    return file


def _statement(line: str) -> bytes:
    return to_canonical({"format": FORMAT_NAME, "sign_key": line, "version": FORMAT_VERSION})


def _file(line: str, signature: bytes) -> bytes:
    return to_canonical(
        {
            "format": FORMAT_NAME,
            "sign_key": line,
            "sshsig": signature.decode("ascii"),
            "version": FORMAT_VERSION,
        }
    )


def _parts_of(untrusted: JsonObject) -> tuple[str, bytes]:
    line, signature, version = untrusted.get("sign_key"), untrusted.get("sshsig"), untrusted.get("version")
    if set(untrusted) != _KEYS or untrusted["format"] != FORMAT_NAME:
        raise CardError(Code.CARD_FORMAT)
    if type(version) is not int or version != FORMAT_VERSION:
        raise CardError(Code.CARD_VERSION)
    if not isinstance(line, str) or not isinstance(signature, str) or not signature.isascii():
        raise CardError(Code.CARD_FIELD)
    return line, signature.encode("ascii")
