"""Does a file hold what its media type says?"""

from __future__ import annotations

from fieldcase.bundle.canonical import read_canonical_object
from fieldcase.bundle.errors import Code, ContentError
from fieldcase.bundle.limits import MAX_IMAGE_PIXELS
from fieldcase.bundle.manifest import MediaType

_PDF_START = b"%PDF-"
_PNG_START = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_PNG_SIZE = slice(16, 24)
_PNG_HEADER_BYTES = 24

_JPEG_START = b"\xff\xd8\xff"
_JPEG_MARKER = 0xFF
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Start-of-frame markers: the segment with height and width."""

_JPEG_SCAN = 0xDA
_JPEG_FRAME_BYTES = 9
"""Marker, length, precision, height, width."""


def check_media(media_type: MediaType, untrusted_content: bytes) -> None:
    """
    Raise unless *untrusted_content* begins, and where we can tell also reads, like *media_type*.

    Raises:
        ContentError: E_MEDIA_MAGIC, E_IMAGE_SIZE or E_TEXT_UTF8.
        JsonError: A JSON file is not a canonical object.
    """
    _CHECKS[media_type](untrusted_content)


def _check_json(untrusted_content: bytes) -> None:
    read_canonical_object(untrusted_content)


def _check_pdf(untrusted_content: bytes) -> None:
    if not untrusted_content.startswith(_PDF_START):
        raise ContentError(Code.MEDIA_MAGIC)


def _check_png(untrusted_content: bytes) -> None:
    if not untrusted_content.startswith(_PNG_START) or len(untrusted_content) < _PNG_HEADER_BYTES:
        raise ContentError(Code.MEDIA_MAGIC)
    size = untrusted_content[_PNG_SIZE]
    _check_pixels(int.from_bytes(size[:4], "big"), int.from_bytes(size[4:], "big"))


def _check_jpeg(untrusted_content: bytes) -> None:
    if not untrusted_content.startswith(_JPEG_START):
        raise ContentError(Code.MEDIA_MAGIC)
    position = 2
    while position + _JPEG_FRAME_BYTES <= len(untrusted_content):
        marker = untrusted_content[position + 1]
        if untrusted_content[position] != _JPEG_MARKER or marker == _JPEG_SCAN:
            break
        if marker in _JPEG_FRAMES:
            frame = untrusted_content[position : position + _JPEG_FRAME_BYTES]
            _check_pixels(int.from_bytes(frame[7:9], "big"), int.from_bytes(frame[5:7], "big"))
            return
        position += 2 + int.from_bytes(untrusted_content[position + 2 : position + 4], "big")
    raise ContentError(Code.MEDIA_MAGIC)


def _check_text(untrusted_content: bytes) -> None:
    try:
        text = untrusted_content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ContentError(Code.TEXT_UTF8, position=error.start) from None
    if "\x00" in text:
        raise ContentError(Code.TEXT_UTF8, position=text.index("\x00"))


def _check_pixels(width: int, height: int) -> None:
    if not 0 < width * height <= MAX_IMAGE_PIXELS:
        raise ContentError(Code.IMAGE_SIZE, width=width, height=height)


_CHECKS = {
    MediaType.JSON: _check_json,
    MediaType.PDF: _check_pdf,
    MediaType.JPEG: _check_jpeg,
    MediaType.PNG: _check_png,
    MediaType.TEXT: _check_text,
}
