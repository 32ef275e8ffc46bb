"""Legal dates that are near or past."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.legal_clocks import ClockKind
from fieldcase.services.legal_clocks import DueClock
from fieldcase.ui.cases.phrases import case_name
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.file_dialogs import choose_target
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.viewmodels.legal_dates import LegalDates

ChooseTarget = Callable[[QWidget, str, str, str], Path | None]


class LegalCard(Card):
    """A row a date; takes no room while none is near. *choose* asks where the calendar goes."""

    def __init__(self, dates: LegalDates, choose: ChooseTarget = choose_target) -> None:
        super().__init__(say("Legal dates", "Legal dates"), "scales-duotone")
        self._dates = dates
        self._choose = choose
        self._rows: QVBoxLayout = column(gap=0)
        self._unverified = WrapLabel(
            say(
                "Legal dates",
                "Dates with a question mark follow from days of the country that nobody here has signed off:"
                " Settings, Country and law.",
            ),
            Kind.MUTED,
        )
        self._told = WrapLabel("", Kind.MUTED)
        self.body.addLayout(self._rows)
        self.add(self._unverified)
        export = quiet_button(say("Legal dates", "Save as calendar…"), "calendar-blank", self._save)
        self.body.addWidget(export, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._told)
        self._told.hide()
        bind(self, dates.changed, lambda _: self._repaint())
        bind(self, dates.written, lambda _: self._tell())
        close = dates.close
        self.destroyed.connect(lambda *_: close())
        self.hide()

    def _repaint(self) -> None:
        clear(self._rows)
        self._told.hide()
        for number, due in enumerate(self._dates.clocks):
            self._rows.addWidget(self._row(due, last=number == len(self._dates.clocks) - 1))
        self._unverified.setVisible(any(not due.verified for due in self._dates.clocks))
        self.setVisible(bool(self._dates.clocks))

    def _row(self, due: DueClock, *, last: bool) -> FactRow:
        today, day = self._dates.today, due.clock.due_on
        late = day < today
        when = day_phrase(day, today)
        if late:
            when = say("Legal dates", "Late: {day}", day=when)
        if not due.verified:
            when = say("Legal dates", "{day} (?)", day=when)
        icon, colour = ("warning-circle", "bad") if late else ("hourglass", "warn")
        row = FactRow(clock_words(due.clock.kind), when, icon, colour, ruled=not last)
        row.add_action(quiet_button(case_name(due.case), on_click=lambda: self._dates.open(due)))
        return row

    def _save(self) -> None:
        title = say("Legal dates", "Where should the calendar go?")
        target = self._choose(self, title, "calendar.ics", "*.ics")
        if target is not None:
            self._dates.write(say("Legal dates", "Appointment"), target)

    def _tell(self) -> None:
        self._told.setText(
            say("Legal dates", "Saved. It holds days only: no names, no codes, every entry called the same.")
        )
        self._told.show()


def clock_words(kind: ClockKind) -> str:
    """Return what has to happen."""
    words = {
        ClockKind.TELL_ABOUT_RIGHTS: say("Legal dates", "Tell the person about rights and reflection period"),
        ClockKind.REFLECTION_ENDS: say("Legal dates", "The reflection period ends"),
        ClockKind.ASK_FOR_GUARDIAN: say("Legal dates", "Ask for a guardian"),
        ClockKind.WEIGH_BEST_INTERESTS: say("Legal dates", "Weigh the best interests of the child"),
        ClockKind.FIND_A_SCHOOL: say("Legal dates", "Find a school for the child"),
        ClockKind.RENEW_RESIDENCE: say("Legal dates", "Ask for the next residence permit"),
        ClockKind.RESIDENCE_ENDS: say("Legal dates", "The residence permit ends"),
        ClockKind.PREPARE_FOR_COURT: say("Legal dates", "Prepare the day in court"),
        ClockKind.CALL_BEFORE_COURT: say("Legal dates", "Call about safety before the day in court"),
        ClockKind.TALK_AFTER_COURT: say("Legal dates", "Talk about how the day in court was"),
        ClockKind.CONTACT_AFTER_RETURN: say("Legal dates", "Speak with the person after the return"),
        ClockKind.ASK_FOR_COMPENSATION: say("Legal dates", "Last day about compensation"),
    }
    return words[kind]
