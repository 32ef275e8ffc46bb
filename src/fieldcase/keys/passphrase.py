"""Passphrases: one to propose, a judgement on one that was made up."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Collection
from enum import Enum

from fieldcase.keys.guessable import GUESSABLE
from fieldcase.keys.secret import Entropy

WANTED_BITS = 64
"""Six words of 2,048 give 66 bits: at 100,000 guesses a second a million years and more."""

MIN_GOOD_LENGTH = 15
"""OWASP ASVS 5.0, 6.2.9; without any rule on which kinds of characters."""

_MIN_LENGTH = 8
_MIN_TRAINING_WEIGHT = 7
_MIN_GOOD_WEIGHT = 12
_LOOKED_AT = 128
"""What comes after this many characters can only make a passphrase better."""

_WORD_WEIGHT = 1
"""One of two hundred words (7.6 bits) is worth about one random character (6 bits)."""

_RUNS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "azertyuiop",
    "йцукенгшщзхъ",
    "абвгдежзиклмнопрстуфхцчшщ",
)
_SHORTEST_RUN = 3
_LOOKALIKES = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"})
_REPEATED = re.compile(r"(.{1,40}?)\1+")
_YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")
_SHORTEST_CONTEXT_WORD = 3


class Strength(Enum):
    """How well a passphrase stands up to somebody who took the computer."""

    TOO_SHORT = "too_short"
    GUESSABLE = "guessable"
    FAIR_FOR_TRAINING = "fair_for_training"
    GOOD = "good"


def suggest(entropy: Entropy, words: tuple[str, ...]) -> str:
    """
    Return a random passphrase: so many of *words*, joined by spaces, that it holds 64 bits or more.

    That is six words of a list of 2,048, five of one of 7,776.
    """
    wanted = math.ceil(WANTED_BITS / math.log2(len(words)))
    return " ".join(words[_random_below(len(words), entropy)] for _ in range(wanted))


def parse_words(text: str) -> tuple[str, ...]:
    """Return the words of a list: one a line, lines that begin with ``#`` are about the list."""
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def strength(passphrase: str, context: Collection[str] = ()) -> Strength:
    """
    Judge a passphrase somebody made up.

    Args:
        context: What a guesser would try first here: names of the user, the organisation, the place.
    """
    folded = unicodedata.normalize("NFC", passphrase).casefold()[:_LOOKED_AT]
    if len(folded) < _MIN_LENGTH:
        return Strength.TOO_SHORT
    weight = _weight(folded, context)
    if weight < _MIN_TRAINING_WEIGHT:
        return Strength.GUESSABLE
    if len(folded) < MIN_GOOD_LENGTH or weight < _MIN_GOOD_WEIGHT:
        return Strength.FAIR_FOR_TRAINING
    return Strength.GOOD


def _random_below(limit: int, entropy: Entropy) -> int:
    """Return an even choice from 0 to *limit* - 1; throws away what would favour the first numbers."""
    width = (limit.bit_length() + 7) // 8
    fair = 256**width // limit * limit
    while (drawn := int.from_bytes(entropy(width), "big")) >= fair:
        pass
    return drawn % limit


def _weight(folded: str, context: Collection[str]) -> int:
    """Return how many characters are left once everything that is tried first counts little."""
    rest, found = _without_guessable_words(folded, context)
    rest = _YEAR.sub("y", rest)
    rest = _without_repeats(rest)
    rest = _without_runs(rest)
    rest = _without_second_mention(rest)
    return min(len(rest), 2 * len(set(rest))) + _WORD_WEIGHT * found


def _without_guessable_words(folded: str, context: Collection[str]) -> tuple[str, int]:
    known = {word.casefold() for word in context if len(word) >= _SHORTEST_CONTEXT_WORD} | GUESSABLE
    plain = folded.translate(_LOOKALIKES)
    found = 0
    # Longest first: "password" must not be left as "word" once "pass" is gone.
    for word in sorted(known, key=lambda known_word: (-len(known_word), known_word)):
        while (start := _position(word, folded, plain)) >= 0:
            folded = folded[:start] + folded[start + len(word) :]
            plain = plain[:start] + plain[start + len(word) :]
            found += 1
    return folded, found


def _position(word: str, folded: str, plain: str) -> int:
    start = folded.find(word)
    return start if start >= 0 else plain.find(word)


def _without_repeats(text: str) -> str:
    """Return *text* with "aaa" as "a"; also "aab aab", which repeats only once "aa" has become "a"."""
    shorter = _REPEATED.sub(r"\1", text)
    return text if shorter == text else _without_repeats(shorter)


def _without_runs(text: str) -> str:
    """Return *text* with every stretch of a keyboard row or an alphabet, either way, as one character."""
    kept = []
    place = 0
    while place < len(text):
        length = _run_length(text, place)
        kept.append(text[place])
        place += length if length >= _SHORTEST_RUN else 1
    return "".join(kept)


def _run_length(text: str, start: int) -> int:
    longest = 1
    for row in (*_RUNS, *(run[::-1] for run in _RUNS)):
        length = 1
        while start + length < len(text) and text[start : start + length + 1] in row:
            length += 1
        longest = max(longest, length)
    return longest


def _without_second_mention(text: str) -> str:
    return " ".join(dict.fromkeys(text.split()))
