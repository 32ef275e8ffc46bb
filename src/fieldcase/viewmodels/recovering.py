"""The way back in when the passphrase is lost: recovery words, who one is, a new passphrase."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from fieldcase.domain.ids import UserId
from fieldcase.domain.user import User
from fieldcase.services.runner import Lane, Runner
from fieldcase.viewmodels.new_passphrase import NewPassphrase
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.one_at_a_time import OneAtATime

Look = Callable[[str], tuple[User, ...]]
Recover = Callable[[str, UserId, str], None]


class RecoveringStep(StrEnum):
    """Where one is; the explanation comes before anything is asked."""

    EXPLAIN = "explain"
    WORDS = "words"
    PASSPHRASE = "passphrase"  # noqa: S105  (a page, not a secret)


class Recovering(OneAtATime):
    """State of the pages behind "I forgot it"."""

    def __init__(self, runner: Runner, look: Look, recover: Recover, suggest: Callable[[], str]) -> None:
        super().__init__()
        self._runner = runner
        self._look = look
        self._recover = recover
        self._step = RecoveringStep.EXPLAIN
        self._words = ""
        self._workers: tuple[User, ...] = ()
        self._chosen = UserId("")
        self.passphrase = NewPassphrase(suggest)
        self.opened: Event[None] = Event()

    @property
    def step(self) -> RecoveringStep:
        """Where one is."""
        return self._step

    @property
    def workers(self) -> tuple[User, ...]:
        """Who can be given a new passphrase."""
        return self._workers

    @property
    def chosen(self) -> UserId:
        """Who was chosen."""
        return self._chosen

    def begin(self) -> None:
        """Ask for the words."""
        self._turn(RecoveringStep.WORDS)

    def back(self) -> None:
        """Go one page back."""
        steps = list(RecoveringStep)
        self._turn(steps[max(0, steps.index(self._step) - 1)])

    def compare(self, words: str) -> None:
        """See whether *words* open the notebook."""
        if not self._take_up():
            return
        self._words = words
        self._runner.submit(Lane.VAULT, lambda: self._look(words), self._found, self._stopped)

    def choose(self, user_id: UserId) -> None:
        """Say who one is."""
        self._chosen = user_id
        self.changed(None)

    def finish(self) -> None:
        """Open the notebook with the new passphrase."""
        if self.passphrase.missing is not None or not self._take_up():
            return
        words, chosen, passphrase = self._words, self._chosen, self.passphrase.typed
        self._runner.submit(
            Lane.VAULT, lambda: self._recover(words, chosen, passphrase), self._done, self._stopped
        )

    def _found(self, workers: tuple[User, ...]) -> None:
        self._busy, self._workers = False, workers
        self._chosen = workers[0].id if workers else UserId("")
        self._turn(RecoveringStep.PASSPHRASE)

    def _done(self, _: None) -> None:
        self._busy, self._words = False, ""
        self.passphrase.clear()
        self.opened(None)

    def _turn(self, step: RecoveringStep) -> None:
        self._step, self._problem = step, None
        self.changed(None)
