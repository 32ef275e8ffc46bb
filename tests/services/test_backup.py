"""A backup is one only when it opens; what was put back is what there was."""

from __future__ import annotations

import errno
import json
import os
import shutil
from pathlib import Path

import pytest

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.errors import (
    FolderFullError,
    FolderMissingError,
    FolderReadOnlyError,
    NotebookDamagedError,
    NotebookExistsError,
    NotebookMissingError,
    WrittenDifferentlyError,
    WrongPassphraseError,
)
from fieldcase.services import backup_folder, casework, consent, outbox, receiving, sharing
from fieldcase.services.backup import back_up
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.restoring import restore
from fieldcase.services.sharing import ReferralRequest
from fieldcase.storage.cases import CaseFilter
from fieldcase.storage.vault import Vault
from tests.journeys.test_main_job import SPOKEN, introduced, selam, wording
from tests.notebooks import NOON, PASSPHRASE

NEEDLE = "Quetzalwren"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty folder for backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def put_back(notebook: Notebook, made: Path, where: Path) -> Notebook:
    """Restore a backup and open what was restored."""
    place = Place(where)
    restore(made, place, PASSPHRASE, notebook.clock, notebook.entropy)
    return open_notebook(place, PASSPHRASE, notebook.clock, notebook.entropy)


def test_a_restored_notebook_holds_what_the_first_one_held(
    notebook: Notebook, stick: Path, tmp_path: Path
) -> None:
    case_id = selam(notebook)
    casework.add_note(notebook, case_id, "Calmer when the door stays open.")

    made = back_up(notebook, stick)
    again = put_back(notebook, stick / made.name, tmp_path / "restored")
    sheet = casework.case_sheet(again, case_id)
    with again.reading() as tx:
        whole = tx.audit.is_whole()
    again.vault.close()

    assert sheet.case.person.alias == "Selam"
    assert [note.text for note in sheet.notes] == ["Calmer when the door stays open."]
    assert whole


def test_work_after_the_backup_is_not_in_it(notebook: Notebook, stick: Path, tmp_path: Path) -> None:
    selam(notebook)
    made = back_up(notebook, stick)
    selam(notebook)

    again = put_back(notebook, stick / made.name, tmp_path / "restored")
    count = len(casework.case_list(again, CaseFilter.ALL, ""))
    again.vault.close()

    assert count == 1


def test_the_notebook_goes_on_working_after_a_backup(notebook: Notebook, stick: Path) -> None:
    back_up(notebook, stick)

    case_id = selam(notebook)

    assert casework.case_sheet(notebook, case_id).case.person.alias == "Selam"


def test_today_knows_when_the_last_backup_was_made(notebook: Notebook, stick: Path) -> None:
    before = casework.today_sheet(notebook).last_backup

    back_up(notebook, stick)

    assert before is None
    assert casework.today_sheet(notebook).last_backup == NOON
    with notebook.reading() as tx:
        assert tx.audit.is_whole()


def test_a_file_that_waits_in_the_outbox_can_be_sent_from_the_restored_notebook(
    notebook: Notebook, other_notebook: Notebook, stick: Path, tmp_path: Path
) -> None:
    hope = introduced(notebook, other_notebook)
    case_id = selam(notebook)
    consent.record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    request = ReferralRequest(
        case_id=case_id, organisation_id=hope, purpose=Purpose.HEALTH, ticked=frozenset({"alias"})
    )
    referral = sharing.refer(notebook, wording(), request)

    made = back_up(notebook, stick)
    again = put_back(notebook, stick / made.name, tmp_path / "restored")
    there = outbox.write_to_folder(again, referral.bundle_id, tmp_path)
    again.vault.close()

    arrived = receiving.open_file(other_notebook, tmp_path / there.written.name)
    assert arrived.from_name == "Northern Outreach"


def test_a_backup_shows_no_word_of_a_case(notebook: Notebook, stick: Path) -> None:
    case_id = selam(notebook)
    casework.add_note(notebook, case_id, f"{NEEDLE} in a note")

    made = back_up(notebook, stick)

    files = [path for path in (stick / made.name).rglob("*") if path.is_file()]
    assert files
    assert [path.name for path in files if NEEDLE.encode() in path.read_bytes()] == []
    assert made.size == sum(path.stat().st_size for path in files)


