"""Names in different scripts and spellings meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.folding import bones_of, grams_of, phone_tails, plain_words, sound_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Мария", "Maria"),
        ("Юлия", "Iulia"),
        ("Ștefan", "Stephan"),
        ("Γιώργος", "Giorgos"),
        ("Kristina", "Cristina"),
    ],
)
def test_one_name_sounds_the_same_in_different_scripts(one: str, other: str) -> None:
    assert [sound_of(word) for word in plain_words(one)] == [sound_of(word) for word in plain_words(other)]


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("محمد", "Mohammed"),
        ("فاطمة", "Fatima"),
        ("يوسف", "Youssef"),
        ("خالد", "Khalid"),
        ("عبدالله", "Abdullah"),
    ],
)
def test_a_script_without_vowels_meets_latin_by_its_consonants(arabic: str, latin: str) -> None:
    assert bones_of(plain_words(arabic)[0]) == bones_of(plain_words(latin)[0]) != ""


def test_a_telephone_number_is_the_same_with_and_without_its_country() -> None:
    written = "+40 721 234 567, or 0721-234-567, or ٠٧٢١٢٣٤٥٦٧"

    assert phone_tails(written) == ("21234567",)


@given(st.text(max_size=60))
def test_whatever_is_typed_folds_to_small_latin_letters_and_digits(text: str) -> None:
    for word in plain_words(text):
        assert word.isascii()
        assert word.isalnum()
        assert sound_of(word).isascii()
        assert '"' not in sound_of(word) + bones_of(word) + "".join(grams_of(word))
