"""Tidy what a crash may have left between sealing a file and writing down that it exists."""

from __future__ import annotations

from fieldcase.services.disk import disk_errors
from fieldcase.services.notebook import Notebook

_FILES_LOOKED_AT = 10_000
"""More sealed files than any office keeps; a bound, so that opening never waits for an endless folder."""


def sweep_outbox(notebook: Notebook) -> int:
    """Delete sealed files nobody wrote down, and unfinished ones; return how many."""
    with notebook.reading() as tx:
        known = {sent.file_name for sent in tx.bundles.all_sent(_FILES_LOOKED_AT)}
    removed = 0
    with disk_errors():
        notebook.place.outbox.mkdir(mode=0o700, exist_ok=True)
        for path in notebook.place.outbox.iterdir():
            if path.is_file() and path.name not in known:
                path.unlink()
                removed += 1
    return removed
