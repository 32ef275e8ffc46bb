"""Forks a driver for every line it reads: its name, a tab, the folder of a notebook."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.faults import passphrase_change, rotation

DRIVERS = {"rotation": rotation.run, "passphrase": passphrase_change.run}


def main() -> None:
    """Tell the process id first; tell when it is gone."""
    for line in sys.stdin:
        name, folder = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            os.write(1, f"pid {os.getpid()}\n".encode())
            DRIVERS[name](Path(folder))
        os.waitpid(child, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    main()
