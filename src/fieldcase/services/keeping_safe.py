"""What is done for a notebook without being asked: checkpoints, backups, second copies, rehearsals."""

from __future__ import annotations

import json
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from fieldcase.audit.entry import parse_entry
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError, FolderMissingError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import UserId
from fieldcase.services.anchor import PIN_EVERY
from fieldcase.services.backup import (
    LAST_BACKUP,
    LAST_ELSEWHERE,
    LAST_SIZE,
    TROUBLE,
    BackedUp,
    back_up,
)
from fieldcase.services.backup_shelf import DEFAULT_BUDGET, BackupKind, backups_in, tidy_backups
from fieldcase.services.disk import disk_errors
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from fieldcase.services.restoring import prepare, with_identity
from fieldcase.services.runner import attempt
from fieldcase.services.second_copy import copy_elsewhere
from fieldcase.services.session import note_lock
from fieldcase.storage.transaction import Transaction

BACK_UP_EVERY = timedelta(hours=1)
REHEARSE_EVERY = timedelta(days=30)
COPY_ELSEWHERE_EVERY = timedelta(days=7)
MEBIBYTE = 1024 * 1024

SECOND_PLACE = "backup.second_place"
BUDGET = "backup.budget_mib"
REHEARSED = "backup.rehearsed"

_NO_WORK = frozenset(
    {
        "notebook.unlocked",
        "notebook.locked",
        "backup.made",
        "backup.copied",
        "backup.rehearsed",
        "case.viewed",
    }
)
"""What leaves an entry, yet nothing that a backup would miss."""


class Rehearsal(Frozen):
    """A backup that was put back for trial."""

    at: datetime
    name: str
    whole: bool
    cases: int = 0


class Safety(Frozen):
    """How it stands with the copies of a notebook."""

    last_backup: datetime | None
    last_elsewhere: datetime | None
    second_place: Path | None
    budget: int
    rehearsal: Rehearsal | None
    trouble: str


def before_lock(notebook: Notebook, *, quickly: bool = False) -> None:
    """
    Do what has to be done before a notebook is closed; call it once, wherever that happens.

    Args:
        quickly: Leave the backup for the next time: the lid is closing, or somebody is at the door.
    """
    if notebook.vault.for_reading:
        return
    if not quickly:
        back_up_if_due(notebook)
    note_lock(notebook)


def keep_safe(notebook: Notebook) -> Topic:
    """Do what has come due while the notebook is open; called every few minutes, quick when nothing has."""
    if notebook.vault.for_reading:
        return Topic.NONE
    now = notebook.clock.now()
    pinned = notebook.anchor.pinned_at
    if pinned is None or abs(now - pinned) >= PIN_EVERY:
        notebook.anchor.pin(notebook.vault, now)
    topic = back_up_if_due(notebook)
    if not notebook.training:
        topic |= rehearse_if_due(notebook)
    notebook.vault.tidy()
    return topic


def back_up_if_due(notebook: Notebook) -> Topic:
    """Write a backup beside the notebook if it is an hour since the last one and something was done since."""
    now = notebook.clock.now()
    with notebook.reading() as tx:
        last = _moment(tx.meta.get(LAST_BACKUP))
        due = last is None or abs(now - last) >= BACK_UP_EVERY
        if notebook.training or not due or not _was_worked_in(tx):
            return Topic.NONE
    outcome = attempt(lambda: back_up_here(notebook))
    if isinstance(outcome, FieldCaseError):
        with notebook.vault.writing(notebook.user.id, now) as tx:
            tx.meta.put(TROUBLE, outcome.code)
    return Topic.BACKUP


def back_up_here(notebook: Notebook) -> BackedUp:
    """
    Write a backup beside the notebook, copy it to the second place if that is there, drop what is surplus.

    Raises:
        FolderFullError, FolderReadOnlyError, WrittenDifferentlyError: If it could not be written.
    """
    folder = notebook.place.backups
    with disk_errors():
        folder.mkdir(mode=0o700, exist_ok=True)
    made = back_up(notebook, folder)
    safety = safety_of(notebook)
    tidy_backups(folder, made.at, safety.budget)
    if safety.second_place is not None and safety.second_place.is_dir():
        outcome = attempt(lambda: copy_to_second_place(notebook, folder / made.name))
        if isinstance(outcome, FieldCaseError):
            with notebook.vault.writing(notebook.user.id, made.at) as tx:
                tx.meta.put(TROUBLE, outcome.code)
    return made


