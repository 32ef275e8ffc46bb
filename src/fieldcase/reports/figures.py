"""A sheet of figures: a title, one table, the notes that make it readable."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table, TableStyle

from fieldcase.reports.bare_document import ARABIC, ARABIC_BOLD, LATIN, LATIN_BOLD, bare_pdf, register_fonts
from fieldcase.reports.rtl import DirectedParagraph, TextStyle

_MARGIN = 18 * mm
_WIDTH = 210 * mm - 2 * _MARGIN
_FIRST = 0.34
"""The part of the width that names the rows."""
_LINE = "#b9c2bf"


@dataclass(frozen=True, repr=False)
class FiguresText:
    """Everything the sheet says; the first row names the columns."""

    title: str
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    leftward: bool


def figures_pdf(text: FiguresText, fonts: Path) -> bytes:
    """Return the sheet as a PDF whose metadata names no author, no title, no day."""
    register_fonts(fonts)
    notes = _style(text, size=9, leading=13)
    story: list[Flowable] = [DirectedParagraph(text.title, _style(text, size=16, leading=28, bold=True))]
    story.append(_table(text))
    story += [DirectedParagraph(note, notes) for note in ("", *text.notes)]
    return bare_pdf(story, _MARGIN)


def _table(text: FiguresText) -> Table:
    columns = len(text.rows[0])
    rest = (1 - _FIRST) * _WIDTH / max(columns - 1, 1)
    widths = [_FIRST * _WIDTH, *[rest] * (columns - 1)]
    last = len(text.rows) - 1
    rows = [
        [DirectedParagraph(cell, _style(text, size=9, leading=13, bold=place in (0, last))) for cell in row]
        for place, row in enumerate(text.rows)
    ]
    if text.leftward:
        rows, widths = [row[::-1] for row in rows], widths[::-1]
    table = Table(rows, colWidths=widths, repeatRows=1)
    lines = [
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    table.setStyle(TableStyle(lines))
    return table


def _style(text: FiguresText, *, size: float, leading: float, bold: bool = False) -> TextStyle:
    latin, arabic = (LATIN_BOLD, ARABIC_BOLD) if bold else (LATIN, ARABIC)
    font, other = (arabic, latin) if text.leftward else (latin, arabic)
    return TextStyle(font, other, size, leading, leftward=text.leftward)
