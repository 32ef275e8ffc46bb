"""
The answer of somebody without FieldCase as sixteen characters (FORMAT.md, section 15).

Four name the referral, two say the answer, eight prove that the file was opened, two find slips.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

ANSWERS = ("accepted", "declined", "need_info")
"""What may be answered; the place in the list, from 1, stands in the code."""

REASONS = (
    "no_capacity",
    "not_eligible",
    "out_of_area",
    "language",
    "safety",
    "conflict_of_interest",
    "person_declined",
    "duplicate",
    "incomplete",
    "other",
)
"""Why somebody cannot help; 0 is no reason. New ones are added at the end only."""

SECRET_BYTES = 32
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_HEARD_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_CODE_LABEL = b"fieldcase reply code v1\0"
_TAG_LABEL = b"fieldcase reply tag v1\0"
_TAG_SYMBOLS = 4
_SAID_SYMBOLS = 2
_PROOF_SYMBOLS = 8
_BODY_SYMBOLS = _TAG_SYMBOLS + _SAID_SYMBOLS + _PROOF_SYMBOLS
_GROUP = 4
SYMBOLS = _BODY_SYMBOLS + 2
_SYMBOL_BITS = 5
_FIELD = 0b100101
"""x⁵ + x² + 1, which makes the thirty-two symbols a field."""
_GROUPED = re.compile(r"(?<![0-9A-Z])(?:[0-9A-Z]{4}[-\s]+){3}[0-9A-Z]{4}(?![0-9A-Z])")
_DASHES = re.compile(r"[\u2010-\u2015\u2212_.]")


class Slip(StrEnum):
    """Why what was typed is no reply code."""

    LENGTH = "length"
    LETTER = "letter"
    TYPO = "typo"


class ReplyCodeError(Exception):
    """
    What was typed is not a whole reply code.

    Args:
        group: Which of the four groups holds the slip, if that can be told, else 0.
    """

    def __init__(self, slip: Slip, group: int = 0) -> None:
        self.slip = slip
        self.group = group
        super().__init__(slip.value)


@dataclass(frozen=True)
class ReplyCode:
    """A code without a slip; that it is proven, ``is_proven`` says."""

    tag: str
    answer: int
    reason: int
    proof: tuple[int, ...] = field(repr=False)


def tag_of(secret: bytes) -> str:
    """Return the four characters that name a referral without telling anything about it."""
    return _text(_symbols(_mac(secret, _TAG_LABEL), _TAG_SYMBOLS))


def write_code(secret: bytes, manifest_sha256: bytes, answer: str, reason: str = "") -> str:
    """Return the code that the page makes for this answer: ``7K3Q-X9AB-CDEF-GH12``."""
    said = (ANSWERS.index(answer) + 1, REASONS.index(reason) + 1 if reason else 0)
    tag = [_ALPHABET.index(letter) for letter in tag_of(secret)]
    body = [*tag, *said, *_proof(secret, manifest_sha256, said)]
    text = _text((*body, *_check_symbols(body)))
    return "-".join(text[start : start + _GROUP] for start in range(0, SYMBOLS, _GROUP))


def read_code(untrusted_text: str) -> ReplyCode:
    """
    Find the code in what was typed or pasted, forgiving what the ear cannot tell apart.

    Raises:
        ReplyCodeError: It is too short, too long, or holds a slip.
    """
    symbols = _symbols_in(untrusted_text)
    body, checks = symbols[:_BODY_SYMBOLS], symbols[_BODY_SYMBOLS:]
    expected = _check_symbols(body)
    wrong = (checks[0] ^ expected[0], checks[1] ^ expected[1])
    if any(wrong):
        raise ReplyCodeError(Slip.TYPO, _group_of_slip(wrong))
    tag = _text(body[:_TAG_SYMBOLS])
    answer, reason = body[_TAG_SYMBOLS : _TAG_SYMBOLS + _SAID_SYMBOLS]
    return ReplyCode(tag, answer, reason, tuple(body[_TAG_SYMBOLS + _SAID_SYMBOLS :]))


def is_proven(code: ReplyCode, secret: bytes, manifest_sha256: bytes) -> bool:
    """Tell whether only somebody who opened that very file could have made *code*."""
    expected = _proof(secret, manifest_sha256, (code.answer, code.reason))
    return hmac.compare_digest(bytes(code.proof), bytes(expected))


def said_in(code: ReplyCode) -> tuple[str, str] | None:
    """Return answer and reason, or None if a newer page said something this program does not know."""
    if not 1 <= code.answer <= len(ANSWERS) or code.reason > len(REASONS):
        return None
    return ANSWERS[code.answer - 1], REASONS[code.reason - 1] if code.reason else ""


def _symbols_in(untrusted_text: str) -> list[int]:
    text = _DASHES.sub("-", unicodedata.normalize("NFKC", untrusted_text)).upper()
    text = "".join(_plain_digit(letter) for letter in text)
    grouped = _GROUPED.search(text)
    letters = re.sub(r"[-\s]", "", grouped[0] if grouped else text).translate(_HEARD_AS)
    if len(letters) != SYMBOLS:
        raise ReplyCodeError(Slip.LENGTH)
    strange = next((place for place, letter in enumerate(letters) if letter not in _ALPHABET), None)
    if strange is not None:
        raise ReplyCodeError(Slip.LETTER, strange // _GROUP + 1)
    return [_ALPHABET.index(letter) for letter in letters]


def _plain_digit(letter: str) -> str:
    """Return Arabic-Indic digits as ours."""
    return str(unicodedata.digit(letter)) if letter.isdigit() else letter


def _proof(secret: bytes, manifest_sha256: bytes, said: tuple[int, int]) -> tuple[int, ...]:
    return _symbols(_mac(secret, _CODE_LABEL + manifest_sha256 + bytes(said)), _PROOF_SYMBOLS)


def _mac(secret: bytes, message: bytes) -> bytes:
    return hmac.new(secret, message, hashlib.sha256).digest()


def _symbols(content: bytes, count: int) -> tuple[int, ...]:
    """Return the first *count* groups of five bits."""
    number, bits = int.from_bytes(content, "big"), len(content) * 8
    shifts = (bits - _SYMBOL_BITS * (place + 1) for place in range(count))
    return tuple(number >> shift & (len(_ALPHABET) - 1) for shift in shifts)


def _text(symbols: Sequence[int]) -> str:
    return "".join(_ALPHABET[symbol] for symbol in symbols)


def _check_symbols(body: Sequence[int]) -> tuple[int, int]:
    """Return two symbols that notice any two slips; for a single one they tell its place."""
    plain, weighted, weight = 0, 0, 1
    for symbol in body:
        plain ^= symbol
        weighted ^= _times(symbol, weight)
        weight = _times(weight, 2)
    return plain, weighted


def _group_of_slip(wrong: tuple[int, int]) -> int:
    plain, weighted = wrong
    if not plain or not weighted:
        return SYMBOLS // _GROUP
    weight = 1
    for place in range(_BODY_SYMBOLS):
        if _times(plain, weight) == weighted:
            return place // _GROUP + 1
        weight = _times(weight, 2)
    return 0


def _times(a: int, b: int) -> int:
    product = 0
    for bit in range(_SYMBOL_BITS):
        if b >> bit & 1:
            product ^= a << bit
    for bit in range(2 * _SYMBOL_BITS - 2, _SYMBOL_BITS - 1, -1):
        if product >> bit & 1:
            product ^= _FIELD << (bit - _SYMBOL_BITS)
    return product
