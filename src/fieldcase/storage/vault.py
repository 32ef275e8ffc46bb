"""The open notebook: one connection, one writer, one transaction a use case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotebookDiskError, NotebookExistsError
from fieldcase.domain.ids import UserId
from fieldcase.storage.connection import connect
from fieldcase.storage.failures import translated, translation_of
from fieldcase.storage.migrate import migrate
from fieldcase.storage.transaction import Transaction

LONGEST_LOG = 200 * 4096
"""Bytes. A short log loses little should its end be damaged, and opens quickly after a power cut."""


class Vault:
    """
    The encrypted database while it is open; used by the thread that opened it alone.

    ``sqlcipher3`` refuses another thread, so the rule cannot be broken quietly.
    """

    def __init__(self, connection: dbapi2.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path
        self._log = path.with_name(path.name + "-wal")
        self._stopped = False

    @classmethod
    def create(cls, path: Path, key: bytes) -> Vault:
        """
        Make a new, empty notebook at *path*.

        Raises:
            NotebookExistsError: If something is there already; it is left alone.
        """
        if path.exists():
            raise NotebookExistsError
        vault = cls(connect(path, (key,), create=True), path)
        migrate(vault._connection)
        return vault

    @classmethod
    def open(cls, path: Path, keys: Sequence[bytes]) -> Vault:
        """
        Open the notebook at *path*, bringing it to the present schema.

        Raises:
            NotebookMissingError, NotebookDamagedError, NotebookBusyError, NotebookNewerError.
        """
        vault = cls(connect(path, keys), path)
        try:
            migrate(vault._connection)
        except BaseException:
            vault.close()
            raise
        return vault

    @property
    def stopped(self) -> bool:
        """
        Whether the disk failed while this notebook was open, so that it is only read from now on.

        After a failed flush the system may call the next one good although the data is gone; so nothing is
        tried again until somebody opened the notebook anew.
        """
        return self._stopped

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A consistent view of everything; writes nothing."""
        with self._watching():
            self._connection.execute("BEGIN")
            try:
                yield Transaction(self._connection, actor=UserId(""), now=None)
            finally:
                self._connection.execute("ROLLBACK")

    @contextmanager
    def writing(self, actor: UserId, now: datetime) -> Iterator[Transaction]:
        """One use case: everything in the block is saved together with its audit entry, or nothing is."""
        if self._stopped:
            raise NotebookDiskError
        with self._watching():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield Transaction(self._connection, actor=actor, now=now)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        self._fold_long_log()

    def setting(self, pragma: str) -> int:
        """Return the value of a pragma, for the checks that assert it."""
        return int(self._connection.execute(f"PRAGMA {pragma}").fetchone()[0])

    def copy_to(self, path: Path) -> None:
        """Write a consistent encrypted copy with the same key to *path*, which must not exist."""
        if path.exists():
            raise NotebookExistsError
        with translated():
            if not self._stopped:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._connection.execute("VACUUM INTO ?", (str(path),))

    def problems(self) -> tuple[str, ...]:
        """Return what the integrity checks find: nothing, when the file is whole."""
        with self._watching():
            # The check reads the main file past the log, so the log is folded in first.
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            found = [str(row[0]) for row in self._connection.execute("PRAGMA cipher_integrity_check")]
            if found:
                # Reading a damaged page would spoil the connection for every page after it.
                return tuple(found)
            found += [str(row[0]) for row in self._connection.execute("PRAGMA quick_check")]
            found += ["foreign key" for _ in self._connection.execute("PRAGMA foreign_key_check")]
        return tuple(line for line in found if line != "ok")

    def close(self) -> None:
        """Fold the log into the file, then let go of it."""
        try:
            if not self._connection.in_transaction and not self._stopped:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except dbapi2.Error:
            # A full or vanished disk: what was committed is in the log, and the next open folds it in.
            pass
        finally:
            self._connection.close()

    def _fold_long_log(self) -> None:
        """
        Fold the log into the file when it has grown; what was saved is safe in it either way.

        A disk that fails now has taken the save before: the next one is told.
        """
        try:
            if self._log.stat().st_size > LONGEST_LOG:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except OSError:
            return
        except dbapi2.Error as error:
            self._stopped = isinstance(translation_of(error), NotebookDiskError)

    @contextmanager
    def _watching(self) -> Iterator[None]:
        try:
            with translated():
                yield
        except NotebookDiskError:
            self._stopped = True
            raise
