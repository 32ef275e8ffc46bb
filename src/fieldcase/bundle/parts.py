"""
A bundle in parts, for mailboxes that take small attachments only.

A part holds a piece of the encrypted file, so it tells nothing that the file does not tell. That the whole is
genuine, the bundle itself proves afterwards: the checks here find what was lost or mixed up on the way.
"""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fieldcase.bundle.errors import Code, OuterError, OutgoingError, PartError, PartsMissingError
from fieldcase.bundle.limits import LARGEST_FILE_BYTES, MAX_FILE_BYTES, MAX_PARTS, MIB
from fieldcase.bundle.placing import placed_at_once

HEADER_BYTES = 112

_MAGIC = b"FCBPART1"
_HEADER = struct.Struct(">8s16sHHQQI32s32s")
_SET_ID_BYTES = 16
_MAX_LENGTH = 2**32 - 1
_READ_BYTES = MIB

_MAIL_OVERHEAD_BYTES = 200_000
_BASE64_LINE_CONTENT = 57
_BASE64_LINE = 78


@dataclass(frozen=True)
class PartHeader:
    """
    What one part says about itself: which piece of which file it holds.

    ``index`` counts from 1 to ``count``; ``whole_sha256`` is of the whole file, ``sha256`` of this piece.
    """

    set_id: bytes
    index: int
    count: int
    total: int
    offset: int
    length: int
    whole_sha256: bytes
    sha256: bytes

    def packed(self) -> bytes:
        """Return the 112 bytes in front of the piece."""
        return _HEADER.pack(
            _MAGIC,
            self.set_id,
            self.index,
            self.count,
            self.total,
            self.offset,
            self.length,
            self.whole_sha256,
            self.sha256,
        )

    @property
    def belongs_to(self) -> tuple[bytes, int, int, bytes]:
        """What all parts of one file have in common."""
        return self.set_id, self.count, self.total, self.whole_sha256


def part_bytes_for_mail(limit_bytes: int) -> int:
    """Return how large a part may be so that a letter with it, base64 included, stays below *limit_bytes*."""
    return (limit_bytes - _MAIL_OVERHEAD_BYTES) * _BASE64_LINE_CONTENT // _BASE64_LINE


def split(
    path: Path, into: Path, max_part_bytes: int, *, max_bytes: int = MAX_FILE_BYTES
) -> tuple[Path, ...]:
    """
    Write the file at *path* as parts, each at most *max_part_bytes* long, into the folder *into*.

    The same file split in the same way gives the same parts, so a part that got lost can be made again.

    Raises:
        OutgoingError: It would be more than 999 parts, or the file is empty.
        OuterError: E_SIZE, the file is larger than *max_bytes*.
        OSError: The disk is full or gone; none of the parts stands in the folder then.
    """
    with path.open("rb") as file:
        headers = _planned(file, max_part_bytes - HEADER_BYTES, max_bytes)
        written: list[Path] = []
        try:
            for plan in headers:
                target = into / f"{path.name}.{plan.index:03}of{plan.count:03}"
                written.append(target)
                _write_part(file, plan, target)
        except BaseException:
            for target in written:
                target.unlink(missing_ok=True)
            raise
    return tuple(written)


def check_parts(untrusted_parts: Sequence[Path]) -> tuple[int, ...]:
    """
    Return the numbers of the parts that are not there yet, after checking those that are.

    Raises:
        PartError: With the code of what does not fit.
        OSError: A part could not be read.
    """
    pieces = _by_index(untrusted_parts)
    count = next(iter(pieces.values()))[0].count
    return tuple(index for index in range(1, count + 1) if index not in pieces)


def join(untrusted_parts: Sequence[Path], to: Path, *, max_bytes: int = MAX_FILE_BYTES) -> Path:
    """
    Put parts together as the file *to*, in whatever order they come; the same part twice does no harm.

    Raises:
        PartsMissingError: Some are not there; carries their numbers.
        PartError: With the code of what does not fit.
        OuterError: E_SIZE, the file would be larger than *max_bytes*.
        OSError: A part could not be read, or *to* not be written.
    """
    pieces = _by_index(untrusted_parts)
    first = next(iter(pieces.values()))[0]
    if first.total > max_bytes:
        raise OuterError(Code.SIZE, bytes=first.total)
    missing = tuple(index for index in range(1, first.count + 1) if index not in pieces)
    if missing:
        raise PartsMissingError(missing, first.count)
    ordered = [pieces[index] for index in range(1, first.count + 1)]
    _check_layout([header for header, _ in ordered])
    with placed_at_once(to) as sink:
        digest = hashlib.sha256()
        for header, path in ordered:
            for block in _blocks(path, header):
                digest.update(block)
                sink.write(block)
        if digest.digest() != first.whole_sha256:
            raise PartError(Code.PART_WHOLE)
    return to


