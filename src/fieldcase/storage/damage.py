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

    Each table is read through a connection of its own once something was wrong: a damaged page spoils a
    connection for every page after it.
    """
    try:
        names = _tables(copy, keys)
    except (NotebookDamagedError, dbapi2.Error):
        return (EVERYTHING,)
    return tuple(name for name in names if not _is_whole(copy, keys, name))


def _tables(copy: Path, keys: Sequence[bytes]) -> tuple[str, ...]:
    connection = connect(copy, keys)
    try:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return tuple(str(row[0]) for row in found)
    finally:
        connection.close()


def _is_whole(copy: Path, keys: Sequence[bytes], name: str) -> bool:
    try:
        connection = connect(copy, keys)
    except NotebookDamagedError:
        return False
    try:
        quoted = name.replace("'", "''")
        # Its rows with their indexes; a pragma takes no parameters, the name is the database's own.
        found = connection.execute(f"PRAGMA integrity_check('{quoted}')").fetchall()
        return [row[0] for row in found] == ["ok"]
    except dbapi2.Error:
        return False
    finally:
        connection.close()
