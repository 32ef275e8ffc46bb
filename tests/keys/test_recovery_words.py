"""Recovery words: a standard others can read, shares of which two are enough."""

from __future__ import annotations

import secrets
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mnemonic import Mnemonic

from fieldcase.keys.errors import RecoveryWordsError
from fieldcase.keys.identity import age_recipient_of
from fieldcase.keys.recovery import (
    identity_of_words,
    is_identity_of,
    join_shares,
    new_recovery_words,
    read_words,
    split_words,
    words_in,
)

WORDS = new_recovery_words(lambda size: bytes(range(size)))
"""From the 32 bytes 00 to 1f."""


def test_the_words_are_those_any_bip39_tool_makes_of_the_same_bits() -> None:
    assert " ".join(WORDS) == Mnemonic("english").to_mnemonic(bytes(range(32)))
    assert len(WORDS) == 24


@given(st.binary(min_size=32, max_size=32))
@settings(max_examples=25)
def test_words_lead_back_to_one_identity(bits: bytes) -> None:
    words = new_recovery_words(lambda _: bits)

    assert identity_of_words(words_in(" ".join(words))).startswith("AGE-SECRET-KEY-1")
    assert is_identity_of(identity_of_words(words), age_recipient_of(identity_of_words(words)))


def test_spacing_case_numbers_and_the_rest_of_long_words_do_not_matter() -> None:
    typed = "\n".join(f"{number}. {word[:4].upper()}," for number, word in enumerate(WORDS, start=1))

    assert read_words(typed) == WORDS


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        (WORDS[:23], {"count": 23}),
        ((*WORDS[:5], "fieldcase", *WORDS[6:]), {"place": 6}),
        ((WORDS[1], WORDS[0], *WORDS[2:]), {"part": "checksum"}),
    ],
)
def test_words_that_are_not_right_say_where(words: tuple[str, ...], facts: dict[str, object]) -> None:
    with pytest.raises(RecoveryWordsError) as refused:
        identity_of_words(words)

    assert refused.value.facts == facts


def test_any_two_of_three_shares_give_the_words_back() -> None:
    shares = split_words(WORDS)

    assert [len(share) for share in shares] == [33, 33, 33]
    for first, second in combinations(shares, 2):
        assert join_shares((first, second)) == WORDS
        assert words_in(" ".join((*second, *first))) == WORDS


def test_one_share_alone_is_not_enough() -> None:
    share, *_ = split_words(WORDS)

    with pytest.raises(RecoveryWordsError):
        join_shares((share,))
    with pytest.raises(RecoveryWordsError):
        join_shares((share, share))
    with pytest.raises(RecoveryWordsError):
        identity_of_words(words_in(" ".join(share)))


def test_shares_of_two_kits_do_not_mix() -> None:
    other = split_words(new_recovery_words(secrets.token_bytes))

    with pytest.raises(RecoveryWordsError):
        join_shares((split_words(WORDS)[0], other[1]))
