"""
Contact cards: the keys of one organisation, signed by themselves.

A card proves only that its maker holds the signing key. Whose it is, two people find out by reading the
safety number to each other, or by meeting.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from datetime import timedelta
from typing import Literal

from fieldcase.bundle import sshsig
from fieldcase.bundle.canonical import JsonObject, read_canonical_object, to_canonical
from fieldcase.bundle.ed25519 import SigningKey, parse_public_line
from fieldcase.bundle.errors import CardError, Code, OutgoingError
from fieldcase.bundle.fields import AgeRecipientText, HumanName, Id, SignKey, Strict, UtcMinute
from fieldcase.bundle.limits import MAX_CARD_BYTES, MAX_CARD_LIFE

FORMAT_NAME = "contact-card"
FORMAT_VERSION = 1

_TEXT = "card_b64"
_SIGNATURE = "sshsig"
_MEMBERS = 2

_FINGERPRINT_ROUNDS = 5200
"""Signal's numeric fingerprint: makes a search for a look-alike key 2¹² times dearer."""

_FINGERPRINT_VERSION = b"\x00\x00"
_CHUNKS = 6
_CHUNK_BYTES = 5
_CHUNK_DIGITS = 5


class ContactCard(Strict, frozen=True, kw_only=True):
    """What an organisation tells its partners about itself."""

    format: Literal["contact-card"] = "contact-card"
    version: Literal[1] = 1
    training: bool
    card_id: Id
    org_id: Id
    org_name: HumanName
    label: HumanName | None = None
    sign_key: SignKey
    age_x25519: AgeRecipientText
    created_at: UtcMinute
    expires_at: UtcMinute
    supersedes: Id | None = None

    def _check(self) -> None:
        if not timedelta() < self.expires_at - self.created_at <= MAX_CARD_LIFE:
            raise ValueError("life")

    @property
    def sha256(self) -> str:
        """The digest that ``sender.card_sha256`` of a manifest carries."""
        return hashlib.sha256(self.canonical()).hexdigest()


def make_card(card: ContactCard, signing_key: SigningKey) -> bytes:
    """
    Return the content of a ``.fccard`` file.

    Raises:
        OutgoingError: The card does not carry the public half of *signing_key*.
    """
    if card.sign_key != signing_key.public_line:
        raise OutgoingError("sign_key")
    text = card.canonical()
    signature = sshsig.sign(text, sshsig.CARD_NAMESPACE, signing_key)
    return wrap_card(text, signature)


def wrap_card(text: bytes, armour: bytes) -> bytes:
    """Return the file that holds the bytes of a card with their signature."""
    text_b64 = base64.b64encode(text).decode("ascii")
    return to_canonical({_TEXT: text_b64, _SIGNATURE: armour.decode("ascii")})


def unwrap_card(untrusted_outer: JsonObject) -> tuple[bytes, bytes]:
    """
    Return the bytes of a card with their armoured signature; neither is checked.

    Raises:
        CardError: E_CARD_FORMAT.
    """
    text, signature = untrusted_outer.get(_TEXT), untrusted_outer.get(_SIGNATURE)
    if len(untrusted_outer) != _MEMBERS or not isinstance(text, str) or not isinstance(signature, str):
        raise CardError(Code.CARD_FORMAT)
    try:
        content = base64.b64decode(text.encode("ascii"), validate=True)
        armour = signature.encode("ascii")
    except (binascii.Error, UnicodeEncodeError):
        raise CardError(Code.CARD_FORMAT) from None
    if base64.b64encode(content).decode("ascii") != text:
        raise CardError(Code.CARD_FORMAT)
    return content, armour


def read_card(untrusted_file: bytes) -> ContactCard:
    """
    Parse a ``.fccard`` file and check that its maker holds the signing key in it.

    Raises:
        CardError: It is no card of this format, or a field is not allowed.
        JsonError: It is not canonical JSON.
        SignatureError: The card was not signed by its own key.
    """
    if len(untrusted_file) > MAX_CARD_BYTES:
        raise CardError(Code.SIZE, bytes=len(untrusted_file))
    untrusted_text, untrusted_signature = unwrap_card(read_canonical_object(untrusted_file))
    card = _parse(untrusted_text)
    public_key = parse_public_line(card.sign_key)
    sshsig.verify(untrusted_text, untrusted_signature, sshsig.CARD_NAMESPACE, public_key)
    return card


def safety_number(card_a: ContactCard, card_b: ContactCard) -> str:
    """
    Return sixty digits, in groups of five, that agree on both sides only if both hold the same two cards.

    The order of the two cards does not matter.
    """
    digits = "".join(sorted((_fingerprint(card_a), _fingerprint(card_b))))
    return " ".join(digits[start : start + _CHUNK_DIGITS] for start in range(0, len(digits), _CHUNK_DIGITS))


def _parse(untrusted_text: bytes) -> ContactCard:
    untrusted_card = read_canonical_object(untrusted_text)
    if untrusted_card.get("format") != FORMAT_NAME:
        raise CardError(Code.CARD_FORMAT)
    version = untrusted_card.get("version")
    if type(version) is not int or version != FORMAT_VERSION:
        raise CardError(Code.CARD_VERSION)
    try:
        card = ContactCard.from_plain(untrusted_card)
    except ValueError:
        raise CardError(Code.CARD_FIELD) from None
    # Catches what the kinds of the fields tolerate: a null, a time in another spelling.
    if card.canonical() != untrusted_text:
        raise CardError(Code.CARD_FIELD)
    return card


def key_digits(card: ContactCard) -> str:
    """Return thirty digits of one card, in groups of five: for somebody who has no card of their own."""
    digits = _fingerprint(card)
    return " ".join(digits[start : start + _CHUNK_DIGITS] for start in range(0, len(digits), _CHUNK_DIGITS))


def _fingerprint(card: ContactCard) -> str:
    public_key = parse_public_line(card.sign_key)
    identifier = hashlib.sha256(card.age_x25519.encode("ascii")).digest()
    state = _FINGERPRINT_VERSION + public_key + identifier
    for _ in range(_FINGERPRINT_ROUNDS):
        state = hashlib.sha512(state + public_key).digest()
    starts = range(0, _CHUNKS * _CHUNK_BYTES, _CHUNK_BYTES)
    numbers = (int.from_bytes(state[start : start + _CHUNK_BYTES], "big") for start in starts)
    return "".join(str(number % 10**_CHUNK_DIGITS).zfill(_CHUNK_DIGITS) for number in numbers)
