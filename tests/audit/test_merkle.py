"""The Merkle tree over the record."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.audit.errors import FrontierError
from fieldcase.audit.merkle import EMPTY_ROOT, Frontier, leaf_hash, rebuild_root

PUBLISHED_ENTRIES = [
    bytes.fromhex(written)
    for written in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        bytes(range(96, 112)).hex(),
    )
]
PUBLISHED_ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
"""The reference test data of Certificate Transparency."""


def by_definition(entries: list[bytes]) -> bytes:
    """Return the tree hash as RFC 6962, section 2.1, writes it down."""
    if not entries:
        return hashlib.sha256(b"").digest()
    if len(entries) == 1:
        return hashlib.sha256(b"\x00" + entries[0]).digest()
    split = 1
    while split * 2 < len(entries):
        split *= 2
    return hashlib.sha256(b"\x01" + by_definition(entries[:split]) + by_definition(entries[split:])).digest()


def appended(entries: list[bytes]) -> Frontier:
    """Return the frontier after every one of *entries*."""
    frontier = Frontier()
    for entry in entries:
        frontier = frontier.append(leaf_hash(entry))
    return frontier


@pytest.mark.parametrize("size", range(1, 9))
def test_the_published_roots_are_ours(size):
    assert appended(PUBLISHED_ENTRIES[:size]).root.hex() == PUBLISHED_ROOTS[size - 1]


def test_an_empty_record_has_the_root_of_nothing():
    assert Frontier().root == EMPTY_ROOT == rebuild_root([]) == by_definition([])


def test_every_record_up_to_two_hundred_entries_has_the_root_of_the_definition():
    entries = [f"entry {number}".encode() for number in range(200)]
    frontier = Frontier()

    for size, entry in enumerate(entries, start=1):
        frontier = frontier.append(leaf_hash(entry))

        assert frontier.size == size
        assert frontier.root == by_definition(entries[:size])
        assert frontier.root == rebuild_root(leaf_hash(earlier) for earlier in entries[:size])


@given(st.lists(st.binary(max_size=40), max_size=300))
def test_appending_one_by_one_equals_rebuilding(entries):
    assert appended(entries).root == rebuild_root(leaf_hash(entry) for entry in entries)


@given(st.lists(st.binary(max_size=8), max_size=70), st.lists(st.binary(max_size=8), max_size=20))
def test_a_frontier_that_was_stored_goes_on_where_it_stopped(before, after):
    stored = appended(before)

    resumed = Frontier.from_bytes(stored.size, stored.to_bytes())
    for entry in after:
        resumed = resumed.append(leaf_hash(entry))

    assert resumed == appended(before + after)


def test_a_hundred_thousand_entries_keep_six_hashes():
    frontier = Frontier()
    for number in range(100_000):
        frontier = frontier.append(leaf_hash(str(number).encode()))

    assert len(frontier.hashes) == 6


@pytest.mark.parametrize(
    ("size", "stored"), [(1, b""), (0, bytes(32)), (3, bytes(32)), (1, bytes(31)), (-1, bytes(32))]
)
def test_a_frontier_that_does_not_fit_its_size_is_not_taken(size, stored):
    with pytest.raises(FrontierError):
        Frontier.from_bytes(size, stored)


@given(st.lists(st.binary(min_size=1, max_size=8), min_size=2, max_size=40, unique=True), st.data())
def test_any_change_shows_in_the_root(entries, data):
    root = appended(entries).root
    place = data.draw(st.integers(0, len(entries) - 2))
    swapped = [*entries]
    swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]

    assert appended(swapped).root != root
    assert appended(entries[:place] + entries[place + 1 :]).root != root
    assert appended([*entries[:place], b"another one", *entries[place + 1 :]]).root != root
    assert appended([*entries, b"one more"]).root != root
