"""Workers who open the notebook."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import UserId
from fieldcase.domain.user import Role, User
from fieldcase.storage.drafts import Drafts
from fieldcase.storage.rows import moment


class Users:
    """The workers, by id."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    @property
    def drafts(self) -> Drafts:
        """What they are in the middle of."""
        return Drafts(self._connection)

    def add(self, user: User, now: datetime) -> None:
        """Add a worker."""
        self._connection.execute(
            "INSERT INTO user (id, name, role, added_at) VALUES (?, ?, ?, ?)",
            (user.id, user.name, user.role.value, moment(now)),
        )

    def get(self, user_id: UserId) -> User:
        """Return one worker; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute("SELECT id, name, role FROM user WHERE id = ?", (user_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return User(id=UserId(row["id"]), name=row["name"], role=Role(row["role"]))

    def all(self) -> tuple[User, ...]:
        """Return every worker, by name."""
        rows = self._connection.execute("SELECT id, name, role FROM user ORDER BY name, id").fetchall()
        return tuple(User(id=UserId(row["id"]), name=row["name"], role=Role(row["role"])) for row in rows)
