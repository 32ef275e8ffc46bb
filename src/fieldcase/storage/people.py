"""People whose records were joined, or said to be two."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.case import Person
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import CaseId, JoinId, PersonId, UserId
from fieldcase.domain.joining import PersonJoin
from fieldcase.storage.rows import moment, read_moment, read_texts, texts

_JOIN = """
    SELECT id, kept_id, joined_id, joined_at, joined_by, cases, kept_before, kept_after, undone_at, undone_by
    FROM person_join
"""


class People:
    """Records of people, apart from their cases."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def get(self, person_id: PersonId) -> Person:
        """Return one person; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(
            "SELECT id, alias, primary_language, gender, age_group FROM person WHERE id = ?", (person_id,)
        ).fetchone()
        if row is None:
            raise NotFoundError
        return Person(**dict(row))

    def save(self, person: Person) -> None:
        """Write what a record says."""
        self._connection.execute(
            "UPDATE person SET alias = ?, primary_language = ?, gender = ?, age_group = ? WHERE id = ?",
            (person.alias, person.primary_language, person.gender, person.age_group, person.id),
        )

    def cases(self, person_id: PersonId) -> tuple[CaseId, ...]:
        """Return a person's cases."""
        rows = self._connection.execute(
            "SELECT id FROM case_file WHERE person_id = ? ORDER BY registration_date, id", (person_id,)
        ).fetchall()
        return tuple(CaseId(row["id"]) for row in rows)

    def give_cases(self, cases: Sequence[CaseId], person_id: PersonId) -> None:
        """Let cases belong to another record."""
        self._connection.executemany(
            "UPDATE case_file SET person_id = ? WHERE id = ?", [(person_id, case_id) for case_id in cases]
        )

    def add_alias(self, person_id: PersonId, alias: str, now: datetime, join_id: JoinId) -> None:
        """Keep a name somebody is also known by, with the joining it came from."""
        self._connection.execute(
            "INSERT INTO person_alias (person_id, alias, added_at, joined) VALUES (?, ?, ?, ?)",
            (person_id, alias, moment(now), join_id),
        )

    def drop_aliases(self, join_id: JoinId) -> None:
        """Take back the names a joining added."""
        self._connection.execute("DELETE FROM person_alias WHERE joined = ?", (join_id,))

    def aliases(self, person_id: PersonId) -> tuple[str, ...]:
        """Return the names a person is also known by."""
        rows = self._connection.execute(
            "SELECT alias FROM person_alias WHERE person_id = ? ORDER BY number", (person_id,)
        ).fetchall()
        return tuple(row["alias"] for row in rows)

    def add_join(self, join: PersonJoin) -> None:
        """Keep what a joining did."""
        self._connection.execute(
            """
            INSERT INTO person_join
                (id, kept_id, joined_id, joined_at, joined_by, cases, kept_before, kept_after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                join.id,
                join.kept_id,
                join.joined_id,
                moment(join.joined_at),
                join.joined_by,
                texts(join.cases),
                json.dumps(join.kept_before.as_dict(), ensure_ascii=False),
                json.dumps(join.kept_after.as_dict(), ensure_ascii=False),
            ),
        )

    def take_back(self, join_id: JoinId, by: UserId, now: datetime) -> None:
        """Write down that a joining was taken back."""
        self._connection.execute(
            "UPDATE person_join SET undone_at = ?, undone_by = ? WHERE id = ?", (moment(now), by, join_id)
        )

    def join(self, join_id: JoinId) -> PersonJoin:
        """Return one joining; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_JOIN} WHERE id = ?", (join_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _join(row)

    def joins_of(self, person_id: PersonId) -> tuple[PersonJoin, ...]:
        """Return the joinings a person was kept in that still hold, the newest first."""
        rows = self._connection.execute(
            f"{_JOIN} WHERE kept_id = ? AND undone_at IS NULL ORDER BY joined_at DESC, id", (person_id,)
        ).fetchall()
        return tuple(_join(row) for row in rows)

    def say_two(self, one: PersonId, other: PersonId, by: UserId, now: datetime) -> None:
        """Remember that somebody looked: these are two people."""
        first, second = sorted((one, other))
        self._connection.execute(
            "INSERT OR IGNORE INTO two_people (one_id, other_id, said_at, said_by) VALUES (?, ?, ?, ?)",
            (first, second, moment(now), by),
        )

    def known_as_two(self, person_id: PersonId) -> frozenset[PersonId]:
        """Return everybody of whom somebody said that they are not this person."""
        rows = self._connection.execute(
            """
            SELECT other_id FROM two_people WHERE one_id = ?1
            UNION SELECT one_id FROM two_people WHERE other_id = ?1
            """,
            (person_id,),
        ).fetchall()
        return frozenset(PersonId(row[0]) for row in rows)


def _join(row: dbapi2.Row) -> PersonJoin:
    return PersonJoin(
        id=JoinId(row["id"]),
        kept_id=PersonId(row["kept_id"]),
        joined_id=PersonId(row["joined_id"]),
        joined_at=read_moment(row["joined_at"]),
        joined_by=UserId(row["joined_by"]),
        cases=tuple(CaseId(one) for one in read_texts(row["cases"])),
        kept_before=Person.from_json(row["kept_before"]),
        kept_after=Person.from_json(row["kept_after"]),
        undone_at=read_moment(row["undone_at"]) if row["undone_at"] else None,
        undone_by=UserId(row["undone_by"]) if row["undone_by"] else None,
    )
