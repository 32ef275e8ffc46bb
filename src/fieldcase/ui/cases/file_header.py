"""The head of a case file: who, how urgent, what was agreed; the tabs below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.services.casework import CaseSheet
from fieldcase.ui.cases.phrases import consent_chip, person_name, risk_chip
from fieldcase.ui.common.buttons import primary_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import FlowLayout, clear, column, row
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import ElidedLabel, Kind, PlainLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.case_facts import ConsentLine
from fieldcase.viewmodels.case_file import CaseFile
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CaseTab


class FileHeader(Card):
    """Names the case; *add_note* and *refer* are what its two buttons do."""

    def __init__(
        self, case_file: CaseFile, desk: Desk, add_note: Callable[[], object], refer: Callable[[], object]
    ) -> None:
        super().__init__()
        self._file = case_file
        self._desk = desk
        self._name = ElidedLabel("", Kind.TITLE)
        self._code = PlainLabel("", Kind.MUTED)
        self._chips = FlowLayout(gap=6)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._note = secondary_button(say("Case file", "Add note"), "note-pencil", add_note)
        self._refer = primary_button(say("Case file", "Refer…"), "paper-plane-tilt", refer)
        self._tabs = Segmented(say("Case file", "Parts of the file"), _segments())
        self._build()
        self._tabs.chosen.connect(lambda code: self._file.turn_to(CaseTab(code)))

    def show_case(self, sheet: CaseSheet, consent: tuple[ConsentLine, ...]) -> None:
        """Show the head of the case; what may not be done here has no button."""
        case, eyes = sheet.case, sheet.eyes
        for button in (self._note, self._refer):
            button.setVisible(eyes.writes(DataCategory.PLAN))
        self._name.setText(person_name(case))
        self._code.setText(isolate(case.code) if person_name(case) != isolate(case.code) else "")
        clear(self._chips)
        chips = [risk_chip(case.risk_level)]
        if eyes.reads(DataCategory.PLAN):
            chips.append(consent_chip(consent))
        language = self._language(case)
        for chip in [*chips, *([language] if language else [])]:
            self._chips.addWidget(Chip(chip))

    def show_tab(self, tab: CaseTab) -> None:
        """Mark the tab that is shown."""
        self._tabs.choose(tab.value)

    def focus_tabs(self) -> None:
        """Stand on the name of the tab that is shown."""
        self._tabs.focus_choice()

    def stack(self, *, stacked: bool) -> None:
        """Put the buttons below the name while there is little room."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._top.setDirection(down if stacked else across)

    def _build(self) -> None:
        self.body.setContentsMargins(16, 14, 16, 14)
        who = row(gap=12)
        who.addWidget(IconLabel("user-focus-duotone", 40, "primary"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=4)
        line = row(gap=10)
        line.addWidget(self._name)
        line.addWidget(self._code, 1)
        words.addLayout(line)
        words.addLayout(self._chips)
        who.addLayout(words, 1)
        buttons = row(gap=10)
        buttons.addStretch(1)
        buttons.addWidget(self._note)
        buttons.addWidget(self._refer)
        self._top.setSpacing(12)
        self._top.addLayout(who, 1)
        self._top.addLayout(buttons)
        self.body.addLayout(self._top)
        self.add(self._tabs)
        self._note.setToolTip(say("Case file", "Ctrl+Shift+N"))
        QWidget.setTabOrder(self._note, self._refer)

    def _language(self, case: Case) -> ChipText | None:
        code = case.person.primary_language
        name = self._desk.content.code_lists.label("language", code, self._desk.language) if code else ""
        if case.interpreter_needed and name:
            text = say("Case file", "{language} · interpreter", language=name)
        elif case.interpreter_needed:
            text = say("Case file", "Interpreter")
        else:
            text = name
        return ChipText(text, Tone.INFO, "translate") if text else None


def _segments() -> list[Segment]:
    return [
        Segment(CaseTab.OVERVIEW.value, say("Case file", "Overview")),
        Segment(CaseTab.INTERVIEW.value, say("Case file", "Interview")),
        Segment(CaseTab.RISK.value, say("Case file", "Risk & safety")),
        Segment(CaseTab.PLAN.value, say("Case file", "Plan")),
        Segment(CaseTab.REFERRALS.value, say("Case file", "Referrals")),
        Segment(CaseTab.DOCUMENTS.value, say("Case file", "Documents")),
        Segment(CaseTab.STATUS.value, say("Case file", "Status")),
    ]
