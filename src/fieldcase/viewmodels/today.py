"""What the day asks for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from fieldcase.domain.assistance import ServiceStep, StepStatus
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId, StepId
from fieldcase.services.casework import TodaySheet, WaitingReferral, move_step, today_sheet
from fieldcase.services.disclosures import Unanswered, to_ask_again
from fieldcase.services.exceptional import OpenException, open_exceptions
from fieldcase.services.notebook import Notebook
from fieldcase.services.plan_approval import WaitingPlan, waiting_plans
from fieldcase.services.recalling import waiting_notices
from fieldcase.services.risk import WaitingLevel, waiting_levels
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import (
    CasesPage,
    CaseTab,
    DirectoryPage,
    DisclosuresPage,
    ExceptionPage,
    ExchangePage,
    ExchangeTab,
    InterviewPage,
    SettingsPage,
)
from fieldcase.viewmodels.interview_pages import page_of
from fieldcase.viewmodels.observable import Event

NOON = 12
EVENING = 18
BACKUP_IS_OLD_AFTER_DAYS = 7
"""A week of work is what an office can write down again from memory and paper."""

_CONCERNS = Topic.CASES | Topic.CONSENT | Topic.STEPS | Topic.OUTBOX | Topic.INBOX | Topic.BACKUP


_Asked = tuple[tuple[WaitingPlan, ...], tuple[WaitingLevel, ...]]
_Found = tuple[TodaySheet, tuple[Unanswered, ...], int, tuple[OpenException, ...], _Asked]


class PartOfDay(StrEnum):
    """Which greeting fits."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Recalls:
    """Who is to be told or asked again: what was taken back, goes without an agreement, grew stale."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.unanswered: tuple[Unanswered, ...] = ()
        self.untold = 0
        self.exceptions: tuple[OpenException, ...] = ()

    def open(self, unanswered: Unanswered) -> None:
        """Go to who has what of that case."""
        self._desk.go(DisclosuresPage(unanswered.case.id))

    def open_untold(self) -> None:
        """Go to where one word tells them all."""
        self._desk.go(ExchangePage(ExchangeTab.OUTBOX))

    def open_directory(self) -> None:
        """Go to the organisations nobody has checked for long."""
        self._desk.go(DirectoryPage(to_check=True))

    def open_exception(self, waiting: OpenException) -> None:
        """Go to what goes without an agreement."""
        self._desk.go(ExceptionPage(waiting.exception.id))


class Today:
    """The state of the page Today; reads again whenever something it shows has changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sheet: TodaySheet | None = None
        self.recalls = Recalls(desk)
        self.plans: tuple[WaitingPlan, ...] = ()
        self.levels: tuple[WaitingLevel, ...] = ()
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.ticked: Event[ServiceStep] = Event()
        self.close: Callable[[], None] = desk.hear(_CONCERNS, self._again, but=self)

    @property
    def sheet(self) -> TodaySheet | None:
        """What the notebook says; nothing before the first reading."""
        return self._sheet

    @property
    def part_of_day(self) -> PartOfDay:
        """The part of the day on the wall clock of this computer."""
        hour = self._desk.clock.now().astimezone().hour
        if hour < NOON:
            return PartOfDay.MORNING
        return PartOfDay.AFTERNOON if hour < EVENING else PartOfDay.EVENING

    @property
    def days_since_backup(self) -> int | None:
        """Whole days since the last backup; nothing when there is none yet."""
        return self._days_since(self._sheet.last_backup) if self._sheet else None

    @property
    def backup_is_old(self) -> bool:
        """Whether the backup tile asks for attention: the last copy elsewhere is old, or missing."""
        days = self._days_since(self._sheet.last_elsewhere) if self._sheet else None
        return days is None or days > BACKUP_IS_OLD_AFTER_DAYS

    @property
    def practice_is_offered(self) -> bool:
        """Whether somebody new should be shown the way to the made-up cases."""
        return self._sheet is not None and not self._sheet.training and not self._sheet.has_cases

    def load(self) -> None:
        """Read the day from the notebook."""

        def read(notebook: Notebook) -> _Found:
            back = to_ask_again(notebook), waiting_notices(notebook)
            asked = waiting_plans(notebook), waiting_levels(notebook)
            return today_sheet(notebook), *back, open_exceptions(notebook), asked

        self._desk.ask(read, self._take, self.failed)

    def tick(self, step: ServiceStep) -> None:
        """Write down that a step is done."""

        def done() -> None:
            self.load()
            self.ticked(step)

        self._desk.change(
            lambda notebook: move_step(notebook, step.id, StepStatus.DELIVERED), self, self.failed, done
        )

    def take_back(self, step_id: StepId) -> None:
        """Undo a tick."""
        self._desk.change(
            lambda notebook: move_step(notebook, step_id, StepStatus.PLANNED), self, self.failed, self.load
        )

    def begin_intake(self) -> None:
        """Go to a new interview."""
        self._desk.go(InterviewPage())

    def open_case(self, case_id: CaseId, tab: CaseTab = CaseTab.OVERVIEW) -> None:
        """Go to the file of a case."""
        self._desk.go(CasesPage(case_id, tab))

    def open_waiting(self, waiting: WaitingReferral) -> None:
        """Go to a file in the outbox."""
        self._desk.go(ExchangePage(ExchangeTab.OUTBOX, waiting.referral.bundle_id))

    def open_messages(self) -> None:
        """Go to what arrived."""
        self._desk.go(ExchangePage(ExchangeTab.INBOX))

    def open_consents(self) -> None:
        """Go to the cases whose consent is to be talked about again; to all of them while there are none."""
        waiting = self._sheet is not None and self._sheet.consents_to_review > 0
        self._desk.go(CasesPage(consent_to_review=waiting))

    def open_backup(self) -> None:
        """Go to where a backup is made."""
        self._desk.go(SettingsPage())

    def open_unfinished(self) -> None:
        """Go on with the interview that was left last; without one, to the cases."""
        unfinished = self._sheet.unfinished if self._sheet is not None else ()
        if not unfinished:
            self._desk.go(CasesPage())
            return
        latest = unfinished[0]
        self._desk.go(page_of(latest.interview))

    def _days_since(self, moment: datetime | None) -> int | None:
        if self._sheet is None or moment is None:
            return None
        return max(0, (self._sheet.today - moment.astimezone().date()).days)

    def _take(self, found: _Found) -> None:
        self._sheet, self.recalls.unanswered, self.recalls.untold, self.recalls.exceptions, asked = found
        self.plans, self.levels = asked
        self.changed(None)

    def _again(self) -> None:
        if self._sheet is not None:
            self.load()
