"""Open the encrypted database file the one right way."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotebookDamagedError, NotebookMissingError, NotebookReadOnlyError
from fieldcase.storage.failures import translated

PRAGMAS: tuple[str, ...] = (
    "cipher_log_level = NONE",
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",
    # Done by the vault after a save: SQLite keeps to itself when its own one meets a failing disk.
    "wal_autocheckpoint = 0",
    "cache_size = -64000",
    # A temporary file would hold what the database holds, readable.
    "temp_store = MEMORY",
)
"""
In this order at every open. The exclusive lock makes a second window on the same notebook a kind refusal,
not a race; FULL is what survives a power cut (measured: NORMAL lost acknowledged saves).
"""

BUSY_SECONDS = 0.3
"""The lock is held for a whole session, so there is nothing to wait for."""


def connect(path: Path, keys: Sequence[bytes], *, create: bool = False) -> dbapi2.Connection:
    """Open *path* with the first of *keys* that fits; see ``connect_with``."""
    return connect_with(path, keys, create=create)[0]


def connect_with(path: Path, keys: Sequence[bytes], *, create: bool = False) -> tuple[dbapi2.Connection, int]:
    """
    Open *path* with the first of *keys* that fits.

    Args:
        path: The database file.
        keys: Raw 32-byte keys; two while a key change was interrupted.
        create: Whether the file may be new.

    Returns:
        The connection, then the place of the key that fitted.

    Raises:
        NotebookMissingError: If there is no file and *create* is false.
        NotebookDamagedError: If no key fits: the file is not what these keys wrote.
        NotebookReadOnlyError: If it may not be written.
        NotebookBusyError: If another FieldCase has it open.
    """
    if not create and not path.is_file():
        raise NotebookMissingError
    if not create and not os.access(path, os.W_OK):
        # SQLite would call it a failing disk: what may only be read cannot be locked.
        raise NotebookReadOnlyError
    for place, key in enumerate(keys):
        with translated():
            connection = dbapi2.connect(str(path), isolation_level=None, timeout=BUSY_SECONDS)
        try:
            with translated():
                _prepare(connection, key)
        except NotebookDamagedError:
            connection.close()
            continue
        except BaseException:
            connection.close()
            raise
        return connection, place
    raise NotebookDamagedError


def connect_copy(path: Path, keys: Sequence[bytes]) -> dbapi2.Connection:
    """
    Open a finished copy for looking only: nothing in its folder is locked, made or changed.

    Raises:
        NotebookMissingError, NotebookDamagedError: As in ``connect``.
    """
    if not path.is_file():
        raise NotebookMissingError
    place = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    for key in keys:
        with translated():
            connection = dbapi2.connect(place, uri=True, isolation_level=None)
        try:
            with translated():
                connection.set_key(f"x'{key.hex()}'")
                connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
                connection.execute("PRAGMA trusted_schema = OFF").fetchall()
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                connection.row_factory = dbapi2.Row
        except NotebookDamagedError:
            connection.close()
            continue
        return connection
    raise NotebookDamagedError


def _prepare(connection: dbapi2.Connection, key: bytes) -> None:
    # Never a key inside SQL text: three to four copies of it would stay in memory after closing.
    connection.set_key(f"x'{key.hex()}'")
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.row_factory = dbapi2.Row


def change_key(connection: dbapi2.Connection, key: bytes) -> None:
    """
    Encrypt the whole database with *key* instead.

    Killed at any instant, the file opens whole with exactly one of the two keys: the old pages wait in a
    rollback journal, which is why the write-ahead log is left for the moment.
    """
    with translated():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        connection.execute("PRAGMA synchronous = EXTRA").fetchall()
        try:
            connection.reset_key(f"x'{key.hex()}'")
        finally:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            connection.execute("PRAGMA synchronous = FULL").fetchall()
            # The first reading takes the lock of the log again; a checkpoint before it finds a locked table.
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
