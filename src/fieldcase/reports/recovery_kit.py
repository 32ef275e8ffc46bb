"""The recovery kit on paper: 24 numbered words, a QR code, what it is for; or three shares of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import segno
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from fieldcase.reports.bare_document import ARABIC, ARABIC_BOLD, LATIN, LATIN_BOLD, bare_pdf, register_fonts
from fieldcase.reports.kit_text import KitText, Sheet
from fieldcase.reports.rtl import DirectedParagraph, TextStyle

_MARGIN = 20 * mm
_COLUMNS = 3
_WORD_SIZE = 12.5
_ROW = 20
_QR_EDGE = 40 * mm


def kit_pdf(sheets: Sequence[Sheet], text: KitText, fonts: Path) -> bytes:
    """Return the sheets as a PDF whose metadata names no author, no title, no day."""
    register_fonts(fonts)
    story: list[Flowable] = []
    for number, sheet in enumerate(sheets):
        if number:
            story.append(PageBreak())
        story.extend(_page(sheet, text))
    return bare_pdf(story, _MARGIN)


class WordColumns(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """Numbered words in columns, read downwards; always from left to right, as the words are."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self._words = words
        self._rows = -(-len(words) // _COLUMNS)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width = available_width
        return available_width, self._rows * _ROW + 14

    def draw(self) -> None:
        """Draw a frame with the words in it."""
        height = self._rows * _ROW + 14
        self.canv.setStrokeColor("#b9c6c6")
        self.canv.roundRect(0, 0, self.width, height, 6)
        for place, word in enumerate(self._words):
            column, line = divmod(place, self._rows)
            left = 14 + column * (self.width - 20) / _COLUMNS
            bottom = height - 20 - line * _ROW
            self.canv.setFont(LATIN, 9)
            self.canv.setFillColor("#5b6b6d")
            self.canv.drawRightString(left + 16, bottom, str(place + 1))
            self.canv.setFont(LATIN_BOLD, _WORD_SIZE)
            self.canv.setFillColor("#1d2b2e")
            self.canv.drawString(left + 22, bottom, word)


class Code(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """A QR code, drawn as squares so that any printer keeps it sharp."""

    def __init__(self, content: str, *, leftward: bool) -> None:
        super().__init__()
        self._matrix = [list(line) for line in segno.make(content, error="m", micro=False).matrix]
        self._leftward = leftward

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take a square."""
        self.width = available_width
        return available_width, _QR_EDGE

    def draw(self) -> None:
        """Draw the dark squares."""
        edge = _QR_EDGE / len(self._matrix)
        left = self.width - _QR_EDGE if self._leftward else 0
        self.canv.setFillColor("#000000")
        for line, squares in enumerate(self._matrix):
            for place, dark in enumerate(squares):
                if dark:
                    bottom = _QR_EDGE - (line + 1) * edge
                    self.canv.rect(left + place * edge, bottom, edge, edge, stroke=0, fill=1)


def _page(sheet: Sheet, text: KitText) -> list[Flowable]:
    heading = _style(text, size=20, leading=28, bold=True)
    body, small = _style(text), _style(text, size=9, leading=13)
    page: list[Flowable] = [
        DirectedParagraph(sheet.title, heading),
        DirectedParagraph(text.what_for, body),
        Spacer(0, 8),
        WordColumns(sheet.words),
        Spacer(0, 12),
        *(DirectedParagraph(line, body) for line in text.how),
        DirectedParagraph(text.keep, body),
    ]
    if sheet.code:
        page += [Spacer(0, 8), Code(sheet.code, leftward=text.leftward), DirectedParagraph(text.code, small)]
    page += [Spacer(0, 8), DirectedParagraph(text.facts, small)]
    return page


def _style(text: KitText, *, size: float = 11, leading: float = 16, bold: bool = False) -> TextStyle:
    plain, strong = (ARABIC, ARABIC_BOLD) if text.leftward else (LATIN, LATIN_BOLD)
    return TextStyle(font=strong if bold else plain, size=size, leading=leading, leftward=text.leftward)
