"""A file is called written only when it was read back from where it will be carried."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from pathlib import Path

import pytest

from fieldcase.domain.errors import (
    FolderFullError,
    FolderMissingError,
    FolderReadOnlyError,
    WrittenDifferentlyError,
)
from fieldcase.transport import folder as transport

CONTENT = os.urandom(3 * transport.CHUNK_BYTES + 17)
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A sealed file in the outbox."""
    file = tmp_path / "outbox" / "R-7K3QX9.fcb"
    file.parent.mkdir()
    file.write_bytes(CONTENT)
    return file


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_what_is_written_is_what_was_sealed(source: Path, stick: Path) -> None:
    written = transport.write_verified(source, stick, DIGEST)

    assert (written.name, written.size, written.sha256) == (source.name, len(CONTENT), DIGEST)
    assert (stick / source.name).read_bytes() == CONTENT
    assert [file.name for file in stick.iterdir()] == [source.name]


def test_writing_twice_is_harmless(source: Path, stick: Path) -> None:
    transport.write_verified(source, stick, DIGEST)

    again = transport.write_verified(source, stick, DIGEST)

    assert again.sha256 == DIGEST


def test_another_file_of_that_name_is_never_overwritten(source: Path, stick: Path) -> None:
    (stick / source.name).write_bytes(b"somebody else's")

    with pytest.raises(WrittenDifferentlyError):
        transport.write_verified(source, stick, DIGEST)

    assert (stick / source.name).read_bytes() == b"somebody else's"


def test_a_stick_that_is_not_there_is_said(source: Path, tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        transport.write_verified(source, tmp_path / "no_stick", DIGEST)


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (errno.ENOSPC, FolderFullError),
        (errno.EDQUOT, FolderFullError),
        (errno.EROFS, FolderReadOnlyError),
        (errno.EACCES, FolderReadOnlyError),
        (errno.EIO, FolderReadOnlyError),
    ],
)
def test_a_stick_that_gives_up_half_way_is_left_without_a_part(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, reason: int, expected: type[Exception]
) -> None:
    def give_up(reader: object, writer: object, size: int) -> None:
        writer.write(CONTENT[:1000])  # type: ignore[attr-defined]  # an open file
        raise OSError(reason, "stick")

    monkeypatch.setattr(shutil, "copyfileobj", give_up)

    with pytest.raises(expected):
        transport.write_verified(source, stick, DIGEST)

    assert list(stick.iterdir()) == []
    assert source.read_bytes() == CONTENT


def test_a_stick_that_is_pulled_half_way_is_missing(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pull(reader: object, writer: object, size: int) -> None:
        shutil.rmtree(stick)
        raise OSError(errno.EIO, "stick")

    monkeypatch.setattr(shutil, "copyfileobj", pull)

    with pytest.raises(FolderMissingError):
        transport.write_verified(source, stick, DIGEST)


def test_a_stick_that_keeps_other_bytes_is_found_out(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some sticks claim a size they do not have: everything past it reads back as nothing."""

    def forget(reader: object, writer: object, size: int) -> None:
        writer.write(CONTENT[:-100] + bytes(100))  # type: ignore[attr-defined]  # an open file

    monkeypatch.setattr(shutil, "copyfileobj", forget)

    with pytest.raises(WrittenDifferentlyError):
        transport.write_verified(source, stick, DIGEST)

    assert list(stick.iterdir()) == []


def test_too_little_room_is_known_before_anything_is_written(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "free_bytes", lambda _folder: len(CONTENT) - 1)

    with pytest.raises(FolderFullError):
        transport.write_verified(source, stick, DIGEST)

    assert list(stick.iterdir()) == []


def test_a_card_replaces_an_older_card(stick: Path) -> None:
    transport.write_bytes_verified(b"older", stick / "our-card.fccard")

    transport.write_bytes_verified(b"newer", stick / "our-card.fccard")

    assert (stick / "our-card.fccard").read_bytes() == b"newer"
