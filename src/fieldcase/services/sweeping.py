"""Tidy what a crash may have left, or what has waited too long."""

from __future__ import annotations

from datetime import timedelta

from fieldcase.services.disk import disk_errors
from fieldcase.services.notebook import Notebook

_FILES_LOOKED_AT = 10_000
"""More sealed files than any office keeps; a bound, so that opening never waits for an endless folder."""


ARRIVALS_WAIT = timedelta(days=30)
"""How long a part waits for the others, and a file until it can be opened."""


def sealed_name(sha256: str) -> str:
    """Return under which name a waiting file lies."""
    return f"{sha256}.fcb"


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


def sweep_arrivals(notebook: Notebook) -> int:
    """Throw away what waited too long, besides files nobody wrote down; return how many files."""
    known = _forget_old_arrivals(notebook)
    removed = 0
    with disk_errors():
        notebook.place.arrivals.mkdir(mode=0o700, exist_ok=True)
        for path in notebook.place.arrivals.iterdir():
            if path.is_file() and path.name not in known:
                path.unlink()
                removed += 1
    return removed


def _forget_old_arrivals(notebook: Notebook) -> frozenset[str]:
    """Return the names of the files that go on waiting."""
    with notebook.reading() as tx:
        waiting, parts = tx.incoming.arrivals.waiting(), tx.incoming.arrivals.parts()
    if not waiting and not parts:
        return frozenset()
    before = notebook.clock.now() - ARRIVALS_WAIT
    with notebook.writing() as tx:
        for set_id in tx.incoming.arrivals.old_sets(before):
            tx.incoming.arrivals.forget_parts(set_id)
        for one in waiting:
            if one.arrived_at < before:
                tx.incoming.arrivals.forget(one.sha256)
        names = {part.file_name for part in tx.incoming.arrivals.parts()}
        return frozenset(names | {sealed_name(one.sha256) for one in tx.incoming.arrivals.waiting()})
