"""Keep the search index true, a little at a time."""

from __future__ import annotations

from contextlib import AbstractContextManager

from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

SLICE = 100
"""Cases read at once: about a twentieth of a second, so that whoever saves meanwhile waits no longer."""


def catch_up(notebook: Notebook, limit: int = SLICE) -> int:
    """
    Read cases whose index is not true any more; the first time, and after new rules of folding, every case.

    Returns:
        How many cases still wait.
    """
    with notebook.reading() as tx:
        if tx.finding.index.is_current() and not tx.finding.index.waiting(1):
            return 0
    with housekeeping(notebook) as tx:
        if not tx.finding.index.is_current():
            tx.finding.index.forget()
        _read(tx, limit)
        return tx.finding.index.waiting_count()


def rebuild(notebook: Notebook) -> None:
    """Forget the index; it is made anew by whoever catches up."""
    with housekeeping(notebook) as tx:
        tx.finding.index.forget()


def housekeeping(notebook: Notebook) -> AbstractContextManager[Transaction]:
    """
    Write what follows from what is written already: whoever may only read needs a true index too.

    No entry in the audit log: nothing is said that was not said before.
    """
    return notebook.vault.writing(notebook.user.id, notebook.clock.now())


def _read(tx: Transaction, limit: int) -> None:
    for case_id in tx.finding.index.waiting(limit):
        entry = tx.finding.source.entry(case_id)
        if entry is None:
            tx.finding.index.drop(case_id)
        else:
            tx.finding.index.put(entry)
