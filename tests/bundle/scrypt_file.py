"""An age file under a passphrase with a work factor of our choice, written from age-encryption.org/v1."""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct

from nacl.bindings import crypto_aead_chacha20poly1305_ietf_encrypt as chacha20poly1305

FILE_KEY = b"\x07" * 16
SALT = b"\x08" * 16
PAYLOAD_NONCE = b"\x09" * 16
CHUNK = 64 * 1024


def scrypt_file(
    plaintext: bytes, passphrase: str, log_n: int = 2, *, claimed_log_n: int | None = None
) -> bytes:
    """Return the age file; *claimed_log_n* stands in the header instead of the factor that was used."""
    start = scrypt_header(passphrase, log_n, claimed_log_n or log_n)
    mac = hmac.digest(derived(FILE_KEY, b"", b"header"), start, "sha256")
    return start + b" " + unpadded(mac) + b"\n" + PAYLOAD_NONCE + payload(plaintext)


def scrypt_header(passphrase: str, log_n: int, claimed_log_n: int) -> bytes:
    salt = b"age-encryption.org/v1/scrypt" + SALT
    wrapping_key = hashlib.scrypt(passphrase.encode(), salt=salt, n=2**log_n, r=8, p=1, dklen=32)
    wrapped = chacha20poly1305(FILE_KEY, None, bytes(12), wrapping_key)
    stanza = f"-> scrypt {unpadded(SALT).decode()} {claimed_log_n}\n{unpadded(wrapped).decode()}\n---"
    return b"age-encryption.org/v1\n" + stanza.encode()


def payload(plaintext: bytes) -> bytes:
    key = derived(FILE_KEY, PAYLOAD_NONCE, b"payload")
    chunks = [plaintext[start : start + CHUNK] for start in range(0, len(plaintext), CHUNK)] or [b""]
    return b"".join(
        chacha20poly1305(chunk, None, nonce(number, is_last=number == len(chunks) - 1), key)
        for number, chunk in enumerate(chunks)
    )


def nonce(number: int, *, is_last: bool) -> bytes:
    return struct.pack(">Q", number).rjust(11, b"\0") + (b"\x01" if is_last else b"\x00")


def derived(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """HKDF-SHA-256 with one block of output."""
    extracted = hmac.digest(salt or bytes(32), secret, "sha256")
    return hmac.digest(extracted, purpose + b"\x01", "sha256")


def unpadded(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")
