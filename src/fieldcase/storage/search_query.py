"""Reads the search index: exact first, then other scripts, then other spellings, then texts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event

from sqlcipher3 import dbapi2

from fieldcase.domain.finding import KnownName, TextKind
from fieldcase.domain.folding import bones_of, grams_of, sound_of
from fieldcase.domain.ids import CaseId, PersonId
from fieldcase.storage.search_index import names_in

LOOK_AROUND_EVERY = 2_000
"""Steps of the database between two looks at whether the answer is still wanted: a tenth of a millisecond."""

_LIKELY_WORDS = 60
_ALIKE_WORDS = 10
_ALIKE_FROM = 74.0
_SHORT_ALIKE_FROM = 80.0
_SHORT = 4
_SMALLEST_ALIKE = 3
_CLOSED_RANK = 100

_FOUND = """
    SELECT search_person.number, search_person.names, search_person.born, case_line.case_id,
        case_line.person_id, case_line.code, case_line.alias, case_line.rank
    FROM search_person
    JOIN case_line ON case_line.number = search_person.number
"""

_NEWEST = "SELECT rowid FROM search_names WHERE search_names MATCH ? ORDER BY rowid DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class FoundNames:
    """A case with the names it can be found by."""

    number: int
    case_id: CaseId
    person_id: PersonId
    code: str
    alias: str
    names: tuple[KnownName, ...]
    born: int | None
    closed: bool


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text that holds the words."""

    number: int
    kind: TextKind
    subject: str


class SearchQuery:
    """Every question is bounded: what it costs does not grow with the notebook."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    @contextmanager
    def until(self, stop: Event) -> Iterator[None]:
        """
        Give up as soon as *stop* is set, from whatever thread: nobody waits for the answer any more.

        Only what runs inside the block is stopped; a use case that writes is never touched.
        """
        self._connection.set_progress_handler(lambda: int(stop.is_set()), LOOK_AROUND_EVERY)
        try:
            yield
        except dbapi2.OperationalError:
            if not stop.is_set():
                raise
        finally:
            self._connection.set_progress_handler(None, 0)

    def whole(self, words: Sequence[str], limit: int) -> tuple[FoundNames, ...]:
        """Return cases that carry these very words, the newest first."""
        return self._names(" AND ".join(_either(word, "") for word in words), limit)

    def begun(self, words: Sequence[str], limit: int) -> tuple[FoundNames, ...]:
        """Return cases with names that begin with these words."""
        return self._names(" AND ".join(_either(word, " *") for word in words), limit)

    def other_scripts(self, words: Sequence[str], limit: int) -> tuple[FoundNames, ...]:
        """Return cases whose names have the same consonants."""
        apart = [bones_of(word) for word in words]
        together = bones_of("".join(words))
        ways = [" AND ".join(f'bones : "{bones}"' for bones in apart)] if all(apart) else []
        if together and len(words) > 1:
            ways.append(f'bones : "{together}"')
        return self._names(" OR ".join(f"({way})" for way in ways), limit) if ways else ()

    def alike(self, words: Sequence[str], limit: int) -> tuple[FoundNames, ...]:
        """Return cases with names spelt nearly like these words."""
        ways: list[str] = []
        for word in words:
            near = self.near_words(sound_of(word))
            if not near:
                return ()
            ways.append("(" + " OR ".join(f'sound : "{one}"' for one in near) + ")")
        return self._names(" AND ".join(ways), limit)

    def near_words(self, sound: str) -> tuple[str, ...]:
        """Return words people here are called by that are spelt nearly like *sound*, the nearest first."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415  (only once somebody searches)

        if len(sound) < _SMALLEST_ALIKE:
            return ()
        rows = self._connection.execute(
            """
            SELECT search_word.word
            FROM (
                SELECT word, count(*) AS shared FROM search_gram
                WHERE gram IN (SELECT value FROM json_each(?))
                GROUP BY word ORDER BY shared DESC LIMIT ?
            ) AS likely
            JOIN search_word ON search_word.number = likely.word
            """,
            (json.dumps(tuple(grams_of(sound))), _LIKELY_WORDS),
        ).fetchall()
        least = _SHORT_ALIKE_FROM if len(sound) <= _SHORT else _ALIKE_FROM
        near = process.extract(
            sound, [row["word"] for row in rows], scorer=fuzz.ratio, limit=_ALIKE_WORDS, score_cutoff=least
        )
        return tuple(str(word) for word, _score, _at in near)

    def phones(self, tails: Sequence[str], limit: int) -> tuple[FoundNames, ...]:
        """Return cases with one of these telephone numbers."""
        marks = ",".join("?" * len(tails))
        rows = self._connection.execute(
            f"{_FOUND} JOIN search_phone ON search_phone.number = search_person.number"
            f" WHERE search_phone.tail IN ({marks}) LIMIT {limit:d}",
            tuple(tails),
        ).fetchall()
        return tuple(_found(row) for row in rows)

    def numbers(self, words: Sequence[str], limit: int) -> tuple[int, ...]:
        """Return the numbers of cases with names that begin with these words."""
        match = " AND ".join(_either(word, " *") for word in words)
        rows = self._connection.execute(_NEWEST, (match, limit)).fetchall()
        return tuple(row[0] for row in rows)

    def texts(self, words: Sequence[str], kinds: Sequence[TextKind], limit: int) -> tuple[FoundText, ...]:
        """Return the newest texts that hold all these words."""
        if not kinds:
            return ()
        match = " AND ".join(_either(word, " *") for word in words)
        rows = self._connection.execute(
            """
            SELECT search_text.person, search_text.kind, search_text.subject
            FROM search_words
            JOIN search_text ON search_text.number = search_words.rowid
            WHERE search_words MATCH ? AND search_text.kind IN (SELECT value FROM json_each(?))
            ORDER BY search_words.rowid DESC
            LIMIT ?
            """,
            (match, json.dumps([kind.value for kind in kinds]), limit),
        ).fetchall()
        return tuple(FoundText(row["person"], TextKind(row["kind"]), row["subject"]) for row in rows)

    def _names(self, match: str, limit: int) -> tuple[FoundNames, ...]:
        rows = self._connection.execute(
            f"{_FOUND} WHERE search_person.number IN ({_NEWEST})", (match, limit)
        ).fetchall()
        return tuple(_found(row) for row in rows)


def _either(word: str, ending: str) -> str:
    """Return the condition that a word is there as it was typed, or as it sounds."""
    sound = sound_of(word)
    if ending and len(sound) < _SMALLEST_ALIKE:
        return f'{{plain sound}} : "{word}"{ending}'
    return f'({{plain sound}} : "{word}"{ending} OR sound : "{sound}"{ending})'


def _found(row: dbapi2.Row) -> FoundNames:
    return FoundNames(
        number=row["number"],
        case_id=CaseId(row["case_id"]),
        person_id=PersonId(row["person_id"]),
        code=row["code"],
        alias=row["alias"],
        names=names_in(row["names"]),
        born=row["born"],
        closed=row["rank"] >= _CLOSED_RANK,
    )
