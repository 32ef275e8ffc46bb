"""R10: killed while a worker changes the passphrase."""

from __future__ import annotations

import secrets
from itertools import count
from pathlib import Path

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import WrongPassphraseError
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services.opening import open_notebook
from fieldcase.services.passphrases import change_passphrase
from fieldcase.services.place import Place
from tests.faults.lives import say
from tests.notebooks import NOON, PASSPHRASE

OTHER = "velvet harbour pepper willow"


def run(folder: Path) -> None:
    """Change the passphrase to and fro; tell when it begins."""
    place = Place(folder)
    present, wanted = (PASSPHRASE, OTHER) if _opens(place, PASSPHRASE) else (OTHER, PASSPHRASE)
    notebook = open_notebook(place, present, FixedClock(NOON), secrets.token_bytes)
    say("ready")
    for number in count(1):
        change_passphrase(notebook, present, wanted, FLOOR_COST)
        say("ack", number)
        present, wanted = wanted, present


def check(place: Place) -> None:
    """Exactly one of the two passphrases opens it."""
    assert _opens(place, PASSPHRASE) is not _opens(place, OTHER)


def _opens(place: Place, passphrase: str) -> bool:
    try:
        open_notebook(place, passphrase, FixedClock(NOON), secrets.token_bytes).vault.close()
    except WrongPassphraseError:
        return False
    return True
