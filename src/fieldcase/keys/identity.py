"""
An age identity made from our own randomness.

Source: BIP 173 (Bech32), age-encryption.org/v1, "X25519 recipient type".
"""

from __future__ import annotations

from pyrage import IdentityError
from pyrage.x25519 import Identity

from fieldcase.keys.errors import KeysDamagedError

SEED_BYTES = 32

_PREFIX = "age-secret-key-"
_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_GROUPS = 6


def age_identity_from(seed: bytes) -> str:
    """Return the identity (``AGE-SECRET-KEY-1…``) of 32 random bytes."""
    if len(seed) != SEED_BYTES:
        raise ValueError("an age identity is made of 32 bytes")
    groups = _groups_of_five_bits(seed)
    groups += _checksum(groups)
    return (_PREFIX + "1" + "".join(_ALPHABET[group] for group in groups)).upper()


def age_recipient_of(identity: str) -> str:
    """
    Return the public recipient (``age1…``) of *identity*.

    Raises:
        KeysDamagedError: *identity* is not an age X25519 identity.
    """
    try:
        return str(Identity.from_str(identity).to_public())
    except IdentityError:
        raise KeysDamagedError(part="age_identity") from None


def _groups_of_five_bits(seed: bytes) -> list[int]:
    bits = "".join(f"{byte:08b}" for byte in seed)
    padded = bits + "0" * (-len(bits) % 5)
    return [int(padded[start : start + 5], 2) for start in range(0, len(padded), 5)]


def _checksum(groups: list[int]) -> list[int]:
    expanded = [ord(letter) >> 5 for letter in _PREFIX] + [0] + [ord(letter) & 31 for letter in _PREFIX]
    remainder = _polymod(expanded + groups + [0] * _CHECKSUM_GROUPS) ^ 1
    return [(remainder >> (5 * (_CHECKSUM_GROUPS - 1 - place))) & 31 for place in range(_CHECKSUM_GROUPS)]


def _polymod(groups: list[int]) -> int:
    remainder = 1
    for group in groups:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ group
        for bit, term in enumerate(_GENERATOR):
            remainder ^= term if (top >> bit) & 1 else 0
    return remainder
