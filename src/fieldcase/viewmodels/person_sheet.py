"""The person's own sheet: what it says, in which language, before anything is printed or saved."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.draft import DraftKey
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId
from fieldcase.forms.consent_pack import ConsentPack
from fieldcase.forms.languages import nearest
from fieldcase.services import person_sheet
from fieldcase.services.notebook import Notebook
from fieldcase.services.paper import Paper
from fieldcase.services.person_sheet import SheetWishes
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.paper_out import PaperOut

SHEET = "sheet"
"""The form in which it is put together."""


class _Begun(Frozen):
    language: str
    wishes: SheetWishes


class PersonSheet(PaperOut):
    """Made anew with every wish."""

    def __init__(self, desk: Desk, fonts: Path) -> None:
        super().__init__(desk, fonts)
        self._language = ""
        self._wishes = SheetWishes()

    @property
    def packs(self) -> tuple[ConsentPack, ...]:
        """The languages it can have."""
        return tuple(self._desk.content.packs.values())

    @property
    def pack(self) -> ConsentPack | None:
        """The language that was chosen."""
        return self._desk.content.packs.get(self._language)

    @property
    def wishes(self) -> SheetWishes:
        """What it should say."""
        return self._wishes

    def open(self, case_id: CaseId, spoken: str) -> None:
        """Begin for a case, in the language *spoken* (its code in our list) if there are words in it."""
        self._case_id, self._wishes, self._paper = case_id, SheetWishes(), None
        self._language = paper_language(self._desk, spoken)
        begun = self._desk.drafts.get(_key(case_id))
        if begun is not None:
            kept = _Begun.from_json(begun)
            self._language, self._wishes = kept.language, kept.wishes
        self.compose()

    def put_away(self) -> None:
        """Forget what was chosen."""
        if self._case_id is not None:
            self._desk.drafts.drop(_key(self._case_id))

    def speak(self, language: str) -> None:
        """Choose another language."""
        self._language = language
        self._keep()

    def wish(self, wishes: SheetWishes) -> None:
        """Choose what it says."""
        self._wishes = wishes
        self._keep()

    def compose(self) -> None:
        """Make the sheet anew."""
        case_id, pack, wishes = self._case_id, self.pack, self._wishes
        if case_id is None or pack is None:
            return
        library = self._desk.content.library

        def job(notebook: Notebook) -> Paper:
            return person_sheet.compose(notebook, library, pack, case_id, wishes)

        self._desk.ask(job, self._take, self.failed)

    def _keep(self) -> None:
        if self._case_id is not None:
            begun = _Begun(language=self._language, wishes=self._wishes)
            self._desk.drafts.put(_key(self._case_id), begun.to_json())
        self.compose()

    def _take(self, made: Paper) -> None:
        self._paper = made
        self.changed(None)


def paper_language(desk: Desk, spoken: str) -> str:
    """Return the language of a paper for somebody who speaks *spoken* (its code in our list)."""
    known = tuple(desk.content.packs)
    tag = _tag(desk, spoken) or desk.language
    return nearest(tag, known) or nearest(desk.language, known) or known[0]


def has_paper(desk: Desk, spoken: str) -> bool:
    """Tell whether there is paper for somebody who speaks *spoken*."""
    return nearest(_tag(desk, spoken), desk.content.packs) is not None


def _tag(desk: Desk, spoken: str) -> str:
    code = desk.content.code_lists.code("language", spoken)
    return code.tag if code is not None else ""


def _key(case_id: CaseId) -> DraftKey:
    return DraftKey(f"case:{case_id}", f"{SHEET}.wishes")
