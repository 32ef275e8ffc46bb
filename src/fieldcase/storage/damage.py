"""Which tables a damaged database file still gives, table by table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotebookDamagedError
from fieldcase.storage.connection import connect

EVERYTHING = "*"
"""The list of tables is damaged itself, so none of them can be told apart."""


def damaged_tables(copy: Path, keys: Sequence[bytes]) -> tuple[str, ...]:
    """
    Return the names of the tables that are not whole in *copy*, a database nobody else has open.

    After each one that is not, the others are read through a new connection: a damaged page spoils a
    connection for every page after it.
    """
    damaged: list[str] = []
    connection = None
    try:
        connection = connect(copy, keys)
        names = _tables(connection)
        for name in names:
            connection = connection or connect(copy, keys)
            if not _is_whole(connection, name):
                damaged.append(name)
                connection.close()
                connection = None
    except (NotebookDamagedError, dbapi2.Error):
        return (EVERYTHING,)
    finally:
        if connection is not None:
            connection.close()
    return tuple(damaged)


def _tables(connection: dbapi2.Connection) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [str(row[0]) for row in found]


def _is_whole(connection: dbapi2.Connection, name: str) -> bool:
    quoted = name.replace("'", "''")
    try:
        # Its rows with their indexes; a pragma takes no parameters, the name is the database's own.
        found = connection.execute(f"PRAGMA integrity_check('{quoted}')").fetchall()
    except dbapi2.Error:
        return False
    return [row[0] for row in found] == ["ok"]
