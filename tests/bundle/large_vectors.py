"""Bundles larger than what a reader holds at one time, and kinds of files (vectors R, N)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fieldcase.bundle import Code, ContactState
from tests.bundle import forge
from tests.bundle.forge import Notebook, canonical, consent, contact, good, listed, manifest, receiver
from tests.bundle.test_content_vectors import JPEG_START, jpeg, sealed
from tests.bundle.test_policy_vectors import (
    EARLIER,
    FOREIGN,
    NOTHING_SHARED,
    OURS,
    in_thread,
    remembering,
)

PIECE = 1024 * 1024
PDF = b"%PDF-1.7\n"
Words = dict[str, Any]  # free words of a test
Build = Callable[[], bytes]


def pdf(size: int) -> bytes:
    return PDF + b"x" * (size - len(PDF))


def holding(name: str, content: bytes) -> Build:
    return lambda: sealed({f"attachments/{name}": content})


def changed_at(place: int) -> bytes:
    content = bytearray(pdf(3 * PIECE))
    content[place] ^= 1
    path = "attachments/a.pdf"
    return sealed({path: bytes(content)}, {path: pdf(3 * PIECE)})


def flipped(whole: bytes, place: int) -> bytes:
    content = bytearray(whole)
    content[place] ^= 1
    return bytes(content)


def unlisted_and_cut() -> bytes:
    """An extra file at the beginning, besides a byte lost at the very end."""
    files = {"attachments/a.pdf": pdf(2 * PIECE)}
    return sealed({"attachments/b.pdf": pdf(2 * PIECE)} | files, files)[:-1]


def announced_small() -> bytes:
    path = "attachments/a.pdf"
    return sealed({path: pdf(2 * PIECE)}, {path: pdf(10)})


def far_jpeg() -> bytes:
    """Application segments of 64 KiB push the frame behind the first mebibyte, across its edge."""
    segment = b"\xff\xe1\xff\xff" + bytes(65_533)
    return JPEG_START + segment * 17 + jpeg(640, 480)[len(JPEG_START) :]


LARGE: dict[str, tuple[Code | str, Build]] = {
    "R1 changed in the third mebibyte": (Code.HASH, lambda: changed_at(3 * PIECE - 1)),
    "R2 last encrypted byte changed": (
        Code.AGE_DECRYPT,
        lambda: flipped(sealed({"attachments/a.pdf": pdf(3 * PIECE)}), -1),
    ),
    "R3 unlisted file, then a byte lost": (Code.AGE_DECRYPT, unlisted_and_cut),
    "R4 two mebibytes announced as ten bytes": (Code.FILE_SIZE, announced_small),
    "R5 text not UTF-8 behind a mebibyte": (
        Code.TEXT_UTF8,
        holding("a.txt", b"a" * (PIECE + 5) + b"\xff"),
    ),
    "R6 text that ends within a letter": (Code.TEXT_UTF8, holding("a.txt", b"a" * PIECE + b"\xc3")),
    "R7 image without a frame in two mebibytes": (
        Code.MEDIA_MAGIC,
        holding("a.jpg", JPEG_START + b"\xff\xe1\xff\xff" + bytes(2 * PIECE)),
    ),
    "R8 JSON of 6 MiB": (
        Code.JSON_SIZE,
        lambda: sealed({"payload/a.json": b'{"a":"' + b"x" * 6 * PIECE + b'"}'}),
    ),
    "Rok1 three mebibytes": ("ok", holding("a.pdf", pdf(3 * PIECE))),
    "Rok2 letter across the edge of a mebibyte": (
        "ok",
        lambda: sealed({"attachments/a.txt": b"a" + "é".encode() * PIECE}),
    ),
    "Rok3 frame behind the first mebibyte": ("ok", lambda: sealed({"attachments/a.jpg": far_jpeg()})),
    "Rok4 empty file between large ones": (
        "ok",
        lambda: sealed(
            {
                "attachments/a.pdf": pdf(PIECE + 1),
                "attachments/b.txt": b"",
                "attachments/c.pdf": pdf(PIECE - 1),
            }
        ),
    ),
}


def of_kind(kind: str, **changes: object) -> Build:
    return lambda: good(type=kind, **changes)


def card_only(kind: str) -> Build:
    files = {"payload/card.json": b'{"card_b64":"","sshsig":""}'}
    text = {"files": listed(files), "consent": consent(basis="none_required", **NOTHING_SHARED)}
    return lambda: forge.sealed(canonical(manifest(type=kind, **text)), files)


KINDS: dict[str, tuple[Code | str, Build, Words]] = {
    "N1 hand-over without consent": (
        Code.CONSENT,
        of_kind("handover", consent=consent(basis="none_required", **NOTHING_SHARED)),
        {},
    ),
    "N2 hand-over in a thread of others": (
        Code.THREAD_OWNER,
        of_kind("handover"),
        remembering(in_thread(FOREIGN)),
    ),
    "N3 withdrawal by who did not begin": (
        Code.THREAD_OWNER,
        of_kind("withdraw", rev=4, in_reply_to=EARLIER),
        remembering(in_thread(OURS)),
    ),
    "N4 withdrawal of nothing": (Code.MANIFEST_FIELD, of_kind("withdraw"), {}),
    "N5 withdrawal of something unknown": (
        Code.REPLY_UNKNOWN,
        of_kind("withdraw", in_reply_to=EARLIER),
        {},
    ),
    "N6 new keys by a key out of use": (
        Code.KEY_REVOKED,
        card_only("key_rotation"),
        {"clinic": receiver(contact(state=ContactState.REVOKED))},
    ),
    "N7 new keys by a key nobody checked": (
        Code.SENDER_UNVERIFIED,
        card_only("key_rotation"),
        {"clinic": receiver(contact(state=ContactState.UNVERIFIED))},
    ),
    "N8 new keys by a card out of date": (
        Code.SENDER_UNVERIFIED,
        card_only("key_rotation"),
        {"clinic": receiver(contact(state=ContactState.EXPIRED))},
    ),
    "N9 update without consent": (
        Code.CONSENT,
        of_kind(
            "update",
            in_reply_to={"bundle_id": "ef" * 16, "manifest_sha256": "12" * 32},
            consent=consent(basis="none_required", **NOTHING_SHARED),
        ),
        remembering(Notebook(seen_bundles={"ef" * 16: "12" * 32})),
    ),
    "Nok1 hand-over": ("ok", of_kind("handover"), {}),
    "Nok2 new keys": ("ok", card_only("key_rotation"), {}),
    "Nok3 statement about a key": ("ok", card_only("key_revocation"), {}),
}
