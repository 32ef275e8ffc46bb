"""What was written down about the end of the work."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from fieldcase.domain.closing import Check, Closing
from fieldcase.services.closing import ClosingSheet
from fieldcase.ui.cases.closing_words import check_words, reason_words, step_words
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import day_phrase, say


class WrittenCard(Card):
    """Reason, outcome, every answer with its explanation; then who did what."""

    def __init__(self) -> None:
        super().__init__(say("Closing", "What was written down"), kind=Kind.H3)
        self._facts: QVBoxLayout = column(gap=4)
        self._steps: QVBoxLayout = column(gap=4)
        self.body.addLayout(self._facts)
        self.body.addLayout(self._steps)

    def show_sheet(self, sheet: ClosingSheet, today: date) -> None:
        """Show it."""
        clear(self._facts)
        clear(self._steps)
        if sheet.closing is not None:
            for row in _facts(sheet.closing):
                self._facts.addWidget(row)
        for entry in sheet.entries:
            day = day_phrase(entry.at.astimezone().date(), today)
            self._steps.addWidget(WrapLabel(step_words(entry.step, sheet.workers.get(entry.by, ""), day)))
            if entry.words:
                self._steps.addWidget(WrapLabel(entry.words, Kind.MUTED))
        self.setVisible(bool(sheet.entries))


def _facts(closing: Closing) -> list[FactRow]:
    rows = [
        FactRow(say("Closing", "Why the work ends"), reason_words(closing.reason)),
        FactRow(say("Closing", "How things stand"), closing.outcome),
        FactRow(say("Closing", "The way back"), closing.come_back),
    ]
    for check in Check:
        answer = closing.checks.get(check)
        if answer is None:
            continue
        said = say("Closing", "Yes") if answer.yes else say("Closing", "No")
        if answer.words:
            said = say("Closing", "{answer}: {explanation}", answer=said, explanation=answer.words)
        icon, colour = ("check", "ok") if answer.yes else ("minus", "warn")
        rows.append(FactRow(check_words(check), said, icon, colour))
    return rows
