"""A paper on its way out: saved as a PDF or printed, written down either way."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.disclosure import Way
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.services import paper
from fieldcase.services.paper import Paper
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class PaperOut:
    """*saved* tells under which name it stands, *printed* the number of the copy."""

    def __init__(self, desk: Desk, fonts: Path) -> None:
        self._desk = desk
        self._fonts = fonts
        self._case_id: CaseId | None = None
        self._paper: Paper | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.saved: Event[Path] = Event()
        self.printed: Event[int] = Event()

    @property
    def paper(self) -> Paper | None:
        """Exactly what will be on the paper."""
        return self._paper

    def save(self, folder: Path) -> None:
        """Write it as a PDF into *folder*."""
        case_id, made = self._case_id, self._paper
        if case_id is None or made is None:
            return

        def done(path: Path) -> None:
            self._handed_over()
            self.saved(path)

        self._desk.ask(
            lambda notebook: paper.save_paper(notebook, case_id, made, self._fonts, folder), done, self.failed
        )

    def note_printed(self) -> None:
        """Write down that it was printed."""
        case_id, made = self._case_id, self._paper
        if case_id is None or made is None:
            return

        def done(number: int) -> None:
            self._handed_over()
            self.printed(number)

        self._desk.ask(
            lambda notebook: paper.note_paper(notebook, case_id, made, Way.PAPER), done, self.failed
        )

    def compose(self) -> None:
        """Make the paper anew from what was wished for."""

    def _handed_over(self) -> None:
        self._desk.publish(Topic.CASES, self)
        self.compose()
