"""What must happen today, with ticks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fieldcase.services.casework import DueReview, DueStep, TodaySheet
from fieldcase.ui.cases.phrases import case_name
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, hairline, row
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say
from fieldcase.ui.today.phrases import due_chip, review_chip
from fieldcase.viewmodels.destinations import CaseTab
from fieldcase.viewmodels.today import Today

_ONE_LINE_FROM = 420


class DueCard(Card):
    """A row a step: tick it, or open its case."""

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(say("Today", "Do today"), parent=parent)
        self._today = today
        self._stops: list[QWidget] = []
        self._number = PlainLabel("", Kind.MUTED)
        self._rows: QVBoxLayout = column(gap=0)
        self.add_to_header(self._number)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def focus_first(self) -> bool:
        """Put the focus on the first row; say whether there is one."""
        if self._stops:
            self._stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._stops)

    def repaint_card(self) -> None:
        """Show what is due now."""
        sheet = self._today.sheet
        if sheet is None:
            return
        focused = next((at for at, stop in enumerate(self._stops) if stop.hasFocus()), -1)
        if focused >= 0:
            # Rows that go one by one would hand the focus down the page, which follows it.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        clear(self._rows)
        self._stops = []
        self._show_reviews(sheet)
        for number, due in enumerate(sheet.due):
            if number or sheet.reviews:
                self._rows.addWidget(hairline())
            self._rows.addWidget(self._row(due))
        waiting = sheet.due_count + len(sheet.reviews)
        self._number.setText(str(waiting) if waiting else "")
        if sheet.due_count > len(sheet.due):
            more = quiet_button(
                say("Today", "The others are in the list of cases"), "folders", self._today.open_consents
            )
            self._rows.addWidget(more)
        if not waiting:
            self._rows.addWidget(WrapLabel(say("Today", "Nothing is due today."), Kind.MUTED))
        if focused >= 0 and self._stops:
            self._stops[min(focused, len(self._stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_reviews(self, sheet: TodaySheet) -> None:
        for number, review in enumerate(sheet.reviews):
            if number:
                self._rows.addWidget(hairline())
            row_of = ReviewRow(review, sheet.today, self._today)
            self._stops.append(row_of.case_button)
            self._rows.addWidget(row_of)

    def _row(self, due: DueStep) -> DueRow:
        sheet = self._today.sheet
        chip = due_chip(due, sheet.today) if sheet is not None else None
        row_of = DueRow(due, chip, lambda: self._today.open_case(due.case.id))
        row_of.check.clicked.connect(lambda _checked=False: self._today.tick(due.step))
        self._stops.append(row_of.check)
        return row_of


class DueRow(QWidget):
    """A tick, then when and whose; the second below the first while there is little room."""

    def __init__(self, due: DueStep, chip: ChipText | None, open_case: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.check = Check(due.step.title)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 6, 0, 6)
        self._line.setSpacing(6)
        self._line.addWidget(self.check, 1)
        end = row(gap=6)
        end.addStretch(1)
        if chip is not None:
            end.addWidget(Chip(chip), 0, Qt.AlignmentFlag.AlignVCenter)
        end.addWidget(quiet_button(case_name(due.case), on_click=open_case))
        self._line.addLayout(end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line when the words need it."""
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(across if self.width() >= look().px(_ONE_LINE_FROM) else down)


class ReviewRow(QWidget):
    """A risk that has to be looked at again; nothing to tick, the case says what was done."""

    def __init__(self, review: DueReview, today_is: date, today: Today) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 6, 0, 6)
        self._line.setSpacing(6)
        words = row(gap=10)
        words.addWidget(IconLabel("shield-warning", 22, "bad"), 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(WrapLabel(say("Today", "Look at the risk again")), 1)
        self._line.addLayout(words, 1)
        end = row(gap=6)
        end.addStretch(1)
        chip = review_chip(review, today_is)
        if chip is not None:
            end.addWidget(Chip(chip), 0, Qt.AlignmentFlag.AlignVCenter)
        self.case_button = quiet_button(
            case_name(review.case), on_click=lambda: today.open_case(review.case.id, CaseTab.RISK)
        )
        end.addWidget(self.case_button)
        self._line.addLayout(end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line when the words need it."""
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(across if self.width() >= look().px(_ONE_LINE_FROM) else down)
