"""Keep what the worker is in the middle of."""

from __future__ import annotations

from collections.abc import Mapping

from fieldcase.domain.draft import DraftKey
from fieldcase.services.notebook import Notebook


def read_drafts(notebook: Notebook) -> dict[DraftKey, str]:
    """Return what the present worker was in the middle of; nobody sees another worker's drafts."""
    with notebook.reading() as tx:
        return tx.users.drafts.of(notebook.user.id)


def keep_drafts(notebook: Notebook, changes: Mapping[DraftKey, str | None]) -> None:
    """
    Keep every text, forget what is None, all in one transaction.

    Not an event of the record: nothing about a case has changed before somebody saves it.
    """
    with notebook.writing() as tx:
        for key, content in changes.items():
            if content is None:
                tx.users.drafts.drop(notebook.user.id, key)
            else:
                tx.users.drafts.put(notebook.user.id, key, content, tx.now)
