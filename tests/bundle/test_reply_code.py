"""Sixteen characters that survive a bad telephone line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldcase.bundle.reply_code import (
    ANSWERS,
    REASONS,
    ReplyCodeError,
    Slip,
    is_proven,
    read_code,
    said_in,
    write_code,
)

SECRET = bytes(range(32))
DIGEST = bytes(range(32, 64))
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VECTOR = "P628-2449-9KSR-E04G"
"""In FORMAT.md too: for this secret, this digest, cannot help for want of a common language."""

said = st.tuples(st.sampled_from(ANSWERS), st.sampled_from(("", *REASONS)))


def changed(code: str, places: dict[int, int]) -> str:
    """Replace the characters at these places by others."""
    letters = list(code.replace("-", ""))
    for place, step in places.items():
        letters[place] = ALPHABET[(ALPHABET.index(letters[place]) + step) % 32]
    return "".join(letters)


def test_the_code_of_the_specification() -> None:
    assert write_code(SECRET, DIGEST, "declined", "language") == VECTOR


@given(st.binary(min_size=32, max_size=32), said)
def test_what_is_written_is_read(secret: bytes, what: tuple[str, str]) -> None:
    code = read_code(write_code(secret, DIGEST, *what))

    assert said_in(code) == what
    assert is_proven(code, secret, DIGEST)
    assert not is_proven(code, secret, bytes(32))
    assert not is_proven(code, secret + b"x", DIGEST)


@given(said, st.integers(0, 15), st.integers(1, 31))
def test_one_slip_is_found_and_the_right_group_named(what: tuple[str, str], place: int, step: int) -> None:
    with pytest.raises(ReplyCodeError) as raised:
        read_code(changed(write_code(SECRET, DIGEST, *what), {place: step}))

    assert (raised.value.slip, raised.value.group) == (Slip.TYPO, place // 4 + 1)


@given(said, st.permutations(range(16)), st.integers(1, 31), st.integers(1, 31))
def test_two_slips_are_found(what: tuple[str, str], places: list[int], one: int, two: int) -> None:
    with pytest.raises(ReplyCodeError):
        read_code(changed(write_code(SECRET, DIGEST, *what), {places[0]: one, places[1]: two}))


@given(said, st.integers(0, 14))
def test_two_characters_said_the_wrong_way_round_are_found(what: tuple[str, str], place: int) -> None:
    whole = write_code(SECRET, DIGEST, *what).replace("-", "")
    swapped = whole[:place] + whole[place + 1] + whole[place] + whole[place + 2 :]

    if swapped != whole:
        with pytest.raises(ReplyCodeError):
            read_code(swapped)


@pytest.mark.parametrize(
    "heard",
    [
        VECTOR.lower(),
        VECTOR.replace("-", " "),
        VECTOR.replace("-", ""),
        VECTOR.replace("0", "o"),
        VECTOR.replace("-", "–"),
        f"Dear Marta, our code is {VECTOR}. Best wishes",
        f"  {VECTOR}\n",
        VECTOR.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    ],
)
def test_a_code_is_understood_however_it_was_written_down(heard: str) -> None:
    assert read_code(heard) == read_code(VECTOR)


def test_a_character_that_no_code_has_is_named_by_its_group() -> None:
    with pytest.raises(ReplyCodeError) as raised:
        read_code(f"{VECTOR[:5]}U{VECTOR[6:]}")

    assert (raised.value.slip, raised.value.group) == (Slip.LETTER, 2)


@settings(max_examples=40)
@given(st.text(max_size=40))
def test_no_text_is_mistaken_for_a_proven_code(text: str) -> None:
    try:
        code = read_code(text)
    except ReplyCodeError:
        return
    assert not is_proven(code, SECRET, DIGEST)
