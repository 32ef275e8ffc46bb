"""One request to share without an agreement, for the second person and for the look afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.exceptional import ExceptionState
from fieldcase.services.exceptional import ExceptionSheet
from fieldcase.ui.cases.exception_words import ground_words, state_chip, step_words, told_words
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.drafting import keep_draft, set_scope
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.ui.referral.share_words import item_label, item_value
from fieldcase.viewmodels.desk import Desk

_MOST_LETTERS = 400


class RequestView(QWidget):
    """What was asked, word by word what would go, what became of it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        # Read before the reason is written: arrow keys scroll, Tab leads on.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(say("Exception", "Share without agreement"))
        self._desk = desk
        self._state = Chip(ChipText(""))
        self._facts = column(gap=6)
        self._items = column(gap=4)
        self._steps = column(gap=4)
        self.words = QLineEdit()
        self._needed = WrapLabel(
            say("Exception", "Agreeing needs a reason as much as not agreeing."), Kind.MUTED
        )
        self._second = Card(say("Exception", "For you as the second person"), kind=Kind.H3)
        self._build()

    def show_sheet(self, sheet: ExceptionSheet) -> None:
        """Show a request as it stands."""
        exception, state = sheet.exception, sheet.state
        if exception is None or state is None:
            return
        set_scope(self, f"exception:{exception.id}")
        self._state.say(state_chip(state))
        for place, lines in (
            (self._facts, self._fact_lines(sheet)),
            (self._items, [f"{item_label(item)}: {item_value(item, self._desk)}" for item in sheet.items]),
            (self._steps, self._step_lines(sheet)),
        ):
            clear(place)
            for line in lines:
                place.addWidget(WrapLabel(line))
        asked = (ExceptionState.WAITS, ExceptionState.SHARED)
        self._second.setVisible(sheet.may_decide and state in asked)
        self._needed.setVisible(state is ExceptionState.WAITS)

    def _build(self) -> None:
        body = column(self, gap=12)
        why = Card()
        why.body.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        why.body.addLayout(self._facts)
        what = Card(say("Exception", "This goes, and nothing else"), kind=Kind.H3)
        what.body.addLayout(self._items)
        become = Card(say("Exception", "What was decided"), kind=Kind.H3)
        become.body.addLayout(self._steps)
        label = say("Exception", "Your reason, in a sentence")
        self.words.setAccessibleName(label)
        self.words.setMaxLength(_MOST_LETTERS)
        self._second.add(WrapLabel(label, Kind.STRONG), self.words, self._needed)
        keep_draft(self.words, "reason")
        for card in (why, what, become, self._second):
            body.addWidget(card)

    def _fact_lines(self, sheet: ExceptionSheet) -> list[str]:
        one = sheet.exception
        if one is None:
            return []
        lines = [
            say("Exception", "Why: {ground}", ground=ground_words(one.ground)),
            say("Exception", "What happened: {facts}", facts=one.facts),
            say("Exception", "What else was considered: {ways}", ways=one.alternatives),
            say("Exception", "The person: {told}", told=told_words(one.told)),
        ]
        if one.unreachable:
            lines.append(say("Exception", "Nobody could be reached: {tried}", tried=one.unreachable))
        return lines

    def _step_lines(self, sheet: ExceptionSheet) -> list[str]:
        one, today = sheet.exception, self._desk.clock.today()
        if one is None:
            return []
        day = day_phrase(one.asked_at.astimezone().date(), today)
        asked = say("Exception", "{worker} asked: {day}", worker=sheet.workers.get(one.asked_by, ""), day=day)
        lines = [asked]
        for step in one.steps:
            day = day_phrase(step.at.astimezone().date(), today)
            lines.append(step_words(step.step, sheet.workers.get(step.by, ""), day))
            if step.words:
                lines.append(step.words)
        return lines
