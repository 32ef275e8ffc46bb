"""Open a notebook for one command."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fieldcase.cli.passphrase import read_passphrase
from fieldcase.cli.setting import Setting
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.attempts import Attempts
from fieldcase.services.keeping_safe import before_lock
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from fieldcase.services.unlocking import Unlocking


@contextmanager
def opened(setting: Setting, folder: Path | None, descriptor: int | None) -> Iterator[Notebook]:
    """Open a notebook with a passphrase asked for now; it is closed again at the end."""
    place = Place(folder or setting.own_place)
    # Before anybody types a passphrase: is there a notebook at all?
    place.cover()
    attempts = Attempts(place, setting.clock, time.monotonic)
    unlocking = Unlocking(place, attempts, setting.clock, setting.entropy)
    notebook = unlocking.open("", read_passphrase(descriptor), None)
    try:
        yield notebook
    finally:
        with suppress(FieldCaseError):
            before_lock(notebook, quickly=True)
        notebook.vault.close()
