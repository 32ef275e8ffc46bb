"""The record of changes: read, proved, put on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services import noting, record
from fieldcase.services.notebook import Notebook
from fieldcase.services.record import PaperCode, Proof, RecordLine
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event

T = TypeVar("T")

PAGE = 50


@dataclass(frozen=True)
class CodeAnswer:
    """Whether a code from paper is still that of the record."""

    entry: int
    holds: bool


class Record:
    """State of the record, in the settings."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lines: tuple[RecordLine, ...] = ()
        self._total = 0
        self._views_kept = True
        self.proof: Proof | None = None
        self.paper: PaperCode | None = None
        self.answer: CodeAnswer | None = None
        self.handed_out = ""
        self.problem: FieldCaseError | None = None
        self.changed: Event[None] = Event()

    @property
    def lines(self) -> tuple[RecordLine, ...]:
        """The entries read so far, the newest first."""
        return self._lines

    @property
    def has_more(self) -> bool:
        """Whether there are older entries."""
        return bool(self._lines) and self._lines[-1].seq > 1

    @property
    def total(self) -> int:
        """How many entries there are."""
        return self._total

    @property
    def views_kept(self) -> bool:
        """Whether looking at a case leaves an entry."""
        return self._views_kept

    @property
    def today(self) -> date:
        """The day on the wall calendar here."""
        return self._desk.clock.today()

    def load(self) -> None:
        """Read the newest entries."""

        def read(notebook: Notebook) -> tuple[record.RecordPage, bool]:
            return record.read_record(notebook, limit=PAGE), noting.views_are_kept(notebook)

        def take(found: tuple[record.RecordPage, bool]) -> None:
            page, self._views_kept = found
            self._lines, self._total = page.lines, page.total
            self.changed(None)

        self._desk.ask(read, take, self._stopped)

    def load_more(self) -> None:
        """Read older entries as well."""
        if not self.has_more:
            return
        before = self._lines[-1].seq

        def take(page: record.RecordPage) -> None:
            self._lines += page.lines
            self.changed(None)

        self._desk.ask(lambda notebook: record.read_record(notebook, before, PAGE), take, self._stopped)

    def prove(self) -> None:
        """Compute everything again."""

        def take(proof: Proof) -> None:
            self.proof = proof
            self.load()

        self._do(record.prove_record, take)

    def make_code(self) -> None:
        """Show the code for paper."""

        def take(paper: PaperCode) -> None:
            self.paper = paper
            self.changed(None)

        self._do(record.paper_code, take)

    def check_code(self, entry: int, code: str) -> None:
        """Compare a code from paper with the record."""

        def take(holds: bool) -> None:  # noqa: FBT001  (called back with one value)
            self.answer = CodeAnswer(entry, holds)
            self.changed(None)

        self._do(lambda notebook: record.is_code_of(notebook, entry, code), take)

    def hand_out(self, folder: Path) -> None:
        """Write the record to *folder* for somebody who checks it."""

        def take(name: str) -> None:
            self.handed_out = name
            self.load()

        self._do(lambda notebook: record.export_record(notebook, folder), take)

    def keep_views(self, *, wanted: bool) -> None:
        """Decide whether looking at a case leaves an entry."""
        self._do(lambda notebook: noting.keep_views(notebook, wanted=wanted), lambda _: self.load())

    def _do(self, job: Callable[[Notebook], T], done: Callable[[T], None]) -> None:
        self.proof, self.answer, self.handed_out, self.problem = None, None, "", None
        self._desk.ask(job, done, self._stopped)

    def _stopped(self, problem: FieldCaseError) -> None:
        self.problem = problem
        self.changed(None)
