"""The closed door: which notebook, with what passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.runner import Lane, Runner
from fieldcase.viewmodels.observable import Event


@dataclass(frozen=True)
class Door:
    """One notebook that can be opened here; *shown_name* may be empty."""

    folder: Path
    shown_name: str
    training: bool


Opener = Callable[[Path, str], None]
"""Opens the notebook in a folder with a passphrase and keeps it; runs in the vault's lane."""


class Unlock:
    """
    State of the unlock page.

    A passphrase is handed through and never kept. A wrong one leaves everything as it is; the message goes
    away with the next keystroke.
    """

    def __init__(self, doors: tuple[Door, ...], opener: Opener, runner: Runner, chosen: int = 0) -> None:
        self._doors = doors
        self._opener = opener
        self._runner = runner
        self._chosen = min(chosen, len(doors) - 1)
        self._busy = False
        self._problem: FieldCaseError | None = None
        self.changed: Event[None] = Event()
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
    def busy(self) -> bool:
        """Whether the key is being derived just now."""
        return self._busy

    @property
    def problem(self) -> FieldCaseError | None:
        """Why the last try did not open it."""
        return self._problem

    def next_door(self) -> None:
        """Choose the next notebook."""
        self._chosen = (self._chosen + 1) % len(self._doors)
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
        door = self.door
        self._busy, self._problem = True, None
        self.changed(None)
        self._runner.submit(
            Lane.VAULT,
            lambda: self._opener(door.folder, passphrase),
            lambda _: self._opened(door),
            self._not_opened,
        )

    def _opened(self, door: Door) -> None:
        self._busy = False
        self.changed(None)
        self.opened(door)

    def _not_opened(self, problem: FieldCaseError) -> None:
        self._busy, self._problem = False, problem
        self.changed(None)
