"""Every text on the screen, in the language of the worker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

_HOLE = re.compile(r"\{(\w+)\}")
_LEFT_TO_RIGHT_ISOLATE = "\u2066"
_OWN_DIRECTION_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"
_NAMED_DAYS = 6
"""Days on either side of today for which the weekday says enough."""

_ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "àéîõüýÀÉÎÕÜÝçñšž")
_PSEUDO_WORD = " ñøñö"
_PSEUDO_PADDING = 0.4
"""Translations of English short texts run up to two fifths longer."""


@dataclass(frozen=True)
class Language:
    """A language of the screen: BCP-47 ``tag``, its own ``name``, the ``locale`` that formats dates."""

    tag: str
    name: str
    locale: str

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction this language is read in."""
        return QLocale(self.tag).textDirection()


PSEUDO_LONG = Language("qps", "Ƥšéüðõ", "en_GB")
"""English with accents, two fifths longer: finds clipped labels without a translator."""

LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "en_GB"),
    Language("ro", "Română", "ro_RO"),
    # Western digits, as in the field's own Arabic papers: codes, telephone numbers stay comparable.
    Language("ar", "العربية", "ar_AE"),
    PSEUDO_LONG,
)


class _Current:
    """What is installed now: Qt forgets translators that nobody keeps."""

    language: Language = LANGUAGES[0]
    translators: tuple[QTranslator, ...] = ()
    folder: Path | None = None


def say(context: str, text: str, **holes: object) -> str:
    """Return *text* in the current language, its ``{holes}`` filled; *text* is a whole sentence."""
    translated = QCoreApplication.translate(context, text)
    return _fill(_stretched(translated), holes)


def count(context: str, text: str, number: int, **holes: object) -> str:
    """Return *text* in the plural form for *number*, which stands where *text* says ``%n``."""
    translated = QCoreApplication.translate(context, text, None, number)
    return _fill(_stretched(translated), holes)


def install_language(app: QApplication, tag: str, translations: Path) -> Language:
    """
    Speak the language *tag* from now on.

    Args:
        app: Receives the translators, then the layout direction.
        tag: One of ``LANGUAGES``; an unknown one means English.
        translations: Folder with ``fieldcase_<tag>.qm``; a missing file leaves the English source texts.

    Returns:
        The language now in use.
    """
    language = next((known for known in LANGUAGES if known.tag == tag), LANGUAGES[0])
    for translator in _Current.translators:
        app.removeTranslator(translator)
    _Current.translators = tuple(_translators(language, translations))
    for translator in _Current.translators:
        app.installTranslator(translator)
    _Current.language = language
    _Current.folder = translations
    QLocale.setDefault(QLocale(language.locale))
    app.setLayoutDirection(language.direction)
    return language


def texts_in(tag: str) -> QTranslator | None:
    """Return the texts of the screen in another language, beside those in use, if there are any."""
    language = next((known for known in LANGUAGES if known.tag == tag), None)
    if language is None or _Current.folder is None:
        return None
    texts = QTranslator()
    return texts if texts.load(str(_Current.folder / f"fieldcase_{_file_tag(language)}.qm")) else None


def current_language() -> Language:
    """Return the language of the screen."""
    return _Current.language


def day_phrase(day: date, today: date) -> str:
    """Return *day* as people say it beside *today*: Yesterday, Mon 24, 19 Nov, 19 Nov 2024."""
    distance = (day - today).days
    if distance == 0:
        return say("Days", "Today")
    if distance == -1:
        return say("Days", "Yesterday")
    if distance == 1:
        return say("Days", "Tomorrow")
    if abs(distance) <= _NAMED_DAYS:
        return _written(day, "ddd d")
    return _written(day, "d MMM") if day.year == today.year else _written(day, "d MMM yyyy")


def long_day(day: date) -> str:
    """Return *day* in full, such as "Saturday 22 November"."""
    return _written(day, "dddd d MMMM")


def isolate(code: str) -> str:
    """Return *code*, a key or a telephone number say, so that it reads left to right in any sentence."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{code}{_POP_ISOLATE}"


def as_typed(words: str) -> str:
    """Return *words* somebody typed so that their full stop stays with them in a line read leftwards."""
    if _Current.language.direction is not Qt.LayoutDirection.RightToLeft:
        return words
    return f"{_OWN_DIRECTION_ISOLATE}{words}{_POP_ISOLATE}"


def _translators(language: Language, translations: Path) -> list[QTranslator]:
    qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    wanted = (qt_texts / f"qtbase_{language.tag}.qm", translations / f"fieldcase_{_file_tag(language)}.qm")
    loaded = []
    for file in wanted:
        translator = QTranslator()
        if file.is_file() and translator.load(str(file)):
            loaded.append(translator)
    return loaded


def _file_tag(language: Language) -> str:
    return "en" if language is PSEUDO_LONG else language.tag


def _stretched(text: str) -> str:
    if _Current.language is not PSEUDO_LONG:
        return text
    words = [part if part.startswith("{") else part.translate(_ACCENTS) for part in _split_holes(text)]
    padding = (_PSEUDO_WORD * len(text))[: round(len(text) * _PSEUDO_PADDING)]
    return "".join(words) + padding.rstrip()


def _split_holes(text: str) -> list[str]:
    return re.split(r"(\{\w+\})", text)


def _fill(text: str, holes: dict[str, object]) -> str:
    # One pass: a value that looks like a hole is never filled again.
    return _HOLE.sub(lambda hole: str(holes.get(hole[1], hole[0])), text)


def _written(day: date, pattern: str) -> str:
    return QLocale(_Current.language.locale).toString(QDate(day.year, day.month, day.day), pattern)
