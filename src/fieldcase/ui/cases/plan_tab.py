"""The plan of a case: every step by day, with a way to add one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.assistance import ServiceStep
from fieldcase.ui.cases.step_form import StepForm
from fieldcase.ui.cases.step_row import StepRow
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import clear, column, hairline
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_file import CaseFile
from fieldcase.viewmodels.desk import Desk


class PlanTab(QWidget):
    """One list for tasks, services given here, services by referral."""

    def __init__(self, case_file: CaseFile, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._desk = desk
        self._shown: tuple[ServiceStep, ...] | None = None
        self._case = ""
        self._rows: QVBoxLayout = column(gap=6)
        self._form = StepForm(case_file, desk)
        self._build()

    def repaint_tab(self) -> None:
        """Show the steps; a row that is being ticked stays as long as the steps are the same."""
        sheet = self._file.sheet
        if sheet is None:
            return
        if sheet.case.id != self._case:
            self._case = sheet.case.id
            self._form.begin_again()
        if sheet.steps == self._shown:
            return
        self._shown = sheet.steps
        clear(self._rows)
        for number, step in enumerate(sheet.steps):
            if number:
                self._rows.addWidget(hairline())
            self._rows.addWidget(StepRow(step, self._file, self._desk))
        if not sheet.steps:
            sentence = say("Plan", "Nothing is planned yet. Add the first step together with the person.")
            self._rows.addWidget(WrapLabel(sentence, Kind.MUTED))

    def focus_form(self) -> None:
        """Put the caret where a step gets its name."""
        self._form.focus_first()

    def _build(self) -> None:
        layout = column(self, gap=12)
        card = Card(say("Plan", "Steps"))
        card.body.addLayout(self._rows)
        layout.addWidget(card)
        layout.addWidget(self._form)
        layout.addStretch(1)
