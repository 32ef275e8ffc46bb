"""Copies are made without being asked, and leave again when they have served their time."""

from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage.x25519 import Identity

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import (
    FolderMissingError,
    NotebookDamagedError,
    RecordNotWholeError,
    WrongPassphraseError,
)
from fieldcase.domain.ids import UserId
from fieldcase.services import casework, keeping_safe, noting, record, restoring
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
from fieldcase.services.opening import open_notebook
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
    with pytest.raises(NotebookDamagedError):
        unwrap(stick / f"{made.name}.age", str(Identity.generate()), desk)


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


def test_what_is_put_back_takes_the_place_and_the_old_one_is_kept(notebook: Notebook) -> None:
    selam(notebook)
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
    cases = casework.today_sheet(again).case_count
    device, loss = _device(again), again.anchor.loss
    again.vault.close()

    assert now is not None
    assert (now.counts.cases, prepared.contents.counts.cases, cases) == (2, 1, 1)
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


def test_the_record_is_read_newest_first_with_names(notebook: Notebook) -> None:
    case_id = selam(notebook)
    noting.note_view(notebook, case_id)

    page = record.read_record(notebook, limit=3)
    older = record.read_record(notebook, before=page.lines[-1].seq, limit=3)

    assert (page.lines[0].action, page.lines[0].worker) == ("case.viewed", "Marta K.")
    assert page.lines[0].about.startswith("NR-")
    assert page.lines[-1].seq - older.lines[0].seq == 1
    assert page.total == page.lines[0].seq


def test_views_can_be_left_out_and_that_is_written_down(notebook: Notebook) -> None:
    case_id = selam(notebook)

    noting.keep_views(notebook, wanted=False)
    noting.note_view(notebook, case_id)

    assert record.read_record(notebook).lines[0].action == "settings.changed"


def test_a_paper_code_holds_until_the_record_is_rewritten(
    notebook: Notebook, other_notebook: Notebook
) -> None:
    paper = record.paper_code(notebook)
    selam(notebook)

    assert record.is_code_of(notebook, paper.entry, paper.code)
    assert record.is_code_of(notebook, paper.entry, f" {paper.code.lower().replace('-', ' ')} ")
    assert not record.is_code_of(notebook, paper.entry + 1, paper.code)
    assert not record.is_code_of(other_notebook, paper.entry, paper.code)
    assert not record.is_code_of(notebook, 10_000, paper.code)


def test_the_whole_record_is_proved_against_every_checkpoint(notebook: Notebook) -> None:
    for _ in range(3):
        selam(notebook)
        record.paper_code(notebook)

    proof = record.prove_record(notebook)

    assert proof.checkpoints == 3
    assert proof.clock_went_back == ()


def test_a_clock_that_went_back_is_pointed_out(notebook: Notebook) -> None:
    selam(notebook)
    clock_of(notebook).move_to(NOON - timedelta(days=3))
    noting.note_settings(notebook, ("theme",))

    proof = record.prove_record(notebook)
    page = record.read_record(notebook)

    assert len(proof.clock_went_back) == 1
    assert [line.seq for line in page.lines if line.clock_went_back] == list(proof.clock_went_back)


def test_an_entry_that_was_changed_is_found(notebook: Notebook) -> None:
    selam(notebook)
    record.paper_code(notebook)
    with notebook.writing() as tx:
        connection = tx.audit._connection
        connection.execute("DROP TRIGGER audit_is_append_only")
        connection.execute(
            "UPDATE audit SET entry = CAST(replace(entry, 'case.opened', 'note.added') AS BLOB)"
        )

    with pytest.raises(RecordNotWholeError):
        record.prove_record(notebook)


def test_a_handed_out_record_is_verified_by_program_and_script(notebook: Notebook, tmp_path: Path) -> None:
    from tests.audit.test_export import by_script  # noqa: PLC0415  (one test of many)

    selam(notebook)
    record.paper_code(notebook)
    selam(notebook)

    folder = tmp_path / record.export_record(notebook, tmp_path)

    assert record.verify_exported(folder) > 0
    assert by_script(folder)[0] == 0
    (folder / "entries.jsonl").write_bytes(
        (folder / "entries.jsonl").read_bytes().replace(b"case.opened", b"case.closed")
    )
    with pytest.raises(RecordNotWholeError):
        record.verify_exported(folder)
    assert by_script(folder)[0] == 1


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
