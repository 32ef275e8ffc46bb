"""Driver: works and backs up until killed."""

from __future__ import annotations

import os
from datetime import timedelta
from itertools import count
from pathlib import Path

from fieldcase.domain.clock import FixedClock
from fieldcase.services.keeping_safe import back_up_here
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from tests.notebooks import NOON, PASSPHRASE


def back_up_for_ever(folder: Path) -> None:
    """Save a fact, back up, let an hour pass, again."""
    clock = FixedClock(NOON)
    notebook = open_notebook(Place(folder), PASSPHRASE, clock, os.urandom)
    for number in count(1):
        with notebook.writing() as tx:
            tx.meta.put("saved", str(number))
            tx.audit.record("fact.saved")
        back_up_here(notebook)
        clock.move_to(clock.now() + timedelta(hours=1))
