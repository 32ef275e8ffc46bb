"""
Erase the keys of a notebook on this computer.

What is left is a database nobody can read. Overwriting on a solid-state disk may leave old copies of the
small files; those are still sealed with a passphrase, so what protects the notebook then is the passphrase.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import Entropy
from fieldcase.domain.roles import Action
from fieldcase.keys.files import write_atomically
from fieldcase.services.disk import disk_errors
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place


class Erased(Frozen):
    """How many files are gone."""

    key_files: int
    sealed_files: int


def may_erase(place: Place) -> bool:
    """Tell whether somebody allowed it beforehand: otherwise it is not even offered."""
    return place.has_notebook and place.cover().may_erase


def allow_erasing(notebook: Notebook, *, allowed: bool) -> None:
    """Offer it from now on, or no more."""
    with notebook.writing(Action.MANAGE_PEOPLE) as tx:
        tx.audit.record("erasing.allowed" if allowed else "erasing.not_allowed")
    cover = replace(notebook.place.cover(), may_erase=allowed)
    with disk_errors():
        write_atomically(notebook.place.cover_file, cover.written())


def erase_keys(place: Place, entropy: Entropy) -> Erased:
    """
    Overwrite and delete every key file, the sealed keys of the database, everything in the outbox.

    The notebook must be closed. The keys go first: whatever stops this half-way, they are gone.

    Raises:
        NotebookReadOnlyError: If a file cannot be overwritten; the others are erased all the same.
    """
    problems = []
    counts = []
    for files in (_keys(place), _outbox(place)):
        gone = 0
        for path in files:
            try:
                _erase(path, entropy)
                gone += 1
            except OSError as problem:
                problems.append(problem)
        counts.append(gone)
    with disk_errors():
        if problems:
            raise problems[0]
    return Erased(key_files=counts[0], sealed_files=counts[1])


def _keys(place: Place) -> Iterator[Path]:
    yield from (path for path in (place.database_keys,) if path.is_file())
    # With the copies that an interrupted change may have left beside them.
    yield from sorted(place.folder.glob("user-*.key*"))
    yield from sorted(place.folder.glob(f"{place.database_keys.name}.*"))


def _outbox(place: Place) -> Iterator[Path]:
    if place.outbox.is_dir():
        yield from sorted(path for path in place.outbox.iterdir() if path.is_file())


def _erase(path: Path, entropy: Entropy) -> None:
    with path.open("r+b") as file:
        file.write(entropy(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
