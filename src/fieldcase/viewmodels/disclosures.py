"""Who has what: of one case, or of the whole office for those who answer for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.disclosure import RecallStep
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.organisation import Organisation
from fieldcase.forms.values import tidy_text
from fieldcase.services import disclosures, telling
from fieldcase.services.disclosures import DisclosureLine, Ledger
from fieldcase.services.notebook import Notebook
from fieldcase.services.telling import NewTelling
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage, CaseTab, DisclosuresPage
from fieldcase.viewmodels.observable import Event

_CONCERNS = Topic.CASES | Topic.CONSENT | Topic.OUTBOX


class Disclosures:
    """The state of the page; *told* says that something was written down, *written* where a table stands."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self._ledger: Ledger | None = None
        self._organisations: tuple[Organisation, ...] = ()
        self._words = ""
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.told: Event[None] = Event()
        self.written: Event[Path] = Event()
        self.close: Callable[[], None] = desk.hear(_CONCERNS, self._again, but=self)

    @property
    def ledger(self) -> Ledger | None:
        """What the notebook says; nothing before the first reading."""
        return self._ledger

    @property
    def organisations(self) -> tuple[Organisation, ...]:
        """Whom one may have told."""
        return self._organisations

    @property
    def case_id(self) -> CaseId | None:
        """The case that is shown; nothing for the whole office."""
        return self._case_id

    def open(self, case_id: CaseId | None) -> None:
        """Show one case, or the whole office."""
        if case_id != self._case_id:
            self._ledger, self._words = None, ""
        self._case_id = case_id
        self.load()

    def load(self) -> None:
        """Read the list again."""
        library, case_id = self._desk.content.library, self._case_id

        def read(notebook: Notebook) -> tuple[Ledger, tuple[Organisation, ...]]:
            with notebook.reading() as tx:
                known = tx.directory.all()
            if case_id is None:
                return disclosures.whole_office(notebook, library), known
            return disclosures.who_has_what(notebook, library, case_id), known

        def take(found: tuple[Ledger, tuple[Organisation, ...]]) -> None:
            if case_id == self._case_id:
                self._ledger, self._organisations = found
                self.changed(None)

        self._desk.ask(read, take, self.failed)

    def find(self, words: str) -> None:
        """Show only lines that hold every one of *words*."""
        self._words = words
        self.changed(None)

    def shown(self, text_of: Callable[[DisclosureLine], str]) -> tuple[DisclosureLine, ...]:
        """Return the lines the filter lets through; *text_of* is what each says on the screen."""
        lines = self._ledger.lines if self._ledger is not None else ()
        wanted = self._words.casefold().split()
        return tuple(line for line in lines if all(word in text_of(line).casefold() for word in wanted))

    def tell(self, new: NewTelling) -> None:
        """Write down that something was told."""
        case_id = self._case_id
        recipient = tidy_text(new.recipient).strip()
        if case_id is None or not recipient:
            return
        known = next(
            (one.id for one in self._organisations if one.name.casefold() == recipient.casefold()), None
        )
        tidy = {"recipient": recipient, "organisation_id": known, "words": tidy_text(new.words).strip()}
        self._change(lambda notebook: telling.tell(notebook, case_id, new.but(**tidy)))

    def note_recall(self, line: DisclosureLine, step: RecallStep, words: str = "") -> None:
        """Write down that they were asked again, or what they answered."""
        said = tidy_text(words).strip()
        self._change(
            lambda notebook: telling.note_recall(notebook, line.case.id, line.id, step, said),
        )

    def write_table(self, rows: Sequence[Sequence[str]], folder: Path) -> None:
        """Write *rows* as a table for whoever supervises the office."""
        ledger = self._ledger
        if ledger is not None:
            self._desk.ask(
                lambda notebook: disclosures.write_ledger(notebook, ledger, rows, folder),
                self.written,
                self.failed,
            )

    def go_back(self) -> None:
        """Go to the case, or to the list of cases."""
        self._desk.go(CasesPage(self._case_id, CaseTab.REFERRALS))

    def go_to_whole_office(self) -> None:
        """Show every case at once."""
        self._desk.go(DisclosuresPage())

    def go_to_case(self, case_id: CaseId) -> None:
        """Show only one case."""
        self._desk.go(DisclosuresPage(case_id))

    def _change(self, job: Callable[[Notebook], Topic]) -> None:
        def done() -> None:
            self.load()
            self.told(None)

        self._desk.change(job, self, self.failed, done)

    def _again(self) -> None:
        if self._ledger is not None:
            self.load()
