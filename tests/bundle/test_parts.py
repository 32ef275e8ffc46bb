"""A bundle too large for a letter travels in parts, in any order (vectors X1–X12)."""

from __future__ import annotations

import hashlib
import random
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.bundle import (
    BundleError,
    Code,
    OutgoingError,
    PartsMissingError,
    join,
    part_bytes_for_mail,
    read_part_header,
    split,
)
from fieldcase.bundle.limits import MAX_FILE_BYTES
from fieldcase.bundle.parts import HEADER_BYTES
from tests.bundle import forge
from tests.bundle.part_vectors import BUNDLE, VECTORS, parts_of


@pytest.fixture
def bundle(tmp_path):
    path = tmp_path / "R-7K3QX9.fcb"
    path.write_bytes(BUNDLE)
    return path


@pytest.fixture
def outbox(tmp_path):
    folder = tmp_path / "outbox"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("name", VECTORS)
def test_parts_that_do_not_make_a_whole_are_refused_with_their_code(name, tmp_path):
    code, build = VECTORS[name]
    paths = []
    for number, content in enumerate(build()):
        paths.append(tmp_path / f"{number}")
        paths[-1].write_bytes(content)

    with pytest.raises(BundleError) as refusal:
        join(paths, tmp_path / "joined.fcb")

    assert refusal.value.code is code
    assert sorted(tmp_path.iterdir()) == sorted(paths)


@given(
    content=st.binary(min_size=1, max_size=5000),
    piece=st.integers(10, 600),
    chance=st.randoms(use_true_random=False),
    repeats=st.integers(0, 5),
)
def test_parts_join_in_any_order_with_any_of_them_twice(content, piece, chance, repeats):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "R-7K3QX9.fcb"
        path.write_bytes(content)
        parts = list(split(path, folder, HEADER_BYTES + piece))
        arrived = parts + chance.choices(parts, k=repeats)
        chance.shuffle(arrived)

        joined = join(arrived, folder / "joined.fcb")

        assert joined.read_bytes() == content
        assert all(part.stat().st_size <= HEADER_BYTES + piece for part in parts)


@given(lost=st.sets(st.integers(1, 8), min_size=1, max_size=7), chance=st.randoms(use_true_random=False))
def test_missing_parts_are_named_by_number(lost, chance):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "R-7K3QX9.fcb"
        path.write_bytes(bytes(800))
        arrived = [
            part for part in split(path, folder, HEADER_BYTES + 100) if int(part.name[-7:-5]) not in lost
        ]
        chance.shuffle(arrived)

        with pytest.raises(PartsMissingError) as refusal:
            join(arrived, folder / "joined.fcb")

        assert refusal.value.missing == tuple(sorted(lost))
        assert (refusal.value.count, refusal.value.code) == (8, Code.PART_MISSING)


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7), chance=st.randoms(use_true_random=False))
def test_no_flipped_bit_in_any_part_goes_unnoticed(place, bit, chance):
    contents = parts_of(BUNDLE)
    which = chance.randrange(len(contents))
    changed = bytearray(contents[which])
    changed[place % len(changed)] ^= 1 << bit
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = [folder / str(number) for number in range(len(contents))]
        for path, content in zip(
            paths, [*contents[:which], bytes(changed), *contents[which + 1 :]], strict=True
        ):
            path.write_bytes(content)

        with pytest.raises(BundleError):
            join(paths, folder / "joined.fcb")


def test_a_joined_bundle_opens(bundle, outbox, tmp_path):
    parts = split(bundle, outbox, 2000)

    joined = join(parts[::-1], tmp_path / "joined.fcb")

    assert dict(forge.opened(tmp_path / "copy.fcb", joined.read_bytes()).files) == forge.FILES


def test_the_names_say_which_part_it_is(bundle, outbox):
    parts = split(bundle, outbox, HEADER_BYTES + len(BUNDLE) // 3 + 1)

    assert [part.name for part in parts] == [f"R-7K3QX9.fcb.00{number}of003" for number in (1, 2, 3)]
    assert [read_part_header(part).index for part in parts] == [1, 2, 3]


def test_a_lost_part_can_be_made_again(bundle, outbox, tmp_path):
    parts = split(bundle, outbox, 2000)
    again = tmp_path / "again"
    again.mkdir()

    second = split(bundle, again, 2000)[1]

    assert join([parts[0], second, *parts[2:]], tmp_path / "joined.fcb").read_bytes() == BUNDLE


def test_a_file_split_in_two_ways_makes_two_sets(bundle, outbox, tmp_path):
    with pytest.raises(BundleError) as refusal:
        join([split(bundle, outbox, 2000)[0], split(bundle, outbox, 3000)[1]], tmp_path / "joined.fcb")

    assert refusal.value.code is Code.PART_SET


def test_a_header_reads_back_as_it_was_written():
    first = parts_of(BUNDLE)[0]

    assert first.startswith(b"FCBPART1")
    assert len(first) > HEADER_BYTES == 112


@pytest.mark.parametrize(("limit", "megabytes"), [(10_000_000, 7.16), (20_000_000, 14.4), (25_000_000, 18.1)])
def test_a_part_fits_a_letter_with_its_base64(limit, megabytes):
    assert part_bytes_for_mail(limit) / 1e6 == pytest.approx(megabytes, abs=0.1)


@pytest.mark.parametrize("max_part_bytes", [0, HEADER_BYTES, HEADER_BYTES + 1])
def test_more_than_999_parts_are_not_made(bundle, outbox, max_part_bytes):
    with pytest.raises(OutgoingError):
        split(bundle, outbox, max_part_bytes)

    assert list(outbox.iterdir()) == []


def test_a_file_over_the_limit_is_not_split(tmp_path, outbox):
    path = tmp_path / "R-ABCDEF.fcb"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)

    with pytest.raises(BundleError) as refusal:
        split(path, outbox, 10_000_000)

    assert refusal.value.code is Code.SIZE


def test_nothing_stands_in_the_folder_after_the_disk_filled_up(bundle, outbox, monkeypatch):
    settled = []

    def full_after_two(_: int) -> None:
        settled.append(1)
        if len(settled) > 4:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_after_two)

    with pytest.raises(OSError, match="No space left"):
        split(bundle, outbox, 2000)

    assert list(outbox.iterdir()) == []


def test_fifty_random_orders_of_one_large_file(tmp_path, outbox):
    chance = random.Random(7)  # noqa: S311  (an order, not a secret)
    content = chance.randbytes(300_000)
    path = tmp_path / "R-7K3QX9.fcb"
    path.write_bytes(content)
    parts = list(split(path, outbox, 20_000))

    for _ in range(50):
        chance.shuffle(parts)
        joined = join(parts, tmp_path / "joined.fcb")
        assert hashlib.sha256(joined.read_bytes()).digest() == hashlib.sha256(content).digest()


def test_a_part_describes_its_piece(bundle, outbox):
    header = read_part_header(split(bundle, outbox, 2000)[0])

    assert header.whole_sha256 == hashlib.sha256(BUNDLE).digest()
    assert replace(header, index=2) != header
