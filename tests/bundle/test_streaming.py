"""Files of any size go through without being held, and nothing plain touches the disk."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.bundle import (
    BundleError,
    Code,
    ListedFile,
    MediaType,
    Nowhere,
    OutgoingFile,
    Unlock,
    seal,
    source_of,
    verify,
)
from fieldcase.bundle.v1.source import FileSource
from tests.bundle import forge
from tests.bundle.forge import CLINIC, HARBOUR
from tests.bundle.large_vectors import LARGE
from tests.bundle.outgoing import CASE, RECEIPT, referral
from tests.bundle.test_archive import ENTRIES, written
from tests.bundle.unpacked import unpacked

UNLOCK = Unlock((CLINIC.age_identity,))
MOST_MEMORY_MB = 64

MEASURED = """
import resource, sys
from pathlib import Path
from fieldcase.bundle import Nowhere, Unlock, verify
identity, path = sys.argv[1:]
idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
verify(Path(path), unlock=Unlock((identity,)), sink=Nowhere())
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - idle)
"""


class Collected:
    """Remembers what it was given, and when."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.size = 0
        self.largest = 0

    def begin(self, untrusted_file: ListedFile) -> None:
        self.paths.append(untrusted_file.path)

    def take(self, untrusted_content: memoryview) -> None:
        self.size += len(untrusted_content)
        self.largest = max(self.largest, len(untrusted_content))


def attachment(source: FileSource | bytes) -> OutgoingFile:
    return OutgoingFile("attachments/a.pdf", source, MediaType.PDF, "attachment", "Scan")


def large(tmp_path: Path, size: int) -> Path:
    path = tmp_path / "content"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(size)
    return path


@given(ENTRIES, st.integers(1, 700))
def test_an_archive_reads_the_same_in_pieces_of_any_length(entries, piece_bytes):
    assert unpacked(written(entries), piece_bytes) == entries


def test_a_file_on_the_disk_is_sealed_without_being_held(tmp_path):
    content = large(tmp_path, 5_000_000)
    outgoing = referral(files=(CASE, RECEIPT, attachment(source_of(lambda: content.open("rb")))))

    sealed = seal(outgoing, HARBOUR.signing_key, tmp_path / "R-ABCDEF.fcb")
    sink = Collected()
    verify(sealed.path, unlock=UNLOCK, sink=sink)

    assert sink.paths == ["payload/case.json", "payload/consent.json", "attachments/a.pdf"]
    small = sum(len(file.content) for file in (CASE, RECEIPT) if isinstance(file.content, bytes))
    assert sink.size == 5_000_000 + small
    assert sink.largest <= 1_100_000


def test_a_file_that_changes_while_it_is_sealed_makes_no_bundle(tmp_path):
    announced = source_of(lambda: io.BytesIO(b"%PDF-1.7\nold"))
    changed = FileSource(lambda: io.BytesIO(b"%PDF-1.7\nnew"), announced.size, announced.sha256)
    longer = FileSource(lambda: io.BytesIO(b"%PDF-1.7\nold and more"), announced.size, announced.sha256)

    for source in (changed, longer):
        with pytest.raises(BundleError):
            seal(
                referral(files=(CASE, RECEIPT, attachment(source))),
                HARBOUR.signing_key,
                tmp_path / "R-ABCDEF.fcb",
            )
    assert list(tmp_path.iterdir()) == []


def test_what_is_refused_is_refused_only_after_the_last_byte(tmp_path):
    """A byte lost at the end is told before a file too many at the beginning."""
    expected, build = LARGE["R3 unlisted file, then a byte lost"]
    path = tmp_path / "R-ABCDEF.fcb"
    path.write_bytes(build())

    with pytest.raises(BundleError) as refusal:
        verify(path, unlock=UNLOCK, sink=Nowhere())

    assert refusal.value.code is expected


def test_more_than_was_announced_is_not_kept(tmp_path):
    path = tmp_path / "R-ABCDEF.fcb"
    path.write_bytes(LARGE["R4 two mebibytes announced as ten bytes"][1]())
    sink = Collected()

    with pytest.raises(BundleError) as refusal:
        verify(path, unlock=UNLOCK, sink=sink)

    assert refusal.value.code is Code.FILE_SIZE
    assert sink.size == 0


def test_a_larger_file_is_opened_only_if_the_office_allows_it(tmp_path):
    content = large(tmp_path, 30_000)
    outgoing = referral(files=(CASE, RECEIPT, attachment(source_of(lambda: content.open("rb")))))
    sealed = seal(outgoing, HARBOUR.signing_key, tmp_path / "R-ABCDEF.fcb")

    with pytest.raises(BundleError) as refusal:
        verify(sealed.path, unlock=UNLOCK, max_bytes=20_000)

    assert refusal.value.code is Code.SIZE


@pytest.mark.skipif(sys.platform == "win32", reason="measured on systems with getrusage")
def test_memory_stays_flat(tmp_path):
    content = large(tmp_path, 60_000_000)
    outgoing = referral(files=(CASE, RECEIPT, attachment(source_of(lambda: content.open("rb")))))
    sealed = seal(outgoing, HARBOUR.signing_key, tmp_path / "R-ABCDEF.fcb")

    done = subprocess.run(
        [sys.executable, "-c", MEASURED, CLINIC.age_identity, str(sealed.path)],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )

    # A third of what the file would take, so that holding it even once is found.
    assert int(done.stdout) / 1024 < min(MOST_MEMORY_MB, 20)


def test_opening_leaves_nothing_plain_on_the_disk(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    path = tmp_path / "R-ABCDEF.fcb"
    path.write_bytes(forge.good())

    verify(path, unlock=UNLOCK)

    assert list(folder.iterdir()) == []
    assert [found.name for found in tmp_path.iterdir() if found.is_file()] == ["R-ABCDEF.fcb"]
