"""Contact cards as text of capital letters and digits, for a square pattern that a telephone reads."""

from __future__ import annotations

import base64
import binascii
import zlib

from fieldcase.bundle import sshsig
from fieldcase.bundle.canonical import read_canonical_object
from fieldcase.bundle.card import read_card, unwrap_card, wrap_card
from fieldcase.bundle.ed25519 import parse_public_line
from fieldcase.bundle.errors import CardError, Code
from fieldcase.bundle.limits import MAX_CARD_BYTES

TEXT_PREFIX = "FCCARD1:"

_SIGNATURE_BYTES = 64


def card_text(card_file: bytes) -> str:
    """Return a good card as text; :func:`read_card_text` gives the same file back."""
    read_card(card_file)
    text, armour = unwrap_card(read_canonical_object(card_file))
    packed = sshsig.raw_signature(armour) + zlib.compress(text, 9)
    return TEXT_PREFIX + base64.b32encode(packed).decode("ascii").rstrip("=")


def read_card_text(untrusted_text: str) -> bytes:
    """
    Return the card file of a text that was scanned; spaces, lines and small letters do no harm.

    Raises:
        CardError, JsonError, SignatureError: It is no card, or was not signed by its own key.
    """
    letters = "".join(untrusted_text.split()).upper()
    if not letters.startswith(TEXT_PREFIX) or len(letters) > 2 * MAX_CARD_BYTES:
        raise CardError(Code.CARD_FORMAT)
    text, signature = _unpacked(letters.removeprefix(TEXT_PREFIX))
    # Only to learn whose signature is put into its armour; the card is read strictly afterwards.
    untrusted_key = read_canonical_object(text).get("sign_key")
    if not isinstance(untrusted_key, str):
        raise CardError(Code.CARD_FIELD)
    armour = sshsig.armoured(signature, sshsig.CARD_NAMESPACE, parse_public_line(untrusted_key))
    card_file = wrap_card(text, armour)
    read_card(card_file)
    return card_file


def _unpacked(body: str) -> tuple[bytes, bytes]:
    try:
        packed = base64.b32decode(body + "=" * (-len(body) % 8))
        opener = zlib.decompressobj()
        # A few bytes must not unfold into a gigabyte.
        text = opener.decompress(packed[_SIGNATURE_BYTES:], MAX_CARD_BYTES)
    except (binascii.Error, ValueError, zlib.error):
        raise CardError(Code.CARD_FORMAT) from None
    if not opener.eof or opener.unused_data:
        raise CardError(Code.CARD_FORMAT)
    return text, packed[:_SIGNATURE_BYTES]
