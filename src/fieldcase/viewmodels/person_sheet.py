"""The person's own sheet: what it says, in which language, before anything is printed or saved."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.disclosure import Way
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.forms.consent_pack import ConsentPack
from fieldcase.forms.languages import nearest
from fieldcase.services import person_sheet
from fieldcase.services.notebook import Notebook
from fieldcase.services.person_sheet import SheetDraft, SheetWishes
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class PersonSheet:
    """*saved* tells under which name the sheet stands, *printed* the number of the copy."""

    def __init__(self, desk: Desk, fonts: Path) -> None:
        self._desk = desk
        self._fonts = fonts
        self._case_id: CaseId | None = None
        self._language = ""
        self._wishes = SheetWishes()
        self._draft: SheetDraft | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.saved: Event[Path] = Event()
        self.printed: Event[int] = Event()

    @property
    def packs(self) -> tuple[ConsentPack, ...]:
        """The languages that have words for it."""
        return tuple(pack for pack in self._desk.content.packs.values() if pack.sheet is not None)

    @property
    def pack(self) -> ConsentPack | None:
        """The language that was chosen."""
        return self._desk.content.packs.get(self._language)

    @property
    def wishes(self) -> SheetWishes:
        """What it should say."""
        return self._wishes

    @property
    def draft(self) -> SheetDraft | None:
        """Exactly what will be on the paper."""
        return self._draft

    def open(self, case_id: CaseId, spoken: str) -> None:
        """Begin for a case, in the language *spoken* (its code in our list) if there are words in it."""
        known = [pack.language for pack in self.packs]
        code = self._desk.content.code_lists.code("language", spoken)
        tag = code.tag if code is not None and code.tag else self._desk.language
        self._case_id, self._wishes, self._draft = case_id, SheetWishes(), None
        self._language = nearest(tag, known) or nearest(self._desk.language, known) or known[0]
        self._compose()

    def speak(self, language: str) -> None:
        """Choose another language."""
        self._language = language
        self._compose()

    def wish(self, wishes: SheetWishes) -> None:
        """Choose what it says."""
        self._wishes = wishes
        self._compose()

    def save(self, folder: Path) -> None:
        """Write it as a PDF into *folder*."""
        case_id, draft = self._case_id, self._draft
        if case_id is None or draft is None:
            return

        def job(notebook: Notebook) -> Path:
            return person_sheet.save_sheet(notebook, case_id, draft, self._fonts, folder)

        def done(path: Path) -> None:
            self._desk.publish(Topic.CASES, self)
            self._compose()
            self.saved(path)

        self._desk.ask(job, done, self.failed)

    def note_printed(self) -> None:
        """Write down that it was printed."""
        case_id, draft = self._case_id, self._draft
        if case_id is None or draft is None:
            return

        def done(number: int) -> None:
            self._desk.publish(Topic.CASES, self)
            self._compose()
            self.printed(number)

        self._desk.ask(
            lambda notebook: person_sheet.note_sheet(notebook, case_id, draft, Way.PAPER), done, self.failed
        )

    def _compose(self) -> None:
        case_id, pack, wishes = self._case_id, self.pack, self._wishes
        if case_id is None or pack is None:
            return
        library = self._desk.content.library

        def job(notebook: Notebook) -> SheetDraft:
            return person_sheet.compose(notebook, library, pack, case_id, wishes)

        self._desk.ask(job, self._take, self.failed)

    def _take(self, draft: SheetDraft) -> None:
        self._draft = draft
        self.changed(None)
