"""The cards beside every tab: how to contact safely, what comes next, what was agreed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.assistance import OPEN_STEPS, ServiceStep, StepStatus
from fieldcase.domain.case import SafeContact
from fieldcase.ui.cases.phrases import contact_sentences, standing_words, step_status_words
from fieldcase.ui.common.banner import SAFE_CONTACT_ICON, Banner
from fieldcase.ui.common.buttons import icon_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, day_phrase, isolate, say
from fieldcase.viewmodels.case_facts import ConsentLine, Standing
from fieldcase.viewmodels.case_file import CaseFile
from fieldcase.viewmodels.desk import Desk

OPEN_SHOWN = 6
DONE_SHOWN = 2
_CHECK_AIR = 4
"""Brings a day onto the first line of the tick beside it."""

_STANDING_ICONS = {
    Standing.AGREED: ("check-circle-fill", "ok"),
    Standing.SAID_NO: ("prohibit", "ink2"),
    Standing.WITHDRAWN: ("arrow-counter-clockwise", "consent"),
    Standing.EXPIRED: ("clock-counter-clockwise", "warn"),
    Standing.OPEN: ("circle-dashed", "ink2"),
}


class SafeContactCard(Banner):
    """The rule every call, letter and print obeys; cannot be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            Tone.WARN, say("Safe contact", "Safe contact"), icon=SAFE_CONTACT_ICON, parent=parent
        )

    def show_rule(self, contact: SafeContact) -> None:
        """Show the rule of another case."""
        self.say(say("Safe contact", "Safe contact"), "\n".join(contact_sentences(contact)))

    def ask_first(self, leader: str) -> None:
        """Show that there is a rule, to somebody who does not see it."""
        sentence = say("Safe contact", "Ask {name} before you call, write or visit.", name=isolate(leader))
        self.say(say("Safe contact", "Safe contact"), sentence)


class StepsCard(Card):
    """What comes next, with ticks; *add* leads to where a step is added."""

    def __init__(self, case_file: CaseFile, desk: Desk, add: Callable[[], object]) -> None:
        super().__init__(say("Case file", "Next steps"), kind=Kind.H3)
        self._file = case_file
        self._desk = desk
        self._add = add
        self._checks: dict[str, Check] = {}
        self._rows: QVBoxLayout = column(gap=4)
        self._plus = icon_button("plus", say("Case file", "Add a step"), add)
        self.add_to_header(self._plus)
        self.body.addLayout(self._rows)

    def show_steps(self, steps: Sequence[ServiceStep], *, all_of_them: bool, writes: bool) -> None:
        """Show the open steps, then the last ones that were done; not *all_of_them* if some are kept back."""
        self._plus.setVisible(writes)
        focused = next((step for step, check in self._checks.items() if check.hasFocus()), "")
        clear(self._rows)
        self._checks = {}
        waiting = [step for step in steps if step.status in OPEN_STEPS]
        done = [step for step in steps if step.status is StepStatus.DELIVERED]
        done.sort(key=lambda step: step.delivered_at or step.created_at, reverse=True)
        for step in (*waiting[:OPEN_SHOWN], *done[:DONE_SHOWN]):
            self._add_row(step)
        if len(waiting) > OPEN_SHOWN:
            hidden = len(waiting) - OPEN_SHOWN
            self._rows.addWidget(quiet_button(count("Case file", "%n more", hidden), on_click=self._add))
        if not self._checks:
            none, kept_back = (
                say("Case file", "Nothing is planned yet."),
                say("Need to know", "What others planned is not for your role."),
            )
            self._rows.addWidget(WrapLabel(none if all_of_them else kept_back, Kind.MUTED))
        for check in self._checks.values():
            check.setEnabled(writes)
        if focused in self._checks:
            self._checks[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, step: ServiceStep) -> None:
        done = step.status is StepStatus.DELIVERED
        check = Check(step.title)
        check.setChecked(done)
        check.clicked.connect(lambda ticked: self._tick(step, ticked=ticked))
        when = step_status_words(step.status) if done else self._day(step)
        line = row(gap=8)
        line.addWidget(check, 1)
        day = PlainLabel(when, Kind.MUTED)
        day.setContentsMargins(0, _CHECK_AIR, 0, 0)
        line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        check.setAccessibleDescription(when)
        self._rows.addLayout(line)
        self._checks[step.id] = check

    def _day(self, step: ServiceStep) -> str:
        return day_phrase(step.due_on, self._desk.clock.today()) if step.due_on else ""

    def _tick(self, step: ServiceStep, *, ticked: bool) -> None:
        if ticked:
            self._file.tick(step)
        else:
            self._file.take_back(step.id)


class ConsentCard(Card):
    """What the person said to each purpose; *talk* leads to the talk about consent."""

    def __init__(self, desk: Desk, talk: Callable[[], object]) -> None:
        super().__init__(say("Consent card", "Consent"), kind=Kind.H3)
        self._desk = desk
        self._rows: QVBoxLayout = column(gap=7)
        self.add_to_header(quiet_button(say("Case file", "Open"), on_click=talk))
        self.body.addLayout(self._rows)

    def show_lines(self, lines: Sequence[ConsentLine]) -> None:
        """Show where each purpose stands."""
        clear(self._rows)
        for consent in lines:
            icon, colour = _STANDING_ICONS[consent.standing]
            line = row(gap=8)
            line.addWidget(IconLabel(icon, 18, colour), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(WrapLabel(consent.label), 1)
            standing = PlainLabel(standing_words(consent, self._desk.clock.today()), Kind.MUTED)
            line.addWidget(standing, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addLayout(line)
