"""One step of the plan with its tick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.assistance import OPEN_STEPS, ServiceStep, StepStatus
from fieldcase.ui.cases.phrases import step_kind_words, step_status_words
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout, column, row
from fieldcase.ui.common.text import Heading, Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.viewmodels.case_file import CaseFile
from fieldcase.viewmodels.desk import Desk


class StepRow(QWidget):
    """Ticking asks how it went, in one optional line; taking the tick away opens the step again."""

    def __init__(self, step: ServiceStep, case_file: CaseFile, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._step = step
        self._file = case_file
        self._desk = desk
        self.check = Check(step.title)
        self._asking = QWidget()
        self._outcome = QLineEdit()
        self._build()
        self.check.clicked.connect(self._tick)
        keep_draft(self._outcome, f"outcome.{step.id}")

    def draft_restored(self) -> None:
        """Ask again how it went: somebody was in the middle of saying it."""
        if self._step.status is not StepStatus.DELIVERED:
            self.check.setChecked(True)
            self._asking.show()

    def _build(self) -> None:
        layout = column(self, gap=2)
        line = row(gap=8)
        self.check.setChecked(self._step.status is StepStatus.DELIVERED)
        line.addWidget(self.check, 1)
        day = self._day()
        day.setContentsMargins(0, 4, 0, 0)
        line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        about = WrapLabel(self._about(), Kind.CAPTION)
        about.setContentsMargins(30, 0, 30, 0)
        layout.addWidget(about)
        self._build_asking()
        layout.addWidget(self._asking)

    def _build_asking(self) -> None:
        self._asking.setProperty("role", "plain")
        layout = column(self._asking, gap=6)
        layout.setContentsMargins(30, 4, 0, 8)
        label = Heading(say("Plan", "How did it go? (optional)"), Kind.STRONG)
        label.setBuddy(self._outcome)
        self._outcome.setAccessibleName(label.text())
        self._outcome.setMaxLength(300)
        self._outcome.returnPressed.connect(self._done)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(primary_button(say("Plan", "Mark as done"), "check", self._done))
        buttons.addWidget(quiet_button(say("Plan", "Not yet"), on_click=self._not_yet))
        layout.addWidget(label)
        layout.addWidget(self._outcome)
        layout.addLayout(buttons)
        self._asking.hide()

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
        lists = self._desk.content.code_lists
        service = self._step.service
        label = lists.label("service_type", service, self._desk.language) if service else ""
        parts = (
            step_kind_words(self._step.kind),
            "" if label == self._step.title else label,
            self._step.due_note,
            step_status_words(self._step.status),
            self._step.outcome,
        )
        return " · ".join(part for part in parts if part)

    def _tick(self) -> None:
        if self._step.status is StepStatus.DELIVERED:
            self._file.take_back(self._step.id)
            return
        asking = self.check.isChecked()
        self._asking.setVisible(asking)
        if asking:
            self._outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        drop_drafts(self)
        self._file.tick(self._step, self._outcome.text())

    def _not_yet(self) -> None:
        self._outcome.clear()
        drop_drafts(self)
        self.check.setChecked(False)
        self._asking.hide()
        self.check.setFocus(Qt.FocusReason.OtherFocusReason)
