"""What should be told about keys when the day begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.arrival import Arrival
from fieldcase.services.notebook import Notebook
from fieldcase.services.reminders import Reminder, reminders
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import SettingsPage
from fieldcase.viewmodels.observable import Event


class KeyNews:
    """Reminders stay until they are seen to; what happened at the door is told until it was read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reminders: tuple[Reminder, ...] = ()
        self._arrival = Arrival()
        self._dismissed = False
        self.changed: Event[None] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.RECOVERY, self.load)

    @property
    def reminders(self) -> tuple[Reminder, ...]:
        """What should be seen to."""
        return self._reminders

    @property
    def arrival(self) -> Arrival:
        """What happened at the door."""
        return Arrival() if self._dismissed else self._arrival

    @property
    def today(self) -> date:
        """The day on the wall calendar here."""
        return self._desk.clock.today()

    def load(self) -> None:
        """Read how it stands."""
        self._desk.ask(_read, self._take, _ignored)

    def dismiss(self) -> None:
        """It was read."""
        self._dismissed = True
        self.changed(None)

    def open_keys(self) -> None:
        """Go to where the kit is made and rehearsed."""
        self._desk.go(SettingsPage(group="keys"))

    def _take(self, read: tuple[tuple[Reminder, ...], Arrival]) -> None:
        self._reminders, self._arrival = read
        self.changed(None)


def _read(notebook: Notebook) -> tuple[tuple[Reminder, ...], Arrival]:
    return reminders(notebook), notebook.arrival


def _ignored(problem: FieldCaseError) -> None:
    """The page itself says why nothing can be read."""
