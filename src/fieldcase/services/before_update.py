"""The notebook as it was before a newer FieldCase changed its shape."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fieldcase.domain.ids import Entropy
from fieldcase.services.backup_folder import appearing, backup_name, copy_small_files
from fieldcase.services.contents import prove_copy
from fieldcase.services.disk import disk_errors
from fieldcase.services.place import Place
from fieldcase.storage.vault import Vault

PREFIX = "update-"


def keep_before_update(
    vault: Vault, place: Place, keys: Sequence[bytes], now: datetime, entropy: Entropy
) -> None:
    """
    Keep a proven copy of a notebook whose schema is about to change; it stays for thirty days.

    Raises:
        FolderFullError, FolderReadOnlyError, NotebookDamagedError: Then nothing is changed.
    """
    with disk_errors():
        place.backups.mkdir(mode=0o700, exist_ok=True)
    with appearing(place.backups / backup_name(now, entropy, PREFIX)) as partial:
        copy = Place(partial)
        vault.copy_to(copy.database)
        copy.database.chmod(0o600)
        copy_small_files(place, copy)
        prove_copy(copy.database, keys)
