"""However often work is broken off, the record is the one that its entries give."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldcase.audit.merkle import leaf_hash, rebuild_root
from fieldcase.domain.ids import UserId
from fieldcase.storage.vault import Vault
from tests.notebooks import NOON

KEY = bytes(range(32))
MARTA = UserId("marta")

STEPS = st.lists(
    st.tuples(st.sampled_from(("save", "break off", "reopen", "crash")), st.integers(1, 4)), max_size=12
)


class _BrokenOffError(Exception):
    """Somebody pulled the plug inside a use case."""


def save(vault: Vault, entries: int, *, broken_off: bool = False) -> None:
    """Leave *entries* entries in one use case, or none when it is broken off."""
    with suppress(_BrokenOffError), vault.writing(MARTA, NOON) as tx:
        for _ in range(entries):
            tx.audit.record("fact.saved")
        if broken_off:
            raise _BrokenOffError


@settings(max_examples=25)
@given(steps=STEPS)
def test_the_root_is_that_of_the_entries_after_any_history(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notebook.db")
        vault, expected = Vault.create(path, KEY), 0
        for number, (step, entries) in enumerate(steps):
            if step in ("save", "break off"):
                save(vault, entries, broken_off=step == "break off")
                expected += entries if step == "save" else 0
            elif step == "reopen":
                vault.close()
                vault = Vault.open(path, (KEY,))
            else:
                # What a killed process leaves: the file and its log as they are at this instant.
                left = Path(folder, f"left-{number}.db")
                shutil.copyfile(path, left)
                shutil.copyfile(f"{path}-wal", f"{left}-wal")
                vault.close()
                path, vault = left, Vault.open(left, (KEY,))
        with vault.reading() as tx:
            entries_kept = list(tx.audit.entries())
            root = tx.audit.frontier.root
        vault.close()

    assert len(entries_kept) == expected
    assert root == rebuild_root(leaf_hash(entry) for entry in entries_kept)
