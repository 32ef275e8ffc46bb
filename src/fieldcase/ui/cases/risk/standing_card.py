"""The level in force, when to look again, the earlier assessments."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from fieldcase.domain.risk import Approval, Assessment
from fieldcase.ui.cases.phrases import moment_words, risk_chip
from fieldcase.ui.cases.risk.words import asked_words
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip
from fieldcase.ui.common.layouts import FlowLayout, clear, column, hairline
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.risk_page import Safety

EARLIER_SHOWN = 10


class StandingCard(Card):
    """What was judged last stands first; nothing is ever overwritten."""

    def __init__(self, safety: Safety, desk: Desk) -> None:
        super().__init__(say("Risk", "Risk now"))
        self._safety = safety
        self._desk = desk
        self._rows: QVBoxLayout = column(gap=8)
        self.body.addLayout(self._rows)

    def repaint_card(self) -> None:
        """Show the assessments, newest first."""
        clear(self._rows)
        sheet, newest = self._safety.sheet, self._safety.newest
        if sheet is None:
            return
        if newest is None:
            line = FlowLayout(gap=10)
            line.addWidget(Chip(risk_chip(sheet.case.risk_level)))
            self._rows.addLayout(line)
            sentence = say("Risk", "Nobody has gone through the risks with this person yet.")
            self._rows.addWidget(WrapLabel(sentence, Kind.MUTED))
            return
        for number, one in enumerate(sheet.assessments[:EARLIER_SHOWN]):
            if number:
                self._rows.addWidget(hairline())
            self._show(one, sheet.workers.get(one.by, ""))
            if not number:
                self._show_review(one)

    def _show(self, one: Assessment, by: str) -> None:
        line = FlowLayout(gap=10)
        line.addWidget(Chip(risk_chip(one.level)))
        when = moment_words(one.at, self._desk.clock.today())
        line.addWidget(PlainLabel(say("Risk", "{when}, {worker}", when=when, worker=by), Kind.MUTED))
        self._rows.addLayout(line)
        self._rows.addWidget(WrapLabel(one.why))
        if one.approval is Approval.ASKED:
            self._rows.addWidget(WrapLabel(asked_words(one), Kind.STRONG))
        elif one.approval is Approval.GIVEN:
            given = say("Risk", "Lower than suggested, confirmed by a supervisor.")
            self._rows.addWidget(WrapLabel(given, Kind.MUTED))

    def _show_review(self, newest: Assessment) -> None:
        if newest.review_due is not None:
            day = day_phrase(newest.review_due.astimezone().date(), self._desk.clock.today())
            self._rows.addWidget(WrapLabel(say("Risk", "Look again: {day}", day=day), Kind.MUTED))
        if self._safety.waits_for_me:
            confirm = secondary_button(say("Risk", "Confirm the lower level"), "check", self._confirm)
            self._rows.addWidget(confirm, 0, Qt.AlignmentFlag.AlignLeft)

    def _confirm(self) -> None:
        # The button goes with this; the focus stays where it was read.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._safety.approve()
