"""A date of which any part may be unknown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QGroupBox, QLineEdit, QWidget

from fieldcase.domain.dates import PartialDate
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Kind
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import current_language, say

_MONTHS = 12
_YEAR_DIGITS = 4
_PARTS = 3
_DAYS = 31
_LAST_YEAR = 9999


class PartialDateEdit(QGroupBox):
    """
    Year, month, day side by side; *name* is the question, for screen readers.

    ``changed`` comes after every change that makes a date or makes it empty. Half-typed parts are kept,
    explained in words, never thrown away. *keeps_whole* keeps a whole date as a draft too, where it is no
    answer yet.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, keeps_whole: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._keeps_whole = keeps_whole
        self._year = QLineEdit()
        self._month = QComboBox()
        self._day = QLineEdit()
        self._hint = TintedLabel("", Kind.CAPTION, "warn")
        self._build()
        self._bind()
        self._explain()

    def value(self) -> PartialDate | None:
        """Return the date, or None while the parts make none."""
        year = self._year.text().strip()
        if len(year) != _YEAR_DIGITS:
            return None
        try:
            return PartialDate(year=int(year), month=self._chosen_month(), day=self._typed_day())
        except ValueError:
            return None

    def is_empty(self) -> bool:
        """Say whether nothing was given at all."""
        return not (self._year.text().strip() or self._day.text().strip() or self._chosen_month())

    def is_complete(self) -> bool:
        """Say whether what is shown can be stored: empty, or a date."""
        return self.is_empty() or self.value() is not None

    def show_value(self, value: PartialDate | None) -> None:
        """Show *value* without telling anybody."""
        blocked = self.blockSignals(True)
        self._year.setText(f"{value.year:04d}" if value else "")
        self._month.setCurrentIndex((value.month or 0) if value else 0)
        self._day.setText(str(value.day) if value and value.day else "")
        self.blockSignals(blocked)
        self._explain()

    def draft_value(self) -> list[str] | None:
        """Return the parts that make no date yet; a date that is an answer needs no draft."""
        if self.is_empty() or (self.is_complete() and not self._keeps_whole):
            return None
        return [self._year.text(), str(self._month.currentIndex()), self._day.text()]

    def show_draft(self, value: object) -> None:
        """Show parts that were kept."""
        if isinstance(value, list) and len(value) == _PARTS and not self.value():
            self._year.setText(str(value[0]))
            self._month.setCurrentIndex(int(value[1]))
            self._day.setText(str(value[2]))

    def tell_draft(self, told: Callable[[], None]) -> None:
        """Call *told* whenever somebody types or chooses a part."""
        self._year.textEdited.connect(lambda _text: told())
        self._day.textEdited.connect(lambda _text: told())
        self._month.activated.connect(lambda _index: told())

    def focus_first(self) -> None:
        """Put the focus on the year."""
        self._year.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the parts again when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _build(self) -> None:
        self._year.setPlaceholderText(say("PartialDate", "Year"))
        self._year.setAccessibleName(say("PartialDate", "Year"))
        self._year.setValidator(QIntValidator(0, _LAST_YEAR, self))
        self._day.setPlaceholderText(say("PartialDate", "Day"))
        self._day.setAccessibleName(say("PartialDate", "Day"))
        self._day.setValidator(QIntValidator(0, _DAYS, self))
        self._month.setAccessibleName(say("PartialDate", "Month"))
        self._month.addItem(say("PartialDate", "Month not known"))
        for month in range(1, _MONTHS + 1):
            self._month.addItem(QLocale(current_language().locale).standaloneMonthName(month))
        self._measure()
        outer = column(self, gap=4)
        line = FlowLayout(gap=8)
        for part in (self._year, self._month, self._day):
            line.addWidget(part)
        outer.addLayout(line)
        outer.addWidget(self._hint)

    def _measure(self) -> None:
        self._year.setFixedWidth(look().px(90))
        self._day.setFixedWidth(look().px(80))
        self._month.setMinimumWidth(look().px(170))

    def _bind(self) -> None:
        self._year.textChanged.connect(self._edited)
        self._day.textChanged.connect(self._edited)
        self._month.currentIndexChanged.connect(self._edited)

    def _edited(self) -> None:
        self._explain()
        if self.is_complete():
            self.changed.emit()

    def _explain(self) -> None:
        words = self._missing_part()
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def _missing_part(self) -> str:
        if self.is_complete():
            return ""
        if not self._year.text().strip():
            return say("PartialDate", "Add a year, even a guess; the rest may stay open.")
        if len(self._year.text().strip()) < _YEAR_DIGITS:
            return say("PartialDate", "A year has four digits, such as 2025.")
        if self._typed_day() is not None and self._chosen_month() is None:
            return say("PartialDate", "A day needs its month.")
        return say("PartialDate", "There is no such day. Please look at it once more.")

    def _chosen_month(self) -> int | None:
        return self._month.currentIndex() or None

    def _typed_day(self) -> int | None:
        text = self._day.text().strip()
        return int(text) if text else None
