"""A part of a case that is not for the role of whoever looks, with the way to open it for a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.categories import DataCategory
from fieldcase.services.casework import CaseSheet
from fieldcase.ui.cases.phrases import moment_words
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.case_file import CaseWays
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CaseTab

LONGEST_REASON = 200

SEEN_BY = {
    CaseTab.OVERVIEW: DataCategory.IDENTITY,
    CaseTab.INTERVIEW: DataCategory.ACCOUNT,
    CaseTab.RISK: DataCategory.RISK,
    CaseTab.PLAN: DataCategory.PLAN,
    CaseTab.REFERRALS: DataCategory.PLAN,
    CaseTab.DOCUMENTS: DataCategory.DOCUMENTS,
    CaseTab.STATUS: DataCategory.SCREENING,
}
"""What has to be for somebody's eyes before a tab is."""


def keeps_back(sheet: CaseSheet, tab: CaseTab) -> bool:
    """Tell whether there is something to say: *tab* is not for these eyes, or only for a while."""
    return not sheet.eyes.reads(SEEN_BY[tab]) or sheet.eyes.opened_until is not None


class NotYours(QWidget):
    """Says calmly what is not shown; nothing while all of the tab is for whoever looks."""

    def __init__(self, ways: CaseWays, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._ways = ways
        self._desk = desk
        self._open = Banner(Tone.WARN, "")
        self._card = Card(say("Need to know", "Not everything here is for your role"), "eye-slash")
        self._who = WrapLabel("")
        self._asking = QWidget()
        self._reason = QLineEdit()
        self._ask = secondary_button(say("Need to know", "Open with a reason…"), "lock-key-open", self._begin)
        self._go = primary_button(say("Need to know", "Open for four hours"), "check", self._send)
        self._case = ""
        self._build()

    def show_tab(self, sheet: CaseSheet, tab: CaseTab) -> None:
        """Show what is kept back of *tab*."""
        eyes, leader = sheet.eyes, isolate(sheet.leader)
        if self._case != sheet.case.id:
            self._case = sheet.case.id
            self._reason.clear()
            settle_drafts(self)
            self._asking.hide()
        closed = not eyes.reads(SEEN_BY[tab])
        until = ""
        if eyes.opened_until is not None:
            until = moment_words(eyes.opened_until, self._desk.clock.today())
        self._open.say(
            say("Need to know", "Open to you until {moment}", moment=until),
            say(
                "Need to know",
                "The supervisor and {name} see that you opened it.",
                name=leader,
            ),
        )
        self._open.setVisible(bool(until))
        self._who.setText(
            say(
                "Need to know",
                "{name} leads this case. Each role sees what its work needs, nothing is lost.",
                name=leader,
            )
        )
        self._card.setVisible(closed)
        self._ask.setVisible(closed and eyes.may_open and self._asking.isHidden())
        self.setVisible(keeps_back(sheet, tab))

    def _build(self) -> None:
        layout = column(self, gap=10)
        layout.addWidget(self._open)
        layout.addWidget(self._card)
        layout.addStretch(1)
        self._card.add(self._who)
        self._card.body.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.add(self._asking)
        self._asking.setProperty("role", "plain")
        asking = column(self._asking, gap=8)
        wanted = say("Need to know", "Your reason: what you need to know now, what for")
        question = WrapLabel(wanted, Kind.STRONG)
        question.setBuddy(self._reason)
        self._reason.setAccessibleName(wanted)
        self._reason.setMaxLength(LONGEST_REASON)
        keep_draft(self._reason, "opening.reason")
        self._reason.textChanged.connect(lambda text: self._go.setEnabled(bool(text.strip())))
        self._reason.returnPressed.connect(self._send)
        asking.addWidget(question)
        asking.addWidget(self._reason)
        hint = say(
            "Need to know",
            "For reading only. Your reason goes into the record, and to the supervisor at once.",
        )
        asking.addWidget(WrapLabel(hint, Kind.MUTED))
        line = FlowLayout(gap=8)
        self._go.setEnabled(False)
        line.addWidget(self._go)
        line.addWidget(quiet_button(say("Need to know", "Never mind"), on_click=self._leave))
        asking.addLayout(line)
        self._asking.hide()

    def draft_restored(self) -> None:
        """Ask again: somebody was in the middle of saying why."""
        self._begin()

    def _empty(self) -> None:
        self._reason.clear()
        drop_drafts(self)

    def _begin(self) -> None:
        self._asking.show()
        self._ask.hide()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._empty()
        self._asking.hide()
        self._ask.show()
        self._ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if self._ways.open_with_reason(self._reason.text()):
            self._empty()
            self._asking.hide()
