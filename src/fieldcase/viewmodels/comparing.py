"""Two records side by side: are they about one person?"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.services import joining
from fieldcase.services.joining import Comparison
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage
from fieldcase.viewmodels.observable import Event


class Done(StrEnum):
    """What was just decided."""

    NOTHING = "nothing"
    JOINED = "joined"
    PARTED = "parted"


class Comparing:
    """
    The two records, with the three decisions there are.

    Events:
        changed: The records are known, or changed.
        failed: A decision could not be carried out; nothing was changed.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._cases: tuple[CaseId, CaseId] | None = None
        self._comparison: Comparison | None = None
        self._busy = False
        self.done = Done.NOTHING
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CASES, self._again, but=self)

    @property
    def comparison(self) -> Comparison | None:
        """The two records; nothing while they are read."""
        return self._comparison

    @property
    def busy(self) -> bool:
        """Whether a decision is being carried out."""
        return self._busy

    def open(self, left: CaseId, right: CaseId) -> None:
        """Read two records."""
        self._cases, self._comparison, self.done = (left, right), None, Done.NOTHING
        self.load()

    def load(self) -> None:
        """Read them again."""
        if self._cases is not None:
            left, right = self._cases
            self._desk.ask(
                lambda notebook: joining.compare(notebook, left, right), self._take, self._not_done
            )

    def join(self) -> None:
        """Let them be one person; the record at the left keeps its name."""

        def work(notebook: Notebook, left: CaseId, right: CaseId) -> Topic:
            joining.join(notebook, left, right)
            return Topic.CASES

        self._change(work, Done.JOINED)

    def part(self) -> None:
        """Take the joining back."""
        made = self._comparison.join if self._comparison else None
        if made is not None:
            self._change(lambda notebook, _left, _right: joining.part(notebook, made.id), Done.PARTED)

    def say_two(self) -> None:
        """Remember that they are two people, then go back to the case one came from."""
        if self._cases is not None and not self._busy:
            left, right = self._cases
            self._desk.change(
                lambda notebook: joining.say_two_people(notebook, left, right),
                self,
                self._not_done,
                lambda: self.go_to(right),
            )

    def go_to(self, case_id: CaseId) -> None:
        """Open one of the two cases."""
        self._desk.go(CasesPage(case_id))

    def _change(self, job: Callable[[Notebook, CaseId, CaseId], Topic], done: Done) -> None:
        if self._cases is None or self._busy:
            return
        left, right = self._cases
        self._busy = True

        def finished() -> None:
            self._busy, self.done = False, done
            self.load()

        self._desk.change(lambda notebook: job(notebook, left, right), self, self._not_done, finished)

    def _take(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self.changed(None)

    def _not_done(self, error: FieldCaseError) -> None:
        self._busy = False
        self.failed(error)

    def _again(self) -> None:
        if self._comparison is not None:
            self.load()
