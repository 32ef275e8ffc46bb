"""
Paragraphs for prints in either direction.

reportlab draws letters in the order they come and knows no joined forms: lines are broken by us, then each
line is shaped and put into the order in which it is seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import arabic_reshaper
from bidi import get_display
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")


@dataclass(frozen=True)
class TextStyle:
    """
    How a paragraph looks.

    Fonts are the names under which they were registered: *font* for most of it, *other* for letters of the
    script that *font* has not, Arabic beside Latin or Cyrillic for instance.
    """

    font: str
    other: str = ""
    size: float = 11
    leading: float = 16
    space_after: float = 6
    colour: str = "#1d2b2e"
    leftward: bool = False


class DirectedParagraph(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """Plain text that wraps, aligned where its direction begins."""

    def __init__(self, text: str, style: TextStyle) -> None:
        super().__init__()
        self._text = text
        self._style = style
        self._lines: tuple[str, ...] = ()
        self.spaceAfter = style.space_after

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break the text into lines that fit *available_width*."""
        self.width = available_width
        self._lines = lines_of(self._text, self._style, available_width)
        return available_width, len(self._lines) * self._style.leading

    def draw(self) -> None:
        """Draw the lines, the first at the top."""
        style = self._style
        self.canv.setFillColor(style.colour)
        top = (len(self._lines) - 1) * style.leading + (style.leading - style.size) / 2
        for number, line in enumerate(self._lines):
            height = top - number * style.leading
            left = self.width - _width(line, style) if style.leftward else 0
            for font, run in _runs(line, style):
                self.canv.setFont(font, style.size)
                self.canv.drawString(left, height, run)
                left += stringWidth(run, font, style.size)


def lines_of(text: str, style: TextStyle, width: float) -> tuple[str, ...]:
    """Return *text* broken into lines of at most *width*, each in the order in which it is drawn."""
    lines: list[str] = []
    for part in text.split("\n"):
        line = ""
        for word in part.split():
            longer = f"{line} {word}".strip()
            if line and _width(shaped(longer), style) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return tuple(in_order(line, leftward=style.leftward) for line in lines)


def shaped(text: str) -> str:
    """Return *text* with Arabic letters in their joined forms, still in the order in which it is read."""
    return str(arabic_reshaper.reshape(text))


def in_order(text: str, *, leftward: bool) -> str:
    """Return one line as it is drawn from left to right."""
    return str(get_display(shaped(text), base_dir="R" if leftward else "L"))


def _width(line: str, style: TextStyle) -> float:
    return float(sum(stringWidth(run, font, style.size) for font, run in _runs(line, style)))


def _runs(line: str, style: TextStyle) -> list[tuple[str, str]]:
    """Return the stretches of *line* that are drawn in one font, in order."""
    runs: list[tuple[str, str]] = []
    for letter in line:
        arabic = bool(_ARABIC.match(letter))
        font = (
            style.other if style.other and arabic is not style.leftward and letter.isalpha() else style.font
        )
        # What stands between two words goes with the word before it.
        if runs and (font == runs[-1][0] or not letter.isalnum()):
            runs[-1] = (runs[-1][0], runs[-1][1] + letter)
        else:
            runs.append((font, letter))
    return runs
