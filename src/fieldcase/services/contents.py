"""What a notebook holds in numbers, to compare two of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from fieldcase.audit.entry import parse_entry
from fieldcase.domain.errors import FieldCaseError, NotebookDamagedError
from fieldcase.domain.frozen import Frozen
from fieldcase.services.runner import side_by_side
from fieldcase.storage.transaction import Transaction
from fieldcase.storage.vault import Vault


class Counts(Frozen):
    """How much of everything there is."""

    cases: int
    people: int
    consents: int
    interviews: int
    notes: int
    referrals: int
    organisations: int


class Contents(Frozen):
    """What a notebook holds, how long its record is, when it was last written in."""

    counts: Counts
    entries: int
    root: str
    newest: datetime | None


def contents_of(tx: Transaction) -> Contents:
    """Return what the notebook holds."""
    frontier = tx.audit.frontier
    last = list(tx.audit.entries(frontier.size, 1))
    return Contents(
        counts=Counts(**tx.census.counts()),
        entries=frontier.size,
        root=frontier.root.hex(),
        newest=parse_entry(last[0]).t if last else None,
    )


def prove_copy(path: Path, keys: Sequence[bytes]) -> Contents:
    """
    Read every page of a copy, check the authentication, the structure, the references, the record.

    Walking through the tables authenticates every page on the way, and finds pages that belong to none. Only
    where there are free pages, which no walk meets, a second reader authenticates the whole file meanwhile.

    Raises:
        NotebookMissingError, NotebookDamagedError: If it is not whole.
    """
    if not _has_free_pages(path, keys):
        return _structure_whole(path, keys)
    authentic, contents = side_by_side(
        lambda: _all_pages_authentic(path, keys), lambda: _structure_whole(path, keys)
    )
    if isinstance(contents, FieldCaseError):
        raise contents
    if authentic is not True:
        raise NotebookDamagedError(file="database")
    return contents


def _has_free_pages(path: Path, keys: Sequence[bytes]) -> bool:
    vault = Vault.open_copy(path, keys)
    try:
        return vault.setting("freelist_count") > 0
    finally:
        vault.close()


def _all_pages_authentic(path: Path, keys: Sequence[bytes]) -> bool:
    vault = Vault.open_copy(path, keys)
    try:
        return not vault.forged_pages()
    finally:
        vault.close()


def _structure_whole(path: Path, keys: Sequence[bytes]) -> Contents:
    vault = Vault.open_copy(path, keys)
    try:
        with vault.reading() as tx:
            if vault.structure_problems() or not tx.audit.is_whole():
                raise NotebookDamagedError(file="database")
            return contents_of(tx)
    except FieldCaseError:
        # A page whose authentication fails shows as a disk that cannot be read.
        raise NotebookDamagedError(file="database") from None
    finally:
        vault.close()
