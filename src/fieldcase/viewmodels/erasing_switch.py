"""Whether the keys may be erased from this computer in an emergency."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.roles import Action, allows
from fieldcase.services.notebook import Notebook
from fieldcase.services.panic import allow_erasing
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class ErasingSwitch:
    """State of the switch; *open_page* leads to where it is done."""

    def __init__(self, desk: Desk, open_page: Callable[[], None]) -> None:
        self._desk = desk
        self.open_page = open_page
        self._allowed = False
        self._may_change = False
        self._problem: FieldCaseError | None = None
        self.changed: Event[None] = Event()

    @property
    def allowed(self) -> bool:
        """Whether it is offered."""
        return self._allowed

    @property
    def may_change(self) -> bool:
        """Whether the present worker looks after the notebook."""
        return self._may_change

    @property
    def problem(self) -> FieldCaseError | None:
        """Why the last thing could not be done."""
        return self._problem

    def load(self) -> None:
        """Read how it stands."""
        self._desk.ask(_read, self._take, self._stopped)

    def allow(self, *, allowed: bool) -> None:
        """Offer it, or no more."""

        def job(notebook: Notebook) -> tuple[bool, bool]:
            allow_erasing(notebook, allowed=allowed)
            return _read(notebook)

        self._desk.ask(job, self._take, self._stopped)

    def _take(self, read: tuple[bool, bool]) -> None:
        self._allowed, self._may_change = read
        self._problem = None
        self.changed(None)

    def _stopped(self, problem: FieldCaseError) -> None:
        self._problem = problem
        self.changed(None)


def _read(notebook: Notebook) -> tuple[bool, bool]:
    may_change = allows(notebook.user, Action.MANAGE_PEOPLE) and not notebook.training
    return notebook.place.cover().may_erase, may_change
