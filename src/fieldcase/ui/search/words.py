"""What a line of the search results says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fieldcase.domain.finding import FoundCase, Why
from fieldcase.domain.organisation import Organisation
from fieldcase.ui.common.privacy import names_are_hidden
from fieldcase.ui.i18n import day_phrase, isolate, say
from fieldcase.viewmodels.search import Result, Spot

_ICONS = {
    Why.NOTE: "note",
    Why.ANSWER: "chat-circle-text",
    Why.PHONE: "phone",
}


@dataclass(frozen=True)
class ResultWords:
    """One line: what it is, why it is here, its code."""

    icon: str
    title: str
    reason: str
    end: str

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.end, self.reason) if part)


def result_words(result: Result, today: date) -> ResultWords:
    """Return what one line says."""
    if isinstance(result, Spot):
        return ResultWords("arrow-right", result.text, "", "")
    if isinstance(result, Organisation):
        return ResultWords("buildings", result.name, result.town, say("Search", "Organisation"))
    code = isolate(result.code)
    named = bool(result.alias) and not names_are_hidden()
    return ResultWords(
        icon=_ICONS.get(result.why, "user"),
        title=result.alias if named else code,
        reason=why_words(result, today),
        end=code if named else "",
    )


def why_words(found: FoundCase, today: date) -> str:
    """Return why a case was found."""
    if names_are_hidden() and found.why in (Why.NAME, Why.OTHER_SCRIPT, Why.ALIKE):
        return {
            Why.NAME: say("Search", "By a name"),
            Why.OTHER_SCRIPT: say("Search", "By a name in another script"),
            Why.ALIKE: say("Search", "By a name spelt similarly"),
        }[found.why]
    day = day_phrase(found.at.astimezone().date(), today) if found.at else ""
    name = isolate(found.shown)
    other = found.shown != found.alias
    words = {
        Why.NAME: say("Search", "Also known as: {name}", name=name) if other else "",
        Why.OTHER_SCRIPT: say("Search", "Same name in another script: {name}", name=name),
        Why.ALIKE: say("Search", "Name spelt similarly: {name}", name=name),
        Why.CODE: say("Search", "By its code"),
        Why.PHONE: say("Search", "By a telephone number"),
        Why.NOTE: say("Search", "In a note, {day}: {words}", day=day, words=name),
        Why.ANSWER: say("Search", "In an answer, {day}: {words}", day=day, words=name),
    }
    return words[found.why]
