"""Copies are made without being asked, and leave again when they have served their time."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage.x25519 import Identity

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import (
    FolderMissingError,
)
from fieldcase.services import keeping_safe, restoring
from fieldcase.services.backup_shelf import (
    ALWAYS_KEPT,
    BackupKind,
    KeptBackup,
    backups_in,
    tidy_backups,
    worth_keeping,
)
from fieldcase.services.keeping_safe import back_up_here, before_lock, keep_safe, rehearse, safety_of
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from fieldcase.services.second_copy import unwrap
from tests.journeys.test_main_job import selam
from tests.notebooks import NOON, PASSPHRASE

HOUR = timedelta(hours=1)


def clock_of(notebook: Notebook) -> FixedClock:
    """Return the clock that tests move."""
    assert isinstance(notebook.clock, FixedClock)
    return notebook.clock


def names(notebook: Notebook) -> list[str]:
    """Return the backups beside the notebook."""
    return [kept.path.name for kept in backups_in(notebook.place.backups)]


def test_locking_after_work_leaves_a_backup(notebook: Notebook) -> None:
    selam(notebook)

    before_lock(notebook)

    assert len(names(notebook)) == 1
    assert safety_of(notebook).last_backup == NOON


def test_locking_again_within_the_hour_leaves_no_second_one(notebook: Notebook) -> None:
    selam(notebook)
    before_lock(notebook)
    selam(notebook)
    clock_of(notebook).move_to(NOON + HOUR / 2)

    before_lock(notebook)

    assert len(names(notebook)) == 1


def test_a_day_without_work_leaves_no_backup(notebook: Notebook) -> None:
    selam(notebook)
    before_lock(notebook)
    clock_of(notebook).move_to(NOON + 20 * HOUR)

    before_lock(notebook)

    assert len(names(notebook)) == 1


def test_an_hour_of_work_leaves_a_backup_while_the_notebook_is_open(notebook: Notebook) -> None:
    selam(notebook)
    keep_safe(notebook)
    selam(notebook)
    clock_of(notebook).move_to(NOON + HOUR)

    keep_safe(notebook)

    assert len(names(notebook)) == 2


def test_the_log_of_the_database_is_folded_in_while_nobody_waits(notebook: Notebook) -> None:
    selam(notebook)
    log = notebook.place.database.with_name("notebook.db-wal")
    before = log.stat().st_size

    keep_safe(notebook)

    assert before > 0
    assert log.stat().st_size == 0


def test_practice_leaves_no_backups(tmp_path: Path, notebook: Notebook) -> None:
    practice = Notebook(**(vars(notebook) | {"training": True}))
    selam(practice)

    before_lock(practice)

    assert names(practice) == []


def test_a_backup_that_could_not_be_written_is_remembered(notebook: Notebook) -> None:
    selam(notebook)
    notebook.place.backups.write_text("a file in the way")

    before_lock(notebook)

    assert safety_of(notebook).trouble == "notebook.read_only"


def test_a_second_place_gets_a_copy_whenever_it_is_there(notebook: Notebook, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    keeping_safe.choose_second_place(notebook, stick)
    selam(notebook)
    back_up_here(notebook)
    shutil.rmtree(stick)
    clock_of(notebook).move_to(NOON + HOUR)

    back_up_here(notebook)
    gone = safety_of(notebook)
    stick.mkdir()
    clock_of(notebook).move_to(NOON + 2 * HOUR)
    back_up_here(notebook)

    assert gone.last_elsewhere == NOON
    assert safety_of(notebook).last_elsewhere == NOON + 2 * HOUR
    assert len(backups_in(stick)) == 1


def test_with_a_recovery_kit_the_second_copy_is_one_sealed_file(notebook: Notebook, tmp_path: Path) -> None:
    kit = Identity.generate()
    stick, desk = tmp_path / "stick", tmp_path / "desk"
    stick.mkdir()
    desk.mkdir()
    selam(notebook)
    with notebook.writing() as tx:
        tx.meta.put("recovery.recipient", str(kit.to_public()))
    keeping_safe.choose_second_place(notebook, stick)

    made = back_up_here(notebook)
    unpacked = unwrap(stick / f"{made.name}.age", str(kit), desk)

    assert [path.name for path in stick.iterdir()] == [f"{made.name}.age"]
    assert names(notebook) == [made.name]
    assert sorted(path.name for path in notebook.place.backups.iterdir()) == [made.name]
    restored = restoring.restore(
        unpacked, Place(tmp_path / "again"), PASSPHRASE, notebook.clock, notebook.entropy
    )
    assert restored.contents.counts.cases == 1


def test_a_place_that_is_not_there_cannot_be_chosen(notebook: Notebook, tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        keeping_safe.choose_second_place(notebook, tmp_path / "nowhere")


def test_a_rehearsal_puts_the_backup_back_and_throws_it_away(notebook: Notebook) -> None:
    selam(notebook)
    made = back_up_here(notebook)

    result = rehearse(notebook, notebook.place.backups / made.name)

    assert (result.whole, result.cases) == (True, 1)
    assert safety_of(notebook).rehearsal == result
    assert names(notebook) == [path.name for path in notebook.place.backups.iterdir()]


def test_a_rehearsal_of_a_damaged_backup_says_so(notebook: Notebook) -> None:
    selam(notebook)
    made = notebook.place.backups / back_up_here(notebook).name
    content = bytearray(Place(made).database.read_bytes())
    content[len(content) // 3] ^= 1
    Place(made).database.write_bytes(content)

    assert not rehearse(notebook, made).whole


def test_once_a_month_a_backup_is_put_back_for_trial_without_being_asked(notebook: Notebook) -> None:
    selam(notebook)

    keep_safe(notebook)

    rehearsal = safety_of(notebook).rehearsal
    assert rehearsal is not None
    assert rehearsal.whole


@given(
    hours=st.lists(st.integers(0, 24 * 900), min_size=1, max_size=200, unique=True),
    budget=st.integers(0, 100),
)
def test_what_stays_is_the_newest_of_each_time_within_the_budget(hours: list[int], budget: int) -> None:
    made = sorted((NOON - number * HOUR for number in hours), reverse=True)
    backups = [KeptBackup(path=Path(f"{at:%Y%m%d%H}"), kind=BackupKind.BACKUP, at=at, size=1) for at in made]

    staying = worth_keeping(backups, NOON, budget)

    assert staying[:ALWAYS_KEPT] == tuple(backups[:ALWAYS_KEPT])
    assert len(staying) <= max(ALWAYS_KEPT, min(budget, 24 + 14 + 8 + 12))
    assert list(staying) == [one for one in backups if one in staying]


def test_a_year_of_hours_leaves_hours_days_weeks_and_months() -> None:
    backups = [
        KeptBackup(path=Path(str(number)), kind=BackupKind.BACKUP, at=NOON - number * HOUR, size=1)
        for number in range(24 * 365)
    ]

    staying = worth_keeping(backups, NOON, 10**9)

    assert len([one for one in staying if NOON - one.at < 24 * HOUR]) == 24
    assert 24 + 13 <= len(staying) <= 24 + 14 + 8 + 12
    assert NOON - staying[-1].at > timedelta(days=300)


def test_the_notebook_before_an_update_goes_after_thirty_days(tmp_path: Path) -> None:
    for day in ("20251001", "20251120"):
        folder = tmp_path / f"update-{day}T120000Z-abcdef"
        folder.mkdir()
        (folder / "cover.json").write_text("{}")
    stale = tmp_path / "fieldcase-20251120T120000Z-abcdef.part"
    stale.mkdir()

    tidy_backups(tmp_path, NOON)

    assert [path.name for path in tmp_path.iterdir()] == ["update-20251120T120000Z-abcdef"]
