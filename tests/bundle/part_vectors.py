"""Parts that do not make a whole, written from FORMAT.md without the code that splits."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable

from fieldcase.bundle import Code
from tests.bundle import forge

BUNDLE = forge.good()
OTHER = forge.good(seq=2)
SET = b"\x0a" * 16
PIECES = 3
TOO_LARGE = 2**60
Parts = list[bytes]


def parts_of(content: bytes, set_id: bytes = SET) -> Parts:
    """Return three parts of *content*, all but the last equally long."""
    step = -(-len(content) // PIECES)
    return [
        part(number, content[offset : offset + step], content, offset, set_id=set_id)
        for number, offset in enumerate(range(0, len(content), step), 1)
    ]


def part(index: int, piece: bytes, whole: bytes, offset: int, /, **changes: object) -> bytes:
    """Return one part with *changes* in its header."""
    fields: dict[str, object] = {
        "magic": b"FCBPART1",
        "set_id": SET,
        "index": index,
        "count": PIECES,
        "total": len(whole),
        "offset": offset,
        "length": len(piece),
        "whole": hashlib.sha256(whole).digest(),
        "piece": hashlib.sha256(piece).digest(),
    }
    return struct.pack(">8s16sHHQQI32s32s", *(fields | changes).values()) + piece


def with_first(**changes: object) -> Callable[[], Parts]:
    """The first of three parts says something else."""
    return lambda: [part(1, BUNDLE[:1000], BUNDLE, 0, **changes), *parts_of(BUNDLE)[1:]]


def instead_of_second(content: bytes) -> Parts:
    first, _, third = parts_of(BUNDLE)
    return [first, content, third]


def flipped(content: bytes) -> bytes:
    return content[:-5] + bytes([content[-5] ^ 1]) + content[-4:]


def other_whole() -> Parts:
    """Every part is whole, yet all of them name the digest of another file."""
    step = -(-len(BUNDLE) // PIECES)
    digest = hashlib.sha256(OTHER).digest()
    return [
        part(number, BUNDLE[offset : offset + step], BUNDLE, offset, whole=digest)
        for number, offset in enumerate(range(0, len(BUNDLE), step), 1)
    ]


def grafted() -> Parts:
    """The middle of another bundle of the same length, with a header that claims to belong here."""
    step = -(-len(BUNDLE) // PIECES)
    return instead_of_second(part(2, OTHER[step : 2 * step], BUNDLE, step))


def overlapping() -> Parts:
    step = -(-len(BUNDLE) // PIECES)
    return instead_of_second(part(2, BUNDLE[step - 10 : 2 * step], BUNDLE, step - 10))


def with_a_hole() -> Parts:
    step = -(-len(BUNDLE) // PIECES)
    return instead_of_second(part(2, BUNDLE[step : 2 * step - 10], BUNDLE, step))


def without_the_end() -> Parts:
    first, second, third = parts_of(BUNDLE)
    step = -(-len(BUNDLE) // PIECES)
    return [first, second, part(3, third[112:-10], BUNDLE, 2 * step)]


VECTORS: dict[str, tuple[Code, Callable[[], Parts]]] = {
    "X1 shorter than a header": (Code.PART_FORMAT, lambda: instead_of_second(b"FCBPART1" + bytes(50))),
    "X1b empty": (Code.PART_FORMAT, lambda: instead_of_second(b"")),
    "X2 other magic": (Code.PART_FORMAT, with_first(magic=b"FCBPART2")),
    "X2b the bundle itself": (Code.PART_FORMAT, lambda: instead_of_second(BUNDLE)),
    "X3 cut short": (Code.PART_HASH, lambda: instead_of_second(parts_of(BUNDLE)[1][:-1])),
    "X3b one byte more": (Code.PART_HASH, lambda: instead_of_second(parts_of(BUNDLE)[1] + b"\0")),
    "X4 one bit": (Code.PART_HASH, lambda: instead_of_second(flipped(parts_of(BUNDLE)[1]))),
    "X5 number 0": (Code.PART_FORMAT, with_first(index=0)),
    "X6 number 4 of 3": (Code.PART_FORMAT, with_first(index=4)),
    "X6b 1,000 parts": (Code.PART_FORMAT, with_first(count=1000)),
    "X6c no parts": (Code.PART_FORMAT, with_first(count=0)),
    "X7 total of 2^60": (Code.PART_FORMAT, with_first(total=TOO_LARGE)),
    "X8 offset beyond the end": (Code.PART_FORMAT, with_first(offset=len(BUNDLE))),
    "X8b offset of 2^60": (Code.PART_FORMAT, with_first(offset=TOO_LARGE)),
    "X9 other digest of the whole": (Code.PART_SET, with_first(whole=bytes(32))),
    "X9b other set": (Code.PART_SET, with_first(set_id=bytes(16))),
    "X9c other count": (Code.PART_SET, with_first(count=4)),
    "X9d part of another bundle": (Code.PART_SET, lambda: instead_of_second(parts_of(OTHER)[1])),
    "X10 grafted part of another bundle": (Code.PART_WHOLE, grafted),
    "X10b digest of another file": (Code.PART_WHOLE, other_whole),
    "X11 same number, other content": (
        Code.PART_CONFLICT,
        lambda: [*parts_of(BUNDLE), grafted()[1]],
    ),
    "X12 one missing": (Code.PART_MISSING, lambda: parts_of(BUNDLE)[:2]),
    "X12b first one missing": (Code.PART_MISSING, lambda: parts_of(BUNDLE)[1:]),
    "X12c nothing": (Code.PART_FORMAT, list),
    "X13 overlapping": (Code.PART_LAYOUT, overlapping),
    "X13b with a hole": (Code.PART_LAYOUT, with_a_hole),
    "X13c without the end": (Code.PART_LAYOUT, without_the_end),
    "X14 empty piece": (Code.PART_FORMAT, lambda: instead_of_second(part(2, b"", BUNDLE, 10))),
}

ACCEPTED: dict[str, Callable[[], Parts]] = {
    "in order": lambda: parts_of(BUNDLE),
    "backwards": lambda: parts_of(BUNDLE)[::-1],
    "one of them twice": lambda: [parts_of(BUNDLE)[1], *parts_of(BUNDLE)],
}
