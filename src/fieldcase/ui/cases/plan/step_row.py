"""One step of the plan with its tick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.assistance import OPEN_STEPS, ServiceStep, StepEnd, StepStatus
from fieldcase.ui.cases.phrases import step_kind_words, step_status_words
from fieldcase.ui.cases.plan.outcome_form import OutcomeForm
from fieldcase.ui.cases.plan.words import measure_words, result_words, said_words
from fieldcase.ui.common.buttons import icon_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.viewmodels.case_facts import plan_is_ours
from fieldcase.viewmodels.case_file import CaseFile
from fieldcase.viewmodels.desk import Desk


class StepRow(QWidget):
    """Ticking asks what became of it; taking the tick away opens the step again."""

    def __init__(self, step: ServiceStep, case_file: CaseFile, desk: Desk, worker: str = "") -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._step = step
        self._file = case_file
        self._desk = desk
        self._worker = worker
        self.check = Check(step.title)
        asks = step.status in OPEN_STEPS and plan_is_ours(case_file.sheet)
        self._form = OutcomeForm(step, desk, self._end) if asks else None
        self.check.setEnabled(plan_is_ours(case_file.sheet))
        self._build()
        self.check.clicked.connect(self._tick)

    def draft_restored(self) -> None:
        """Ask again how it went: somebody was in the middle of saying it."""
        if self._form is not None:
            self.check.setChecked(True)
            self._form.begin()

    def _build(self) -> None:
        layout = column(self, gap=2)
        line = row(gap=8)
        self.check.setChecked(self._step.status is StepStatus.DELIVERED)
        line.addWidget(self.check, 1)
        day = self._day()
        day.setContentsMargins(0, 4, 0, 0)
        line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        ended = self._step.status not in {*OPEN_STEPS, StepStatus.DELIVERED}
        if ended and plan_is_ours(self._file.sheet):
            again = icon_button("arrow-counter-clockwise", say("Plan", "Open again"), self._open_again)
            line.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
            self.check.setEnabled(False)
        layout.addLayout(line)
        about = WrapLabel(self._about(), Kind.CAPTION)
        about.setContentsMargins(30, 0, 30, 0)
        layout.addWidget(about)
        if self._form is not None:
            layout.addWidget(self._form)
            self._form.hide()
            self._form.put_away.connect(self._not_yet)

    def _day(self) -> PlainLabel | TintedLabel:
        today = self._desk.clock.today()
        if self._step.delivered_at is not None:
            return PlainLabel(day_phrase(self._step.delivered_at.astimezone().date(), today), Kind.MUTED)
        if self._step.due_on is None:
            return PlainLabel("", Kind.MUTED)
        day = day_phrase(self._step.due_on, today)
        if self._step.due_on < today and self._step.status in OPEN_STEPS:
            late = TintedLabel(say("Plan", "Late: {day}", day=day), Kind.BODY, "bad")
            late.setWordWrap(False)
            return late
        return PlainLabel(day, Kind.MUTED)

    def _about(self) -> str:
        step = self._step
        label = self._file.service_label(step.kind, step.service)
        became = result_words(step.result) if step.result else step_status_words(step.status)
        parts = (
            step_kind_words(step.kind),
            "" if label == step.title else label,
            step.provider,
            self._worker,
            step.due_note,
            became,
            step.outcome,
            said_words(step.satisfaction) if step.satisfaction else "",
            measure_words(step.measure, self._desk),
        )
        return " · ".join(part for part in parts if part)

    def _tick(self) -> None:
        if self._form is None:
            self._open_again()
        elif self.check.isChecked():
            self._form.begin()
        else:
            self._form.hide()

    def _end(self, end: StepEnd) -> None:
        self._file.end(self._step, end)

    def _open_again(self) -> None:
        self._file.take_back(self._step.id)

    def _not_yet(self) -> None:
        self.check.setChecked(False)
        self.check.setFocus(Qt.FocusReason.OtherFocusReason)
