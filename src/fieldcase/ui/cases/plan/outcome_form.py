"""What became of one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.assistance import (
    NEXT_STATUS,
    FollowUpResult,
    Measure,
    Satisfaction,
    ServiceStep,
    StepEnd,
    StepKind,
    StepStatus,
)
from fieldcase.ui.cases.address_hint import AddressHint
from fieldcase.ui.cases.plan.measure_edit import MeasureEdit
from fieldcase.ui.cases.plan.words import end_words, result_words, satisfaction_words
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Heading, Kind
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk

_ORDER = (
    StepStatus.DELIVERED,
    StepStatus.OFFERED,
    StepStatus.ACCEPTED_BY_PERSON,
    StepStatus.IN_PROGRESS,
    StepStatus.DECLINED_BY_PERSON,
    StepStatus.NOT_DELIVERED,
    StepStatus.CANCELLED,
)


class OutcomeForm(QWidget):
    """Asks how it went, in one optional line; ``put_away`` says that it is to stay open."""

    put_away = Signal()

    def __init__(self, step: ServiceStep, desk: Desk, keep: Callable[[StepEnd], None]) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._desk = desk
        self._step = step
        self._keep = keep
        self._follows_up = step.kind is StepKind.FOLLOW_UP
        self._became = Segmented(say("Plan", "What became of it"), self._choices())
        self._outcome = QLineEdit()
        self._measure = MeasureEdit(desk, f"measure.{step.id}")
        self._how_it_was = QWidget()
        self._satisfaction = Segmented(say("Plan", "How was it for the person? (optional)"), _answers())
        self._build()
        self._became.chosen.connect(lambda _code: self._repaint())
        self._outcome.returnPressed.connect(self._done)
        keep_draft(self._became, f"became.{step.id}")
        keep_draft(self._outcome, f"outcome.{step.id}")
        keep_draft(self._satisfaction, f"satisfaction.{step.id}")

    def begin(self) -> None:
        """Show it, with the caret where somebody says how it went."""
        self._repaint()
        self.show()
        self._outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        layout = column(self, gap=6)
        layout.setContentsMargins(30, 4, 0, 8)
        layout.addWidget(self._became)
        label = Heading(say("Plan", "How did it go? (optional)"), Kind.STRONG)
        label.setBuddy(self._outcome)
        self._outcome.setAccessibleName(label.text())
        self._outcome.setMaxLength(300)
        layout.addWidget(label)
        layout.addWidget(self._outcome)
        layout.addWidget(AddressHint(self._desk, self._outcome))
        layout.addWidget(self._measure)
        self._build_how_it_was()
        layout.addWidget(self._how_it_was)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(primary_button(say("Plan", "Keep this"), "check", self._done))
        buttons.addWidget(quiet_button(say("Plan", "Not yet"), on_click=self._not_yet))
        layout.addLayout(buttons)

    def _build_how_it_was(self) -> None:
        self._how_it_was.setProperty("role", "plain")
        layout = column(self._how_it_was, gap=6)
        layout.addWidget(Heading(self._satisfaction.accessibleName(), Kind.STRONG))
        layout.addWidget(self._satisfaction)

    def _choices(self) -> list[Segment]:
        if self._follows_up:
            return [Segment(one.value, result_words(one)) for one in FollowUpResult]
        possible = NEXT_STATUS[self._step.status]
        return [Segment(one.value, end_words(one)) for one in _ORDER if one in possible]

    def _status(self) -> StepStatus:
        if self._follows_up:
            return FollowUpResult(self._became.choice()).status
        return StepStatus(self._became.choice())

    def _repaint(self) -> None:
        delivered = self._status() is StepStatus.DELIVERED
        self._measure.setVisible(delivered and not self._follows_up)
        self._how_it_was.setVisible(delivered)

    def _done(self) -> None:
        measure = self._measure.measure() if self._measure.isVisibleTo(self) else Measure()
        if measure is None:
            return
        result = FollowUpResult(self._became.choice()) if self._follows_up else None
        said = self._satisfaction.choice() if self._status() is StepStatus.DELIVERED else ""
        end = StepEnd(
            status=self._status(),
            outcome=self._outcome.text(),
            measure=measure,
            result=result,
            satisfaction=Satisfaction(said) if said else None,
        )
        drop_drafts(self)
        self._keep(end)

    def _not_yet(self) -> None:
        self._outcome.clear()
        self._measure.clear()
        self._satisfaction.choose("")
        drop_drafts(self)
        self.hide()
        self.put_away.emit()


def _answers() -> list[Segment]:
    asked = [Segment(one.value, satisfaction_words(one)) for one in Satisfaction]
    return [Segment("", say("Plan", "Not asked")), *asked]
