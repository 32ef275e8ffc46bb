"""Make names comparable across spellings, accents and scripts."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

FOLDING = 1
"""Raised whenever a rule below changes: the notebook then builds its index anew."""

PHONE_TAIL = 8
"""Digits of a telephone number that are the same with and without its country."""

_SMALLEST_PHONE = 7
_SMALLEST_BONES = 2
_NO_WORD = re.compile(r"[^a-z0-9]+")
_DIGITS = re.compile(r"\+?\d[\d\s()/.-]{5,}\d")
_VOWELLESS = re.compile("[\u0590-\u05ff\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")

_SOUNDS = (
    (re.compile(r"sch|sh"), "s"),
    (re.compile(r"tch|tsch|ch"), "c"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"dzh|dj"), "j"),
    (re.compile(r"ck|q|c(?=[aourlkt])|c$"), "k"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"w"), "v"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"y"), "i"),
    (re.compile(r"i+(?=[aeou])"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)
"""In this order: what different spellings of one sound become."""

_NO_BONE = re.compile(r"[aeiouyw]+")
_TAIL_H = re.compile(r"h+$")


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of *text* in small Latin letters and digits, whatever script they were written in."""
    from anyascii import anyascii  # noqa: PLC0415  (its tables are not needed before unlocking)

    latin = text if text.isascii() else anyascii(text)
    joined = latin.lower().replace("'", "").replace("`", "").replace("\u2019", "")
    return tuple(word for word in _NO_WORD.split(joined) if word)


@lru_cache(maxsize=4096)
def sound_of(word: str) -> str:
    """Return one spelling for what sounds alike: ``stephan`` and ``stefan``, ``mariya`` and ``maria``."""
    for pattern, becomes in _SOUNDS:
        word = pattern.sub(becomes, word)
    return word


@lru_cache(maxsize=4096)
def bones_of(word: str) -> str:
    """Return the consonants of a word, as scripts that write no vowels show it; empty if too few are left."""
    sound = sound_of(word)
    bones = _TAIL_H.sub("", _NO_BONE.sub("", _half_vowels(word, sound)))
    return bones if len(bones) >= _SMALLEST_BONES else ""


def script_of(text: str) -> str:
    """Return the script a text begins in, as Unicode names it: ``LATIN``, ``CYRILLIC``, ``ARABIC``."""
    letter = next((sign for sign in text if sign.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def writes_no_vowels(text: str) -> bool:
    """Tell whether a name is written in Arabic or Hebrew letters."""
    return _VOWELLESS.search(text) is not None


def grams_of(word: str) -> frozenset[str]:
    """Return the runs of three letters of a word; its beginning counts as a letter."""
    padded = f"_{word}_"
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2))


def phone_tails(text: str) -> tuple[str, ...]:
    """Return the last digits of every telephone number in *text*."""
    found: list[str] = []
    for written in _DIGITS.findall(_latin_digits(text)):
        digits = "".join(sign for sign in written if sign.isdigit())
        if len(digits) >= _SMALLEST_PHONE:
            found.append(digits[-PHONE_TAIL:])
    return tuple(dict.fromkeys(found))


def _half_vowels(word: str, sound: str) -> str:
    # w stands for a vowel as often as for a consonant in Arabic; v written as v stays.
    return sound.replace("v", "w") if "w" in word and "v" not in word else sound


def _latin_digits(text: str) -> str:
    return text if text.isascii() else "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
