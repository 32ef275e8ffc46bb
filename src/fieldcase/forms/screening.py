"""
Screening with operational indicators: what the signs point to, never who somebody is.

A dimension shows indications when two strong ones are present, one strong with any other, three medium, or
two medium with one weak. What is not known is neither: a result stands only when no answer that is still
open could change it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import FormError
from fieldcase.forms.definition import FormDefinition, Question, Section
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.languages import nearest
from fieldcase.forms.parts import AT_LEAST_ONE, Identifier, Worded, Words
from fieldcase.forms.toml_file import read_toml
from fieldcase.forms.translation import FormWords, QuestionWords, SectionWords

FORM_PREFIX = "screening_"
NOTE = "screen_labour_note"
"""What the worker's view rests on, in their own words."""
MINUTES_A_DIMENSION = 4
WRITTEN_IN = "en"


class Weight(StrEnum):
    """How much one indicator says."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class Profile(StrEnum):
    """Which set of weights counts."""

    ADULT = "labour_adult"
    CHILD = "labour_child"


class Indication(StrEnum):
    """What is known of one dimension."""

    SHOWN = "shown"
    NOT_SHOWN = "not_shown"
    OPEN = "open"


class Outcome(StrEnum):
    """What the indications suggest to do next."""

    REFER = "refer"
    REFER_CHILD = "refer_child"
    FORCED_LABOUR = "forced_labour"
    DECEPTION = "deception"
    LABOUR_RIGHTS = "labour_rights"
    NEEDS_FIRST = "needs_first"
    INCONCLUSIVE = "inconclusive"


SUGGESTED: Mapping[Outcome, tuple[Purpose, ...]] = {
    Outcome.REFER: (Purpose.IDENTIFICATION, Purpose.LEGAL, Purpose.SHELTER),
    Outcome.REFER_CHILD: (Purpose.CHILD_PROTECTION, Purpose.IDENTIFICATION),
    Outcome.FORCED_LABOUR: (Purpose.IDENTIFICATION, Purpose.LEGAL),
    Outcome.DECEPTION: (Purpose.LEGAL, Purpose.COMPENSATION),
    Outcome.LABOUR_RIGHTS: (Purpose.LEGAL, Purpose.COMPENSATION),
    Outcome.NEEDS_FIRST: (),
    Outcome.INCONCLUSIVE: (),
}
"""Referrals to offer; none of them waits for a result, none follows without consent."""


class Indicator(Worded):
    """One sign; *verify* marks a weight that should be compared with the original."""

    id: Identifier
    adult: Weight | None = None
    child: Weight | None = None
    verify: bool = False
    words: dict[str, Words]

    def weight(self, profile: Profile) -> Weight | None:
        """Return how much this says in *profile*; None when it is not looked at there."""
        return self.adult if profile is Profile.ADULT else self.child


class Dimension(Worded):
    """Signs that belong together."""

    id: Identifier
    words: dict[str, Words]
    indicators: Annotated[tuple[Indicator, ...], AT_LEAST_ONE]

    def of(self, profile: Profile) -> tuple[Indicator, ...]:
        """Return the signs that are looked at in *profile*."""
        return tuple(one for one in self.indicators if one.weight(profile) is not None)


class Instrument(Worded):
    """One version of a set of indicators, with where it comes from."""

    id: Identifier
    version: Annotated[int, Meta(ge=1)]
    source: Words
    dimensions: Annotated[tuple[Dimension, ...], AT_LEAST_ONE]


@dataclass(frozen=True, slots=True)
class Result:
    """
    What the answers so far point to.

    Attributes:
        outcome: ``INCONCLUSIVE`` when the answers that are open could still change it.
        possible: Every outcome that the open answers leave; one alone when it stands.
        open_count: How many signs are neither present nor absent.
    """

    outcome: Outcome
    indications: Mapping[str, Indication]
    possible: frozenset[Outcome]
    open_count: int

    @property
    def shown_count(self) -> int:
        """In how many dimensions there are indications."""
        return sum(one is Indication.SHOWN for one in self.indications.values())


Presence = Mapping[str, bool]
"""By indicator: present or absent; one that is not in it is not known."""


def load_instrument(path: Path) -> Instrument:
    """Read the indicators; raise ``FormError`` if the file is not as it should be."""
    reading = read_toml(path, Instrument)
    if reading.model is None:
        first = reading.problems[0]
        raise FormError("screening", place=first.place, why=first.reason)
    return reading.model


def look(instrument: Instrument, profile: Profile, known: Presence) -> Result:
    """Return what *known* points to."""
    indications = {one.id: _indication(one, profile, known) for one in instrument.dimensions}
    open_ones = [name for name, indication in indications.items() if indication is Indication.OPEN]
    settled = {name: one is Indication.SHOWN for name, one in indications.items()}
    # The dimensions share no sign, so that every mixture of the open ones can still come true.
    possible = frozenset(
        _outcome({**settled, **dict(zip(open_ones, ends, strict=True))}, profile)
        for ends in product((False, True), repeat=len(open_ones))
    )
    outcome = next(iter(possible)) if len(possible) == 1 else Outcome.INCONCLUSIVE
    asked = [sign.id for one in instrument.dimensions for sign in one.of(profile)]
    return Result(outcome, indications, possible, sum(name not in known for name in asked))


def shows(weights: Iterable[Weight]) -> bool:
    """Return whether signs of these weights, all present, are indications of their dimension."""
    count = Counter(weights)
    strong, medium, weak = count[Weight.STRONG], count[Weight.MEDIUM], count[Weight.WEAK]
    with_strong = strong > 1 or (strong == 1 and medium + weak > 0)
    return with_strong or medium > 2 or (medium == 2 and weak > 0)  # noqa: PLR2004  (the rule's own numbers)


def form_of(instrument: Instrument, profile: Profile) -> FormDefinition:
    """Return the screening as a form, so that it is kept, shown and exported like any interview."""
    sections = [
        Section(
            id=dimension.id,
            title=dimension.words[WRITTEN_IN],
            minutes=MINUTES_A_DIMENSION,
            questions=tuple(_question(sign) for sign in dimension.of(profile)),
        )
        for dimension in instrument.dimensions
    ]
    note = Question(
        id=NOTE,
        type=FieldType.NOTE,
        label=_NOTE_LABEL[WRITTEN_IN],
        category=DataCategory.SCREENING,
        reuse_days=0,
    )
    last = sections[-1]
    sections[-1] = last.but(questions=(*last.questions, note))
    return FormDefinition(
        id=FORM_PREFIX + profile.value,
        version=instrument.version,
        title=_TITLES[profile][WRITTEN_IN],
        sections=tuple(sections),
    )


def words_of(instrument: Instrument, profile: Profile, language: str) -> FormWords | None:
    """Return the words of the screening in another language; None when the instrument has none."""
    if not all(language in one.words for one in instrument.dimensions):
        return None
    questions = {
        sign.id: QuestionWords(label=sign.words.get(language, sign.words[WRITTEN_IN]))
        for dimension in instrument.dimensions
        for sign in dimension.of(profile)
    }
    questions[NOTE] = QuestionWords(label=_NOTE_LABEL.get(language, _NOTE_LABEL[WRITTEN_IN]))
    return FormWords(
        title=_TITLES[profile].get(language, _TITLES[profile][WRITTEN_IN]),
        sections={one.id: SectionWords(title=one.words[language]) for one in instrument.dimensions},
        questions=questions,
    )


def said(words: Mapping[str, str], language: str) -> str:
    """Return words of the instrument in *language*, else as they were written."""
    return words[nearest(language, words) or WRITTEN_IN]


def is_screening(form_id: str) -> bool:
    """Return whether interviews with this form are screenings."""
    return form_id.startswith(FORM_PREFIX)


def profile_of(form_id: str) -> Profile:
    """Return the profile of a screening's form; raise ``ValueError`` for another form."""
    return Profile(form_id.removeprefix(FORM_PREFIX))


