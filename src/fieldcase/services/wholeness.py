"""Look over an open notebook: is every page as it was written, and if not, what is concerned."""

from __future__ import annotations

import shutil

from fieldcase.domain.frozen import Frozen
from fieldcase.keys.dbkey import open_database_keys
from fieldcase.keys.files import read_key_file
from fieldcase.services.disk import disk_errors
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import keys_refusals
from fieldcase.storage.damage import damaged_tables


class Wholeness(Frozen):
    """What was found: nothing, or the tables that are damaged; pages that hold nothing name no table."""

    whole: bool
    tables: tuple[str, ...] = ()


def look_over(notebook: Notebook) -> Wholeness:
    """
    Check every page of *notebook*; when one is damaged, find out which tables are.

    The tables are read from a copy of the encrypted file, because reading them in the open notebook would
    spoil what can still be read there. The copy is gone afterwards.
    """
    if not notebook.vault.problems():
        return Wholeness(whole=True)
    secret = notebook.secret
    with keys_refusals(), disk_errors():
        sealed = read_key_file(notebook.place.database_keys)
        keys = open_database_keys(sealed, secret.age_identity, vault_id=secret.vault_id)
        copy = notebook.place.folder / f".looked-over-{notebook.entropy(4).hex()}"
        try:
            shutil.copyfile(notebook.place.database, copy)
            copy.chmod(0o600)
            return Wholeness(whole=False, tables=damaged_tables(copy, keys.keys))
        finally:
            for leftover in copy.parent.glob(f"{copy.name}*"):
                leftover.unlink(missing_ok=True)
