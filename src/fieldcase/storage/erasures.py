"""Who is to be erased, who was: what is kept of that."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from fieldcase.domain.erasing import Erasure, ErasureFacts, Ground
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import PersonId, UserId
from fieldcase.storage.erasing import Erasing
from fieldcase.storage.rows import moment, read_moment, read_texts, texts

_ERASURE = """
    SELECT id, person_id, codes, ground, asked_at, asked_by, done_at, done_by, facts, entry, finished_at
    FROM erasure
"""


class Erasures:
    """One row a person; once it is done the row names nobody."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection
        self.person = Erasing(connection)
        """Deletes what belongs to one person."""

    def save(self, erasure: Erasure) -> None:
        """Keep a request, or what became of it."""
        self._connection.execute(
            """
            INSERT OR REPLACE INTO erasure
                (id, person_id, codes, ground, asked_at, asked_by, done_at, done_by, facts, entry,
                 finished_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                erasure.id,
                erasure.person_id,
                texts(erasure.codes),
                erasure.ground.value,
                moment(erasure.asked_at),
                erasure.asked_by,
                moment(erasure.done_at) if erasure.done_at else None,
                erasure.done_by,
                erasure.facts.to_json(),
                erasure.entry,
                moment(erasure.finished_at) if erasure.finished_at else None,
            ),
        )

    def withdraw(self, erasure_id: str) -> None:
        """Forget a request nobody has carried out."""
        self._connection.execute("DELETE FROM erasure WHERE id = ? AND done_at IS NULL", (erasure_id,))

    def get(self, erasure_id: str) -> Erasure:
        """Return one; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_ERASURE} WHERE id = ?", (erasure_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _erasure(row)

    def asked_for(self, person_id: PersonId) -> Erasure | None:
        """Return the request about a person, if somebody asked."""
        row = self._connection.execute(
            f"{_ERASURE} WHERE person_id = ? AND done_at IS NULL", (person_id,)
        ).fetchone()
        return _erasure(row) if row else None

    def waiting(self) -> tuple[Erasure, ...]:
        """Return the requests nobody has carried out, oldest first."""
        rows = self._connection.execute(f"{_ERASURE} WHERE done_at IS NULL ORDER BY asked_at, id").fetchall()
        return tuple(_erasure(row) for row in rows)

    def done(self) -> tuple[Erasure, ...]:
        """Return the certificates, the newest first."""
        rows = self._connection.execute(
            f"{_ERASURE} WHERE done_at IS NOT NULL ORDER BY done_at DESC, id"
        ).fetchall()
        return tuple(_erasure(row) for row in rows)

    def unfinished(self) -> tuple[Erasure, ...]:
        """Return those whose rows are gone, but whose traces on the disk are not yet."""
        return tuple(one for one in self.done() if one.finished_at is None)


def _erasure(row: dbapi2.Row) -> Erasure:
    return Erasure(
        id=row["id"],
        person_id=PersonId(row["person_id"]),
        codes=read_texts(row["codes"]),
        ground=Ground(row["ground"]),
        asked_at=read_moment(row["asked_at"]),
        asked_by=UserId(row["asked_by"]),
        done_at=read_moment(row["done_at"]) if row["done_at"] else None,
        done_by=UserId(row["done_by"]) if row["done_by"] else None,
        facts=ErasureFacts.from_json(row["facts"]),
        entry=row["entry"],
        finished_at=read_moment(row["finished_at"]) if row["finished_at"] else None,
    )
