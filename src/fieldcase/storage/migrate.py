"""Bring a notebook to the present schema: numbered files, forward only, each one whole or not at all."""

from __future__ import annotations

from functools import cache
from importlib import resources

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotebookNewerError
from fieldcase.storage.failures import translated


def migrations() -> tuple[tuple[int, str], ...]:
    """Return every migration as its number and its SQL, in order."""
    return tuple((int(name[:4]), sql) for name, sql in _sql_texts("migrations"))


def schema_version() -> int:
    """Return the version this program writes."""
    return migrations()[-1][0]


def version_of(connection: dbapi2.Connection) -> int:
    """Return the version the notebook has."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_behind(connection: dbapi2.Connection) -> bool:
    """Tell whether the notebook has an older schema than this program writes."""
    return version_of(connection) < schema_version()


def migrate(connection: dbapi2.Connection) -> int:
    """
    Apply what is missing, then make the views anew.

    Returns:
        The version the notebook had before.

    Raises:
        NotebookNewerError: If a newer FieldCase wrote it; nothing is changed.
    """
    with translated():
        before = version_of(connection)
        if before > schema_version():
            raise NotebookNewerError(notebook=before, program=schema_version())
        for number, sql in migrations():
            if number > before:
                _apply(connection, number, sql)
        _renew_views(connection)
    return before


def _apply(connection: dbapi2.Connection, number: int, sql: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in _statements(sql):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number:d}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _renew_views(connection: dbapi2.Connection) -> None:
    """Drop every view and create the present ones: views hold no data, so they are never migrated."""
    wanted = dict(_sql_texts("views"))
    present = {
        row[0]: row[1]
        for row in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'view'").fetchall()
    }
    if present == {name: _bare(sql) for name, sql in wanted.items()}:
        return
    connection.execute("BEGIN IMMEDIATE")
    for name in present:
        connection.execute(f'DROP VIEW "{name}"')
    for sql in wanted.values():
        connection.execute(_bare(sql))
    connection.execute("COMMIT")


def _bare(sql: str) -> str:
    return "".join(_statements(sql))


def _statements(sql: str) -> list[str]:
    """Split a file into whole statements; a trigger's body keeps its own semicolons."""
    lines = [line for line in sql.splitlines() if not line.startswith("--")]
    found: list[str] = []
    collected = ""
    for line in lines:
        collected += line + "\n"
        if dbapi2.complete_statement(collected):
            found.append(collected.strip().rstrip(";"))
            collected = ""
    return found


@cache
def _sql_texts(folder: str) -> tuple[tuple[str, str], ...]:
    place = resources.files("fieldcase.storage").joinpath(folder)
    files = sorted(
        (file for file in place.iterdir() if file.name.endswith(".sql")), key=lambda file: file.name
    )
    return tuple((file.name.removesuffix(".sql"), file.read_text("utf-8")) for file in files)
