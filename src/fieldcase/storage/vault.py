"""The open notebook: one connection, one writer, one transaction a use case."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sqlcipher3 import dbapi2

from fieldcase.audit.merkle import Frontier
from fieldcase.domain.errors import (
    NotebookDamagedError,
    NotebookDiskError,
    NotebookExistsError,
    NotebookForReadingError,
)
from fieldcase.domain.ids import UserId
from fieldcase.storage.connection import change_key, connect, connect_copy, connect_with
from fieldcase.storage.failures import translated, translation_of
from fieldcase.storage.migrate import is_behind, migrate
from fieldcase.storage.transaction import Transaction

_COPY_BYTES = 4 * 1024 * 1024

LONGEST_LOG = 200 * 4096
"""Bytes. A short log loses little should its end be damaged, and opens quickly after a power cut."""


class Vault:
    """
    The encrypted database while it is open; used by the thread that opened it alone.

    ``sqlcipher3`` refuses another thread, so the rule cannot be broken quietly.
    """

    def __init__(self, connection: dbapi2.Connection, path: Path, key_place: int = 0) -> None:
        self._connection = connection
        self.path = path
        self.for_reading = False
        """Whether nothing may be written until somebody decided what to do with this notebook."""
        self.recorded: Callable[[Frontier], None] = _nobody
        """Told of the record after each save that made it grow."""
        self._raw: BinaryIO | None = None
        self._log = path.with_name(path.name + "-wal")
        self._stopped = False
        self.key_place = key_place
        """Which of the keys it was opened with fitted."""

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
    def open(
        cls, path: Path, keys: Sequence[bytes], before_migrating: Callable[[Vault], None] | None = None
    ) -> Vault:
        """
        Open the notebook at *path*, bringing it to the present schema.

        Args:
            before_migrating: Called with the notebook as it was, only when its schema is about to change.

        Raises:
            NotebookMissingError, NotebookDamagedError, NotebookBusyError, NotebookNewerError.
        """
        connection, key_place = connect_with(path, keys)
        vault = cls(connection, path, key_place)
        try:
            if before_migrating is not None and is_behind(vault._connection):
                before_migrating(vault)
            migrate(vault._connection)
        except BaseException:
            vault.close()
            raise
        return vault

    @classmethod
    def open_as_it_is(cls, path: Path, keys: Sequence[bytes]) -> Vault:
        """
        Open a notebook, of whatever schema, for looking only; what a crash left in its log is read, too.

        Raises:
            NotebookMissingError, NotebookDamagedError, NotebookBusyError.
        """
        vault = cls(connect(path, keys), path)
        vault.for_reading = True
        return vault

    @classmethod
    def open_copy(cls, path: Path, keys: Sequence[bytes]) -> Vault:
        """
        Open a finished copy, of whatever schema, for looking only.

        Raises:
            NotebookMissingError, NotebookDamagedError.
        """
        vault = cls(connect_copy(path, keys), path)
        vault.for_reading = True
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
        """
        One use case: everything in the block is saved together with its audit entry, or nothing is.

        Raises:
            NotebookForReadingError: Nothing may be written now.
            NotebookDiskError: The disk failed before; what was saved until then is safe.
        """
        if self.for_reading:
            raise NotebookForReadingError
        if self._stopped:
            raise NotebookDiskError
        with self._watching():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                tx = Transaction(self._connection, actor=actor, now=now)
                yield tx
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        if tx.audit.grown is not None:
            self.recorded(tx.audit.grown)
        self._fold_long_log()

    def setting(self, pragma: str) -> int:
        """Return the value of a pragma, for the checks that assert it."""
        return int(self._connection.execute(f"PRAGMA {pragma}").fetchone()[0])

    def copy_to(self, path: Path) -> None:
        """
        Write a consistent encrypted copy with the same key to *path*, which must not exist.

        The log is folded in, then the bytes of the file are copied: nobody else writes while we hold the
        exclusive lock, and nothing has to be decrypted.
        """
        if path.exists():
            raise NotebookExistsError
        with translated():
            if self._stopped or not self._fold_in() or os.name == "nt":
                # Windows refuses to let anybody read the bytes that SQLite has locked.
                self._connection.execute("VACUUM INTO ?", (str(path),))
                return
        self._copy_bytes(path)

    def tidy(self, *, anew: bool = False) -> None:
        """
        Fold the log into the file while nobody waits, so that a damaged log can never hold much.

        Pages that were read are let go of; they are read again when somebody asks.

        Args:
            anew: Write every page anew before, so that none holds what was deleted.
        """
        with translated():
            if anew:
                self._connection.execute("VACUUM")
            self._fold_in()
            self._connection.execute("PRAGMA shrink_memory").fetchall()

    def change_key(self, key: bytes) -> None:
        """
        Encrypt everything with *key* from now on.

        Raises:
            NotebookDamagedError: If the checks find something afterwards.
        """
        change_key(self._connection, key)
        if self.problems():
            raise NotebookDamagedError(file="database")

    def problems(self) -> tuple[str, ...]:
        """Return what the integrity checks find: nothing, when the file is whole."""
        with self._watching():
            if not self.for_reading and not self._stopped:
                # The check reads the main file past the log, so the log is folded in first.
                self._fold_in()
        # Reading a damaged page would spoil the connection for every page after it.
        return self.forged_pages() or self.structure_problems()

    def forged_pages(self) -> tuple[str, ...]:
        """Return the pages of the file, free ones too, that were not written with its key."""
        with translated():
            return tuple(str(row[0]) for row in self._connection.execute("PRAGMA cipher_integrity_check"))

    def structure_problems(self) -> tuple[str, ...]:
        """Return what is wrong with the tables and the references between them."""
        with translated():
            found = [str(row[0]) for row in self._connection.execute("PRAGMA quick_check")]
            found += ["foreign key" for _ in self._connection.execute("PRAGMA foreign_key_check")]
        return tuple(line for line in found if line != "ok")

    def close(self) -> None:
        """Fold the log into the file, then let go of it."""
        try:
            if not self._connection.in_transaction and not self.for_reading and not self._stopped:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except dbapi2.Error:
            # A full or vanished disk: what was committed is in the log, and the next open folds it in.
            pass
        finally:
            self._connection.close()
            if self._raw is not None:
                self._raw.close()

    def _fold_in(self) -> bool:
        """Return whether the whole log is in the file now."""
        busy, _, _ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return bool(busy == 0)

    def _fold_long_log(self) -> None:
        """
        Fold the log into the file when it has grown; what was saved is safe in it either way.

        A disk that fails now has taken the save before: the next one is told.
        """
        try:
            if self._log.stat().st_size > LONGEST_LOG:
                self._fold_in()
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

    def _copy_bytes(self, path: Path) -> None:
        if self._raw is None:
            # Kept open until the connection is closed: closing any handle of a file drops every lock that
            # this process has on it (POSIX), and with it the one that keeps a second window out.
            self._raw = self.path.open("rb")
        self._raw.seek(0)
        with path.open("xb") as target:
            shutil.copyfileobj(self._raw, target, _COPY_BYTES)


def _nobody(_: Frontier) -> None:
    """Nobody wants to know how the record grew."""
