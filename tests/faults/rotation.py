"""R9: killed while the key of the database changes."""

from __future__ import annotations

import secrets
from itertools import count
from pathlib import Path

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services.opening import open_notebook
from fieldcase.services.people import NewWorker, add_worker
from fieldcase.services.place import Place
from fieldcase.services.recovery import adopt_kit, prepare_kit, workers_behind
from fieldcase.services.rotation import rotate
from tests.faults import ground
from tests.faults.lives import say
from tests.notebooks import NOON, PASSPHRASE

SECOND_PASSPHRASE = "velvet harbour pepper willow"


def prepare(place: Place) -> str:
    """Add a second worker and a recovery kit; return its words."""
    notebook = open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes)
    add_worker(notebook, NewWorker(name="Ion", role=Role.WORKER), SECOND_PASSPHRASE, FLOOR_COST)
    kit = prepare_kit(notebook)
    adopt_kit(notebook, kit)
    notebook.vault.close()
    return " ".join(kit.words)


def run(folder: Path) -> None:
    """Change the key again and again; tell when it begins."""
    place, worker = Place(folder), ground.worker()
    notebook = open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes, worker)
    say("ready")
    for number in count(1):
        rotate(notebook)
        say("ack", number)


def check(place: Place, words: str) -> None:
    """Both workers and the recovery words open a whole notebook; nothing is left half done."""
    for passphrase in (SECOND_PASSPHRASE, PASSPHRASE):
        notebook = open_notebook(place, passphrase, FixedClock(NOON), secrets.token_bytes)
        problems = notebook.vault.problems()
        with notebook.reading() as tx:
            whole = tx.audit.is_whole()
        notebook.vault.close()
        assert (problems, whole) == ((), True)
    assert {user.name for user in workers_behind(place, words)} == {"Marta K.", "Ion"}
