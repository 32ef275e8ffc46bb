"""Whatever instant a process dies at, there is a notebook, and every backup that is listed opens."""

from __future__ import annotations

import os
import random
import secrets
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.services import casework
from fieldcase.services.backup_shelf import BackupKind, backups_in, tidy_backups
from fieldcase.services.contents import prove_copy
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.restoring import with_passphrase
from fieldcase.storage.cases import CaseFilter
from fieldcase.storage.migrate import schema_version
from fieldcase.storage.vault import Vault
from tests.faults.lives import nursery
from tests.notebooks import NOON, PASSPHRASE
from tests.storage.keep_vault import KEPT, PEOPLE

BACKUP_KILLS = 4
UPDATE_KILLS = 5
FIRST = KEPT / "0001"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, which Windows has not")


def test_kill_9_while_backing_up_leaves_only_good_backups(notebook: Notebook) -> None:
    place = notebook.place
    notebook.vault.close()

    chance = random.Random(20251122)  # noqa: S311  (the same tries each time)
    with nursery() as lives:
        for _ in range(BACKUP_KILLS):
            life = lives.begin("backing_up.back_up_for_ever", place.folder)
            life.kill_after(chance.uniform(0, 1.2))
            _require_good(place)

    assert backups_in(place.backups)


def test_kill_9_while_updating_leaves_the_old_notebook_or_the_new_one(tmp_path: Path) -> None:
    killed = 0
    chance = random.Random(20251123)  # noqa: S311  (the same tries each time)
    with nursery() as lives:
        for number in range(UPDATE_KILLS):
            place = Place(tmp_path / f"notebook-{number}")
            shutil.copytree(FIRST, place.folder)
            life = lives.begin("migrating.update", place.folder)
            killed += "done" not in life.kill_after(chance.uniform(0, 0.5))
            opener = with_passphrase(PASSPHRASE)
            vault = Vault.open_as_it_is(place.database, opener(place).keys)
            version = vault.setting("user_version")
            vault.close()

            again = open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes)
            seen = {line.case.person.alias for line in casework.case_list(again, CaseFilter.ALL, "")}
            problems = again.vault.problems()
            again.vault.close()

            assert 1 <= version <= schema_version()
            assert (seen, problems) == (set(PEOPLE), ())
            assert backups_in(place.backups)[0].kind is BackupKind.BEFORE_UPDATE
    assert killed


def test_the_notebook_before_an_update_is_kept_whole_for_thirty_days(tmp_path: Path) -> None:
    place = Place(tmp_path / "notebook")
    shutil.copytree(FIRST, place.folder)

    open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes).vault.close()
    (kept,) = backups_in(place.backups)
    keys = with_passphrase(PASSPHRASE)(Place(kept.path)).keys
    found = prove_copy(Place(kept.path).database, keys)
    tidy_backups(place.backups, NOON + timedelta(days=31))

    assert found.counts.cases == len(PEOPLE)
    assert backups_in(place.backups) == ()


def test_a_copy_that_cannot_be_kept_keeps_the_update_from_happening(tmp_path: Path) -> None:
    place = Place(tmp_path / "notebook")
    shutil.copytree(FIRST, place.folder)
    before = place.database.read_bytes()
    place.backups.write_text("a file in the way")

    with pytest.raises(Exception, match=r"notebook\.read_only"):
        open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes)

    assert place.database.read_bytes() == before


def _require_good(place: Place) -> None:
    for kept in backups_in(place.backups)[:2]:
        copy = Place(kept.path)
        prove_copy(copy.database, with_passphrase(PASSPHRASE)(copy).keys)
    notebook = open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes)
    loss = notebook.anchor.loss
    notebook.vault.close()
    assert loss is None
