"""The copies of a notebook: which there are, what is done with them without being asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from fieldcase.domain.changes import Topic
from fieldcase.services import keeping_safe
from fieldcase.services.backup_shelf import KeptBackup, backups_in
from fieldcase.services.keeping_safe import Rehearsal, Safety
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.one_at_a_time import OneAtATime

T = TypeVar("T")

BUDGETS_MIB = (512, 2048, 8192)
"""Offered for the copies on this computer."""


@dataclass(frozen=True)
class _Read:
    backups: tuple[KeptBackup, ...]
    safety: Safety


class Backups(OneAtATime):
    """State of the copies, in the settings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._read: _Read | None = None
        self._rehearsed: Rehearsal | None = None
        self.close: Callable[[], None] = desk.hear(Topic.BACKUP, self._again, but=self)

    @property
    def backups(self) -> tuple[KeptBackup, ...]:
        """Every copy on this computer, the newest first."""
        return self._read.backups if self._read else ()

    @property
    def safety(self) -> Safety | None:
        """How it stands with the copies; nothing before the first reading."""
        return self._read.safety if self._read else None

    @property
    def today(self) -> date:
        """The day on the wall calendar here."""
        return self._desk.clock.today()

    @property
    def rehearsed(self) -> Rehearsal | None:
        """What the trial that was just asked for came to."""
        return self._rehearsed

    def load(self) -> None:
        """Read what there is."""
        self._desk.ask(_read, self._take, self._stopped)

    def back_up(self) -> None:
        """Write a copy beside the notebook, and to the second place."""
        self._do(keeping_safe.back_up_here, lambda _: None)

    def rehearse(self) -> None:
        """Put the newest copy back for trial."""
        if self.backups:
            newest = self.backups[0].path
            self._do(lambda notebook: keeping_safe.rehearse(notebook, newest), self._keep_rehearsal)

    def choose_second_place(self, folder: Path | None) -> None:
        """Copy to *folder* as well from now on, or no more."""
        self._do(lambda notebook: keeping_safe.choose_second_place(notebook, folder), lambda _: None)

    def choose_budget(self, mebibytes: int) -> None:
        """Let the copies on this computer take so much room."""
        self._do(lambda notebook: keeping_safe.choose_budget(notebook, mebibytes), lambda _: None)

    def _do(self, job: Callable[[Notebook], T], done: Callable[[T], None]) -> None:
        if self._busy:
            return
        self._rehearsed = None
        self._take_up()

        def finished(result: T) -> None:
            self._busy = False
            done(result)
            self.load()
            self._desk.publish(Topic.BACKUP, self)

        self._desk.ask(job, finished, self._stopped)

    def _keep_rehearsal(self, rehearsal: Rehearsal) -> None:
        self._rehearsed = rehearsal

    def _take(self, read: _Read) -> None:
        self._read = read
        self.changed(None)

    def _again(self) -> None:
        if self._read is not None:
            self.load()


def _read(notebook: Notebook) -> _Read:
    return _Read(backups_in(notebook.place.backups), keeping_safe.safety_of(notebook))
