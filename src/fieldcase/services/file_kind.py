"""What a file is, told by its content."""

from __future__ import annotations

from fieldcase.domain.document import Media

_MPEG_SYNC = 0xE0
_M4A_BRANDS = (b"M4A ", b"M4B ")
_BOMS = (b"\xff\xfe", b"\xfe\xff")
_ALLOWED_CONTROLS = frozenset("\t\n\r\f\ufeff")
_SPACE = " "


def media_of(content: bytes) -> Media | None:
    """Return the form of a file; None for every form that is not taken in, programs above all."""
    return _picture_or_pdf(content) or _recording(content) or _text(content)


def text_of(content: bytes) -> str | None:
    """Return plain text in UTF-8, or UTF-16 with its mark; None if it is not plain text."""
    try:
        text = content.decode("utf-16" if content.startswith(_BOMS) else "utf-8-sig")
    except UnicodeDecodeError:
        return None
    controls = {sign for sign in set(text) if sign < _SPACE} - _ALLOWED_CONTROLS
    return None if controls else text


def _picture_or_pdf(content: bytes) -> Media | None:
    if content.startswith(b"\xff\xd8\xff"):
        return Media.JPEG
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Media.PNG
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Media.WEBP
    return Media.PDF if content.startswith(b"%PDF-") else None


def _recording(content: bytes) -> Media | None:
    if content[:4] == b"RIFF" and content[8:12] == b"WAVE":
        return Media.WAV
    if content.startswith(b"OggS"):
        return Media.OGG
    if content[4:8] == b"ftyp" and content[8:12] in _M4A_BRANDS:
        return Media.M4A
    synced = len(content) > 1 and content[0] == 0xFF and content[1] & _MPEG_SYNC == _MPEG_SYNC  # noqa: PLR2004  (the mark of a frame)
    return Media.MP3 if content.startswith(b"ID3") or (synced and content[1] != 0xFE) else None  # noqa: PLR2004  (the mark of UTF-16)


def _text(content: bytes) -> Media | None:
    return Media.TEXT if text_of(content) is not None else None
