"""Notice that somebody may be in the notebook already, and say why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from fieldcase.domain.finding import (
    BIRTH_QUESTIONS,
    CITIZENSHIP_QUESTION,
    NAME_QUESTIONS,
    PHONE_QUESTIONS,
    Description,
    MaybeSame,
    NameKind,
    Sameness,
)
from fieldcase.domain.folding import phone_tails, plain_words, script_of, sound_of
from fieldcase.domain.ids import CaseId, PersonId
from fieldcase.domain.need_to_know import sees_people
from fieldcase.services.finding import same_consonants
from fieldcase.services.indexing import catch_up
from fieldcase.services.need_to_know import sight_in
from fieldcase.services.notebook import Notebook
from fieldcase.storage.search_query import FoundNames
from fieldcase.storage.transaction import Transaction

MOST_HINTS = 3
NEAR_YEARS = 2
"""Years two records may differ in and still be of one person: ages are often guessed."""

_CANDIDATES = 20
_MOST_NAMES = 4
_SMALLEST_NAME = 3
_FRESH = 20
_ENOUGH = 1.0
_WEIGHT = {
    Sameness.SAME_PHONE: 3.0,
    Sameness.SAME_NAME: 1.5,
    Sameness.OTHER_SCRIPT: 1.2,
    Sameness.NAME_ALIKE: 0.7,
    Sameness.SAME_BIRTH_YEAR: 0.6,
    Sameness.NEAR_BIRTH_YEAR: 0.4,
    Sameness.SAME_CITIZENSHIP: 0.3,
}
"""A name spelt alike says too little alone; with a birth year beside it, it says enough."""
_SAME_CONSONANTS = 0.4
"""Selam, Salem: vowels are what people hear differently."""


@dataclass
class _Candidate:
    found: FoundNames
    name: str = ""
    reasons: dict[Sameness, None] = field(default_factory=dict)
    consonants: bool = False

    @property
    def weight(self) -> float:
        more = _SAME_CONSONANTS if self.consonants and Sameness.NAME_ALIKE in self.reasons else 0.0
        return sum(_WEIGHT[one] for one in self.reasons) + more


def maybe_same(
    notebook: Notebook, described: Description, besides: CaseId | None = None
) -> tuple[MaybeSame, ...]:
    """
    Return records that may be about the person who is described, the likeliest first.

    Args:
        notebook: Where to look.
        described: What is known so far.
        besides: The case in which it was written; its own person is no hint, nor is anybody of whom a
            worker said that they are somebody else.
    """
    if not described.says_something or not sees_people(notebook.user.role):
        return ()
    catch_up(notebook, _FRESH)
    with notebook.reading() as tx:
        sight = sight_in(notebook, tx)
        others = _nobody_else(tx, besides)
        found = _candidates(tx, described)
        for one in found:
            _compare_facts(tx, one, described)
        likely = sorted((one for one in found if one.weight >= _ENOUGH), key=lambda one: -one.weight)
        shown: dict[PersonId, MaybeSame] = {}
        for one in likely:
            person = one.found.person_id
            if person not in others and person not in shown:
                hidden = sight.hides(one.found.case_id)
                alias, name = ("", "") if hidden else (one.found.alias, one.name)
                shown[person] = MaybeSame(
                    one.found.case_id, person, one.found.code, alias, tuple(one.reasons), name
                )
        return tuple(shown.values())[:MOST_HINTS]


def described_by(answers: Iterable[tuple[str, str]]) -> Description:
    """Return what answers, as question and text, say about somebody."""
    names: list[str] = []
    phones: list[str] = []
    born: int | None = None
    citizenship = ""
    for question, text in answers:
        if question in NAME_QUESTIONS and len(text.strip()) >= _SMALLEST_NAME:
            names.append(text.strip())
        if question in PHONE_QUESTIONS:
            phones += phone_tails(text)
        if question in BIRTH_QUESTIONS and text[:4].isdigit():
            born = int(text[:4])
        if question == CITIZENSHIP_QUESTION:
            citizenship = text
    return Description(tuple(dict.fromkeys(names)), tuple(phones), born, citizenship)


def _nobody_else(tx: Transaction, besides: CaseId | None) -> frozenset[PersonId]:
    own = tx.cases.finding.lines.of_case(besides) if besides else None
    return tx.cases.finding.people.known_as_two(own.person_id) | {own.person_id} if own else frozenset()


def _candidates(tx: Transaction, described: Description) -> list[_Candidate]:
    query = tx.cases.finding.query
    found: dict[int, _Candidate] = {}

    def note(records: Iterable[FoundNames], why: Sameness, name: str) -> None:
        for record in records:
            one = found.setdefault(record.number, _Candidate(record))
            if not {Sameness.SAME_NAME, Sameness.OTHER_SCRIPT} & one.reasons.keys():
                one.reasons[why] = None
                one.name = one.name or name or record.alias

    if described.phones:
        note(query.phones(described.phones, _CANDIDATES), Sameness.SAME_PHONE, "")
    for name in described.names[:_MOST_NAMES]:
        typed = plain_words(name)
        whole = query.whole(typed, _CANDIDATES) if typed else ()
        note((one for one in whole if _is_called(one, typed)), Sameness.SAME_NAME, name)
        for record in query.other_scripts(typed, _CANDIDATES) if typed else ():
            why, fitting = _written_otherwise(record, name)
            if fitting:
                note((record,), why, fitting)
                found[record.number].consonants = True
        note(query.alike(typed, _CANDIDATES) if typed else (), Sameness.NAME_ALIKE, "")
    return list(found.values())


def _written_otherwise(found: FoundNames, name: str) -> tuple[Sameness, str]:
    """Return which name of a record has the consonants of *name*, and in what they differ; or nothing."""
    typed = plain_words(name)
    fitting = next((known.text for known in found.names if same_consonants(name, typed, known.text) > 0), "")
    if script_of(fitting) != script_of(name) or _sounds(fitting) == _sounds(name):
        return Sameness.OTHER_SCRIPT, fitting
    return Sameness.NAME_ALIKE, fitting


def _sounds(name: str) -> list[str]:
    return [sound_of(word) for word in plain_words(name)]


def _is_called(found: FoundNames, typed: tuple[str, ...]) -> bool:
    """Tell whether one name of a record is just what was typed, not only a part of it."""
    return any(
        name.kind is not NameKind.CODE and sorted(plain_words(name.text)) == sorted(typed)
        for name in found.names
    )


def _compare_facts(tx: Transaction, one: _Candidate, described: Description) -> None:
    if described.born and one.found.born:
        apart = abs(described.born - one.found.born)
        if apart == 0:
            one.reasons[Sameness.SAME_BIRTH_YEAR] = None
        elif apart <= NEAR_YEARS:
            one.reasons[Sameness.NEAR_BIRTH_YEAR] = None
        elif Sameness.SAME_PHONE not in one.reasons:
            one.reasons.clear()
            return
    if (
        described.citizenship
        and tx.cases.finding.source.citizenship(one.found.case_id) == described.citizenship
    ):
        one.reasons[Sameness.SAME_CITIZENSHIP] = None
