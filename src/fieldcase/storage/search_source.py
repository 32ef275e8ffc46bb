"""Reads from a case everything it can be found by."""

from __future__ import annotations

import json
import re

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.finding import (
    BIRTH_QUESTIONS,
    CITIZENSHIP_QUESTION,
    NAME_QUESTIONS,
    PHONE_QUESTIONS,
    Description,
    FoundCase,
    KnownName,
    NameKind,
    SearchedText,
    SearchEntry,
    TextKind,
    Why,
)
from fieldcase.domain.folding import phone_tails, plain_words
from fieldcase.domain.ids import CaseId
from fieldcase.storage.rows import read_moment
from fieldcase.storage.search_query import FoundNames, FoundText

AROUND = 40
"""Characters shown on each side of the words that were found."""

_CODE = re.compile(r"[a-z0-9_]+|[A-Z]{2,3}|[0-9.]+")
_YEAR = re.compile(r"\d{4}")


class SearchSource:
    """The cases themselves, as the index reads them."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def entry(self, case_id: CaseId) -> SearchEntry | None:
        """Return what one case can be found by, or nothing when it is gone."""
        line = self._connection.execute(
            "SELECT number, person_id, code, alias FROM case_line WHERE case_id = ?", (case_id,)
        ).fetchone()
        if line is None:
            return None
        answers = self._answers(case_id)
        told = [(number, question, value) for question, (number, value) in answers.items()]
        phones = [tail for _, one, value in told if one in PHONE_QUESTIONS for tail in phone_tails(value)]
        texts = [
            SearchedText(TextKind.ANSWER, str(number), value)
            for number, question, value in told
            if question not in NAME_QUESTIONS and not _CODE.fullmatch(value)
        ]
        return SearchEntry(
            number=line["number"],
            case_id=case_id,
            names=self._names(line, answers),
            born=_born(answers),
            phones=tuple(dict.fromkeys(phones)),
            texts=(*texts, *self._notes(case_id)),
        )

    def description(self, case_id: CaseId) -> Description:
        """Return what is known about the person of a case, for comparing."""
        entry = self.entry(case_id)
        if entry is None:
            raise NotFoundError
        answers = self._answers(case_id)
        return Description(
            names=tuple(name.text for name in entry.names if name.kind is not NameKind.CODE),
            phones=entry.phones,
            born=entry.born,
            citizenship=answers.get(CITIZENSHIP_QUESTION, (0, ""))[1],
        )

    def citizenship(self, case_id: CaseId) -> str:
        """Return the country a person named, or nothing."""
        row = self._connection.execute(
            """
            SELECT value_json, state FROM answer
            WHERE case_id = ? AND question = ? ORDER BY number DESC LIMIT 1
            """,
            (case_id, CITIZENSHIP_QUESTION),
        ).fetchone()
        return _text(row["value_json"]) if row and row["state"] == "answered" else ""

    def show(self, found: FoundText, words: tuple[str, ...]) -> FoundCase | None:
        """Return where a text stands, with the words around what was looked for."""
        line = self._connection.execute(
            "SELECT case_id, code, alias FROM case_line WHERE number = ?", (found.number,)
        ).fetchone()
        if found.kind is TextKind.NOTE:
            row = self._connection.execute(
                "SELECT text, written_at AS at, '' AS question FROM note WHERE id = ?", (found.subject,)
            ).fetchone()
        else:
            row = self._connection.execute(
                "SELECT value_json AS text, answered_at AS at, question FROM answer WHERE number = ?",
                (int(found.subject),),
            ).fetchone()
        if line is None or row is None:
            return None
        text = row["text"] if found.kind is TextKind.NOTE else _text(row["text"])
        return FoundCase(
            case_id=CaseId(line["case_id"]),
            number=found.number,
            code=line["code"],
            alias=line["alias"],
            why=Why.NOTE if found.kind is TextKind.NOTE else Why.ANSWER,
            shown=_around(text, words),
            at=read_moment(row["at"]),
            question=row["question"],
        )

    def _answers(self, case_id: CaseId) -> dict[str, tuple[int, str]]:
        rows = self._connection.execute(
            """
            SELECT max(number) AS number, question, state, value_json
            FROM answer WHERE case_id = ? GROUP BY question
            """,
            (case_id,),
        ).fetchall()
        return {
            row["question"]: (row["number"], text)
            for row in rows
            if row["state"] == "answered" and (text := _text(row["value_json"]))
        }

    def _names(self, line: dbapi2.Row, answers: dict[str, tuple[int, str]]) -> tuple[KnownName, ...]:
        names = [KnownName(NameKind.CODE, line["code"])]
        if line["alias"]:
            names.append(KnownName(NameKind.ALIAS, line["alias"]))
        for question in NAME_QUESTIONS & answers.keys():
            names.append(KnownName(NameKind.OTHER_NAME, answers[question][1]))
        rows = self._connection.execute(
            "SELECT alias FROM person_alias WHERE person_id = ? ORDER BY number", (line["person_id"],)
        ).fetchall()
        names += [KnownName(NameKind.EARLIER_RECORD, row["alias"]) for row in rows]
        return tuple({name.text: name for name in reversed(names)}.values())[::-1]

    def _notes(self, case_id: CaseId) -> tuple[SearchedText, ...]:
        rows = self._connection.execute("SELECT id, text FROM note WHERE case_id = ?", (case_id,)).fetchall()
        return tuple(SearchedText(TextKind.NOTE, row["id"], row["text"]) for row in rows)


def found_by(found: FoundNames, why: Why, shown: str) -> FoundCase:
    """Return a case that was found by a name."""
    return FoundCase(found.case_id, found.number, found.code, found.alias, why, shown)


def _text(value_json: str) -> str:
    """Return a text as it was answered; every other kind of value is no text to search."""
    if not value_json.startswith('"'):
        return value_json if value_json.isdigit() else ""
    value = json.loads(value_json)
    return value if isinstance(value, str) else ""


def _born(answers: dict[str, tuple[int, str]]) -> int | None:
    for question in BIRTH_QUESTIONS & answers.keys():
        year = _YEAR.search(answers[question][1])
        if year is not None:
            return int(year.group())
    return None


def _around(text: str, words: tuple[str, ...]) -> str:
    """Return the piece of *text* that holds the first of *words*, whatever script it is written in."""
    place = 0
    for piece in re.finditer(r"\w+", text):
        folded = plain_words(piece.group())
        if any(one.startswith(word) for one in folded for word in words):
            place = piece.start()
            break
    begin, end = max(0, place - AROUND), place + AROUND
    shown = " ".join(text[begin:end].split())
    return f"{'…' if begin else ''}{shown}{'…' if end < len(text) else ''}"
