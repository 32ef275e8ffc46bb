"""Words of the screen in the language the person speaks."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator

from fieldcase.domain.answers import AnswerState
from fieldcase.forms.definition import Option
from fieldcase.ui.i18n import LANGUAGES, PSEUDO_LONG, say, texts_in
from fieldcase.ui.intake.answer_editors import NO, YES


class OtherTongue:
    """Yes, no, the special answers in one more language; empty where nobody translated them."""

    def __init__(self, tag: str) -> None:
        self._tag = tag
        self._texts: QTranslator | None = texts_in(tag)

    @property
    def special(self) -> dict[AnswerState, str]:
        """The special answers."""
        return {
            AnswerState.PREFERS_NOT: self._said("SpecialAnswers", "Prefers not to say"),
            AnswerState.UNKNOWN: self._said("SpecialAnswers", "Does not know"),
            AnswerState.NOT_ASKED: self._said("SpecialAnswers", "Not asked today"),
        }

    @property
    def yes_no(self) -> tuple[Option, ...]:
        """Yes, no, each in both languages."""
        yes, no = say("Interview", "Yes"), say("Interview", "No")
        return (
            Option(id=YES, label=_lines(self._said("Interview", "Yes"), yes)),
            Option(id=NO, label=_lines(self._said("Interview", "No"), no)),
        )

    def _said(self, context: str, text: str) -> str:
        if self._tag == "en":
            return text
        return "" if self._texts is None else self._texts.translate(context, text) or ""


def language_name(tag: str) -> str:
    """Return what a language is called by those who speak it."""
    known = next((one.name for one in LANGUAGES if one.tag == tag and one is not PSEUDO_LONG), "")
    return known or QLocale(tag).nativeLanguageName() or tag


def _lines(theirs: str, ours: str) -> str:
    # Isolated: dots at its end stay at its end.
    return f"\u2068{theirs}\u2069\n{ours}" if theirs and theirs != ours else ours
