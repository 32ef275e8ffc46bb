"""The largest file this office takes in."""

from __future__ import annotations

from fieldcase.bundle import LARGEST_FILE_BYTES, MAX_FILE_BYTES
from fieldcase.domain.changes import Topic
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

_KEY = "largest_file"


def largest_file(tx: Transaction) -> int:
    """Return the largest size in bytes: 200 MiB unless the office chose more, never more than 1 GiB."""
    stored = tx.meta.get(_KEY)
    return min(int(stored), LARGEST_FILE_BYTES) if stored.isdecimal() else MAX_FILE_BYTES


def allow_large_files(notebook: Notebook, *, allowed: bool) -> Topic:
    """Take files up to 1 GiB from now on, or only up to 200 MiB again."""
    with notebook.writing() as tx:
        tx.meta.put(_KEY, str(LARGEST_FILE_BYTES if allowed else MAX_FILE_BYTES))
        tx.audit.record("settings.largest_file")
    return Topic.BACKUP
