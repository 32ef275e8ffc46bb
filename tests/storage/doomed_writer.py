"""
A writer that is killed: saves one fact after another, and tells each once it is acknowledged.

One process imports the program and then forks a writer for every line it reads: the path of a notebook.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from fieldcase.domain.ids import UserId
from fieldcase.storage.vault import Vault

KEY = bytes(range(32))
NOON = datetime(2025, 11, 22, 12, 0, tzinfo=UTC)


def write_for_ever(path: Path) -> None:
    """Save facts until killed, beginning after what is there."""
    vault = Vault.open(path, (KEY,))
    with vault.reading() as tx:
        begin = int(tx.meta.get("saved") or 0)
    for number in count(begin + 1):
        with vault.writing(UserId("marta"), NOON) as tx:
            tx.meta.put("saved", str(number))
            tx.meta.put(f"fact {number}", "x" * 2000)
            tx.audit.record("fact.saved", f"{number:032x}")
        os.write(1, f"{number}\n".encode())


def main() -> None:
    """Fork a writer for each path read; tell its process id first."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os.write(1, f"pid {os.getpid()}\n".encode())
            write_for_ever(Path(line.strip()))
        os.waitpid(child, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    main()
