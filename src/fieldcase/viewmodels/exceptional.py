"""Sharing without an agreement: what is asked, what the second person says, what went."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.errors import FieldCaseError, NotFoundError
from fieldcase.domain.ids import ExceptionId
from fieldcase.domain.referral import Referral
from fieldcase.services import exceptional
from fieldcase.services.exceptional import TOPICS, ExceptionSheet, NewException
from fieldcase.services.notebook import Notebook
from fieldcase.services.wording import Wording
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import (
    CasesPage,
    CaseTab,
    ExceptionPage,
    ExchangePage,
    ExchangeTab,
    ReferPage,
)
from fieldcase.viewmodels.observable import Event


class ExceptionBook:
    """Leads one request from its facts to the look afterwards."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._where: ExceptionPage | None = None
        self._sheet: ExceptionSheet | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.asked: Event[ExceptionId] = Event()
        self.close: Callable[[], None] = desk.hear(TOPICS, self._again, but=self)

    @property
    def sheet(self) -> ExceptionSheet | None:
        """What the notebook says; nothing before the first reading."""
        return self._sheet

    @property
    def where(self) -> ExceptionPage | None:
        """The request that is shown, or the referral a new one is written for."""
        return self._where

    def open(self, where: ExceptionPage) -> None:
        """Show a request, or what a new one starts from."""
        if where != self._where:
            self._where, self._sheet = where, None
            self.changed(None)
        self._read()

    def ask(self, new: NewException) -> None:
        """Keep a request; nothing leaves by it."""
        where = self._where
        if where is not None and where.case_id is not None:
            case_id = where.case_id
            self._desk.ask(
                lambda notebook: exceptional.ask(notebook, self._desk.wording, case_id, new),
                self._asked,
                self.failed,
            )

    def decide(self, *, agree: bool, words: str) -> None:
        """Keep what the second person says."""
        exception_id = self._exception_id
        if exception_id is not None:
            self._desk.change(
                lambda notebook: exceptional.decide(notebook, exception_id, agree=agree, words=words),
                self,
                self.failed,
                self._read,
            )

    def look_at(self, words: str) -> None:
        """Keep that a second person looked at what went."""
        exception_id = self._exception_id
        if exception_id is not None:
            self._desk.change(
                lambda notebook: exceptional.look_at(notebook, exception_id, words),
                self,
                self.failed,
                self._read,
            )

    def note_person_told(self, words: str) -> None:
        """Keep that the person knows now."""
        exception_id = self._exception_id
        if exception_id is not None:
            self._desk.change(
                lambda notebook: exceptional.note_person_told(notebook, exception_id, words),
                self,
                self.failed,
                self._read,
            )

    def share(self) -> None:
        """Make the file, then go where it waits to be handed over."""
        exception_id = self._exception_id
        if exception_id is not None:
            self._desk.ask(
                lambda notebook: exceptional.share(notebook, self._desk.wording, exception_id),
                self._shared,
                self.failed,
            )

    def go_back(self) -> None:
        """Go to the referral this began in, else to the case."""
        if self._sheet is None:
            return
        case_id, purpose = self._sheet.case.id, self._sheet.purpose
        if self._sheet.exception is None:
            self._desk.go(ReferPage(case_id, purpose, self._sheet.organisation.id))
        else:
            self._desk.go(CasesPage(case_id, CaseTab.REFERRALS))

    @property
    def _exception_id(self) -> ExceptionId | None:
        return self._where.exception_id if self._where is not None else None

    def _asked(self, exception_id: ExceptionId) -> None:
        self.asked(exception_id)
        self._desk.publish(TOPICS, self)
        self._desk.go(ExceptionPage(exception_id=exception_id))

    def _shared(self, referral: Referral) -> None:
        self._desk.publish(TOPICS, self)
        self._desk.go(ExchangePage(ExchangeTab.OUTBOX, referral.bundle_id))

    def _again(self) -> None:
        if self._sheet is not None:
            self._read()

    def _read(self) -> None:
        where = self._where
        if where is not None:
            self._desk.ask(
                lambda notebook: _sheet(notebook, self._desk.wording, where),
                lambda sheet: self._show(where, sheet),
                self.failed,
            )

    def _show(self, where: ExceptionPage, sheet: ExceptionSheet) -> None:
        if where == self._where:
            self._sheet = sheet
            self.changed(None)


def _sheet(notebook: Notebook, wording: Wording, where: ExceptionPage) -> ExceptionSheet:
    if where.exception_id is not None:
        return exceptional.exception_sheet(notebook, wording, where.exception_id)
    if where.case_id is None or where.organisation_id is None or where.purpose is None:
        raise NotFoundError
    return exceptional.blank_sheet(notebook, wording, where.case_id, where.organisation_id, where.purpose)