def test_the_name_of_a_backup_tells_only_the_time(notebook: Notebook, stick: Path) -> None:
    first, second = back_up(notebook, stick), back_up(notebook, stick)

    assert first.name.startswith("fieldcase-20251122T120000Z-")
    assert first.name != second.name
    assert sorted(path.name for path in stick.iterdir()) == sorted([first.name, second.name])


def test_only_the_owner_can_read_a_backup(notebook: Notebook, stick: Path) -> None:
    made = stick / back_up(notebook, stick).name

    open_to_others = [path.name for path in [made, *made.rglob("*")] if path.stat().st_mode & 0o077]

    assert open_to_others == []


def test_a_missing_folder_is_told_apart_from_a_full_one(
    notebook: Notebook, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FolderMissingError):
        back_up(notebook, stick / "unplugged")

    monkeypatch.setattr(backup_folder, "free_bytes", lambda _folder: 1000)
    with pytest.raises(FolderFullError):
        back_up(notebook, stick)

    assert list(stick.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "expected"), [(errno.ENOSPC, FolderFullError), (errno.EROFS, FolderReadOnlyError)]
)
def test_a_disk_that_gives_up_in_the_middle_leaves_no_half_backup(
    notebook: Notebook,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    expected: type[Exception],
) -> None:
    def gives_up(_source: object, _target: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(shutil, "copyfile", gives_up)

    with pytest.raises(expected):
        back_up(notebook, stick)

    assert list(stick.iterdir()) == []
    assert casework.today_sheet(notebook).last_backup is None


def test_a_copy_that_is_not_the_same_is_not_called_a_backup(
    notebook: Notebook, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that answers wrongly: the database that is read back holds another notebook's state."""
    selam(notebook)
    genuine = Vault.copy_to

    def another_state(vault: Vault, path: Path) -> None:
        genuine(vault, path)
        selam(notebook)

    monkeypatch.setattr(Vault, "copy_to", another_state)

    with pytest.raises(WrittenDifferentlyError):
        back_up(notebook, stick)

    assert list(stick.iterdir()) == []


def test_nothing_is_restored_over_a_notebook(notebook: Notebook, stick: Path) -> None:
    made = back_up(notebook, stick)

    with pytest.raises(NotebookExistsError):
        restore(stick / made.name, notebook.place, PASSPHRASE, notebook.clock, notebook.entropy)


def test_the_passphrase_is_asked_for_at_restoring(notebook: Notebook, stick: Path, tmp_path: Path) -> None:
    made = back_up(notebook, stick)
    before = sorted(tmp_path.iterdir())

    with pytest.raises(WrongPassphraseError):
        restore(stick / made.name, Place(tmp_path / "new"), "another", notebook.clock, notebook.entropy)

    assert sorted(tmp_path.iterdir()) == before


def test_a_damaged_backup_is_not_put_back(notebook: Notebook, stick: Path, tmp_path: Path) -> None:
    selam(notebook)
    made = stick / back_up(notebook, stick).name
    database = Place(made).database
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(content)

    with pytest.raises(NotebookDamagedError):
        restore(made, Place(tmp_path / "new"), PASSPHRASE, notebook.clock, notebook.entropy)

    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("missing", ["cover.json", "dbkey.age", "notebook.db"])
def test_an_incomplete_backup_is_not_put_back(
    notebook: Notebook, stick: Path, tmp_path: Path, missing: str
) -> None:
    made = stick / back_up(notebook, stick).name
    (made / missing).unlink()

    with pytest.raises(NotebookMissingError):
        restore(made, Place(tmp_path / "new"), PASSPHRASE, notebook.clock, notebook.entropy)

    assert not (tmp_path / "new").exists()


def test_a_backup_that_is_not_there_is_a_missing_folder(notebook: Notebook, tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        restore(tmp_path / "gone", Place(tmp_path / "new"), PASSPHRASE, notebook.clock, notebook.entropy)


def test_a_restored_notebook_can_be_backed_up_and_restored_again(
    notebook: Notebook, stick: Path, tmp_path: Path
) -> None:
    selam(notebook)
    first = stick / back_up(notebook, stick).name
    once = put_back(notebook, first, tmp_path / "once")
    second = stick / back_up(once, stick).name
    once.vault.close()
    shutil.rmtree(first)

    twice = put_back(notebook, second, tmp_path / "twice")
    with twice.reading() as tx:
        cases = tx.cases.count()
    twice.vault.close()

    assert cases == 1
    assert json.loads((tmp_path / "twice" / "cover.json").read_text())["format"] == "fieldcase-notebook"
