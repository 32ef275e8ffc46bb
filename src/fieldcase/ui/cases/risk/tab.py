"""Risk and safety: the person's own view first, then everybody else's."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.prints import PrintKind
from fieldcase.ui.cases.risk.contact_card import ContactCard
from fieldcase.ui.cases.risk.decision_card import DecisionCard
from fieldcase.ui.cases.risk.factors_card import FactorsCard
from fieldcase.ui.cases.risk.kept_from_card import KeptFromCard
from fieldcase.ui.cases.risk.own_view_card import OwnViewCard
from fieldcase.ui.cases.risk.plan_card import PlanCard
from fieldcase.ui.cases.risk.standing_card import StandingCard
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.drafting import set_scope
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.risk_page import Assessing, Safety

Cards = tuple[StandingCard, OwnViewCard, FactorsCard, DecisionCard, ContactCard, KeptFromCard, PlanCard]


class RiskTab(QWidget):
    """Its cards are made when somebody first looks: most visits to a file never do."""

    def __init__(self, case_file: CaseFile, ways: CaseWays, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._ways = ways
        self._desk = desk
        self._safety = Safety(desk)
        self._assessing = Assessing(self._safety, desk.drafts)
        self._shown = ""
        self._trouble = Trouble()
        self._child = Banner(Tone.WARN, say("Risk", "A child, or somebody whose age is not known"), _child())
        self._cards: Cards | None = None
        self._layout = column(self, gap=12)
        self.destroyed.connect(partial(_close, self._safety))

    def repaint_tab(self) -> None:
        """Show the file as it is; what is half typed about the same case stays."""
        sheet = self._file.sheet
        if sheet is None:
            return
        if self._cards is None:
            self._cards = self._build()
        if self._shown != sheet.case.id:
            self.keep_typed()
            self._shown = sheet.case.id
            self._safety.open(sheet.case.id)
        self._let_write()

    def keep_typed(self) -> None:
        """Save the part of the plan that is being written."""
        if self._cards is not None:
            self._cards[-1].keep()

    def _build(self) -> Cards:
        safety, assessing = self._safety, self._assessing
        cards = (
            StandingCard(safety, self._desk),
            OwnViewCard(assessing, self._file, self._desk),
            FactorsCard(assessing),
            DecisionCard(assessing, safety),
            ContactCard(safety),
            KeptFromCard(safety),
            PlanCard(safety, self._desk, partial(self._ways.print, PrintKind.SAFETY_PLAN)),
        )
        self._layout.addWidget(self._trouble)
        self._layout.addWidget(self._child)
        self._child.hide()
        for card in cards:
            self._layout.addWidget(card)
            # At once, not when the event loop comes round to it: the first frame has its full height then.
            card.show()
        self._layout.addStretch(1)
        bind(self, safety.changed, self._repaint)
        bind(self, safety.changed, self._trouble.settle)
        bind(self, safety.failed, self._trouble.show_error)
        bind(self, assessing.changed, self._repaint)
        return cards

    def _repaint(self, _: object = None) -> None:
        if self._cards is None or self._safety.sheet is None:
            return
        # What the cards show may be a moment behind the file around them.
        set_scope(self, f"case:{self._safety.sheet.case.id}")
        self._child.setVisible(self._safety.may_be_a_child)
        for card in self._cards:
            card.repaint_card()
        self._let_write()

    def _let_write(self) -> None:
        """Ask nothing of whoever cannot write; the rule of contact and the plan are still read."""
        if self._cards is None or self._file.sheet is None:
            return
        eyes = self._file.sheet.eyes
        _, *assessing, contact, kept_from, plan = self._cards
        for card in assessing:
            card.setVisible(eyes.writes(DataCategory.RISK))
        for card in (contact, kept_from):
            card.let_write(writes=eyes.writes(DataCategory.CONTACT))
        plan.let_write(writes=eyes.writes(DataCategory.RISK))


def _child() -> str:
    return say(
        "Risk",
        "Ask for a guardian today, and let the best interests of the child lead every step. Until the age is"
        " known, treat the person as a child.",
    )


def _close(safety: Safety, _: object = None) -> None:
    safety.close()
