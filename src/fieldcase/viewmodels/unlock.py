"""The closed door: which notebook, who, with what passphrase."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldcase.domain.errors import TooSoonError
from fieldcase.services.runner import Lane, Runner
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.one_at_a_time import OneAtATime

MANY = 2
"""From so many workers on, one says who one is."""


@dataclass(frozen=True)
class Door:
    """
    One notebook that can be opened here; *shown_name* may be empty.

    Attributes:
        workers: Who can open it, with what each wants to be called here; empty means no name.
        last: Who was here last.
        may_erase: Whether its keys can be erased from here.
    """

    folder: Path
    shown_name: str
    training: bool
    workers: tuple[tuple[str, str], ...] = ()
    last: str = ""
    may_erase: bool = False


Opener = Callable[[Path, str, str], None]
"""Opens the notebook in a folder for a worker with a passphrase and keeps it; runs in the vault's lane."""


class Unlock(OneAtATime):
    """
    State of the unlock page.

    A passphrase is handed through and never kept. A wrong one leaves everything as it is; the message goes
    away with the next keystroke.
    """

    def __init__(
        self,
        doors: tuple[Door, ...],
        opener: Opener,
        runner: Runner,
        wait: Callable[[Path, str], float] = lambda _folder, _worker: 0.0,
        chosen: int = 0,
    ) -> None:
        super().__init__()
        self._doors = doors
        self._opener = opener
        self._runner = runner
        self._wait = wait
        self._chosen = min(chosen, len(doors) - 1)
        self._worker = _first_worker(doors[self._chosen])
        self.opened: Event[Door] = Event()

    @property
    def doors(self) -> tuple[Door, ...]:
        """Every notebook that can be opened here."""
        return self._doors

    @property
    def door(self) -> Door:
        """The one that is chosen."""
        return self._doors[self._chosen]

    @property
    def worker(self) -> str:
        """Who is opening; empty where there is only one, whose key file is the only one."""
        return self._worker

    @property
    def wait(self) -> int:
        """Whole seconds until the next passphrase can be tried."""
        left = self._wait(self.door.folder, self._worker)
        return math.ceil(left)

    def next_door(self) -> None:
        """Choose the next notebook."""
        self._chosen = (self._chosen + 1) % len(self._doors)
        self._worker = _first_worker(self.door)
        self._problem = None
        self.changed(None)

    def choose_worker(self, worker: str) -> None:
        """Say who one is."""
        self._worker = worker
        self._problem = None
        self.changed(None)

    def typed(self) -> None:
        """Forget the last message: something else is being tried."""
        if self._problem is not None:
            self._problem = None
            self.changed(None)

    def unlock(self, passphrase: str) -> None:
        """Try *passphrase* on the chosen notebook."""
        if self._busy or not passphrase:
            return
        door, worker = self.door, self._worker
        if self.wait > 0:
            self._problem = TooSoonError(seconds=self.wait)
            self.changed(None)
            return
        self._take_up()
        self._runner.submit(
            Lane.VAULT,
            lambda: self._opener(door.folder, worker, passphrase),
            lambda _: self._opened(door),
            self._stopped,
        )

    def _opened(self, door: Door) -> None:
        self._busy = False
        self.changed(None)
        self.opened(door)


def _first_worker(door: Door) -> str:
    """Return who was here last; a stranger to this notebook, or its only worker, need not be named."""
    ids = [worker for worker, _ in door.workers]
    if len(ids) < MANY:
        return ""
    return door.last if door.last in ids else ids[0]
