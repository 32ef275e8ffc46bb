"""The file of one case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fieldcase.domain.assistance import OPEN_STEPS, ServiceStep, StepEnd, StepKind, StepStatus
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import PURPOSE_NEEDS
from fieldcase.domain.errors import FieldCaseError, NotFoundError
from fieldcase.domain.ids import BundleId, CaseId, InterviewId, StepId
from fieldcase.domain.interview import Answer
from fieldcase.domain.prints import PrintKind
from fieldcase.domain.timeline import TimelineEntry, TimelineKind
from fieldcase.forms.values import tidy_text
from fieldcase.services import casework, following_up, intake, leading, noting
from fieldcase.services.casework import CaseSheet, NewStep
from fieldcase.services.following_up import FollowUp
from fieldcase.services.happened import latest
from fieldcase.services.intake import INTAKE
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import (
    CaseTab,
    ClosingPage,
    ComparePage,
    ConsentPage,
    DisclosuresPage,
    ExchangePage,
    ExchangeTab,
    InterviewPage,
    PrintPage,
    ReferPage,
    ScreeningPage,
)
from fieldcase.viewmodels.interview_pages import page_of
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.timeline import ENTRIES_AT_ONCE, KINDS, EntryFilter, Shown

TABS = tuple(CaseTab)
"""In the order of the screen, of Ctrl+1 to Ctrl+6 as well."""

SERVICE_LIST = {kind: "service_type" for kind in StepKind} | {StepKind.FOLLOW_UP: "follow_up_kind"}
"""The list of codes a step of each kind chooses its service from."""

_CONCERNS = Topic.CASES | Topic.CONSENT | Topic.STEPS | Topic.OUTBOX


@dataclass(frozen=True)
class _Read:
    sheet: CaseSheet
    answers: Mapping[str, Answer]
    timeline: Shown


class CaseFile:
    """
    The state of one open file; reads again whenever something in it has changed.

    ``ticked`` tells of a step just closed, for Undo; ``note_returned`` of a note that could not be kept.
    Commands that need words of the worker return whether there were any.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self._read: _Read | None = None
        self._tab = CaseTab.OVERVIEW
        self._filter = EntryFilter.ALL
        self._limit = ENTRIES_AT_ONCE
        self.changed: Event[None] = Event()
        self.turned: Event[CaseTab] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.ticked: Event[ServiceStep] = Event()
        self.note_returned: Event[str] = Event()
        self.close: Callable[[], None] = desk.hear(_CONCERNS, self._again, but=self)

    @property
    def sheet(self) -> CaseSheet | None:
        """What the notebook says about the case; nothing while none is open."""
        return self._read.sheet if self._read else None

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The present answers, by question."""
        return self._read.answers if self._read else {}

    @property
    def tab(self) -> CaseTab:
        """The tab that is shown."""
        return self._tab

    @property
    def timeline(self) -> Shown:
        """What is shown of what happened."""
        return self._read.timeline if self._read else Shown()

    def open(self, case_id: CaseId) -> None:
        """Show another case, on the tab that is shown now."""
        newly = case_id != self._case_id
        if newly:
            self._filter, self._limit = EntryFilter.ALL, ENTRIES_AT_ONCE
        self._case_id = case_id
        self._read_case(case_id, newly=newly)

    def load(self) -> None:
        """Read the case again."""
        if self._case_id is not None:
            self._read_case(self._case_id, newly=False)

    def _read_case(self, case_id: CaseId, *, newly: bool) -> None:
        wanted, limit = self._filter, self._limit

        def read(notebook: Notebook) -> _Read:
            if newly:
                noting.note_view(notebook, case_id)
            sheet = casework.case_sheet(notebook, case_id)
            newest = sheet.interviews[0].id if sheet.interviews else None
            answers = intake.resume(notebook, newest).answers if newest else {}
            return _Read(sheet, answers, Shown(wanted, latest(notebook, case_id, limit, KINDS[wanted])))

        def take(read: _Read) -> None:
            # The list is stepped through, or other entries are chosen, faster than files are read.
            if (case_id, wanted, limit) == (self._case_id, self._filter, self._limit):
                self._read = read
                self.changed(None)

        self._desk.ask(read, take, lambda problem: self._stopped(case_id, problem))

    def _stopped(self, case_id: CaseId, problem: FieldCaseError) -> None:
        if isinstance(problem, NotFoundError) and case_id == self._case_id:
            # Erased, or undone: nothing of it stays on the screen.
            self._case_id = self._read = None
            self.changed(None)
            return
        self.failed(problem)

    def turn_to(self, tab: CaseTab) -> None:
        """Show another tab; one that is not built shows the first."""
        self._tab = tab
        self.turned(self._tab)

    def show_only(self, wanted: EntryFilter) -> None:
        """Show only some entries of the timeline."""
        self._filter, self._limit = wanted, ENTRIES_AT_ONCE
        self.load()

    def show_earlier(self) -> None:
        """Show earlier entries of the timeline as well."""
        self._limit += ENTRIES_AT_ONCE
        self.load()

    def add_note(self, text: str, about: DataCategory = DataCategory.ACCOUNT) -> bool:
        """Keep a note; an empty one is not kept."""
        words = tidy_text(text).strip()

        def give_back(error: FieldCaseError) -> None:
            self.failed(error)
            self.note_returned(words)

        if words:
            self._change(
                lambda notebook, case_id: casework.add_note(notebook, case_id, words, about), failed=give_back
            )
        return bool(words)

    def plan(self, new: NewStep) -> bool:
        """Add a step; without a title of its own it is called after its service."""
        title = tidy_text(new.title).strip() or self.service_label(new.kind, new.service)
        if title:
            step = new.but(title=title)
            self._change(lambda notebook, case_id: casework.plan_step(notebook, case_id, step))
        return bool(title)

    def tick(self, step: ServiceStep) -> None:
        """Write down that a step is done."""
        self.end(step, StepEnd(status=StepStatus.DELIVERED))

    def end(self, step: ServiceStep, end: StepEnd) -> None:
        """Write down what became of a step."""
        tidy = end.but(outcome=tidy_text(end.outcome).strip())

        def told() -> None:
            if end.status not in OPEN_STEPS:
                self.ticked(step.but(status=end.status))

        self._change(lambda notebook, _: casework.end_step(notebook, step.id, tidy), told)

    def take_back(self, step_id: StepId) -> None:
        """Undo a tick."""
        self._change(lambda notebook, _: casework.move_step(notebook, step_id, StepStatus.PLANNED))

    def service_label(self, kind: StepKind, service: str) -> str:
        """Return what a service, or a reason to look in on somebody, is called."""
        lists = self._desk.content.code_lists
        return lists.label(SERVICE_LIST[kind], service, self._desk.language) if service else ""

    def _change(
        self,
        job: Callable[[Notebook, CaseId], Topic],
        told: Callable[[], None] = lambda: None,
        failed: Callable[[FieldCaseError], None] | None = None,
    ) -> None:
        case_id = self._case_id
        if case_id is None:
            return

        def done() -> None:
            self.load()
            told()

        self._desk.change(lambda notebook: job(notebook, case_id), self, failed or self.failed, done)

    def _again(self) -> None:
        if self._read is not None:
            self.load()


_TAB_OF = {
    TimelineKind.INTERVIEW: CaseTab.INTERVIEW,
    TimelineKind.RISK: CaseTab.RISK,
    TimelineKind.LEGAL: CaseTab.STATUS,
    TimelineKind.STEP_PLANNED: CaseTab.PLAN,
    TimelineKind.STEP_DELIVERED: CaseTab.PLAN,
    TimelineKind.STEP_CHANGED: CaseTab.PLAN,
    TimelineKind.NEED: CaseTab.PLAN,
    TimelineKind.GOAL: CaseTab.PLAN,
    TimelineKind.PLAN: CaseTab.PLAN,
    TimelineKind.REFERRAL_PREPARED: CaseTab.REFERRALS,
    TimelineKind.REFERRAL_STATE: CaseTab.REFERRALS,
}
"""Entries that are told at more length on another tab."""


class CaseWays:
    """The ways that lead from the open file to other pages."""

    def __init__(self, desk: Desk, case_file: CaseFile) -> None:
        self._desk = desk
        self._file = case_file

    def begin_intake(self) -> None:
        """Go to a new interview with somebody new."""
        self._desk.go(InterviewPage())

    def refer(self) -> None:
        """Go to the referral of this case."""
        if self._file.sheet is not None:
            self._desk.go(ReferPage(self._file.sheet.case.id))

    def talk_about_consent(self) -> None:
        """Go to the talk about consent."""
        if self._file.sheet is not None:
            self._desk.go(ConsentPage(self._file.sheet.case.id))

    def go_on_with_interview(self, interview_id: InterviewId | None = None, form: str = INTAKE) -> None:
        """Go to an interview of this case, or begin another one."""
        sheet = self._file.sheet
        if sheet is None:
            return
        known = next((one for one in sheet.interviews if one.id == interview_id), None)
        other = InterviewPage(interview_id, sheet.case.id, form)
        self._desk.go(page_of(known) if known is not None else other)

    def show_disclosures(self) -> None:
        """Go to who has what of this case."""
        if self._file.sheet is not None:
            self._desk.go(DisclosuresPage(self._file.sheet.case.id))

    def print(self, kind: PrintKind = PrintKind.PLAN) -> None:
        """Go to a paper about this case."""
        if self._file.sheet is not None:
            self._desk.go(PrintPage(self._file.sheet.case.id, kind))

    def show_closing(self) -> None:
        """Go to how the work with this person ends."""
        if self._file.sheet is not None:
            self._desk.go(ClosingPage(self._file.sheet.case.id))

    def screen(self) -> None:
        """Go to the screenings of this case."""
        if self._file.sheet is not None:
            self._desk.go(ScreeningPage(self._file.sheet.case.id))

    def open_with_reason(self, reason: str) -> bool:
        """Read the whole case for some hours; without a reason nothing is opened."""
        why, sheet = tidy_text(reason).strip(), self._file.sheet
        if not why or sheet is None:
            return False
        case_id = sheet.case.id
        self._desk.change(
            lambda notebook: leading.open_with_reason(notebook, case_id, why), None, self._file.failed
        )
        return True

    def open_referral(self, bundle_id: BundleId) -> None:
        """Go to a file in the outbox."""
        self._desk.go(ExchangePage(ExchangeTab.OUTBOX, bundle_id))

    def send_added(self) -> None:
        """Seal what was added since the hand-over, then go to where the file lies."""
        sheet = self._file.sheet
        if sheet is None or sheet.elsewhere is None:
            return
        referral_id = sheet.elsewhere.referral_id

        def sealed(made: FollowUp) -> None:
            self._desk.publish(following_up.FOLLOW_UP_TOPICS, None)
            self._desk.go(ExchangePage(ExchangeTab.OUTBOX, made.bundle_id))

        self._desk.ask(
            lambda notebook: following_up.send_added(notebook, self._desk.wording, referral_id),
            sealed,
            self._file.failed,
        )

    def follow(self, entry: TimelineEntry) -> None:
        """Go to what an entry of the timeline is about."""
        if entry.kind in _TAB_OF:
            self._file.turn_to(_TAB_OF[entry.kind])
            return
        match entry.kind:
            case TimelineKind.CONSENT | TimelineKind.CONSENT_WITHDRAWN:
                self.talk_about_consent()
            case TimelineKind.CLOSING | TimelineKind.HOLD:
                self.show_closing()
            case TimelineKind.TOLD | TimelineKind.SHEET_GIVEN:
                self.show_disclosures()
            case TimelineKind.PEOPLE_JOINED | TimelineKind.PEOPLE_PARTED:
                self._desk.go(ComparePage(entry.case_id, CaseId(entry.subject_id)))
            case TimelineKind.RECEIVED_FROM:
                self._desk.go(ExchangePage(ExchangeTab.INBOX, BundleId(entry.subject_id)))
            case _:
                pass


def note_kinds(sheet: CaseSheet) -> tuple[DataCategory, ...]:
    """Return what a note may be about for whoever answers for the case; first what is kept closest."""
    elsewhere = sheet.elsewhere
    handed = next((one for one in sheet.referrals if elsewhere and one.id == elsewhere.referral_id), None)
    if handed is None:
        return ()
    needed = PURPOSE_NEEDS[handed.purpose] - {DataCategory.ACCOUNT}
    return (DataCategory.ACCOUNT, *(one for one in DataCategory if one in needed))
