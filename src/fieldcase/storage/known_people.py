"""The people of the notebook by what they are called, for answers that point to somebody."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, PersonId, UserId


class KnownPerson(Frozen):
    """A person with the code of their case."""

    id: PersonId
    alias: str
    case_code: str


class KnownPeople:
    """Everybody a case is about."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def case_with(self, code: str) -> CaseId | None:
        """Return the case with this code, if there is one."""
        row = self._connection.execute("SELECT id FROM case_file WHERE case_code = ?", (code,)).fetchone()
        return CaseId(row["id"]) if row is not None else None

    def all(self, limit: int, owner: UserId | None = None) -> tuple[KnownPerson, ...]:
        """Return the people of the cases changed last; with *owner*, of those they lead."""
        rows = self._connection.execute(
            """
            SELECT person.id, person.alias, case_file.case_code
            FROM case_file JOIN person ON person.id = case_file.person_id
            WHERE ? IS NULL OR case_file.owner = ?
            ORDER BY case_file.updated_at DESC
            LIMIT ?
            """,
            (owner, owner, limit),
        ).fetchall()
        return tuple(
            KnownPerson(id=PersonId(row["id"]), alias=row["alias"], case_code=row["case_code"])
            for row in rows
        )
