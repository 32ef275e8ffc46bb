"""The files: exactly those the manifest promises (vectors F1–F20)."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from fieldcase.bundle import BundleError, Code
from tests.bundle import forge
from tests.bundle.forge import FILES, Files, canonical, consent, listed, manifest

CASE = "payload/case.json"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
JPEG_START = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"


def sealed(files: Files, promised: Files | None = None) -> bytes:
    """Promise one thing, deliver another."""
    text = canonical(manifest(files=listed(promised or files), consent=consent(basis="public_interest")))
    return forge.sealed(text, files)


def holding(path: str, content: bytes) -> Callable[[], bytes]:
    return lambda: sealed({path: content})


def png(width: int, height: int) -> bytes:
    return PNG + struct.pack(">II", width, height) + b"\x08\x02\x00\x00\x00"


def jpeg(width: int, height: int) -> bytes:
    return JPEG_START + b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + bytes(20)


def without(path: str) -> Files:
    return {name: content for name, content in FILES.items() if name != path}


VECTORS: dict[str, tuple[Code, Callable[[], bytes]]] = {
    "F1 content changed": (
        Code.HASH,
        lambda: sealed(FILES | {CASE: FILES[CASE].replace(b"health", b"wealth")}, FILES),
    ),
    "F2 shorter": (Code.FILE_SIZE, lambda: sealed(FILES | {CASE: b"{}"}, FILES)),
    "F3 first one missing": (Code.MISSING, lambda: sealed(without(CASE), FILES)),
    "F3b last one missing": (Code.MISSING, lambda: sealed(without("attachments/note.txt"), FILES)),
    "F4 one more": (Code.UNLISTED, lambda: sealed(FILES | {"payload/more.txt": b"x"}, FILES)),
    "F4b another one first": (Code.UNLISTED, lambda: sealed({"payload/more.txt": b"x"} | FILES, FILES)),
    "F5 order": (Code.ORDER, lambda: sealed(dict(reversed(FILES.items())), FILES)),
    "F6 key twice in the case": (Code.JSON_DUPKEY, holding(CASE, b'{"a":1,"a":2}')),
    "F7 depth in the case": (Code.JSON_DEPTH, holding(CASE, b'{"a":' + b"[" * 40 + b"]" * 40 + b"}")),
    "F7b case not canonical": (Code.JSON_CANON, holding(CASE, b'{"a": 1}')),
    "F7c case is a list": (Code.JSON_OBJECT, holding(CASE, b"[]")),
    "F7d number with a fraction": (Code.JSON_NUMBER, holding(CASE, b'{"a":0.5}')),
    "F8 text not UTF-8": (Code.TEXT_UTF8, holding("attachments/note.txt", b"caf\xe9")),
    "F8b text with NUL": (Code.TEXT_UTF8, holding("attachments/note.txt", b"a\x00b")),
    "F9 program named pdf (M20)": (Code.MEDIA_MAGIC, holding("attachments/a.pdf", b"MZ\x90\x00")),
    "F9b web page named png": (Code.MEDIA_MAGIC, holding("attachments/a.png", b"<html>")),
    "F9c png named jpg": (Code.MEDIA_MAGIC, holding("attachments/a.jpg", png(10, 10))),
    "F9d png cut short": (Code.MEDIA_MAGIC, holding("attachments/a.png", PNG)),
    "F9e jpeg without a frame": (Code.MEDIA_MAGIC, holding("attachments/a.jpg", JPEG_START + bytes(30))),
    "F10 huge png": (Code.IMAGE_SIZE, holding("attachments/a.png", png(65535, 65535))),
    "F10b empty png": (Code.IMAGE_SIZE, holding("attachments/a.png", png(0, 10))),
    "F10c huge jpeg": (Code.IMAGE_SIZE, holding("attachments/a.jpg", jpeg(60000, 60000))),
}


ACCEPTED: dict[str, tuple[str, bytes]] = {
    "pdf": ("attachments/a.pdf", b"%PDF-1.7\n"),
    "png of 50 megapixels": ("attachments/a.png", png(5000, 10000)),
    "jpeg": ("attachments/a.jpg", jpeg(4000, 3000)),
    "text in Cyrillic": ("attachments/a.txt", "пример\n".encode()),
    "empty text": ("attachments/a.txt", b""),
}


@pytest.mark.parametrize("name", VECTORS)
def test_a_file_that_is_not_as_promised_is_refused_with_its_code(name, tmp_path):
    code, build = VECTORS[name]

    with pytest.raises(BundleError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", build())

    assert refusal.value.code is code


@pytest.mark.parametrize("name", ACCEPTED)
def test_each_kind_of_file_travels(tmp_path, name):
    path, content = ACCEPTED[name]

    opened = forge.opened(tmp_path / "R-ABCDEF.fcb", sealed({path: content}))

    assert dict(opened.files) == {path: content}


def test_five_hundred_files_travel(tmp_path):
    files = {f"attachments/f{number:03}.txt": b"a" for number in range(500)}

    opened = forge.opened(tmp_path / "R-ABCDEF.fcb", sealed(files))

    assert len(opened.files) == 500
