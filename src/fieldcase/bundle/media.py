"""Does a file hold what its media type says, looked at as it goes by?"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from typing import Protocol

from fieldcase.bundle.canonical import read_canonical_object
from fieldcase.bundle.errors import Code, ContentError
from fieldcase.bundle.jpeg import JpegLook
from fieldcase.bundle.limits import MAX_IMAGE_PIXELS, MAX_JSON_BYTES
from fieldcase.bundle.manifest import MediaType

_PDF_START = b"%PDF-"
_PNG_START = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_PNG_SIZE = slice(16, 24)
_PNG_HEADER_BYTES = 24


class MediaLook(Protocol):
    """Looks at one file; holds little of it, whatever its size."""

    def take(self, untrusted_content: memoryview) -> None:
        """Look at the next piece; what it shows is told at the end only."""

    def conclude(self) -> None:
        """
        Raise unless the whole began, and where we can tell also read, like its media type.

        Raises:
            ContentError: E_MEDIA_MAGIC, E_IMAGE_SIZE or E_TEXT_UTF8.
            JsonError: A JSON file is not a canonical object.
        """


def look_for(media_type: MediaType) -> MediaLook:
    """Return a fresh look at a file of this type."""
    return _LOOKS[media_type]()


def check_media(media_type: MediaType, untrusted_content: bytes) -> None:
    """Look at a file that is in memory already; raises like :meth:`MediaLook.conclude`."""
    look = look_for(media_type)
    look.take(memoryview(untrusted_content))
    look.conclude()


class _Start:
    """Keeps the first bytes."""

    def __init__(self, wanted: int) -> None:
        self._wanted = wanted
        self._start = bytearray()

    def take(self, untrusted_content: memoryview) -> None:
        if len(self._start) < self._wanted:
            self._start += untrusted_content[: self._wanted - len(self._start)]


class _JsonLook(_Start):
    def __init__(self) -> None:
        # One byte more than allowed is enough to tell that it is too much.
        super().__init__(MAX_JSON_BYTES + 1)

    def conclude(self) -> None:
        read_canonical_object(bytes(self._start))


class _PdfLook(_Start):
    def __init__(self) -> None:
        super().__init__(len(_PDF_START))

    def conclude(self) -> None:
        if self._start != _PDF_START:
            raise ContentError(Code.MEDIA_MAGIC)


class _PngLook(_Start):
    def __init__(self) -> None:
        super().__init__(_PNG_HEADER_BYTES)

    def conclude(self) -> None:
        if not self._start.startswith(_PNG_START) or len(self._start) < _PNG_HEADER_BYTES:
            raise ContentError(Code.MEDIA_MAGIC)
        size = self._start[_PNG_SIZE]
        _check_pixels(int.from_bytes(size[:4], "big"), int.from_bytes(size[4:], "big"))


class _JpegLook:
    def __init__(self) -> None:
        self._look = JpegLook()

    def take(self, untrusted_content: memoryview) -> None:
        self._look.take(untrusted_content)

    def conclude(self) -> None:
        if self._look.size is None:
            raise ContentError(Code.MEDIA_MAGIC)
        _check_pixels(*self._look.size)


class _TextLook:
    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._is_text = True

    def take(self, untrusted_content: memoryview) -> None:
        if self._is_text:
            self._decode(bytes(untrusted_content), final=False)

    def conclude(self) -> None:
        if self._is_text:
            self._decode(b"", final=True)
        if not self._is_text:
            raise ContentError(Code.TEXT_UTF8)

    def _decode(self, content: bytes, *, final: bool) -> None:
        try:
            self._is_text = "\x00" not in self._decoder.decode(content, final)
        except UnicodeDecodeError:
            self._is_text = False


def _check_pixels(width: int, height: int) -> None:
    if not 0 < width * height <= MAX_IMAGE_PIXELS:
        raise ContentError(Code.IMAGE_SIZE, width=width, height=height)


_LOOKS: dict[MediaType, Callable[[], MediaLook]] = {
    MediaType.JSON: _JsonLook,
    MediaType.PDF: _PdfLook,
    MediaType.JPEG: _JpegLook,
    MediaType.PNG: _PngLook,
    MediaType.TEXT: _TextLook,
}
