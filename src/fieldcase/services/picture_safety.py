"""Draw pictures and pages from files nobody vouches for: few formats, bounded size, in memory alone."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fieldcase.domain.document import PICTURES, Media
from fieldcase.domain.errors import DocumentRefusedError

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PIXELS = 50_000_000
"""More than any telephone takes; two hundred megabytes once drawn."""
MAX_SHOWN = 2400
"""The longest edge that is handed to the screen."""
_FORMAT = {Media.JPEG: "JPEG", Media.PNG: "PNG", Media.WEBP: "WEBP"}
_QUALITY = 90


@dataclass(frozen=True)
class Drawing:
    """One picture as rows of red, green, blue bytes without gaps."""

    width: int
    height: int
    rgb: bytes = field(repr=False)


def check_picture(content: bytes, media: Media) -> None:
    """
    Draw the whole picture once.

    Raises:
        DocumentRefusedError: ``document.picture_too_large`` or ``document.picture_damaged``.
    """
    decoded(content, media)


def draw_picture(content: bytes, media: Media) -> Drawing:
    """Return a picture the right way up, no larger than a screen can use."""
    picture = decoded(content, media)
    picture.thumbnail((MAX_SHOWN, MAX_SHOWN))
    return drawing_of(picture)


def clean_picture(content: bytes, media: Media, into: Media | None = None) -> bytes:
    """Return the picture drawn anew, perhaps *into* another format: no place, no camera, no small preview."""
    picture = decoded(content, media)
    out = io.BytesIO()
    picture.save(out, _FORMAT[into or media], quality=_QUALITY)
    return out.getvalue()


def drawing_of(picture: Image) -> Drawing:
    """Return *picture* as bytes for the screen, on white where it is transparent."""
    return Drawing(picture.width, picture.height, picture.tobytes())


def decoded(content: bytes, media: Media) -> Image:
    """Return the pixels alone; everything else that the file held is left behind."""
    from PIL import Image, ImageOps  # noqa: PLC0415  (slow to import; only for those who look at pictures)

    if media not in PICTURES:
        raise DocumentRefusedError("unknown_kind")
    with _refusals():
        with Image.open(io.BytesIO(content), formats=(_FORMAT[media],)) as opened:
            if opened.width * opened.height > MAX_PIXELS:
                raise DocumentRefusedError("picture_too_large", limit=MAX_PIXELS)
            opened.load()
            upright = ImageOps.exif_transpose(opened)
            seen = upright.convert("RGBA") if _is_transparent(upright) else upright.convert("RGB")
        plain = Image.new("RGB", seen.size, "white")
        plain.paste(seen, mask=seen if seen.mode == "RGBA" else None)
        return plain


def _is_transparent(picture: Image) -> bool:
    return picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info


@contextmanager
def _refusals() -> Iterator[None]:
    """Say in our own codes what the decoder found, never in its words."""
    from PIL import Image  # noqa: PLC0415  (slow to import; only for those who look at pictures)

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        raise DocumentRefusedError("picture_too_large", limit=MAX_PIXELS) from None
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, OverflowError):
        raise DocumentRefusedError("picture_damaged") from None
