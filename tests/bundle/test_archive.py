"""The archive, its padding, its names: one content, one sequence of bytes."""

from __future__ import annotations

import io
import re
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.bundle import BundleError
from fieldcase.bundle.names import check_path, is_title
from fieldcase.bundle.padding import padded_archive_length, padme
from fieldcase.bundle.ustar import Entry, header, write_archive
from tests.bundle import forge
from tests.bundle.unpacked import unpacked

STEMS = st.from_regex(re.compile(r"[a-z0-9][a-z0-9_-]{0,20}(\.[a-z]{1,4})?", re.ASCII), fullmatch=True)
DEVICES = re.compile(r"(con|prn|aux|nul|com[1-9]|lpt[1-9])(\..*)?")
PATHS = st.builds(
    lambda folder, stem: f"{folder}/{stem}",
    st.sampled_from(["payload", "attachments"]),
    STEMS.filter(lambda stem: not DEVICES.fullmatch(stem)),
)
ENTRIES = st.lists(st.builds(Entry, PATHS, st.binary(max_size=1500)), max_size=6)


def written(entries: list[Entry]) -> bytes:
    sink = io.BytesIO()
    write_archive(entries, sink)
    return sink.getvalue()


@given(ENTRIES)
def test_what_is_packed_is_unpacked_equal(entries):
    assert unpacked(written(entries)) == entries


@given(ENTRIES)
def test_a_stock_reader_sees_the_same_files(entries):
    with tarfile.open(fileobj=io.BytesIO(written(entries)), mode="r:") as archive:
        found = [(member.name, archive.extractfile(member)) for member in archive]

        assert [(name, file.read()) for name, file in found if file] == [
            (entry.name, entry.content) for entry in entries
        ]


@given(ENTRIES)
def test_writer_and_specification_agree_on_every_byte(entries):
    pairs = [(entry.name, entry.content) for entry in entries]

    assert written(entries) == forge.ended(forge.packed(pairs))


@given(st.binary(max_size=4096))
def test_arbitrary_bytes_are_refused(content):
    with pytest.raises(BundleError):
        unpacked(content)


@given(ENTRIES.filter(bool), st.data())
def test_no_byte_of_an_archive_may_change_unnoticed(entries, data):
    archive = bytearray(written(entries))
    place = data.draw(st.integers(0, len(archive) - 1))
    archive[place] ^= data.draw(st.integers(1, 255))

    try:
        found = unpacked(bytes(archive))
    except BundleError:
        return
    assert found != entries


def test_a_header_fits_the_largest_file():
    assert header("payload/case.json", 200 * 1024 * 1024)[124:136] == b"01440000000\0"


@given(st.integers(1, 2**40))
def test_padding_never_adds_more_than_an_eighth(length):
    assert length <= padme(length) <= length * 1.125


@given(st.integers(1024, 2**34))
def test_padded_lengths_are_whole_blocks_that_stay_as_they_are(end):
    length = padded_archive_length(end)

    assert length % 512 == 0
    assert length >= end


def test_the_published_values_of_padme_hold():
    """Nikitin et al., PURBs, PETS 2019: the results keep as many bits as their exponent has."""
    assert [padme(length) for length in (0, 1, 2, 8, 9, 17, 33, 1000, 1025, 100_000)] == [
        0, 1, 2, 8, 10, 18, 36, 1024, 1088, 100_352,
    ]  # fmt: skip


def test_few_lengths_are_possible():
    assert len({padded_archive_length(end) for end in range(1024, 1_048_576, 512)}) < 200


@given(PATHS)
def test_a_plain_name_is_accepted(path):
    assert check_path(path) == path


@given(st.text(max_size=40))
def test_an_accepted_name_is_safe_on_every_system(text):
    try:
        check_path(text)
    except BundleError:
        return
    folder, _, stem = text.partition("/")
    assert folder in {"payload", "attachments"}
    assert re.fullmatch(r"[a-z0-9._-]+", stem)
    assert not stem.startswith(".")
    assert not stem.endswith(".")


@pytest.mark.parametrize(
    "title",
    [
        "Scrisoare către clinică",
        "Справка за настаняване",
        "رسالة إلى العيادة",
        "Πιστοποιητικό",
        "2026 – notes (2)",
    ],
)
def test_a_title_may_be_in_the_persons_own_script(title):
    assert is_title(title)


@pytest.mark.parametrize(
    "title", ["", " a", "a ", "a\tb", "a\u2028b", "a\u200db", "a\ue000b", "a<b", "a|b", "a\U000e0041"]
)
def test_a_title_shows_everything_it_holds(title):
    assert not is_title(title)
