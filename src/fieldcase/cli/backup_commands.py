"""Commands about copies that are there: list, verify, test."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from pathlib import Path

from fieldcase.cli.exit_codes import DONE
from fieldcase.cli.passphrase import read_passphrase
from fieldcase.cli.setting import Setting
from fieldcase.services.backup_shelf import BackupKind, backups_in
from fieldcase.services.contents import prove_copy
from fieldcase.services.place import Place
from fieldcase.services.restoring import restore, with_passphrase

_WHY = {
    BackupKind.BACKUP: "backup",
    BackupKind.BEFORE_UPDATE: "before an update",
    BackupKind.REPLACED: "replaced by a restored one",
}


def list_backups(asked: Namespace, setting: Setting) -> int:
    """Print the copies in a folder, the newest first."""
    folder: Path = asked.folder or Place(asked.notebook or setting.own_place).backups
    found = backups_in(folder)
    for kept in found:
        print(f"{kept.path.name:44} {kept.at:%Y-%m-%d %H:%M} UTC {kept.size:>14} bytes  {_WHY[kept.kind]}")
    if not found:
        print("There is no backup in this place.")
    return DONE


def verify_backup(asked: Namespace, setting: Setting) -> int:
    """Read a backup without changing anything."""
    del setting
    place = Place(asked.backup)
    place.cover()
    keys = with_passphrase(read_passphrase(asked.passphrase_fd))(place).keys
    found = prove_copy(place.database, keys)
    print(f"Whole. Cases: {found.counts.cases}; people: {found.counts.people}; entries: {found.entries}.")
    return DONE


def test_backup(asked: Namespace, setting: Setting) -> int:
    """Put a backup back where nobody keeps it."""
    Place(asked.backup).cover()
    passphrase = read_passphrase(asked.passphrase_fd)
    with tempfile.TemporaryDirectory(prefix="fieldcase-trial-") as folder:
        trial = Place(Path(folder, "notebook"))
        restored = restore(asked.backup, trial, passphrase, setting.clock, setting.entropy)
    print(f"Put back for trial, opened, whole. Cases: {restored.contents.counts.cases}.")
    return DONE
