"""The people who share this notebook, and the small forms that change who they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from fieldcase.domain.changes import Topic
from fieldcase.domain.roles import Action, allows
from fieldcase.domain.user import Role
from fieldcase.services.kdf_cost import usual_cost
from fieldcase.services.notebook import Notebook
from fieldcase.services.people import (
    Colleague,
    NewWorker,
    add_worker,
    change_worker,
    people,
    remove_worker,
    renew_worker,
)
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.new_passphrase import NewPassphrase
from fieldcase.viewmodels.one_at_a_time import OneAtATime


class PeopleForm(StrEnum):
    """What is being asked."""

    ADD = "add"
    CHANGE = "change"
    RENEW = "renew"
    REMOVE = "remove"


@dataclass(frozen=True)
class _Read:
    colleagues: tuple[Colleague, ...]
    may_change: bool
    training: bool


class People(OneAtATime):
    """State of the settings about people."""

    def __init__(self, desk: Desk, suggest: Callable[[], str]) -> None:
        super().__init__()
        self._desk = desk
        self._read = _Read((), may_change=False, training=False)
        self._form: PeopleForm | None = None
        self._whom: Colleague | None = None
        self.worker = NewWorker(name="", role=Role.WORKER)
        self.passphrase = NewPassphrase(suggest)
        self.close: Callable[[], None] = desk.hear(Topic.PEOPLE, self.load, but=self)

    @property
    def colleagues(self) -> tuple[Colleague, ...]:
        """Everybody, by name."""
        return self._read.colleagues

    @property
    def may_change(self) -> bool:
        """Whether the present worker looks after the notebook."""
        return self._read.may_change

    @property
    def training(self) -> bool:
        """Whether this is practice, where nobody else comes in."""
        return self._read.training

    @property
    def form(self) -> PeopleForm | None:
        """What is being asked; nothing while the list is shown."""
        return self._form

    @property
    def whom(self) -> Colleague | None:
        """About whom."""
        return self._whom

    @property
    def is_complete(self) -> bool:
        """Whether the form can be sent."""
        if self._form in (PeopleForm.ADD, PeopleForm.CHANGE) and not self.worker.name.strip():
            return False
        needs_passphrase = self._form in (PeopleForm.ADD, PeopleForm.RENEW)
        return not needs_passphrase or self.passphrase.missing is None

    def load(self) -> None:
        """Read who is here."""
        self._desk.ask(_everybody, self._take, self._stopped)

    def ask(self, form: PeopleForm, whom: Colleague | None = None) -> None:
        """Show a form."""
        self._form, self._whom, self._problem = form, whom, None
        self.worker = _as_form(whom) if whom is not None else NewWorker(name="", role=Role.WORKER)
        self.passphrase.context = (self.worker.name,) if self.worker.name else ()
        self.passphrase.clear()
        self.changed(None)

    def describe(self, worker: NewWorker) -> None:
        """Take what was typed about the worker."""
        self.worker = worker
        self.passphrase.context = (worker.name, worker.label)

    def cancel(self) -> None:
        """Go back to the list."""
        self._form, self._whom, self._problem = None, None, None
        self.passphrase.clear()
        self.changed(None)

    def send(self) -> None:
        """Do what the form asks."""
        if self._form is not None and self.is_complete and self._take_up():
            self._desk.change(self._job(self._form), self, self._stopped, self._done)

    def _job(self, form: PeopleForm) -> Callable[[Notebook], Topic]:
        worker, passphrase, whom = self.worker, self.passphrase.typed, self._whom
        if whom is None:
            return lambda notebook: add_worker(notebook, worker, passphrase, usual_cost(notebook))
        user_id = whom.user.id
        jobs: dict[PeopleForm, Callable[[Notebook], Topic]] = {
            PeopleForm.CHANGE: lambda notebook: change_worker(notebook, user_id, worker),
            PeopleForm.RENEW: lambda notebook: renew_worker(
                notebook, user_id, passphrase, usual_cost(notebook)
            ),
            PeopleForm.REMOVE: lambda notebook: remove_worker(notebook, user_id),
        }
        return jobs[form]

    def _done(self) -> None:
        self._busy = False
        self.cancel()
        self.load()

    def _take(self, read: _Read) -> None:
        self._read = read
        self.changed(None)


def _everybody(notebook: Notebook) -> _Read:
    allowed = allows(notebook.user, Action.MANAGE_PEOPLE)
    return _Read(people(notebook), may_change=allowed, training=notebook.training)


def _as_form(colleague: Colleague) -> NewWorker:
    user = colleague.user
    return NewWorker(name=user.name, role=user.role, administers=user.administers, label=colleague.label)
