"""Organisations from a file: looked at, then taken in whole, or put aside."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.directory_import import DirectoryLook, import_directory, look_at_directory
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class DirectoryImport:
    """Holds what was read until somebody says yes or no; ``done`` tells how many were added."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._look: DirectoryLook | None = None
        self.changed: Event[None] = Event()
        self.done: Event[int] = Event()
        self.failed: Event[FieldCaseError] = Event()

    @property
    def look(self) -> DirectoryLook | None:
        """What was read and waits for an answer."""
        return self._look

    def read(self, path: Path) -> None:
        """Read a file, of which nothing is kept yet."""
        self._desk.ask(lambda notebook: look_at_directory(notebook, path), self._show, self.failed)

    def keep(self) -> None:
        """Add what is not here yet; a file with a problem adds nothing."""
        look = self._look
        if look is None or look.problems or not look.fresh:
            return
        lists = self._desk.content.code_lists
        self._desk.change(
            lambda notebook: import_directory(notebook, lists, look),
            self,
            self.failed,
            lambda: self._kept(len(look.fresh)),
        )

    def set_aside(self) -> None:
        """Keep nothing of it."""
        self._show(None)

    def _kept(self, number: int) -> None:
        self._show(None)
        self.done(number)

    def _show(self, look: DirectoryLook | None) -> None:
        self._look = look
        self.changed(None)