def _question(sign: Indicator) -> Question:
    return Question(
        id=sign.id,
        type=FieldType.YES_NO,
        label=sign.words[WRITTEN_IN],
        category=DataCategory.SCREENING,
        trauma_weight=1,
        reuse_days=0,
    )


def _indication(dimension: Dimension, profile: Profile, known: Presence) -> Indication:
    signs = dimension.of(profile)
    if shows(_weights(signs, profile, known, unknown=False)):
        return Indication.SHOWN
    return Indication.OPEN if shows(_weights(signs, profile, known, unknown=True)) else Indication.NOT_SHOWN


def _weights(signs: Iterable[Indicator], profile: Profile, known: Presence, *, unknown: bool) -> list[Weight]:
    weights = [sign.weight(profile) for sign in signs if known.get(sign.id, unknown)]
    return [weight for weight in weights if weight is not None]


def _outcome(shown: Mapping[str, bool], profile: Profile) -> Outcome:
    exploited = shown["exploitation"]
    if not exploited:
        return Outcome.NEEDS_FIRST
    if profile is Profile.CHILD:
        return Outcome.REFER_CHILD
    recruited = any(
        shown[name] for name in ("deceptive_recruitment", "coercive_recruitment", "vulnerability_recruitment")
    )
    kept = shown["coercion"] or shown["vulnerability"]
    if recruited and kept:
        return Outcome.REFER
    if kept:
        return Outcome.FORCED_LABOUR
    return Outcome.DECEPTION if shown["deceptive_recruitment"] else Outcome.LABOUR_RIGHTS


_TITLES: Mapping[Profile, Mapping[str, str]] = {
    Profile.ADULT: {
        "en": "Screening: signs of exploitation at work, adult",
        "ro": "Evaluare: semne de exploatare prin muncă, adult",
        "ar": "فحص أولي: علامات استغلال في العمل، شخص بالغ",
    },
    Profile.CHILD: {
        "en": "Screening: signs of exploitation at work, child",
        "ro": "Evaluare: semne de exploatare prin muncă, copil",
        "ar": "فحص أولي: علامات استغلال في العمل، طفل",
    },
}
_NOTE_LABEL: Mapping[str, str] = {
    "en": "What this view rests on",
    "ro": "Pe ce se bazează această evaluare",
    "ar": "ما يستند إليه هذا التقدير",
}
