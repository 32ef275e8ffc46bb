"""
An age file for X25519 recipients that is the same each time, written from age-encryption.org/v1.

The file key and the ephemeral secrets are fixed, which makes test vectors stable and the files worthless as a
secret: nothing outside the tests may ever do this.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence

from nacl.bindings import crypto_aead_chacha20poly1305_ietf_encrypt as chacha20poly1305
from nacl.bindings import crypto_scalarmult, crypto_scalarmult_base

from tests.bundle.scrypt_file import FILE_KEY, PAYLOAD_NONCE, derived, payload, unpadded

BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
CHECKSUM_LETTERS = 6
PURPOSE = b"age-encryption.org/v1/X25519"


def x25519_file(plaintext: bytes, recipients: Sequence[str], more_stanzas: bytes = b"") -> bytes:
    """Return the age file, with *more_stanzas* behind those of the recipients."""
    stanzas = b"".join(stanza(recipient, number) for number, recipient in enumerate(recipients))
    start = b"age-encryption.org/v1\n" + stanzas + more_stanzas + b"---"
    mac = hmac.digest(derived(FILE_KEY, b"", b"header"), start, "sha256")
    return start + b" " + unpadded(mac) + b"\n" + PAYLOAD_NONCE + payload(plaintext)


def armoured(content: bytes) -> bytes:
    """Return the same file in the text form that the format does not take."""
    text = base64.b64encode(content)
    lines = [text[start : start + 64] for start in range(0, len(text), 64)]
    return b"\n".join(
        [b"-----BEGIN AGE ENCRYPTED FILE-----", *lines, b"-----END AGE ENCRYPTED FILE-----", b""]
    )


def stanza(recipient: str, number: int) -> bytes:
    public = public_key(recipient)
    secret = hashlib.sha256(b"fixed ephemeral %d" % number + public).digest()
    share = crypto_scalarmult_base(secret)
    wrapping_key = derived(crypto_scalarmult(secret, public), share + public, PURPOSE)
    wrapped = chacha20poly1305(FILE_KEY, None, bytes(12), wrapping_key)
    return b"-> X25519 " + unpadded(share) + b"\n" + unpadded(wrapped) + b"\n"


def public_key(recipient: str) -> bytes:
    """Return the 32 bytes of ``age1…``; its checksum is not looked at."""
    letters = recipient.removeprefix("age1")[:-CHECKSUM_LETTERS]
    bits = "".join(f"{BECH32.index(letter):05b}" for letter in letters)
    return bytes(int(bits[start : start + 8], 2) for start in range(0, 256, 8))
