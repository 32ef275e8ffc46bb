"""Whether a supervisor looked at the plan, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.plan_approval import PlanApproval, PlanStage
from fieldcase.services.planning import PlanSheet
from fieldcase.ui.cases.phrases import moment_words, plan_stage_words
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.text import Heading, Kind
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import as_typed, isolate, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.plan import Plan

_TONES = {PlanStage.ASKED: Tone.INFO, PlanStage.APPROVED: Tone.OK, PlanStage.SENT_BACK: Tone.WARN}


class ApprovalLine(QWidget):
    """One line to write in: what to look at, or what is missing."""

    def __init__(self, plan: Plan, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._plan = plan
        self._desk = desk
        self._said = column()
        self._asking = QWidget()
        self._label = Heading("", Kind.H3)
        self._words = QLineEdit()
        self._ask = quiet_button(say("Plan", "Ask a supervisor to look at it"), "user-circle", self._begin)
        self._send = primary_button(say("Plan", "Ask"), "check", self._ask_now)
        self._approve = primary_button(say("Plan", "The plan is good"), "check", lambda: self._answer(True))
        self._send_back = secondary_button(
            say("Plan", "Send it back"), "arrow-counter-clockwise", lambda: self._answer(False)
        )
        self._leave = quiet_button(say("Plan", "Leave it"), on_click=self._put_away)
        self._build()
        keep_draft(self._words, "plan.approval")

    @property
    def ask_button(self) -> QWidget:
        """The button that begins it, for the row of the other ones."""
        return self._ask

    def draft_restored(self) -> None:
        """Show the line again: somebody was in the middle of it."""
        self._asking.show()

    def repaint_line(self) -> None:
        """Show what the notebook says now."""
        sheet = self._plan.sheet
        if sheet is None:
            return
        waits = sheet.approval is not None and sheet.approval.stage is PlanStage.ASKED
        self._ask.setVisible(not waits)
        self._show_said(sheet)
        for button in (self._send, self._leave):
            button.setVisible(not waits)
        for button in (self._approve, self._send_back):
            button.setVisible(sheet.may_answer)
        self._label.setText(
            say("Plan", "What you want to say about it; needed when you send it back")
            if sheet.may_answer
            else say("Plan", "What should they look at? (optional)")
        )
        self._words.setAccessibleName(self._label.text())
        if sheet.may_answer:
            self._asking.show()
        elif waits:
            self._asking.hide()

    def _build(self) -> None:
        layout = column(self, gap=8)
        layout.addLayout(self._said)
        layout.addWidget(self._asking)
        self._asking.setProperty("role", "plain")
        self._asking.hide()
        inner = column(self._asking, gap=6)
        self._label.setBuddy(self._words)
        self._words.setMaxLength(300)
        self._words.returnPressed.connect(self._enter)
        buttons = FlowLayout(gap=8)
        for button in (self._send, self._approve, self._send_back, self._leave):
            buttons.addWidget(button)
        inner.addWidget(self._label)
        inner.addWidget(self._words)
        inner.addLayout(buttons)

    def _show_said(self, sheet: PlanSheet) -> None:
        clear(self._said)
        approval = sheet.approval
        if approval is None:
            return
        title = plan_stage_words(approval.stage)
        if approval.stage is PlanStage.APPROVED and sheet.changed_since:
            title = say("Plan", "A supervisor found the plan good; it has changed since")
        self._said.addWidget(Banner(_TONES[approval.stage], title, self._who(approval, sheet)))

    def _who(self, approval: PlanApproval, sheet: PlanSheet) -> str:
        name = isolate(sheet.workers.get(approval.by, ""))
        at = moment_words(approval.at, self._desk.clock.today())
        if approval.words:
            return say(
                "Plan", "{name}, {moment}: {words}", name=name, moment=at, words=as_typed(approval.words)
            )
        return say("Plan", "{name}, {moment}", name=name, moment=at)

    def _begin(self) -> None:
        self._asking.show()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        if self._send.isVisibleTo(self._asking):
            self._ask_now()

    def _ask_now(self) -> None:
        self._plan.ask_for_approval(self._words.text())
        self._put_away()

    def _answer(self, approve: bool) -> None:
        if self._plan.answer_approval(self._words.text(), approve=approve):
            self._put_away()
        else:
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        self._words.clear()
        drop_drafts(self)
        self._asking.hide()
