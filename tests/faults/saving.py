"""Open a notebook, leave that many entries in its record, die without closing it: ``DIR COUNT``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from fieldcase.domain.clock import FixedClock
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from tests.notebooks import NOON, PASSPHRASE


def main(folder: Path, count: int) -> None:
    """Save, then vanish."""
    notebook = open_notebook(Place(folder), PASSPHRASE, FixedClock(NOON), os.urandom)
    for number in range(count):
        with notebook.writing() as tx:
            tx.meta.put(f"fact {number}", "x" * 500)
            tx.audit.record("fact.saved")
    os._exit(9)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
