"""A PDF that says nothing about itself: no author, no title, no day."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, SimpleDocTemplate

LATIN, LATIN_BOLD = "latin", "latin-bold"
ARABIC, ARABIC_BOLD = "arabic", "arabic-bold"
_FILES = {
    LATIN: "NotoSans-Regular.ttf",
    LATIN_BOLD: "NotoSans-Bold.ttf",
    ARABIC: "Vazirmatn-Regular.ttf",
    ARABIC_BOLD: "Vazirmatn-Bold.ttf",
}


def register_fonts(fonts: Path) -> None:
    """Make the four fonts in the folder *fonts* known to reportlab by the names above."""
    for name, file in _FILES.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(fonts / file)))


def bare_pdf(story: Sequence[Flowable], margin: float) -> bytes:
    """Return *story* on A4 with *margin* points on each side; the same story gives the same bytes."""
    made = io.BytesIO()
    document = SimpleDocTemplate(
        made,
        pagesize=A4,
        leftMargin=margin,
        rightMargin=margin,
        topMargin=margin,
        bottomMargin=margin,
        title="",
        author="",
        creator="",
        producer="",
        invariant=1,
    )
    document.build(list(story))
    return made.getvalue()
