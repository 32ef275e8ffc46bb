"""Find people by names, codes, telephone numbers, by words in notes and answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from threading import Event

from fieldcase.domain.finding import FoundCase, KnownName, NameKind, TextKind, Visibility, Why
from fieldcase.domain.folding import bones_of, phone_tails, plain_words, script_of, sound_of, writes_no_vowels
from fieldcase.domain.organisation import Organisation
from fieldcase.services.indexing import catch_up
from fieldcase.services.need_to_know import sight_in
from fieldcase.services.notebook import Notebook
from fieldcase.storage.search_query import FoundNames
from fieldcase.storage.search_source import found_by
from fieldcase.storage.transaction import Transaction

MOST_CASES = 8
MOST_TEXTS = 4
MOST_ORGANISATIONS = 3
LIST_NUMBERS = 500
"""Rows of a list that was narrowed by typing: whoever wants more of them types more."""

_CANDIDATES = 24
_ALIKE_SOUND = 55.0
_FRESH = 20
"""Cases read into the index before a search: what was typed a moment ago is found."""


@dataclass(frozen=True)
class Findings:
    """What was found; ``complete`` is false while cases still wait to be read into the index."""

    words: str
    cases: tuple[FoundCase, ...] = ()
    texts: tuple[FoundCase, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    complete: bool = True


def find(notebook: Notebook, words: str, stop: Event | None = None) -> Findings:
    """
    Return what fits *words*, the surest first.

    Args:
        notebook: Where to look.
        words: As typed, in any script.
        stop: Set from any thread when nobody waits for the answer any more; what was found so far comes back.
    """
    typed = plain_words(words)
    if not typed:
        return Findings(words)
    waiting = catch_up(notebook, _FRESH)
    stopped = stop or Event()
    cases: list[FoundCase] = []
    texts: list[FoundCase] = []
    with notebook.reading() as tx:
        sight = sight_in(notebook, tx)
        with tx.cases.finding.query.until(stopped):
            cases += _people(tx, words, typed, sight, MOST_CASES)
        with tx.cases.finding.query.until(stopped):
            texts += _texts(tx, typed, sight)
        organisations = _organisations(tx.directory.all(), typed)
    return Findings(words, tuple(cases), tuple(texts), organisations, waiting == 0)


def numbers_for(notebook: Notebook, words: str) -> tuple[int, ...] | None:
    """Return the rows of the list that *words* narrow it to; nothing when nothing was typed."""
    typed = plain_words(words)
    if not typed:
        return None
    catch_up(notebook, _FRESH)
    with notebook.reading() as tx:
        sight = sight_in(notebook, tx)
        found = tx.cases.finding.query.numbers(typed, LIST_NUMBERS)
        if len(found) < MOST_CASES:
            guessed = _people(tx, words, typed, sight, _CANDIDATES)
            found = tuple(dict.fromkeys((*found, *(one.number for one in guessed))))
    return found


def _people(
    tx: Transaction, words: str, typed: tuple[str, ...], sight: Visibility, limit: int
) -> list[FoundCase]:
    if not sight.cases:
        return []
    found: dict[int, FoundCase] = {}
    for group in _in_turn(tx, words, typed):
        for case in group:
            if case.number not in found:
                found[case.number] = _by_its_code(case) if sight.hides(case.case_id) else case
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _by_its_code(case: FoundCase) -> FoundCase:
    """Return what somebody may know of a case that is not for them: that it is there, under which code."""
    return replace(case, alias="", why=Why.CODE, shown=case.code)


def _in_turn(tx: Transaction, words: str, typed: tuple[str, ...]) -> Iterator[list[FoundCase]]:
    """Ask from the surest to the boldest question; the later ones only while too little was found."""
    query = tx.cases.finding.query
    tails = phone_tails(words)
    if tails:
        yield [found_by(one, Why.PHONE, words.strip()) for one in query.phones(tails, _CANDIDATES)]
    yield _named(query.whole(typed, _CANDIDATES), typed, Why.NAME)
    yield _named(query.begun(typed, _CANDIDATES), typed, Why.NAME)
    if all(word.isdigit() for word in typed):
        return
    yield _scripts(query.other_scripts(typed, _CANDIDATES), words, typed)
    yield _named(query.alike(typed, _CANDIDATES), typed, Why.ALIKE)


def _named(found: Iterable[FoundNames], typed: tuple[str, ...], why: Why) -> list[FoundCase]:
    surest = sorted(found, key=lambda one: (one.closed, -one.number))[:MOST_CASES]
    return [_explained(one, typed, why) for one in surest]


def _explained(found: FoundNames, typed: tuple[str, ...], why: Why) -> FoundCase:
    name = max(found.names, key=lambda name: _fit(name, typed))
    if name.kind is NameKind.CODE and why is Why.NAME:
        return found_by(found, Why.CODE, name.text)
    return found_by(found, why, name.text)


def _fit(name: KnownName, typed: tuple[str, ...]) -> float:
    """Return how well one name explains that a case was found."""
    from rapidfuzz import fuzz  # noqa: PLC0415  (only once somebody searches)

    words = plain_words(name.text)
    if all(any(word.startswith(one) for word in words) for one in typed):
        return 200.0 + (name.kind is NameKind.ALIAS)
    sounds = [sound_of(one) for one in typed]
    there = [sound_of(word) for word in words]
    if all(any(word.startswith(one) for word in there) for one in sounds):
        return 150.0 + (name.kind is NameKind.ALIAS)
    if name.kind is NameKind.CODE:
        return 0.0
    return sum(max((fuzz.ratio(one, word) for word in there), default=0.0) for one in sounds) / len(sounds)


def _scripts(found: Iterable[FoundNames], words: str, typed: tuple[str, ...]) -> list[FoundCase]:
    """Keep those with the same consonants of whom the vowels say nothing else."""
    cases: list[tuple[float, FoundCase]] = []
    for one in found:
        fitting = [
            (score, name) for name in one.names if (score := same_consonants(words, typed, name.text)) > 0
        ]
        if fitting:
            score, name = max(fitting, key=lambda pair: pair[0])
            why = Why.ALIKE if script_of(name.text) == script_of(words) else Why.OTHER_SCRIPT
            cases.append((score, found_by(one, why, name.text)))
    return [case for _, case in sorted(cases, key=lambda pair: -pair[0])]


def same_consonants(words: str, typed: tuple[str, ...], name: str) -> float:
    """Return how sure it is that a name written otherwise is the one that was typed; 0 is no."""
    from rapidfuzz import fuzz  # noqa: PLC0415  (only once somebody searches)

    there = plain_words(name)
    if not {bones_of(one) for one in typed} <= {bones_of(one) for one in there} and bones_of(
        "".join(typed)
    ) != bones_of("".join(there)):
        return 0.0
    sound = fuzz.ratio(sound_of("".join(typed)), sound_of("".join(there)))
    if writes_no_vowels(words) or writes_no_vowels(name):
        return max(sound, _ALIKE_SOUND)
    return sound if sound >= _ALIKE_SOUND else 0.0


def _texts(tx: Transaction, typed: tuple[str, ...], sight: Visibility) -> list[FoundCase]:
    kinds = [
        kind
        for kind, allowed in ((TextKind.NOTE, sight.notes), (TextKind.ANSWER, sight.answers))
        if allowed and sight.cases
    ]
    if len("".join(typed)) < 2:  # noqa: PLR2004  (one letter is in every text)
        return []
    found = tx.cases.finding.query.texts(typed, kinds, MOST_TEXTS)
    shown = (tx.cases.finding.source.show(one, typed) for one in found)
    return [one for one in shown if one is not None and not sight.hides(one.case_id)]


def _organisations(all_of_them: tuple[Organisation, ...], typed: tuple[str, ...]) -> tuple[Organisation, ...]:
    found = [
        one
        for one in all_of_them
        if all(any(word.startswith(t) for word in plain_words(f"{one.name} {one.town}")) for t in typed)
    ]
    return tuple(found[:MOST_ORGANISATIONS])
