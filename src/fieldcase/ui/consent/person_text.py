"""Text for the person, in the person's language rather than the screen's."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from fieldcase.forms.consent_pack import ConsentPack
from fieldcase.ui.common.fonts import families_for
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import LANGUAGES

_RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.Polish)


def person_font(language: str, pixels: float, *, bold: bool = False) -> QFont:
    """Return the font for *language*, *pixels* high at 100 % text."""
    font = QFont()
    font.setFamilies(list(families_for(language)))
    font.setPixelSize(look().px(pixels))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def direction_of(pack: ConsentPack) -> Qt.LayoutDirection:
    """Return the direction the person reads in."""
    right_to_left = pack.direction == "rtl"
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight


def day_in(language: str, day: date) -> str:
    """Return *day* as it is written in *language*."""
    locale = next((known.locale for known in LANGUAGES if known.tag == language), language)
    return QLocale(locale).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


class PersonLabel(WrapLabel):
    """Wrapped text, *pixels* high at 100 %; takes its typeface from the language it is told in."""

    def __init__(
        self, pixels: float, kind: Kind = Kind.BODY, *, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", kind, parent)
        self._pixels = pixels
        self._bold = bold
        self._language = ""

    def tell(self, words: str, language: str) -> None:
        """Show *words* in *language*."""
        self._language = language
        self._dress()
        self.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size of the screen."""
        super().changeEvent(event)
        if event.type() in _RESTYLED and self._language:
            self._dress()

    def _dress(self) -> None:
        wanted = person_font(self._language, self._pixels, bold=self._bold)
        if wanted != self.font():
            self.setFont(wanted)
