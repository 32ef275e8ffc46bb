"""Until when an answer is hoped for."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from fieldcase.domain.dates import PartialDate
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.partial_date_edit import PartialDateEdit
from fieldcase.ui.i18n import day_phrase, say

_AHEAD = (1, 2, 3, 7, 14, 30)
"""Days that are one choice away."""


class ReplyDay(QWidget):
    """A few days to choose from, any other day besides; ``changed`` comes when somebody chose."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._today = today
        self._days = tuple(today + timedelta(days=days) for days in _AHEAD)
        self._choice = QComboBox()
        self._other = PartialDateEdit(say("Reply day", "Another day"))
        self._build()
        self._choice.activated.connect(self._chosen)
        self._other.changed.connect(self.changed.emit)

    def day(self) -> date | None:
        """Return the day, or None for no day."""
        place = self._choice.currentIndex()
        if 1 <= place <= len(self._days):
            return self._days[place - 1]
        value = self._other.value() if place > len(self._days) else None
        return value.earliest() if value is not None and value.day is not None else None

    def show_day(self, day: date | None) -> None:
        """Show *day* without telling anybody."""
        if day == self.day():
            return
        if day is None:
            self._choice.setCurrentIndex(0)
        elif day in self._days:
            self._choice.setCurrentIndex(1 + self._days.index(day))
        else:
            self._choice.setCurrentIndex(1 + len(self._days))
            self._other.show_value(PartialDate.of(day))
        self._show_other()

    def _build(self) -> None:
        layout = column(self, gap=8)
        self._choice.setAccessibleName(say("Reply day", "Please answer by"))
        self._choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._choice.setMinimumContentsLength(8)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.addItem(say("Reply day", "No certain day"))
        for day in self._days:
            self._choice.addItem(day_phrase(day, self._today))
        self._choice.addItem(say("Reply day", "Another day…"))
        layout.addWidget(self._choice)
        layout.addWidget(self._other)
        self._other.hide()

    def _chosen(self) -> None:
        self._show_other()
        if self._other.isVisibleTo(self):
            self._other.focus_first()
        self.changed.emit()

    def _show_other(self) -> None:
        self._other.setVisible(self._choice.currentIndex() > len(self._days))
