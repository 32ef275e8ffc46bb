"""The typefaces that travel with the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

LATIN = "Noto Sans"
ARABIC = "Vazirmatn"
ARABIC_READING = "Noto Naskh Arabic"
"""For whole paragraphs of Arabic, such as a consent text."""

_OTHER_SCRIPTS = (
    "Noto Sans Ethiopic",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Khmer",
    "Noto Sans Myanmar",
    "Noto Sans Thai",
)


def register(folder: Path) -> tuple[str, ...]:
    """Make every TTF file in *folder* known to Qt; return the families found."""
    families: set[str] = set()
    for file in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))


def families_for(tag: str) -> tuple[str, ...]:
    """Return the families for the BCP-47 *tag*, the first choice first, the other scripts after it."""
    arabic = QLocale(tag).script() == QLocale.Script.ArabicScript
    first = (ARABIC, LATIN) if arabic else (LATIN, ARABIC)
    return first + _OTHER_SCRIPTS


def reading_families_for(tag: str) -> tuple[str, ...]:
    """Return the families for long texts in *tag*, such as what a person reads before agreeing."""
    arabic = QLocale(tag).script() == QLocale.Script.ArabicScript
    return ((ARABIC_READING,) if arabic else ()) + families_for(tag)


def body_font(tag: str, pixels: int) -> QFont:
    """Return the font of ordinary text, *pixels* high, for the language *tag*."""
    font = QFont()
    font.setFamilies(list(families_for(tag)))
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
