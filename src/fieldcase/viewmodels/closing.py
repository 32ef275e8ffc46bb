"""How one case ends: what is written down, what a supervisor says, how long it is kept."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.changes import Topic
from fieldcase.domain.closing import Closing, ClosingState
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.services import closing, retention
from fieldcase.services.closing import ClosingNotice, ClosingSheet, Loose, NoticeKind
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import (
    CasesPage,
    CaseTab,
    ClosingPage,
    ConsentPage,
    Destination,
    ErasingPage,
    ShelterPage,
    TodayPage,
)
from fieldcase.viewmodels.observable import Event

_CONCERNS = Topic.CASES | Topic.STEPS | Topic.CONSENT | Topic.OUTBOX | Topic.DOCUMENTS | Topic.SHELTER

_TAB = {
    Loose.STEPS: CaseTab.PLAN,
    Loose.NEEDS: CaseTab.PLAN,
    Loose.REFERRALS: CaseTab.REFERRALS,
    Loose.INTERVIEWS: CaseTab.INTERVIEW,
    Loose.DOCUMENTS: CaseTab.DOCUMENTS,
}
"""Where most of what is open is settled."""


class ClosingBook:
    """
    Reads again whenever the case changed elsewhere.

    ``kept`` says that what was typed is in the notebook now.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self.sheet: ClosingSheet | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.kept: Event[None] = Event()
        self.close: Callable[[], None] = desk.hear(_CONCERNS, self._again)

    @property
    def is_alone(self) -> bool:
        """Whether nobody else here could look at the closing."""
        return self.sheet is not None and not self.sheet.reviewers

    @property
    def may_begin(self) -> bool:
        """Whether the present worker may end the work now."""
        sheet = self.sheet
        return sheet is not None and sheet.state is ClosingState.OPEN and sheet.may_write

    def open(self, case_id: CaseId) -> None:
        """Show a case."""
        if case_id != self._case_id:
            self.sheet = None
        self._case_id = case_id
        self._desk.ask(lambda notebook: closing.closing_sheet(notebook, case_id), self._take, self.failed)

    def end(self, written: Closing, alone: str) -> None:
        """Ask a supervisor to look at it, or close it with a reason where there is nobody."""
        if self.is_alone:
            self._change(lambda notebook, case_id: closing.close_alone(notebook, case_id, written, alone))
        else:
            self._change(lambda notebook, case_id: closing.ask_to_close(notebook, case_id, written))

    def approve(self, words: str) -> None:
        """Close the case."""
        self._change(lambda notebook, case_id: closing.approve(notebook, case_id, words))

    def send_back(self, words: str) -> None:
        """Say what is missing."""
        self._change(lambda notebook, case_id: closing.send_back(notebook, case_id, words))

    def take_back(self) -> None:
        """Go on with the work."""
        self._change(closing.take_back)

    def reopen(self, words: str) -> None:
        """Take the work up again."""
        self._change(lambda notebook, case_id: closing.reopen(notebook, case_id, words))

    def hold(self, words: str, *, held: bool) -> None:
        """Keep the case whatever its day says, or no longer."""
        self._change(lambda notebook, case_id: retention.hold(notebook, case_id, words, held=held))

    def settle(self, loose: Loose) -> None:
        """Go to where something that is open is settled."""
        if self._case_id is not None:
            self._desk.go(_place(loose, self._case_id))

    def show_erasing(self) -> None:
        """Go to where the person is erased."""
        if self._case_id is not None:
            self._desk.go(ErasingPage(self._case_id))

    def go_back(self) -> None:
        """Go to the case, or to Today for whoever sees no cases."""
        sheet = self.sheet
        if sheet is not None and sheet.sees_case:
            self._desk.go(CasesPage(sheet.case.id))
        else:
            self._desk.go(TodayPage())

    def _change(self, job: Callable[[Notebook, CaseId], Topic]) -> None:
        case_id = self._case_id
        if case_id is not None:
            self._desk.change(
                lambda notebook: job(notebook, case_id), None, self.failed, lambda: self.kept(None)
            )

    def _take(self, sheet: ClosingSheet) -> None:
        if sheet.case.id == self._case_id:
            self.sheet = sheet
            self.changed(None)

    def _again(self) -> None:
        if self._case_id is not None:
            self.open(self._case_id)


class ClosingNews:
    """What Today says about cases that end."""

    def __init__(self, desk: Desk, failed: Callable[[FieldCaseError], None]) -> None:
        self._desk = desk
        self._failed = failed
        self.notices: tuple[ClosingNotice, ...] = ()
        self.changed: Event[None] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CASES, self.load)

    def load(self) -> None:
        """Read what waits for the present worker."""
        self._desk.ask(closing.closing_notices, self._take, self._failed)

    def open(self, notice: ClosingNotice) -> None:
        """Go to the page of the closing."""
        erasing = notice.kind is NoticeKind.ERASE
        self._desk.go(ErasingPage(notice.case.id) if erasing else ClosingPage(notice.case.id))

    def _take(self, found: tuple[ClosingNotice, ...]) -> None:
        self.notices = found
        self.changed(None)


def _place(loose: Loose, case_id: CaseId) -> Destination:
    if loose is Loose.AGREEMENTS:
        return ConsentPage(case_id)
    if loose is Loose.BED:
        return ShelterPage()
    return CasesPage(case_id, _TAB[loose])
