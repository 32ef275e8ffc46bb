"""
The recovery words: 24 BIP-39 words that are an age identity, whole or in three shares.

The 256 bits behind the words are the secret of the identity itself, with no step between: any BIP-39 tool
turns the words into those bits, the QR code of the kit holds the identity, and the stock ``age`` opens
``dbkey.age`` with it.

Sources: BIP-39; SLIP-39 for the shares.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from functools import cache

import shamir_mnemonic
from mnemonic import Mnemonic
from shamir_mnemonic.utils import MnemonicError

from fieldcase.keys.errors import RecoveryWordsError
from fieldcase.keys.identity import SEED_BYTES, age_identity_from, age_recipient_of
from fieldcase.keys.secret import Entropy

WORDS = 24
SHARES = 3
SHARES_NEEDED = 2
WORDS_OF_A_SHARE = 33

_SHORTEST_PREFIX = 4
"""The list is made so that four letters tell a word."""


def new_recovery_words(entropy: Entropy) -> tuple[str, ...]:
    """Return 24 fresh words."""
    return tuple(_list().to_mnemonic(entropy(SEED_BYTES)).split())


def read_words(typed: str) -> tuple[str, ...]:
    """Return the words somebody typed: any spacing, any case, numbers left out, four letters are enough."""
    parts = typed.lower().replace(",", " ").replace(".", " ").split()
    return tuple(_whole_word(part) for part in parts if not part.isdigit())


def identity_of_words(words: Sequence[str]) -> str:
    """
    Return the age identity behind 24 words.

    Raises:
        RecoveryWordsError: ``count``, or ``place`` of the first word that is none, or ``part=checksum``.
    """
    if len(words) != WORDS:
        raise RecoveryWordsError(count=len(words))
    known = set(_list().wordlist)
    for place, word in enumerate(words, start=1):
        if word not in known:
            raise RecoveryWordsError(place=place)
    if not _list().check(" ".join(words)):
        raise RecoveryWordsError(part="checksum")
    return age_identity_from(bytes(_list().to_entropy(" ".join(words))))


def split_words(words: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return three shares of which any two give the words back; one alone tells nothing."""
    secret = bytes(_list().to_entropy(" ".join(words)))
    (shares,) = shamir_mnemonic.generate_mnemonics(1, [(SHARES_NEEDED, SHARES)], secret)
    return tuple(tuple(share.split()) for share in shares)


def join_shares(shares: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """
    Return the 24 words that two shares hold.

    Raises:
        RecoveryWordsError: These are not two shares of one kit.
    """
    try:
        secret = shamir_mnemonic.combine_mnemonics([" ".join(share) for share in shares])
        return tuple(_list().to_mnemonic(secret).split())
    except (MnemonicError, ValueError):
        raise RecoveryWordsError(part="shares") from None


def words_in(typed: str) -> tuple[str, ...]:
    """
    Return the 24 words in what was typed: the words themselves, or two shares one after the other.

    Raises:
        RecoveryWordsError: It is neither.
    """
    parts = [part for part in typed.lower().replace(",", " ").replace(".", " ").split() if not part.isdigit()]
    if len(parts) == SHARES_NEEDED * WORDS_OF_A_SHARE:
        return join_shares((parts[:WORDS_OF_A_SHARE], parts[WORDS_OF_A_SHARE:]))
    if len(parts) == WORDS_OF_A_SHARE:
        raise RecoveryWordsError(part="one_share")
    return read_words(typed)


def is_identity_of(identity: str, recipient: str) -> bool:
    """Tell whether *identity* belongs to *recipient*, in constant time."""
    return hmac.compare_digest(age_recipient_of(identity).encode(), recipient.encode())


@cache
def _list() -> Mnemonic:
    return Mnemonic("english")


def _whole_word(typed: str) -> str:
    if len(typed) < _SHORTEST_PREFIX:
        return typed
    whole = [word for word in _list().wordlist if word == typed or word.startswith(typed)]
    return typed if typed in whole else whole[0] if len(whole) == 1 else typed
