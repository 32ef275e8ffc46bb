"""Brings a notebook of the first schema to the present one: the path of a notebook a line."""

from __future__ import annotations

import os
from pathlib import Path

from fieldcase.domain.clock import FixedClock
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from tests.faults.nursery import serve
from tests.notebooks import NOON, PASSPHRASE


def update(folder: Path) -> None:
    """Open it; what has to be changed is changed then."""
    notebook = open_notebook(Place(folder), PASSPHRASE, FixedClock(NOON), os.urandom)
    os.write(1, b"done\n")
    notebook.vault.close()


if __name__ == "__main__":
    serve(update)
