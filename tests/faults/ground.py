"""What every fault is tried on: a small real notebook, and a look at what is left of it."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fieldcase.domain.case import Note
from fieldcase.domain.clock import SystemClock
from fieldcase.domain.ids import CaseId, NoteId, UserId, new_id
from fieldcase.domain.user import Role
from fieldcase.keys.dbkey import DatabaseKeys, open_database_keys
from fieldcase.keys.files import read_key_file
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.keys.keyfile import open_user_secret
from fieldcase.services import casework, intake
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.storage.vault import Vault
from tests.notebooks import NOON, PASSPHRASE, counting_entropy, derive_once
from tests.quick_disk import quick_disk

TEMPLATE = "FIELDCASE_FAULTS_TEMPLATE"
WORDS = "Note {number}: calmer when the door stays open. " + "It was a long evening. " * 8


@contextmanager
def quick_folder() -> Iterator[Path]:
    """Give a folder in memory where that can be: the faults are in the shim, not in the disk below."""
    with tempfile.TemporaryDirectory(prefix="fieldcase-faults-", dir=quick_disk()) as scratch:
        yield Path(scratch)


@cache
def template() -> Path:
    """Return the folder of a notebook with one case; made once, handed to every process of the campaign."""
    if TEMPLATE in os.environ:
        return Path(os.environ[TEMPLATE])
    scratch = Path(tempfile.mkdtemp(prefix="fieldcase-faults-"))
    atexit.register(shutil.rmtree, scratch, ignore_errors=True)
    place = Place(scratch / "notebook")
    wanted = NewNotebook(
        passphrase=PASSPHRASE,
        worker_name="Marta K.",
        role=Role.CASE_MANAGER,
        organisation="Northern Outreach",
        case_prefix="NR",
        shown_name="",
    )
    create_notebook(place, wanted, FLOOR_COST, SystemClock(), counting_entropy(77_000_000))
    notebook = open_notebook(place, PASSPHRASE, SystemClock(), counting_entropy(78_000_000))
    case = intake.start(notebook, "intake", 1).case
    with notebook.writing() as tx:
        tx.meta.put("fault.case", case.id)
        tx.meta.put("fault.worker", notebook.user.id)
    notebook.vault.close()
    os.environ[TEMPLATE] = str(place.folder)
    return place.folder


def fresh(folder: Path) -> Place:
    """Put a new copy of the notebook into *folder*."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template(), folder)
    return Place(folder)


def opened_quickly(place: Place, chance: int = 79_000_000) -> Notebook:
    """Open as the program does; what a passphrase gave before costs no second derivation."""
    derive_once()
    return open_notebook(place, PASSPHRASE, SystemClock(), counting_entropy(chance))


def keys_of(place: Place) -> DatabaseKeys:
    """Return the keys of the database, as the worker's key file gives them."""
    derive_once()
    secret = open_user_secret(read_key_file(place.key_files[0]), PASSPHRASE)
    return open_database_keys(
        read_key_file(place.database_keys), secret.age_identity, vault_id=secret.vault_id
    )


def worker() -> UserId:
    """Return whose key file the template has, so that nobody's passphrase is tried on another's."""
    (only,) = Place(template()).workers
    return UserId(only)


@cache
def template_keys() -> tuple[bytes, ...]:
    """Return the keys every copy has until they are changed."""
    return keys_of(Place(template())).keys


def remember_keys() -> None:
    """Open a copy once: processes that are forked from now on derive nothing they share."""
    template_keys()
    with quick_folder() as scratch:
        opened_quickly(fresh(scratch / "notebook")).vault.close()


def save_note(notebook: Notebook, number: int) -> None:
    """Save note *number*, the way the program does."""
    with notebook.reading() as tx:
        case_id = CaseId(tx.meta.get("fault.case"))
    casework.add_note(notebook, case_id, WORDS.format(number=number))


def save_bare_note(vault: Vault, number: int) -> None:
    """Save note *number* without its timeline: for long runs."""
    with vault.reading() as tx:
        case_id, worker = CaseId(tx.meta.get("fault.case")), UserId(tx.meta.get("fault.worker"))
    with vault.writing(worker, NOON) as tx:
        note_id = NoteId(new_id(counting_entropy(number)))
        text = WORDS.format(number=number)
        tx.notes.add(Note(id=note_id, case_id=case_id, text=text, written_at=NOON, written_by=worker))
        tx.audit.record("note.added", note_id)


@dataclass(frozen=True)
class Left:
    """What a notebook still holds."""

    numbers: frozenset[int]
    whole: bool

    def lost(self, acknowledged: int) -> int:
        """How many of the notes 1 … *acknowledged* are gone."""
        return sum(1 for number in range(1, acknowledged + 1) if number not in self.numbers)


def look_at(place: Place, keys: tuple[bytes, ...] | None = None) -> Left:
    """Open the database, read every note, check every page, the record and that nothing is half."""
    with open_vault(place, keys or template_keys()) as vault:
        return left_in(vault)


def left_in(vault: Vault) -> Left:
    """Read and check an open one."""
    with vault.reading() as tx:
        whole = tx.audit.is_whole()
    numbers = left_in_numbers(vault)
    in_a_row = numbers == frozenset(range(1, len(numbers) + 1))
    return Left(numbers, whole and in_a_row and not vault.problems())


@contextmanager
def open_vault(place: Place, keys: tuple[bytes, ...]) -> Iterator[Vault]:
    """Open a database and close it again."""
    vault = Vault.open(place.database, keys)
    try:
        yield vault
    finally:
        vault.close()


def left_in_numbers(vault: Vault) -> frozenset[int]:
    """Only read the notes: for a notebook that is not written to any more."""
    with vault.reading() as tx:
        notes = tx.notes.of_case(CaseId(tx.meta.get("fault.case")))
    return frozenset(int(note.text.split(":")[0].removeprefix("Note ")) for note in notes)


def opened_keys(notebook: Notebook) -> tuple[bytes, ...]:
    """Return the keys of the database of an open notebook."""
    secret, sealed = notebook.secret, read_key_file(notebook.place.database_keys)
    return open_database_keys(sealed, secret.age_identity, vault_id=secret.vault_id).keys
