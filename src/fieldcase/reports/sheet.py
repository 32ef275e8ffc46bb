"""A sheet of paper: a harmless title, headings with their lines, the number of the copy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from fieldcase.reports.bare_document import ARABIC, ARABIC_BOLD, LATIN, LATIN_BOLD, bare_pdf, register_fonts
from fieldcase.reports.rtl import DirectedParagraph, TextStyle

_MARGIN = 22 * mm


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
    register_fonts(fonts)
    return bare_pdf(_story(text), _MARGIN)


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
    latin, arabic = (LATIN_BOLD, ARABIC_BOLD) if bold else (LATIN, ARABIC)
    font, other = (arabic, latin) if text.leftward else (latin, arabic)
    return TextStyle(font=font, other=other, size=size, leading=leading, leftward=text.leftward)
