"""A sheet of paper: a harmless title, headings with their lines, the number of the copy."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, SimpleDocTemplate

from fieldcase.reports.rtl import DirectedParagraph, TextStyle

_MARGIN = 22 * mm
_FONTS = {
    "sheet-latin": "NotoSans-Regular.ttf",
    "sheet-latin-bold": "NotoSans-Bold.ttf",
    "sheet-arabic": "Vazirmatn-Regular.ttf",
    "sheet-arabic-bold": "Vazirmatn-Bold.ttf",
}


@dataclass(frozen=True, repr=False)
class SheetPart:
    """A heading with its lines."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class SheetText:
    """Everything the sheet says, line by line, as it is read."""

    title: str
    parts: tuple[SheetPart, ...]
    copy_line: str
    leftward: bool


def sheet_pdf(text: SheetText, fonts: Path) -> bytes:
    """Return the sheet as a PDF whose metadata names no author, no title, no day."""
    _register(fonts)
    made = io.BytesIO()
    document = SimpleDocTemplate(
        made,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title="",
        author="",
        creator="",
        producer="",
        invariant=1,
    )
    document.build(_story(text))
    return made.getvalue()


def _story(text: SheetText) -> list[Flowable]:
    title = _style(text, size=20, leading=30, bold=True)
    heading, body = _style(text, size=13, leading=26, bold=True), _style(text)
    story: list[Flowable] = [DirectedParagraph(text.title, title)]
    for part in text.parts:
        story.append(DirectedParagraph(part.heading, heading))
        story.extend(DirectedParagraph(line, body) for line in part.lines)
    story.append(DirectedParagraph(text.copy_line, _style(text, size=9, leading=28)))
    return story


def _style(text: SheetText, *, size: float = 11.5, leading: float = 17, bold: bool = False) -> TextStyle:
    pair = ("sheet-latin", "sheet-arabic")
    other, font = pair if text.leftward else reversed(pair)
    ending = "-bold" if bold else ""
    return TextStyle(
        font=font + ending, other=other + ending, size=size, leading=leading, leftward=text.leftward
    )


def _register(fonts: Path) -> None:
    for name, file in _FONTS.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
