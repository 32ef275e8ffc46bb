"""The tables of numbers: what is asked, what was counted, what may leave."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.statistics import (
    DIMENSIONS,
    MOST_DIMENSIONS,
    SEVERAL,
    SPLITS,
    Audience,
    Dimension,
    Period,
    Question,
    Report,
    Unit,
)
from fieldcase.services import statistics
from fieldcase.services.notebook import Notebook
from fieldcase.services.statistics import Counted, Rights
from fieldcase.services.statistics_export import TableWords, release_table
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event

_CONCERNS = Topic.CASES | Topic.CONSENT | Topic.STEPS | Topic.OUTBOX
_MONTHS = 12
_QUARTER = 3
MAY_ROUND_DOWN = frozenset({Audience.PARTNER, Audience.PUBLISHED})
"""For whom rounding is a choice; a donor's figures are rounded anyway."""
YEARS_BACK = 4
"""How far back somebody may choose months."""


class Time(StrEnum):
    """Which months are counted."""

    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    MONTHS = "months"


class Statistics:
    """The state of the page; *written* says where a table that left stands now."""

    def __init__(self, desk: Desk, fonts: Path) -> None:
        self._desk = desk
        self._fonts = fonts
        self._rights: Rights | None = None
        self._counted: Counted | None = None
        self.time = Time.THIS_YEAR
        self.months = (self._month(0), self._month(0))
        self._report = Report.SEX_AND_AGE
        self._unit = Unit.PEOPLE
        self._audience: Audience | None = None
        self._split: tuple[Dimension, ...] = ()
        self._downward = False
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.written: Event[tuple[Path, ...]] = Event()
        self.close: Callable[[], None] = desk.hear(_CONCERNS, self._again)

    @property
    def rights(self) -> Rights | None:
        """What the worker may do here; nothing before the first reading."""
        return self._rights

    @property
    def counted(self) -> Counted | None:
        """The answer to the question that was asked last."""
        return self._counted

    @property
    def question(self) -> Question:
        """What is asked."""
        audience = self._audience or Audience.PUBLISHED
        return Question(
            report=self._report,
            period=self.period,
            unit=self._unit if audience is Audience.INSIDE else Unit.PEOPLE,
            audience=audience,
            split=self._split,
            downward=self._downward and audience in MAY_ROUND_DOWN,
        )

    @property
    def period(self) -> Period:
        """From the first to the last day."""
        today = self._desk.clock.today()
        if self.time is Time.MONTHS:
            first, last = sorted(self.months)
            return Period(first=first, last=_before_month(first_of(last, 1)))
        length = _QUARTER if self.time in (Time.THIS_QUARTER, Time.LAST_QUARTER) else _MONTHS
        start = date(today.year, (today.month - 1) // length * length + 1, 1)
        if self.time in (Time.LAST_QUARTER, Time.LAST_YEAR):
            start = first_of(start, -length)
        return Period(first=start, last=_before_month(first_of(start, length)))

    @property
    def may_release(self) -> bool:
        """Whether what is shown may leave, by this worker."""
        shown = self._counted is not None and self._counted.safe is not None
        return shown and self._rights is not None and self._rights.release

    def months_offered(self) -> tuple[date, ...]:
        """Return the first day of each month one may begin or end with, the newest first."""
        return tuple(self._month(-back) for back in range(YEARS_BACK * _MONTHS))

    def splits_offered(self) -> tuple[Dimension, ...]:
        """Return what the table may be laid out by besides; nothing where one person stands in many rows."""
        own = DIMENSIONS[self._report]
        if SEVERAL & set(own):
            return ()
        fields = {_FIELD[one] for one in own if one in _FIELD}
        return tuple(one for one in SPLITS if one not in own and _FIELD.get(one) not in fields)

    def load(self) -> None:
        """Ask what the worker may see, then count."""
        self._desk.ask(statistics.rights, self._take_rights, self.failed)

    def choose(  # noqa: PLR0913  (one for each choice on the page)
        self,
        *,
        report: Report | None = None,
        time: Time | None = None,
        months: tuple[date, date] | None = None,
        unit: Unit | None = None,
        audience: Audience | None = None,
        split: tuple[Dimension, ...] | None = None,
        downward: bool | None = None,
    ) -> None:
        """Ask something else; what is left out stays."""
        self._report = report or self._report
        self.time = time or self.time
        self.months = months or self.months
        self._unit = unit or self._unit
        self._audience = audience or self._audience
        self._split = self._split if split is None else split
        self._downward = self._downward if downward is None else downward
        room = MOST_DIMENSIONS - len(DIMENSIONS[self._report])
        self._split = tuple(one for one in dict.fromkeys(self._split) if one in self.splits_offered())[:room]
        self._count()

    def release(self, words: TableWords, folder: Path) -> None:
        """Let the table that is shown leave, worded by the screen, into *folder*."""
        counted = self._counted
        if counted is None or counted.safe is None:
            return
        question, seen = counted.question, counted.safe

        def job(notebook: Notebook) -> tuple[Path, ...]:
            return release_table(notebook, question, seen, words, folder, self._fonts)

        self._desk.ask(job, self.written, self.failed)

    def _count(self) -> None:
        self._desk.ask(statistics.keep_codes_true, self._renewed, self.failed)

    def _read(self) -> None:
        question = self.question
        self._desk.ask(lambda notebook: statistics.read_table(notebook, question), self._take, self.failed)

    def _renewed(self, more: bool) -> None:  # noqa: FBT001  (it is called back)
        """Go on in slices, so that whoever saves meanwhile need not wait for every case of a large office."""
        if more:
            self._desk.ask(statistics.keep_codes_true, self._renewed, self.failed)
        else:
            self._read()

    def _take_rights(self, allowed: Rights) -> None:
        self._rights = allowed
        self._audience = self._audience or (Audience.INSIDE if allowed.inside else Audience.PUBLISHED)
        self._count()

    def _take(self, counted: Counted) -> None:
        if counted.question == self.question:
            self._counted = counted
            self.changed(None)

    def _again(self) -> None:
        if self._counted is not None:
            self._count()

    def _month(self, months: int) -> date:
        return first_of(self._desk.clock.today(), months)


_FIELD = {Dimension.AGE: "age", Dimension.AGE_GROUP: "age"}
"""Kinds of answers that are one question asked more or less finely."""


def first_of(day: date, months: int) -> date:
    """Return the first day of the month so many months after that of *day*."""
    number = day.year * _MONTHS + day.month - 1 + months
    return date(number // _MONTHS, number % _MONTHS + 1, 1)


def _before_month(first: date) -> date:
    return first - timedelta(days=1)