def is_part(untrusted_path: Path) -> bool:
    """Tell whether a file begins like a part; raises OSError if it cannot be read."""
    with untrusted_path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def read_part_header(untrusted_path: Path) -> PartHeader:
    """
    Read what a part says about itself; its content is not looked at.

    Raises:
        PartError: E_PART_FORMAT, this is no part; E_PART_HASH, it is shorter or longer than it says.
        OSError: The file could not be read.
    """
    with untrusted_path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        header = _parsed(file.read(HEADER_BYTES))
    if size != HEADER_BYTES + header.length:
        raise PartError(Code.PART_HASH, bytes=size)
    return header


def _planned(file: BinaryIO, piece_bytes: int, max_bytes: int) -> list[PartHeader]:
    total = os.fstat(file.fileno()).st_size
    if total > max_bytes:
        raise OuterError(Code.SIZE, bytes=total)
    if total == 0:
        raise OutgoingError("empty")
    if piece_bytes < 1 or -(-total // piece_bytes) > MAX_PARTS:
        raise OutgoingError("part_count")
    piece_bytes = min(piece_bytes, _MAX_LENGTH)
    offsets = range(0, total, piece_bytes)
    digests = _digests(file, piece_bytes)
    whole = digests.pop()
    set_id = hashlib.sha256(_MAGIC + whole + struct.pack(">I", piece_bytes)).digest()[:_SET_ID_BYTES]
    return [
        PartHeader(
            set_id, number + 1, len(offsets), total, offset, min(piece_bytes, total - offset), whole, digest
        )
        for number, (offset, digest) in enumerate(zip(offsets, digests, strict=True))
    ]


def _digests(file: BinaryIO, piece_bytes: int) -> list[bytes]:
    """Return the digest of every piece, then that of the whole."""
    whole = hashlib.sha256()
    found = []
    piece = hashlib.sha256()
    room = piece_bytes
    while block := file.read(min(_READ_BYTES, room)):
        whole.update(block)
        piece.update(block)
        room -= len(block)
        if room == 0:
            found.append(piece.digest())
            piece, room = hashlib.sha256(), piece_bytes
    if room != piece_bytes:
        found.append(piece.digest())
    return [*found, whole.digest()]


def _write_part(file: BinaryIO, plan: PartHeader, target: Path) -> None:
    file.seek(plan.offset)
    with placed_at_once(target) as sink:
        sink.write(plan.packed())
        left = plan.length
        while block := file.read(min(_READ_BYTES, left)):
            sink.write(block)
            left -= len(block)


def _by_index(untrusted_parts: Sequence[Path]) -> dict[int, tuple[PartHeader, Path]]:
    pieces: dict[int, tuple[PartHeader, Path]] = {}
    common: PartHeader | None = None
    for path in untrusted_parts:
        header = read_part_header(path)
        common = common or header
        if header.belongs_to != common.belongs_to:
            raise PartError(Code.PART_SET, index=header.index)
        if pieces.setdefault(header.index, (header, path))[0] != header:
            raise PartError(Code.PART_CONFLICT, index=header.index)
        _check_content(path, header)
    if not pieces:
        raise PartError(Code.PART_FORMAT)
    return pieces


def _parsed(untrusted_start: bytes) -> PartHeader:
    if len(untrusted_start) != HEADER_BYTES:
        raise PartError(Code.PART_FORMAT, bytes=len(untrusted_start))
    magic, *fields = _HEADER.unpack(untrusted_start)
    header = PartHeader(*fields)
    if magic != _MAGIC or not _is_plausible(header):
        raise PartError(Code.PART_FORMAT)
    return header


def _is_plausible(header: PartHeader) -> bool:
    return (
        1 <= header.index <= header.count <= MAX_PARTS
        and 1 <= header.length <= header.total <= LARGEST_FILE_BYTES
        and header.offset <= header.total - header.length
    )


def _check_content(path: Path, header: PartHeader) -> None:
    digest = hashlib.sha256()
    for block in _blocks(path, header):
        digest.update(block)
    if digest.digest() != header.sha256:
        raise PartError(Code.PART_HASH, index=header.index)


def _blocks(path: Path, header: PartHeader) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(HEADER_BYTES)
        left = header.length
        while block := file.read(min(_READ_BYTES, left)):
            left -= len(block)
            yield block


def _check_layout(ordered: Sequence[PartHeader]) -> None:
    """Every piece begins where the one before it ended."""
    end = 0
    for header in ordered:
        if header.offset != end:
            raise PartError(Code.PART_LAYOUT, index=header.index)
        end += header.length
    if end != ordered[0].total:
        raise PartError(Code.PART_LAYOUT)
