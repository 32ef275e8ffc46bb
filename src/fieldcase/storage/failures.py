"""SQLite's complaints as errors a person can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from fieldcase.domain.closing import CaseClosedError
from fieldcase.domain.errors import (
    FieldCaseError,
    NotebookBusyError,
    NotebookDamagedError,
    NotebookDiskError,
    NotebookFullError,
    NotebookReadOnlyError,
    UnexpectedError,
)
from fieldcase.storage import closings, elsewhere

_BY_NAME: dict[str, type[FieldCaseError]] = {
    "SQLITE_BUSY": NotebookBusyError,
    "SQLITE_LOCKED": NotebookBusyError,
    "SQLITE_FULL": NotebookFullError,
    "SQLITE_READONLY": NotebookReadOnlyError,
    "SQLITE_CANTOPEN": NotebookReadOnlyError,
    "SQLITE_PERM": NotebookReadOnlyError,
    "SQLITE_IOERR": NotebookDiskError,
    "SQLITE_CORRUPT": NotebookDamagedError,
    "SQLITE_NOTADB": NotebookDamagedError,
}
_BY_REFUSAL: dict[str, type[FieldCaseError]] = {
    elsewhere.REFUSAL: elsewhere.CaseElsewhereError,
    closings.REFUSAL: CaseClosedError,
}
"""By the words of our own triggers."""

_MEMORY = frozenset({"SQLITE_IOERR_NOMEM"})
"""Named after the disk, but about memory: the next try may well go through."""


@contextmanager
def translated() -> Iterator[None]:
    """Turn what the database raises into our own tree; the text of the original is never kept."""
    try:
        yield
    except dbapi2.Error as error:
        raise translation_of(error) from None


def translation_of(error: dbapi2.Error) -> FieldCaseError:
    """Return our error for *error*, by its extended name's stem."""
    refused = _BY_REFUSAL.get(str(error))
    if refused is not None:
        return refused()
    name = str(getattr(error, "sqlite_errorname", "") or "")
    stem = "_".join(name.split("_")[:2])
    kind = None if name in _MEMORY else _BY_NAME.get(stem)
    return kind() if kind else UnexpectedError(kind=name or type(error).__name__)
