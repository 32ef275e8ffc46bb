"""A statement that ends a key, and cards as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.bundle import (
    BundleError,
    card_text,
    make_revocation,
    read_card_text,
    read_revocation,
    read_revocation_text,
    revocation_text,
)
from tests.bundle.forge import HARBOUR, STRANGER
from tests.bundle.test_card import forged as card_file

STATEMENT = make_revocation(HARBOUR.signing_key)
TEXT = revocation_text(STATEMENT)


def test_a_statement_names_the_key_it_ends():
    assert read_revocation(STATEMENT) == HARBOUR.signing_key.public_line


def test_as_text_it_is_the_same_statement_however_it_was_typed():
    typed = "\n".join(TEXT.lower()[start : start + 7] for start in range(0, len(TEXT), 7))

    assert read_revocation_text(typed) == STATEMENT
    assert len(TEXT) == 164


@given(st.integers(0, len(STATEMENT) - 1), st.integers(1, 255))
def test_no_byte_of_a_statement_may_change(place, change):
    content = bytearray(STATEMENT)
    content[place] ^= change

    with pytest.raises(BundleError):
        read_revocation(bytes(content))


def test_nobody_ends_the_key_of_another():
    other = make_revocation(STRANGER.signing_key)
    stolen = other.replace(
        STRANGER.signing_key.public_line.encode(), HARBOUR.signing_key.public_line.encode()
    )

    with pytest.raises(BundleError):
        read_revocation(stolen)


@given(st.text(max_size=60))
def test_any_other_text_is_refused(text):
    for reader in (read_revocation_text, read_card_text):
        with pytest.raises(BundleError):
            reader(text)


def test_a_card_as_text_is_the_same_card():
    file = card_file()

    assert read_card_text(card_text(file).lower()) == file


def test_a_changed_card_text_is_refused():
    text = card_text(card_file())
    place = len(text) // 2
    changed = text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]

    with pytest.raises(BundleError):
        read_card_text(changed)
