"""Every kind of need, to go through together."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from fieldcase.ui.cases.plan.need_row import NeedRow
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import column, hairline
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.plan import Plan


class NeedsCard(Card):
    """Its rows are made when somebody opens it: they are many, and most visits do without."""

    def __init__(self, plan: Plan, desk: Desk) -> None:
        super().__init__(say("Plan", "Go through the needs"), "list-checks")
        self._plan = plan
        self._desk = desk
        self._rows: dict[str, NeedRow] = {}
        self._lines: QVBoxLayout = column(gap=6)
        self._named: frozenset[str] = frozenset()
        hint = say("Plan", "Ask what is useful now. What was not asked stays “not asked”.")
        self.add(WrapLabel(hint, Kind.MUTED))
        self.body.addLayout(self._lines)
        close = quiet_button(say("Plan", "That is all for now"), "check", self.hide)
        self.body.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def begin(self) -> None:
        """Show every kind of need, with the focus on the first."""
        if not self._rows:
            self._make_rows()
        self.repaint_card(self._named)
        self.show()
        next(iter(self._rows.values())).finding.focus_choice()

    def repaint_card(self, named: Iterable[str]) -> None:
        """Show what is known; *named* are the kinds somebody asked for in an interview."""
        self._named = frozenset(named)
        for domain, line in self._rows.items():
            line.repaint_row(named=domain in self._named)

    def _make_rows(self) -> None:
        options = self._desk.content.code_lists.options("need_domain", self._desk.language)
        for number, option in enumerate(options):
            if number:
                self._lines.addWidget(hairline())
            line = NeedRow(self._plan, self._desk, option.id, option.label)
            self._rows[option.id] = line
            self._lines.addWidget(line)
