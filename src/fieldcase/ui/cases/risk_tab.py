"""How safe the person feels, how urgent protection is, how to contact them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.case import Case, RiskLevel
from fieldcase.ui.cases.interview_tab import answer_words
from fieldcase.ui.cases.phrases import contact_sentences, moment_words, risk_chip, risk_words
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.text import Heading, Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_facts import OWN_VIEW, WHAT_WOULD_HELP, answer_line, latest_risk
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk

_OFFERED = (RiskLevel.CRITICAL, RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW, RiskLevel.UNASSESSED)


class RiskTab(QWidget):
    """The person's own view first, then the worker's, with one line why."""

    def __init__(self, case_file: CaseFile, ways: CaseWays, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._ways = ways
        self._desk = desk
        self._shown = ""
        self._view = column(gap=6)
        self._present = column(gap=6)
        self._levels = ChoiceGroup(say("Risk", "How urgent is protection?"), _choices())
        self._why = QLineEdit()
        self._hint = TintedLabel("", Kind.BODY, "bad")
        self._contact = column(gap=4)
        self._build()
        keep_draft(self._levels, "risk.level")
        keep_draft(self._why, "risk.why")

    def repaint_tab(self) -> None:
        """Show the file as it is; what is half typed about the same case stays."""
        sheet = self._file.sheet
        if sheet is None:
            return
        self._show_view()
        self._show_present(sheet.case)
        clear(self._contact)
        for sentence in contact_sentences(sheet.case.safe_contact):
            self._contact.addWidget(WrapLabel(sentence))
        if self._shown != sheet.case.id:
            self._shown = sheet.case.id
            self._start_again(sheet.case.risk_level)

    def _build(self) -> None:
        layout = column(self, gap=12)
        view = Card(say("Risk", "Their own view"))
        view.body.addLayout(self._view)
        layout.addWidget(view)
        layout.addWidget(self._judgement())
        contact = Card(say("Safe contact", "Safe contact"))
        contact.body.addLayout(self._contact)
        change = quiet_button(
            say("Safe contact", "Change in the interview"), "pencil-simple", self._ways.go_on_with_interview
        )
        contact.body.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(contact)
        layout.addStretch(1)

    def _judgement(self) -> Card:
        card = Card(say("Risk", "How urgent is protection?"))
        card.body.addLayout(self._present)
        card.add(self._levels)
        label = Heading(say("Risk", "Why? One line for colleagues"), Kind.H3)
        label.setBuddy(self._why)
        self._why.setAccessibleName(label.text())
        self._why.setMaxLength(300)
        self._why.returnPressed.connect(self._save)
        card.add(label, self._why, self._hint)
        save = primary_button(say("Risk", "Save this level"), "check", self._save)
        card.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        self._hint.hide()
        return card

    def _show_view(self) -> None:
        clear(self._view)
        for question in (OWN_VIEW, WHAT_WOULD_HELP):
            line = answer_line(question, self._file.answers, self._desk.content, self._desk.language)
            if line is not None:
                self._view.addWidget(WrapLabel(line.label, Kind.MUTED))
                self._view.addWidget(WrapLabel(answer_words(line), Kind.STRONG))
        if self._view.count() == 0:
            sentence = say("Risk", "Not talked about yet. Their own view of what is safe comes first.")
            self._view.addWidget(WrapLabel(sentence, Kind.MUTED))

    def _show_present(self, case: Case) -> None:
        clear(self._present)
        sheet = self._file.sheet
        latest = latest_risk(sheet) if sheet is not None else None
        line = row(gap=10)
        line.addWidget(Chip(risk_chip(case.risk_level)))
        if latest is not None:
            line.addWidget(PlainLabel(moment_words(latest.at, self._desk.clock.today()), Kind.MUTED))
        line.addStretch(1)
        self._present.addLayout(line)
        if latest is not None:
            self._present.addWidget(WrapLabel(latest.facts.get("why", "")))

    def _start_again(self, level: RiskLevel) -> None:
        self._levels.choose([level.value])
        self._why.clear()
        self._hint.hide()
        settle_drafts(self)

    def _save(self) -> None:
        chosen = self._levels.chosen()
        if chosen and self._file.set_risk(RiskLevel(chosen[0]), self._why.text()):
            self._why.clear()
            self._hint.hide()
            drop_drafts(self)
            return
        self._hint.setText(say("Risk", "Add one line why, so that a colleague understands."))
        self._hint.show()
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)


def _choices() -> list[Choice]:
    return [Choice(level.value, risk_words(level)) for level in _OFFERED]
