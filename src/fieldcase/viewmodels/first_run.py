"""The first minutes: a language, then practice with made-up cases or a notebook for real work."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.user import Role
from fieldcase.services.runner import Lane, Runner
from fieldcase.viewmodels.kit_making import KitMaking
from fieldcase.viewmodels.new_passphrase import NewPassphrase
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.one_at_a_time import OneAtATime

PREFIX_LONGEST = 4


class FirstPage(StrEnum):
    """The pages, in order; each can be left backwards."""

    LANGUAGE = "language"
    CHOICE = "choice"
    PASSPHRASE = "passphrase"  # noqa: S105  (a page, not a secret)
    WHO = "who"
    KIT = "kit"


class Missing(StrEnum):
    """What is still needed to know who works here."""

    WORKER_NAME = "worker_name"
    ORGANISATION = "organisation"
    CASE_PREFIX = "case_prefix"


class Beginner(Frozen):
    """What the worker says about themselves."""

    worker_name: str = ""
    role: Role = Role.CASE_MANAGER
    organisation: str = ""
    case_prefix: str = ""
    show_name: bool = False


class FirstRun(OneAtATime):
    """State of the first-run pages."""

    def __init__(
        self,
        runner: Runner,
        suggest: Callable[[], str],
        make: Callable[[Beginner, str], None],
        practise: Callable[[], None],
        kit: KitMaking | None = None,
    ) -> None:
        super().__init__()
        self._runner = runner
        self._make = make
        self._practise = practise
        self.kit = kit
        """Makes the recovery kit once the notebook is there; nothing where that is left for later."""
        self._page = FirstPage.LANGUAGE
        self.beginner = Beginner()
        self.passphrase = NewPassphrase(suggest)
        self._made: Event[None] = Event()
        self._made.subscribe(lambda _: self._is_made())
        self.ready: Event[None] = Event()
        self.ready_to_practise: Event[None] = Event()

    @property
    def page(self) -> FirstPage:
        """The page that is shown."""
        return self._page

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What is not yet known of the worker."""
        beginner = self.beginner
        prefix = beginner.case_prefix
        known = {
            Missing.WORKER_NAME: bool(beginner.worker_name.strip()),
            Missing.ORGANISATION: bool(beginner.organisation.strip()),
            Missing.CASE_PREFIX: prefix.isascii() and prefix.isalpha() and 1 < len(prefix) <= PREFIX_LONGEST,
        }
        return tuple(one for one, is_known in known.items() if not is_known)

    @property
    def may_go_on(self) -> bool:
        """Whether the present page has all it needs."""
        if self._page is FirstPage.PASSPHRASE:
            return self.passphrase.missing is None
        return self._page is not FirstPage.WHO or not self.missing

    def describe(self, beginner: Beginner) -> None:
        """Take what was typed about the worker."""
        self.beginner = beginner
        self.passphrase.context = (beginner.worker_name, beginner.organisation)
        self.changed(None)

    @property
    def may_go_back(self) -> bool:
        """Whether there is a page before this one: a notebook that was made stays made."""
        return self._page not in (FirstPage.LANGUAGE, FirstPage.KIT)

    def back(self) -> None:
        """Go one page back."""
        if not self.may_go_back:
            return
        pages = list(FirstPage)
        self._page = pages[max(0, pages.index(self._page) - 1)]
        self.changed(None)

    def forward(self) -> None:
        """Go on, once nothing is missing; the last page makes the notebook."""
        if self._busy or not self.may_go_on:
            return
        if self._page is FirstPage.WHO:
            self._begin()
            return
        if self._page is FirstPage.KIT:
            self._leave_kit()
            return
        pages = list(FirstPage)
        self._page = pages[pages.index(self._page) + 1]
        self.changed(None)

    def practise(self) -> None:
        """Make the practice notebooks and open one."""
        self._work(self._practise, self.ready_to_practise)

    def _begin(self) -> None:
        beginner, passphrase = self.beginner, self.passphrase.typed
        self._work(lambda: self._make(beginner, passphrase), self._made)

    def _is_made(self) -> None:
        if self.kit is None:
            self.ready(None)
            return
        self._page = FirstPage.KIT
        self.changed(None)

    def _leave_kit(self) -> None:
        """Open the notebook; a kit that was not finished stays on Today until it is."""
        if self.kit is not None:
            self.kit.forget()
        self.ready(None)

    def _work(self, job: Callable[[], None], finished: Event[None]) -> None:
        if not self._take_up():
            return
        self._runner.submit(Lane.VAULT, job, lambda _: self._finished(finished), self._stopped)

    def _finished(self, finished: Event[None]) -> None:
        self._busy = False
        self.passphrase.clear()
        finished(None)
