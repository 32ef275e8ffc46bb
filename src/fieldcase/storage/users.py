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
            """
            INSERT INTO user (id, name, role, added_at, administers, recipient) VALUES (?, ?, ?, ?, ?, ?)
            """,
            (user.id, user.name, user.role.value, moment(now), int(user.administers), user.recipient),
        )

    def get(self, user_id: UserId) -> User:
        """Return one worker, also one who has left; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(
            "SELECT id, name, role, administers, recipient, removed_at FROM user WHERE id = ?", (user_id,)
        ).fetchone()
        if row is None:
            raise NotFoundError
        return _user(row)

    def all(self) -> tuple[User, ...]:
        """Return every worker who is still here, by name."""
        rows = self._connection.execute(
            """
            SELECT id, name, role, administers, recipient, removed_at
            FROM user WHERE removed_at = '' ORDER BY name, id
            """
        ).fetchall()
        return tuple(_user(row) for row in rows)

    def left(self) -> tuple[User, ...]:
        """Return every worker who has left, by name."""
        rows = self._connection.execute(
            """
            SELECT id, name, role, administers, recipient, removed_at
            FROM user WHERE removed_at <> '' ORDER BY name, id
            """
        ).fetchall()
        return tuple(_user(row) for row in rows)

    def change(self, user: User) -> None:
        """Keep the name, role and key of a worker."""
        self._connection.execute(
            "UPDATE user SET name = ?, role = ?, administers = ?, recipient = ? WHERE id = ?",
            (user.name, user.role.value, int(user.administers), user.recipient, user.id),
        )

    def remove(self, user_id: UserId, now: datetime) -> None:
        """Let a worker leave: the row stays, because the record names it."""
        self._connection.execute(
            "UPDATE user SET removed_at = ?, recipient = '', administers = 0 WHERE id = ?",
            (moment(now), user_id),
        )


def _user(row: dbapi2.Row) -> User:
    return User(
        id=UserId(row["id"]),
        name=row["name"],
        role=Role(row["role"]),
        administers=bool(row["administers"]),
        recipient=row["recipient"],
        removed=bool(row["removed_at"]),
    )
