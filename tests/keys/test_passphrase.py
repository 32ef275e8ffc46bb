"""Passphrases: proposed ones are good, made-up ones are judged by what a guesser tries."""

from __future__ import annotations

import random
import secrets
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.keys.passphrase import Strength, parse_words, strength, suggest

WORDS = parse_words(
    (Path(__file__).parents[2] / "resources" / "words" / "en.txt").read_text(encoding="utf-8")
)


def test_the_english_list_has_2048_short_words_told_apart_by_four_letters():
    assert len(WORDS) == 2048
    assert all(word.isascii() and word.islower() and word.isalpha() and 3 <= len(word) <= 7 for word in WORDS)
    assert len({word[:4] for word in WORDS}) == 2048
    assert list(WORDS) == sorted(WORDS)


@pytest.mark.parametrize(("size", "wanted"), [(2048, 6), (7776, 5), (1296, 7), (65536, 4)])
def test_a_suggestion_holds_64_bits_whatever_the_length_of_the_list(size, wanted):
    words = tuple(f"w{number}" for number in range(size))

    assert len(suggest(secrets.token_bytes, words).split(" ")) == wanted


def test_two_suggestions_are_never_the_same():
    suggestions = {suggest(secrets.token_bytes, WORDS) for _ in range(200)}

    assert len(suggestions) == 200


def test_every_word_is_equally_likely():
    """Also when the length of the list is no power of two."""
    words = tuple("abcdefghijkl")
    entropy = random.Random(5).randbytes  # noqa: S311 - the same in every run

    drawn = Counter(word for _ in range(1000) for word in suggest(entropy, words).split())

    expected = sum(drawn.values()) / len(words)
    assert set(drawn) == set(words)
    assert all(abs(times - expected) < 0.15 * expected for times in drawn.values())


@given(seed=st.integers(0, 2**64))
def test_every_suggestion_is_good(seed):
    assert strength(suggest(random.Random(seed).randbytes, WORDS)) is Strength.GOOD  # noqa: S311 - the same in every run


@pytest.mark.parametrize("passphrase", ["", "abc", "Xk7!pQ", "sevench"])
def test_a_few_characters_are_too_short(passphrase):
    assert strength(passphrase) is Strength.TOO_SHORT


@pytest.mark.parametrize(
    "passphrase",
    [
        "password",
        "P@ssw0rd2024",
        "Password123456789",
        "aaaaaaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabcabc",
        "1234567890123456789",
        "98765432109876543210",
        "qwertyuiopasdfghjkl",
        "abcdefghijklmnopqrstuvwxyz",
        "йцукенгшщзхъйцукен",
        "coffee coffee coffee coffee",
        "letmein letmein letmein",
        "correct horse battery staple",
        "CorrectHorseBatteryStaple",
        "iloveyou iloveyou 1999",
        "abababababababababab",
    ],
)
def test_what_a_guesser_tries_first_is_guessable_however_long(passphrase):
    assert strength(passphrase) is Strength.GUESSABLE


@pytest.mark.parametrize("passphrase", ["ninechars!", "fern76kettle", "blue kettle 9"])
def test_something_short_but_not_common_is_fair_for_training(passphrase):
    assert strength(passphrase) is Strength.FAIR_FOR_TRAINING


@pytest.mark.parametrize(
    "passphrase",
    [
        "my neighbour paints green doors",
        "the ferry left without its anchor",
        "zece mere verzi pe pervazul ferestrei",
        "зелёная лодка плывёт домой",
        "قارب أخضر يعود إلى البيت",
        "vF9#kq2Lw8zRt1m",
    ],
)
def test_a_sentence_of_ones_own_is_good_in_any_script_without_rules(passphrase):
    assert strength(passphrase) is Strength.GOOD


def test_the_names_around_us_count_little():
    passphrase = "Popescu Harbour House"

    assert strength(passphrase, context=("Popescu", "Harbour House")) is Strength.GUESSABLE
    assert strength(passphrase) is Strength.GOOD


@given(passphrase=st.text(max_size=300))
def test_any_text_gets_a_judgement(passphrase):
    judged = strength(passphrase)

    assert judged is not Strength.GOOD or len(passphrase) >= 8
