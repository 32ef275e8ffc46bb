"""Keeps what the person wants to reach, in their words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from fieldcase.services.planning import NewGoal
from fieldcase.ui.cases.address_hint import AddressHint
from fieldcase.ui.cases.plan.serving import fill_needs
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Heading, Kind
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.plan import Plan


class GoalForm(Card):
    """A line in their words, the need it is about, by what one will see that it is reached."""

    def __init__(self, plan: Plan, desk: Desk) -> None:
        super().__init__(say("Plan", "Add a goal"), "flag")
        self._plan = plan
        self._desk = desk
        self._words = QLineEdit()
        self._indicator, self._baseline = QLineEdit(), QLineEdit()
        self._need = QComboBox()
        self._build()
        self._words.returnPressed.connect(self._save)
        keep_draft(self._words, "goal.words")
        keep_draft(self._indicator, "goal.indicator")
        keep_draft(self._baseline, "goal.baseline")
        keep_draft(self._need, "goal.need")

    def draft_restored(self) -> None:
        """Show it again: somebody was in the middle of it."""
        self.show()

    def begin(self) -> None:
        """Show it, with the caret where the goal is written."""
        self.show()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_again(self) -> None:
        """Empty it."""
        for field in (self._words, self._indicator, self._baseline):
            field.clear()
        self._need.setCurrentIndex(0)
        settle_drafts(self)
        self.hide()

    def repaint_card(self) -> None:
        """Offer the needs that are known now."""
        fill_needs(self._need, self._plan, self._desk)

    def _build(self) -> None:
        for label, field in (
            (say("Plan", "What does the person want? In their own words"), self._words),
            (say("Plan", "For which need"), self._need),
            (say("Plan", "How will you both see that it is reached? (optional)"), self._indicator),
            (say("Plan", "How is it today? (optional)"), self._baseline),
        ):
            heading = Heading(label, Kind.H3)
            heading.setBuddy(field)
            field.setAccessibleName(label)
            self.add(heading, field)
        self.add(AddressHint(self._desk, self._words, self._indicator, self._baseline))
        for line in (self._words, self._indicator, self._baseline):
            line.setMaxLength(300)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(primary_button(say("Plan", "Add this goal"), "plus", self._save))
        buttons.addWidget(quiet_button(say("Plan", "Leave it"), on_click=self._leave))
        self.body.addLayout(buttons)
        self.hide()

    def _save(self) -> None:
        new = NewGoal(
            words=self._words.text(),
            need=str(self._need.currentData() or ""),
            indicator=self._indicator.text(),
            baseline=self._baseline.text(),
        )
        if self._plan.set_goal(new):
            self._leave()
        else:
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        drop_drafts(self)
        self.begin_again()
