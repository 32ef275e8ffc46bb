"""One person who is to be erased: what goes, what stays, who asks, who does it."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.changes import Topic
from fieldcase.domain.erasing import Ground
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.services import erasing
from fieldcase.services.erasing import ErasureSheet
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import ClosingPage, DisclosuresPage, SettingsPage
from fieldcase.viewmodels.observable import Event

CERTIFICATES = SettingsPage("keeping")
"""Where the certificates are."""


class ErasingPerson:
    """Reads again whenever the case changed elsewhere."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self._under_way = False
        self.sheet: ErasureSheet | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CASES, self._again, but=self)

    @property
    def code(self) -> str:
        """What has to be typed."""
        return self.sheet.codes[0] if self.sheet is not None else ""

    @property
    def may_do_it(self) -> bool:
        """Whether the present worker can carry out what was asked."""
        sheet = self.sheet
        if sheet is None or sheet.request is None or self._under_way:
            return False
        return sheet.may_erase and not sheet.held

    @property
    def is_under_way(self) -> bool:
        """Whether the person is being erased at this moment."""
        return self._under_way

    def open(self, case_id: CaseId) -> None:
        """Show a case."""
        if case_id != self._case_id:
            self.sheet = None
        self._case_id = case_id
        self._desk.ask(lambda notebook: erasing.erasure_sheet(notebook, case_id), self._take, self.failed)

    def ask(self, ground: Ground) -> None:
        """Ask that the person is erased."""
        self._change(lambda notebook, case_id: erasing.ask_to_erase(notebook, case_id, ground))

    def withdraw(self) -> None:
        """Keep the person after all."""
        request = self.sheet.request if self.sheet is not None else None
        if request is not None:
            self._change(lambda notebook, _: erasing.withdraw(notebook, request.id))

    def erase(self, typed: str) -> None:
        """Erase the person, then go to the certificate."""
        request = self.sheet.request if self.sheet is not None else None
        if request is None or not self.may_do_it:
            return
        case_id, self._under_way, self._case_id = self._case_id, True, None

        def stopped(problem: FieldCaseError) -> None:
            self._under_way, self._case_id = False, case_id
            self.failed(problem)
            self.changed(None)

        def done() -> None:
            self._under_way, self.sheet = False, None
            self._desk.go(CERTIFICATES)

        self.changed(None)
        self._desk.change(lambda notebook: erasing.erase(notebook, request.id, typed), self, stopped, done)

    def show_copies(self) -> None:
        """Go to who has what of this person, where partners are asked to delete it."""
        if self._case_id is not None:
            self._desk.go(DisclosuresPage(self._case_id))

    def go_back(self) -> None:
        """Go to how the case ends."""
        if self._case_id is not None:
            self._desk.go(ClosingPage(self._case_id))

    def _change(self, job: Callable[[Notebook, CaseId], Topic]) -> None:
        case_id = self._case_id
        if case_id is not None:
            self._desk.change(lambda notebook: job(notebook, case_id), None, self.failed)

    def _take(self, sheet: ErasureSheet) -> None:
        if sheet.case.id == self._case_id:
            self.sheet = sheet
            self.changed(None)

    def _again(self) -> None:
        if self._case_id is not None:
            self.open(self._case_id)
