"""Canonical JSON: one value, one text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.bundle import BundleError, Code, read_canonical_object, to_canonical
from fieldcase.bundle.canonical import read_canonical

KEYS = st.text("abcXYZ019_$.:/-", min_size=1, max_size=20)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)
SCALARS = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=30,
)


@given(VALUES)
def test_what_is_written_is_read_back_equal(value):
    assert read_canonical(to_canonical(value)) == value


@given(VALUES)
def test_the_canonical_text_is_ordinary_json(value):
    assert json.loads(to_canonical(value)) == value


@given(VALUES, st.sampled_from([" ", "\n", "\t"]), st.data())
def test_no_other_spelling_is_accepted(value, space, data):
    text = to_canonical(value).decode()
    place = data.draw(st.integers(0, len(text)))
    other = text[:place] + space + text[place:]

    try:
        found = read_canonical(other.encode())
    except BundleError:
        return
    assert found != value


@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_refused_or_already_canonical(content):
    try:
        value = read_canonical(content)
    except BundleError:
        return
    assert to_canonical(value) == content


@given(st.text('[]{}",:\\u0123456789eE.-+ truefalsn', max_size=60))
def test_almost_json_is_refused_or_already_canonical(text):
    try:
        value = read_canonical(text.encode())
    except BundleError:
        return
    assert to_canonical(value) == text.encode()


def test_the_example_of_the_specification_holds():
    value = {"b": [1, True, None], "a": 'Café \u20ac\n\u000f"\\', "a.1": {}}

    assert to_canonical(value) == (
        b'{"a":"Caf\xc3\xa9 \xe2\x82\xac\\n\\u000f\\"\\\\","a.1":{},"b":[1,true,null]}'
    )


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (0.5, Code.JSON_NUMBER),
        (2**53, Code.JSON_NUMBER),
        (-(2**53), Code.JSON_NUMBER),
        ("a\x00", Code.JSON_STRING),
        ("\ud800", Code.JSON_UTF8),
        ({"ș": 1}, Code.JSON_KEY),
        ({"": 1}, Code.JSON_KEY),
        ({1: 1}, Code.JSON_KEY),
        ([0] * 200_000, Code.JSON_NODES),
        (b"bytes", Code.JSON_NUMBER),
        (["a" * 1024 * 1024] * 6, Code.JSON_SIZE),
    ],
)
def test_what_no_reader_accepts_is_not_written(value, code):
    with pytest.raises(BundleError) as refusal:
        to_canonical(value)

    assert refusal.value.code is code


def test_the_depth_limit_is_exact():
    deepest = "[" * 32 + "]" * 32

    assert to_canonical(read_canonical(deepest.encode())).decode() == deepest
    with pytest.raises(BundleError) as refusal:
        to_canonical(json.loads(f"[{deepest}]"))
    assert refusal.value.code is Code.JSON_DEPTH


def test_the_node_limit_is_exact():
    most = b"[" + b"1," * 199_998 + b"1]"

    assert len(read_canonical(most)) == 199_999  # type: ignore[arg-type]  # it is a list
    with pytest.raises(BundleError) as refusal:
        read_canonical(most.replace(b"[", b"[1,"))
    assert refusal.value.code is Code.JSON_NODES


def test_a_payload_is_an_object():
    with pytest.raises(BundleError) as refusal:
        read_canonical_object(b'"case"')

    assert refusal.value.code is Code.JSON_OBJECT
