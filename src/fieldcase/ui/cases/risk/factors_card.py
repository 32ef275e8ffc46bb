"""What makes protection more urgent: there, not there, or not known."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fieldcase.domain.risk import FactorLevel, Presence, RiskFactor
from fieldcase.ui.cases.risk.words import factor_words, level_title, presence_words
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, hairline, row
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.risk_page import Assessing

_ONE_LINE_FROM = 380


class FactorsCard(Card):
    """The factors in three groups; those that mean danger now carry a mark."""

    def __init__(self, assessing: Assessing) -> None:
        super().__init__(say("Risk", "What is known"))
        self._assessing = assessing
        self._rows: dict[str, FactorRow] = {}
        self._lines: QVBoxLayout = column(gap=4)
        hint = say("Risk", "Ask only what you need to know tonight. Not known is a good answer.")
        self.add(WrapLabel(hint, Kind.MUTED))
        self.body.addLayout(self._lines)

    def repaint_card(self) -> None:
        """Show the factors that are asked about this person, with what is known."""
        asked = [one for level in FactorLevel for one in self._assessing.factors_of(level)]
        if [one.code for one in asked] != list(self._rows):
            self._make_rows()
        known = self._assessing.draft.factors
        for code, line in self._rows.items():
            line.choice.choose(known.get(code, Presence.NOT_KNOWN).value)

    def _make_rows(self) -> None:
        clear(self._lines)
        self._rows = {}
        for level in FactorLevel:
            self._lines.addSpacing(6)
            self._lines.addWidget(Heading(level_title(level), Kind.H3))
            for number, factor in enumerate(self._assessing.factors_of(level)):
                if number:
                    self._lines.addWidget(hairline())
                self._lines.addWidget(self._row(factor))

    def _row(self, factor: RiskFactor) -> FactorRow:
        made = FactorRow(factor)
        made.choice.chosen.connect(
            lambda presence: self._assessing.set_presence(factor.code, Presence(presence))
        )
        self._rows[factor.code] = made
        return made


class FactorRow(QWidget):
    """A factor beside its three answers; the answers below while there is little room."""

    def __init__(self, factor: RiskFactor) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        words = factor_words(factor.code)
        name = say("Risk", "{factor} (danger now)", factor=words) if factor.critical else words
        self.choice = Segmented(name, [Segment(one.value, presence_words(one)) for one in Presence])
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 2, 0, 2)
        self._line.setSpacing(8)
        self._line.addLayout(self._label(words, factor), 1)
        self._line.addWidget(self.choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line when the words need it."""
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(across if self.width() >= look().px(_ONE_LINE_FROM) else down)

    def _label(self, words: str, factor: RiskFactor) -> QBoxLayout:
        line = row(gap=8)
        if factor.critical:
            line.addWidget(IconLabel("warning-octagon-fill", 18, "bad"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(WrapLabel(words), 1)
        return line
