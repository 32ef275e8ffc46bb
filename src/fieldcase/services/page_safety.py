"""Draw the pages of a PDF in memory, one at a time, for no longer than anybody would wait."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from fieldcase.domain.errors import DocumentRefusedError
from fieldcase.services.picture_safety import Drawing, drawing_of

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PAGES = 2000
MAX_COPIED_PAGES = 200
MAX_EDGE = 2400
LONGEST = 8.0
"""Seconds for one page; a page made to keep the program busy is given up then."""
_DPI = 150
_POINTS = 72
_QUALITY = 85
_PASSWORD = 4
"""What the reader says when a file asks for a password (FPDF_ERR_PASSWORD)."""


def check_pdf(content: bytes) -> int:
    """
    Return the number of pages.

    Raises:
        DocumentRefusedError: ``document.pdf_locked``, ``document.pdf_damaged`` or ``document.pdf_too_long``.
    """
    with _opened(content) as pdf:
        _page_size(pdf, 0)
        return len(pdf)


def draw_page(content: bytes, number: int) -> Drawing:
    """Return page *number*, counted from 0; ``document.page_too_slow`` if it takes too long."""
    with _opened(content) as pdf:
        return drawing_of(_drawn(pdf, number))


def clean_pdf(content: bytes) -> bytes:
    """Return the PDF drawn anew, each page as a picture: no author, no hidden text, nothing attached."""
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415  (slow to import; only when a copy is made)
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  (slow to import; only when a copy is made)

    out = io.BytesIO()
    # Invariant: no date, no chance, nothing of this computer.
    canvas = Canvas(out, invariant=1)
    with _opened(content) as pdf:
        if len(pdf) > MAX_COPIED_PAGES:
            raise DocumentRefusedError("pdf_too_long", limit=MAX_COPIED_PAGES)
        for number in range(len(pdf)):
            picture = io.BytesIO()
            _drawn(pdf, number).save(picture, "JPEG", quality=_QUALITY)
            width, height = _page_size(pdf, number)
            canvas.setPageSize((width, height))
            canvas.drawImage(ImageReader(picture), 0, 0, width, height)
            canvas.showPage()
    canvas.save()
    return out.getvalue()


def _page_size(pdf: Any, number: int) -> tuple[float, float]:  # noqa: ANN401  (the reader ships no types)
    width, height = pdf.get_page_size(number)
    if width < 1 or height < 1:
        raise DocumentRefusedError("pdf_damaged")
    return float(width), float(height)


def _drawn(pdf: Any, number: int) -> Image:  # noqa: ANN401  (the reader ships no types)
    import pypdfium2  # noqa: PLC0415  (slow to import; only for those who look at pages)
    from pypdfium2 import raw  # noqa: PLC0415  (slow to import; only for those who look at pages)

    width, height = _page_size(pdf, number)
    scale = min(_DPI / _POINTS, MAX_EDGE / max(width, height))
    across, down = max(1, int(width * scale)), max(1, int(height * scale))
    page = pdf[number]
    bitmap = pypdfium2.PdfBitmap.new_native(across, down, raw.FPDFBitmap_BGR)
    try:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, across, down)
        until = time.monotonic() + LONGEST
        asked = type(raw.IFSDK_PAUSE().NeedToPauseNow)(lambda _: int(time.monotonic() > until))
        pause = raw.IFSDK_PAUSE(version=1, NeedToPauseNow=asked, user=None)
        state = raw.FPDF_RenderPageBitmap_Start(bitmap, page, 0, 0, across, down, 0, raw.FPDF_ANNOT, pause)
        raw.FPDF_RenderPage_Close(page)
        if state == raw.FPDF_RENDER_TOBECONTINUED:
            raise DocumentRefusedError("page_too_slow")
        picture: Image = bitmap.to_pil().convert("RGB")
        return picture
    finally:
        bitmap.close()
        page.close()


@contextmanager
def _opened(content: bytes) -> Iterator[Any]:
    import pypdfium2  # noqa: PLC0415  (slow to import; only for those who look at pages)

    try:
        pdf = pypdfium2.PdfDocument(content)
        try:
            if len(pdf) == 0:
                raise DocumentRefusedError("pdf_damaged")
            if len(pdf) > MAX_PAGES:
                raise DocumentRefusedError("pdf_too_long", limit=MAX_PAGES)
            yield pdf
        finally:
            pdf.close()
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD
        raise DocumentRefusedError("pdf_locked" if locked else "pdf_damaged") from None
