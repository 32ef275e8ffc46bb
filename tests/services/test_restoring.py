"""What was put back is opened and compared first; what it replaces is kept."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from fieldcase.domain.errors import (
    NotebookDamagedError,
    WrongPassphraseError,
)
from fieldcase.domain.ids import UserId
from fieldcase.services import restoring
from fieldcase.services.backup_shelf import (
    BackupKind,
    backups_in,
)
from fieldcase.services.contents import prove_copy
from fieldcase.services.keeping_safe import back_up_here, before_lock
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from tests.journeys.test_main_job import selam
from tests.notebooks import NOON, PASSPHRASE


def test_what_is_put_back_takes_the_place_and_the_old_one_is_kept(notebook: Notebook) -> None:
    selam(notebook)
    with notebook.reading() as tx:
        entries_then = tx.audit.frontier.size
    made = notebook.place.backups / back_up_here(notebook).name
    selam(notebook)
    place = notebook.place
    before_lock(notebook)
    notebook.vault.close()

    prepared = restoring.prepare(
        made, place, restoring.with_passphrase(PASSPHRASE), notebook.clock, notebook.entropy
    )
    now = restoring.contents_at(place, restoring.with_passphrase(PASSPHRASE))
    old = restoring.put_in_place(prepared, place, NOON, notebook.entropy)
    again = open_notebook(place, PASSPHRASE, notebook.clock, notebook.entropy)
    with again.reading() as tx:
        cases = tx.cases.count()
    device, loss = _device(again), again.anchor.loss
    again.vault.close()

    assert now is not None
    assert (now.counts.cases, prepared.contents.counts.cases, cases) == (2, 1, 1)
    assert prepared.contents.entries == entries_then
    assert old is not None
    assert [kept.kind for kept in backups_in(place.backups)].count(BackupKind.REPLACED) == 1
    assert loss is None
    assert device != _device_at(old)


def test_a_crash_between_the_two_renames_loses_nothing(notebook: Notebook) -> None:
    selam(notebook)
    made = notebook.place.backups / back_up_here(notebook).name
    place = notebook.place
    notebook.vault.close()
    opener = restoring.with_passphrase(PASSPHRASE)
    restoring.prepare(made, place, opener, notebook.clock, notebook.entropy)
    place.folder.rename(place.backups / "replaced-20251122T120000Z-abcdef")

    restoring.finish_replacing(place)

    assert place.has_notebook


def test_the_identity_of_the_recovery_kit_opens_a_backup(notebook: Notebook, tmp_path: Path) -> None:
    """The words give an age identity; here it is that of the worker, which is of the same kind."""
    selam(notebook)
    made = notebook.place.backups / back_up_here(notebook).name
    identity = notebook.secret.age_identity

    prepared = restoring.prepare(
        made,
        Place(tmp_path / "elsewhere"),
        restoring.with_identity(identity, UserId("")),
        notebook.clock,
        notebook.entropy,
    )

    assert prepared.contents.counts.cases == 1
    restoring.abandon(prepared)
    assert not prepared.folder.exists()


def test_another_passphrase_prepares_nothing(notebook: Notebook) -> None:
    made = notebook.place.backups / back_up_here(notebook).name
    before = sorted(notebook.place.folder.parent.iterdir())

    with pytest.raises(WrongPassphraseError):
        restoring.prepare(
            made, notebook.place, restoring.with_passphrase("other"), notebook.clock, notebook.entropy
        )

    assert sorted(notebook.place.folder.parent.iterdir()) == before


def test_the_stock_program_opens_the_keys_of_a_backup(notebook: Notebook, tmp_path: Path) -> None:
    age = shutil.which("age")
    if age is None:
        pytest.skip("age is not installed")
    made = notebook.place.backups / back_up_here(notebook).name
    (tmp_path / "key.txt").write_text(notebook.secret.age_identity)

    opened = subprocess.run(
        [age, "-d", "-i", str(tmp_path / "key.txt"), str(made / "dbkey.age")], capture_output=True, check=True
    )

    assert notebook.secret.vault_id.encode() in opened.stdout


def _device(notebook: Notebook) -> str:
    with notebook.reading() as tx:
        return tx.audit.device


def _device_at(folder: Path) -> str:
    from fieldcase.services.restoring import with_passphrase  # noqa: PLC0415  (beside its one use)
    from fieldcase.storage.vault import Vault  # noqa: PLC0415  (beside its one use)

    place = Place(folder)
    vault = Vault.open_as_it_is(place.database, with_passphrase(PASSPHRASE)(place).keys)
    with vault.reading() as tx:
        device = tx.audit.device
    vault.close()
    return device


def test_a_changed_byte_in_any_page_of_a_backup_is_found(notebook: Notebook) -> None:
    """Pages that hold nothing any more are among them."""
    selam(notebook)
    for filling in ("x" * 100_000, ""):
        with notebook.writing() as tx:
            tx.meta.put("filling", filling)
    copy = Place(notebook.place.backups / back_up_here(notebook).name)
    keys = restoring.with_passphrase(PASSPHRASE)(copy).keys
    prove_copy(copy.database, keys)
    page = 4096

    with copy.database.open("r+b", buffering=0) as file:
        for middle in range(page // 2, copy.database.stat().st_size, page):
            file.seek(middle)
            was = file.read(1)
            file.seek(middle)
            file.write(bytes([was[0] ^ 1]))
            with pytest.raises(NotebookDamagedError):
                prove_copy(copy.database, keys)
            file.seek(middle)
            file.write(was)

    prove_copy(copy.database, keys)