def copy_to_second_place(notebook: Notebook, backup: Path) -> str:
    """
    Copy a finished backup to the second place; return its name there.

    Raises:
        FolderMissingError, FolderFullError, FolderReadOnlyError, WrittenDifferentlyError.
    """
    safety = safety_of(notebook)
    if safety.second_place is None:
        raise FolderMissingError
    with notebook.reading() as tx:
        recipient = tx.meta.get("recovery.recipient")
    name = copy_elsewhere(backup, safety.second_place, recipient)
    now = notebook.clock.now()
    with notebook.vault.writing(notebook.user.id, now) as tx:
        tx.meta.put(LAST_ELSEWHERE, now.isoformat())
        tx.audit.record("backup.copied")
    tidy_backups(safety.second_place, now, safety.budget)
    return name


def safety_of(notebook: Notebook) -> Safety:
    """Return how it stands with the copies."""
    with notebook.reading() as tx:
        place, budget = tx.meta.get(SECOND_PLACE), tx.meta.get(BUDGET)
        rehearsed = tx.meta.get(REHEARSED)
        return Safety(
            last_backup=_moment(tx.meta.get(LAST_BACKUP)),
            last_elsewhere=_moment(tx.meta.get(LAST_ELSEWHERE)),
            second_place=Path(place) if place else None,
            budget=int(budget) * MEBIBYTE if budget else DEFAULT_BUDGET,
            rehearsal=Rehearsal(**json.loads(rehearsed)) if rehearsed else None,
            trouble=tx.meta.get(TROUBLE),
        )


def choose_second_place(notebook: Notebook, folder: Path | None) -> Topic:
    """Copy every backup to *folder* from now on, whenever it is there; ``None`` ends it."""
    if folder is not None and not folder.is_dir():
        raise FolderMissingError
    with notebook.writing() as tx:
        tx.meta.put(SECOND_PLACE, str(folder) if folder else "")
        tx.audit.record("settings.changed", "", ("backup.second_place",))
    return Topic.BACKUP


def choose_budget(notebook: Notebook, mebibytes: int) -> Topic:
    """Let the backups on this computer take at most so much room."""
    with notebook.writing() as tx:
        tx.meta.put(BUDGET, str(mebibytes))
        tx.audit.record("settings.changed", "", ("backup.budget",))
    return Topic.BACKUP


def rehearse(notebook: Notebook, backup: Path) -> Rehearsal:
    """Put a backup back for trial, in a folder that is thrown away; remember the day and the result."""
    trial = Place(notebook.place.backups / f".rehearsal-{notebook.entropy(4).hex()}")
    secret = notebook.secret
    opener = with_identity(secret.age_identity, UserId(secret.user_id), secret.vault_id)
    now = notebook.clock.now()
    prepared = attempt(lambda: prepare(backup, trial, opener, notebook.clock, notebook.entropy))
    if isinstance(prepared, FieldCaseError):
        result = Rehearsal(at=now, name=backup.name, whole=False)
    else:
        shutil.rmtree(prepared.folder, ignore_errors=True)
        result = Rehearsal(at=now, name=backup.name, whole=True, cases=prepared.contents.counts.cases)
    with notebook.vault.writing(notebook.user.id, now) as tx:
        tx.meta.put(REHEARSED, result.to_json())
        tx.audit.record("backup.rehearsed", "", ("whole" if result.whole else "not-whole",))
    return result


def rehearse_if_due(notebook: Notebook) -> Topic:
    """Put the newest backup back for trial once a month."""
    rehearsal = safety_of(notebook).rehearsal
    if rehearsal is not None and abs(notebook.clock.now() - rehearsal.at) < REHEARSE_EVERY:
        return Topic.NONE
    newest = [kept for kept in backups_in(notebook.place.backups) if kept.kind is BackupKind.BACKUP][:1]
    if not newest:
        return Topic.NONE
    rehearse(notebook, newest[0].path)
    return Topic.BACKUP


def _was_worked_in(tx: Transaction) -> bool:
    since = tx.meta.get(LAST_SIZE)
    entries = tx.audit.entries(int(since) + 1 if since else 1)
    return any(parse_entry(entry).action not in _NO_WORK for entry in entries)


def _moment(kept: str) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None
