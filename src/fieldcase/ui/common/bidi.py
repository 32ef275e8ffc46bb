"""Which way a text is read when languages stand side by side."""

from __future__ import annotations

import unicodedata
from functools import cache

from PySide6.QtCore import Qt

_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def base_direction(text: str, around: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """
    Return the direction of *text* on a screen that is read in the direction *around*.

    A sentence in the language of the screen keeps its direction even if it starts with a foreign name; a text
    without a single letter of it is read in its own.
    """
    if text.isascii() and around == Qt.LayoutDirection.LeftToRight:
        # Most texts of most screens: no letter of them is read leftward.
        return around
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    leftward = bool(kinds & _RIGHT_TO_LEFT)
    rightward = "L" in kinds
    if around == Qt.LayoutDirection.RightToLeft:
        return Qt.LayoutDirection.LeftToRight if rightward and not leftward else around
    return Qt.LayoutDirection.RightToLeft if leftward and not rightward else around


def draw_flags(text: str, around: Qt.LayoutDirection, alignment: Qt.AlignmentFlag, *, wrap: bool) -> int:
    """
    Return the flags for ``QPainter.drawText``: *alignment* by the screen, direction by the text.

    Qt aligns a text by its own direction; a foreign name would stand at the wrong side of the page.
    """
    return _flags(base_direction(text, around), around, alignment, wrap)


@cache
def _flags(
    own: Qt.LayoutDirection, around: Qt.LayoutDirection, alignment: Qt.AlignmentFlag, wrap: bool
) -> int:
    flags = int(_absolute(alignment, around).value)
    forced = (
        Qt.TextFlag.TextForceRightToLeft
        if own == Qt.LayoutDirection.RightToLeft
        else Qt.TextFlag.TextForceLeftToRight
    )
    flags |= int(forced.value)
    return flags | int((Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine).value)


def _absolute(alignment: Qt.AlignmentFlag, around: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    vertical = alignment & Qt.AlignmentFlag.AlignVertical_Mask
    if alignment & Qt.AlignmentFlag.AlignHCenter:
        return Qt.AlignmentFlag.AlignHCenter | vertical
    mirrored = around == Qt.LayoutDirection.RightToLeft
    at_end = bool(alignment & right)
    side = right if at_end is not mirrored else left
    return side | Qt.AlignmentFlag.AlignAbsolute | vertical
