"""Our own keys: how old they are, new ones, a statement for the day they are lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.frozen import Frozen
from fieldcase.services import own_keys
from fieldcase.services.largest_file import allow_large_files, largest_file
from fieldcase.services.notebook import Notebook
from fieldcase.services.own_keys import OwnKeys, Renewed
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import ExchangePage, ExchangeTab
from fieldcase.viewmodels.observable import Event

_MEBIBYTE = 1024 * 1024


class KeySheet(Frozen):
    """What is known of our keys, and the largest file we take, in MiB."""

    keys: OwnKeys
    largest_mebibytes: int


@dataclass(frozen=True)
class OurKeysState:
    """
    What the page shows.

    Attributes:
        asking: Whether somebody was asked if new keys are really wanted.
        renewed: How many files for partners were made, after new keys were.
        statement: The text that ends our keys, while it is shown.
        written: Name of the statement's file, after it was written.
    """

    sheet: KeySheet | None = None
    asking: bool = False
    busy: bool = False
    renewed: int | None = None
    statement: str = ""
    written: str = ""
    trouble: FieldCaseError | None = None

    @property
    def takes_large_files(self) -> bool:
        """Whether files above 200 MiB are taken in."""
        return self.sheet is not None and self.sheet.largest_mebibytes > _USUAL


_USUAL = 200


class OurKeys:
    """Makes new keys only after somebody said so twice."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = OurKeysState()
        self.changed: Event[None] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.DIRECTORY, self._again, but=self)

    @property
    def state(self) -> OurKeysState:
        """What holds now."""
        return self._state

    def load(self) -> None:
        """Read what is known of our keys; a statement that was shown is hidden."""
        self._state = replace(self._state, statement="", asking=False)
        self._read()

    def ask(self, *, wanted: bool) -> None:
        """Ask once more whether new keys are wanted, or think better of it."""
        self._show(replace(self._state, asking=wanted, renewed=None))

    def renew(self) -> None:
        """Make new keys, with a file for every partner."""
        if self._state.asking and not self._state.busy:
            self._show(replace(self._state, busy=True, trouble=None))
            self._desk.ask(own_keys.renew_keys, self._renewed, self._stopped)

    def show_statement(self) -> None:
        """Show the text that ends our keys."""
        self._desk.ask(
            own_keys.own_statement,
            lambda text: self._show(replace(self._state, statement=text, trouble=None)),
            self._stopped,
        )

    def write_statement(self, folder: Path) -> None:
        """Write it as a file to a folder or stick."""
        self._desk.ask(
            lambda notebook: own_keys.write_own_statement(notebook, folder).name,
            lambda name: self._show(replace(self._state, written=name, trouble=None)),
            self._stopped,
        )

    def take_large_files(self, *, wanted: bool) -> None:
        """Take files up to 1 GiB from now on, or only the usual 200 MiB."""
        if wanted != self._state.takes_large_files:
            self._desk.ask(
                lambda notebook: allow_large_files(notebook, allowed=wanted),
                lambda _: self._read(),
                self._stopped,
            )

    def open_outbox(self) -> None:
        """Go where the files for the partners wait."""
        self._desk.go(ExchangePage(ExchangeTab.OUTBOX))

    def _renewed(self, renewed: Renewed) -> None:
        self._state = replace(self._state, busy=False, asking=False, renewed=renewed.files)
        self._read()
        self._desk.publish(own_keys.RENEWED_TOPICS, self)

    def _read(self) -> None:
        self._desk.ask(_sheet, lambda sheet: self._show(replace(self._state, sheet=sheet)), self._stopped)

    def _stopped(self, error: FieldCaseError) -> None:
        self._show(replace(self._state, busy=False, trouble=error))

    def _again(self) -> None:
        if self._state.sheet is not None:
            self._read()

    def _show(self, state: OurKeysState) -> None:
        self._state = state
        self.changed(None)


def _sheet(notebook: Notebook) -> KeySheet:
    with notebook.reading() as tx:
        largest = largest_file(tx)
    return KeySheet(keys=own_keys.own_keys(notebook), largest_mebibytes=largest // _MEBIBYTE)
