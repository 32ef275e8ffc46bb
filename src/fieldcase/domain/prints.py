"""What is put on paper, for whom, what never stands on it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.shelter import names_an_address


class PrintKind(StrEnum):
    """The papers there are; the first four are for the person, in their language."""

    OWN_SHEET = "own_sheet"
    DECISIONS = "decisions"
    PLAN = "plan"
    SAFETY_PLAN = "safety_plan"
    SUMMARY = "summary"
    HAND_OVER = "hand_over"


FOR_THE_PERSON = frozenset({PrintKind.OWN_SHEET, PrintKind.DECISIONS, PrintKind.PLAN, PrintKind.SAFETY_PLAN})


class WhyLeftOut(StrEnum):
    """Why a line does not stand on the paper."""

    NAMES_SOMEBODY = "names_somebody"
    RISKY_WORD = "risky_word"
    ORGANISATION = "organisation"
    ADDRESS = "address"
    NOT_AGREED = "not_agreed"


class PaperPart(Frozen):
    """A heading with its lines; *code* is what it is called when somebody leaves it out."""

    code: str
    heading: str
    lines: tuple[str, ...]
    category: DataCategory


class LeftOut(Frozen):
    """A line that does not stand on the paper."""

    line: str
    why: WhyLeftOut


class Screen(Frozen):
    """
    What must not stand on one paper.

    Attributes:
        names: Everybody who must not know; whoever finds the paper could be one of them.
        organisations: Everybody we work with; a name on paper tells where the person was.
        risky: Beginnings of words that tell a stranger what the paper is about.
        addresses: Where the safe places are.
    """

    names: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    risky: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()

    def reason(self, line: str) -> WhyLeftOut | None:
        """Return why *line* must not stand on the paper, if there is a reason."""
        said = " ".join(line.casefold().split())
        if names_an_address((line,), self.addresses):
            return WhyLeftOut.ADDRESS
        if any(_within(name, said) for name in self.names):
            return WhyLeftOut.NAMES_SOMEBODY
        if any(_within(name, said) for name in self.organisations):
            return WhyLeftOut.ORGANISATION
        words = (word.strip("“”„«»\"'(•") for word in said.replace("-", " ").split())
        beginnings = " " + " ".join(words)
        if any(f" {stem.casefold()}" in beginnings for stem in self.risky):
            return WhyLeftOut.RISKY_WORD
        return None


def screened(parts: Iterable[PaperPart], screen: Screen) -> tuple[tuple[PaperPart, ...], tuple[LeftOut, ...]]:
    """Return the parts without the lines that must not stand there, and those lines."""
    kept: list[PaperPart] = []
    left_out: list[LeftOut] = []
    for part in parts:
        reasons = [(line, screen.reason(line)) for line in part.lines]
        left_out += [LeftOut(line=line, why=why) for line, why in reasons if why is not None]
        lines = tuple(line for line, why in reasons if why is None)
        if lines:
            kept.append(part.but(lines=lines))
    return tuple(kept), tuple(left_out)


def _within(name: str, said: str) -> bool:
    wanted = " ".join(name.casefold().split())
    return bool(wanted) and wanted in said
