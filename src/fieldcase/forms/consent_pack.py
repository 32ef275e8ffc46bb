"""What the person reads or hears before deciding, in the person's language rather than the app's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import ConsentMethod, Purpose
from fieldcase.domain.errors import FormError
from fieldcase.domain.safety import PlanQuestion
from fieldcase.forms.parts import AT_LEAST_ONE, Identifier, Worded, Words
from fieldcase.forms.toml_file import read_toml

_ON_PAPER = set(PlanQuestion) - {PlanQuestion.COPY}


class ConsentCard(Worded):
    """One decision: a picture, a word, a gloss of a few words, the whole sentence to read aloud."""

    purpose: Purpose
    pictogram: Identifier
    word: Words
    gloss: Words
    sentence: Words


class ToldItem(Worded):
    """One thing the person must have been told; ``essential`` ones are those that get forgotten."""

    id: Identifier
    sentence: Words
    essential: bool = False


class ConsentWords(Worded):
    """The short words around the cards."""

    yes: Words
    no: Words
    open: Words
    listen: Words
    sign_here: Words
    clear: Words
    withdraw: Words
    said_back: Words
    leave_out: Words
    what_stays_out: Words
    stays_out: Words


class PlanWords(Worded):
    """
    The person's plan, the safety plan, on paper.

    Attributes:
        avoid: Beginnings of words that would tell a stranger what the paper is about.
    """

    goals: Words
    next: Words
    done: Words
    safety: dict[PlanQuestion, Words]
    avoid: tuple[Words, ...]


class DecisionWords(Worded):
    """What the person decided, on paper; ``{what}``, ``{day}`` stand for what is filled in."""

    heading: Words
    yes: Words
    no: Words
    without: Words


class SheetWords(Worded):
    """
    The person's own sheet: what is stored, who has it, what they can do.

    Nothing in it says what kind of office wrote it. ``{who}``, ``{what}``, ``{why}``, ``{day}``,
    ``{number}`` stand for what is filled in.
    """

    titles: Annotated[tuple[Words, ...], AT_LEAST_ONE]
    stored: Words
    nothing: Words
    who_has: Words
    nobody: Words
    somebody: Words
    line: Words
    until: Words
    taken_back: Words
    law: Words
    danger: Words
    mistake: Words
    rights: Words
    can: Annotated[tuple[Words, ...], AT_LEAST_ONE]
    call: Words
    call_giver: Words
    telephone: Words
    copy_line: Words
    categories: dict[DataCategory, Words]
    decisions: DecisionWords
    plan: PlanWords


class ConsentPack(Worded):
    """
    Everything the consent page says to the person, in one language.

    Attributes:
        version: Raised with every change of wording; kept beside each decision.
        reviewed: Whether people who speak it from home have read it for this use.
        main: The purposes shown first; the others are offered on request.
        methods: How a decision may be confirmed, in the person's words.
    """

    language: Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?\Z")]
    native_name: Words
    direction: Literal["ltr", "rtl"]
    version: Annotated[int, Meta(ge=1)]
    reviewed: bool
    heading: Words
    intro: Annotated[tuple[Words, ...], AT_LEAST_ONE]
    main: Annotated[tuple[Purpose, ...], AT_LEAST_ONE]
    words: ConsentWords
    methods: dict[ConsentMethod, Words]
    cards: Annotated[tuple[ConsentCard, ...], AT_LEAST_ONE]
    told: Annotated[tuple[ToldItem, ...], AT_LEAST_ONE]
    sheet: SheetWords

    def _check(self) -> None:
        purposes = [card.purpose for card in self.cards]
        if len(set(purposes)) != len(purposes):
            raise ValueError("two cards have the same purpose")
        if not set(self.main) <= set(purposes):
            raise ValueError("main names a purpose without a card")
        if set(self.methods) != set(ConsentMethod):
            raise ValueError("every way to confirm needs its words")
        if len({item.id for item in self.told}) != len(self.told):
            raise ValueError("two told items have the same id")
        if set(self.sheet.categories) != set(DataCategory) - {DataCategory.AUDIT}:
            raise ValueError("every category on the sheet needs its words")
        if set(self.sheet.plan.safety) != _ON_PAPER:
            raise ValueError("every part of the safety plan needs its words")

    def card(self, purpose: Purpose) -> ConsentCard | None:
        """Return the card of a purpose, if this pack has one."""
        return next((card for card in self.cards if card.purpose == purpose), None)


def listed(things: Iterable[str], pack: ConsentPack) -> str:
    """Return *things* one after the other, with the comma of the language."""
    return ("، " if pack.direction == "rtl" else ", ").join(things)


def risky_words(packs: Iterable[ConsentPack]) -> tuple[str, ...]:
    """Return the beginnings of words that stand on no paper for the person, in whichever language."""
    return tuple(stem for pack in packs for stem in pack.sheet.plan.avoid)


def load_packs(packs_dir: Path) -> Mapping[str, ConsentPack]:
    """
    Read ``<language>.toml`` of every pack; return them by language tag.

    Raises:
        FormError: ``form.consent_pack``, with file and place of the first problem.
    """
    packs = [_load_pack(path) for path in sorted(packs_dir.glob("*.toml"))]
    return {pack.language: pack for pack in packs}


def _load_pack(path: Path) -> ConsentPack:
    reading = read_toml(path, ConsentPack)
    if reading.model is None:
        first = reading.problems[0]
        raise FormError("consent_pack", file=path.name, place=first.place, why=first.reason)
    if reading.model.language != path.stem:
        raise FormError("consent_pack", file=path.name, place="language", why="is not the name of the file")
    return reading.model
