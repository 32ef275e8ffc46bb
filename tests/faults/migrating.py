"""Driver: brings a notebook of the first schema to the present one."""

from __future__ import annotations

import os
from pathlib import Path

from fieldcase.domain.clock import FixedClock
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from tests.faults.lives import say
from tests.notebooks import NOON, PASSPHRASE


def update(folder: Path) -> None:
    """Open it; what has to be changed is changed then."""
    notebook = open_notebook(Place(folder), PASSPHRASE, FixedClock(NOON), os.urandom)
    say("done")
    notebook.vault.close()
