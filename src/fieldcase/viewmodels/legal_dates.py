"""Legal dates that are near, on Today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.legal_clocks import DueClock, keep_dates_true, legal_clocks, write_calendar
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage, CaseTab
from fieldcase.viewmodels.observable import Event


class LegalDates:
    """Reads again whenever a case changed."""

    def __init__(self, desk: Desk, failed: Callable[[FieldCaseError], None]) -> None:
        self._desk = desk
        self._failed = failed
        self.clocks: tuple[DueClock, ...] = ()
        self.changed: Event[None] = Event()
        self.written: Event[None] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CASES, self.load)

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self._desk.clock.today()

    def load(self) -> None:
        """Read the dates; where many changed at once, a few cases at a time between other work."""
        self._desk.ask(keep_dates_true, self._kept, self._failed)

    def open(self, clock: DueClock) -> None:
        """Go to where the date comes from."""
        self._desk.go(CasesPage(clock.case.id, CaseTab.STATUS))

    def write(self, title: str, target: Path) -> None:
        """Write the dates as a calendar of entries that are all called *title*."""
        clocks = self.clocks

        def job(notebook: Notebook) -> None:
            write_calendar(notebook, clocks, title, target)

        self._desk.ask(job, self.written, self._failed)

    def _kept(self, more: bool) -> None:
        if more:
            self._desk.ask_aside(keep_dates_true, self._kept, self._failed)
        else:
            self._desk.ask(legal_clocks, self._take, self._failed)

    def _take(self, found: tuple[DueClock, ...]) -> None:
        self.clocks = found
        self.changed(None)
