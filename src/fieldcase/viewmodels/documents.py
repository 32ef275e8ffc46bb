"""The documents of the case that is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from fieldcase.domain.adding import TakenEntry
from fieldcase.domain.changes import Topic
from fieldcase.domain.document import SUFFIX, Description, Document
from fieldcase.domain.ids import CaseId, DocumentId
from fieldcase.services import documents
from fieldcase.services.documents import CustodyLine
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.looking import Looking, Shown, first_page
from fieldcase.viewmodels.observable import Event


class Documents(Looking):
    """
    The list of one case, and the document that is looked at.

    ``handed_out`` tells that a copy was written; ``failed`` why something was not done.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._case_id: CaseId | None = None
        self._listed: tuple[Document, ...] = ()
        self._elsewhere: dict[DocumentId, TakenEntry] = {}
        self.changed: Event[None] = Event()
        self.handed_out: Event[None] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.DOCUMENTS, self._read_again, but=self)

    @property
    def listed(self) -> tuple[Document, ...]:
        """The documents of the case, newest first."""
        return self._listed

    def added_elsewhere(self, document_id: DocumentId) -> TakenEntry | None:
        """Return who added a document, if another office did."""
        return self._elsewhere.get(document_id)

    def open_case(self, case_id: CaseId) -> None:
        """Show the documents of another case; what was looked at is put away."""
        if case_id == self._case_id:
            return
        self._case_id = case_id
        self._listed = ()
        self.put_away()
        self.load()

    def load(self) -> None:
        """Read the list again."""
        case_id = self._case_id
        if case_id is None:
            return

        def read(notebook: Notebook) -> tuple[tuple[Document, ...], dict[DocumentId, TakenEntry]]:
            return documents.documents_of(notebook, case_id), documents.added_elsewhere(notebook, case_id)

        def take(found: tuple[tuple[Document, ...], dict[DocumentId, TakenEntry]]) -> None:
            if case_id == self._case_id:
                self._listed, self._elsewhere = found
                self.changed(None)

        self._desk.ask(read, take, self.failed)

    def add(self, paths: Sequence[Path]) -> None:
        """Take copies of files into the case, one after the other."""
        case_id = self._case_id
        if case_id is not None:
            for path in paths:
                self._change(partial(documents.add_document, case_id=case_id, path=path))

    def look_at(self, document_id: DocumentId) -> None:
        """Show a document from memory."""

        def read(notebook: Notebook) -> Shown:
            opened = documents.open_document(notebook, document_id)
            return first_page(opened, documents.custody_of(notebook, document_id))

        self.look(document_id, read)

    def describe(self, said: Description) -> None:
        """Say something else about the document that is looked at."""
        if self._wanted:
            document_id = DocumentId(self._wanted)
            self._change(lambda notebook: documents.describe_document(notebook, document_id, said))

    def hand_out(self, target: Path, *, clean: bool) -> None:
        """Write the original, or a copy without hidden details, to *target*."""
        if not self._wanted:
            return
        document_id = DocumentId(self._wanted)
        write = documents.export_clean_copy if clean else documents.export_document
        self._change(lambda notebook: write(notebook, document_id, target), lambda: self.handed_out(None))

    def neutral_name(self) -> str:
        """Return a file name that tells nobody anything."""
        suffix = SUFFIX[self._shown.opened.document.media] if self._shown is not None else ""
        return f"document{suffix}"

    def _change(self, job: Callable[[Notebook], Topic], told: Callable[[], None] = lambda: None) -> None:
        def done() -> None:
            self._read_again()
            told()

        self._desk.change(job, self, self.failed, done)

    def _read_again(self) -> None:
        self.load()
        shown = self._shown
        if shown is None:
            return
        document_id = shown.opened.document.id

        def read(notebook: Notebook) -> tuple[tuple[Document, ...], tuple[CustodyLine, ...]]:
            listed = documents.documents_of(notebook, shown.opened.document.case_id)
            return listed, documents.custody_of(notebook, document_id)

        self._desk.ask(read, lambda now: self._renew(document_id, *now), self.failed)

    def _renew(
        self, document_id: DocumentId, listed: tuple[Document, ...], custody: tuple[CustodyLine, ...]
    ) -> None:
        shown = self._shown
        document = next((one for one in listed if one.id == document_id), None)
        if shown is None or document is None or shown.opened.document.id != document_id:
            return
        opened = replace(shown.opened, document=document)
        self.show(document_id, replace(shown, opened=opened, custody=custody))
