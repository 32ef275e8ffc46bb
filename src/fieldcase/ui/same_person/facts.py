"""The lines in which two records are compared."""

from __future__ import annotations

from dataclasses import dataclass

from fieldcase.services.joining import Comparison, Side
from fieldcase.ui.cases.phrases import person_name, status_words
from fieldcase.ui.common.privacy import names_are_hidden
from fieldcase.ui.i18n import count, day_phrase, isolate, say
from fieldcase.viewmodels.desk import Desk


@dataclass(frozen=True)
class Pair:
    """One line: what it is, then what each record says."""

    label: str
    left: str
    right: str

    @property
    def same(self) -> bool:
        """Whether both say the same, and say something."""
        return bool(self.left) and self.left == self.right


def title_of(side: Side) -> str:
    """Return what a record is called."""
    return person_name(side.case)


def pairs_of(comparison: Comparison, desk: Desk) -> tuple[Pair, ...]:
    """Return every line."""
    left, right = _said(comparison.left, desk), _said(comparison.right, desk)
    labels = (
        say("Compare", "Code"),
        say("Compare", "Names"),
        say("Compare", "Birth year"),
        say("Compare", "Age group"),
        say("Compare", "Gender"),
        say("Compare", "Language"),
        say("Compare", "Citizenship"),
        say("Compare", "Telephone, last digits"),
        say("Compare", "Status"),
        say("Compare", "Worker"),
        say("Compare", "Last change"),
        say("Compare", "In the record"),
        say("Compare", "Cases of this person"),
    )
    return tuple(Pair(label, *values) for label, *values in zip(labels, left, right, strict=True))


def _said(side: Side, desk: Desk) -> tuple[str, ...]:
    case, described = side.case, side.described
    lists, language, today = desk.content.code_lists, desk.language, desk.clock.today()

    def label(name: str, code: str) -> str:
        return lists.label(name, code, language) if code else ""

    names = "" if names_are_hidden() else ", ".join(dict.fromkeys(described.names))
    return (
        isolate(case.code),
        names,
        isolate(str(described.born)) if described.born else "",
        label("age_group", case.person.age_group),
        label("gender", case.person.gender),
        label("language", case.person.primary_language),
        label("country", described.citizenship),
        isolate(", ".join(described.phones)) if described.phones else "",
        status_words(case.status),
        side.worker,
        day_phrase(case.updated_at.astimezone().date(), today),
        _amount(side),
        isolate(", ".join(one.code for one in side.cases)),
    )


def _amount(side: Side) -> str:
    answers = count("Compare", "%n answer(s)", side.answers)
    return say(
        "Compare", "{answers}, {notes}", answers=answers, notes=count("Compare", "%n note(s)", side.notes)
    )
