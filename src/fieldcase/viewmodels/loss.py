"""A notebook that is not the newest one: what is known, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.anchor import Loss
from fieldcase.services.notebook import Shelf
from fieldcase.services.runner import Lane, Runner
from fieldcase.services.session import go_on_after_loss
from fieldcase.viewmodels.observable import Event


class LossDecision:
    """State of the page before Today; ``decided`` lets the work begin."""

    def __init__(self, shelf: Shelf, runner: Runner, clock: Clock, loss: Loss) -> None:
        self._shelf = shelf
        self._runner = runner
        self._clock = clock
        self.loss = loss
        self.problem: FieldCaseError | None = None
        self.changed: Event[None] = Event()
        self.decided: Event[None] = Event()

    @property
    def today(self) -> date:
        """The day on the wall calendar here."""
        return self._clock.today()

    @property
    def entries_lost(self) -> int:
        """How many entries are missing at the end; none when the record went another way."""
        return max(0, self.loss.expected - self.loss.present)

    def go_on(self) -> None:
        """Work with what is there; the record keeps the decision."""
        self._run(lambda: go_on_after_loss(self._shelf.notebook))

    def read_only(self) -> None:
        """Look, write nothing."""
        self.decided(None)

    def _run(self, job: Callable[[], None]) -> None:
        self._runner.submit(Lane.VAULT, job, lambda _: self.decided(None), self._stopped)

    def _stopped(self, problem: FieldCaseError) -> None:
        self.problem = problem
        self.changed(None)
