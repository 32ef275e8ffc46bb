"""What is asked: which table, over which time, of whom, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QComboBox, QWidget

from fieldcase.domain.statistics import MOST_DIMENSIONS, Audience, Dimension, Report, Unit
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import current_language, say
from fieldcase.ui.statistics.reports import report_words
from fieldcase.ui.statistics.words import (
    audience_words,
    dimension_words,
    time_words,
    unit_words,
)
from fieldcase.viewmodels.statistics import MAY_ROUND_DOWN, Statistics, Time


class Choices(QWidget):
    """One box a choice; each is asked as soon as it is made."""

    def __init__(self, statistics: Statistics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._statistics = statistics
        self._flow = FlowLayout(self, gap=12)
        self._report = self._box(
            say("Statistics", "Table"), [(report_words(one), one.value) for one in Report]
        )
        self._time = self._box(say("Statistics", "Time"), [(time_words(one), one.value) for one in Time])
        self._from = self._box(say("Statistics", "From"), [])
        self._until = self._box(say("Statistics", "Until"), [])
        self._unit = self._box(say("Statistics", "Counting"), [(unit_words(one), one.value) for one in Unit])
        self._splits = tuple(
            self._box(name, []) for name in (say("Statistics", "By"), say("Statistics", "Also by"))
        )
        self._audience = self._box(say("Statistics", "Who reads it"), [])
        self._downward = Check(say("Statistics", "Round down"))
        self._flow.addWidget(self._downward)
        self._bind()

    def show_choice(self) -> None:
        """Show what is asked now, without asking again."""
        known = self._statistics
        asked, rights = known.question, known.rights
        audiences = [one for one in Audience if one is not Audience.INSIDE or (rights and rights.inside)]
        _fill(self._audience, [(audience_words(one), one.value) for one in audiences], asked.audience.value)
        _choose(self._report, asked.report.value)
        _choose(self._time, known.time.value)
        _choose(self._unit, asked.unit.value)
        months = [(_month(one), one) for one in known.months_offered()]
        for box, month in zip((self._from, self._until), known.months, strict=True):
            _fill(box, months, month)
            box.part.setVisible(known.time is Time.MONTHS)
        self._show_splits()
        self._unit.part.setVisible(asked.audience is Audience.INSIDE)
        self._downward.setVisible(asked.audience in MAY_ROUND_DOWN)
        self._downward.setChecked(asked.downward)

    def focus_first(self) -> None:
        """Put the focus on the first choice."""
        self._report.setFocus()

    def _show_splits(self) -> None:
        asked, offered = self._statistics.question, self._statistics.splits_offered()
        none = (say("Statistics", "Nothing else"), None)
        rest = len(asked.dimensions) - len(asked.split)
        for place, box in enumerate(self._splits):
            chosen = asked.split[place] if place < len(asked.split) else None
            free = [one for one in offered if one is chosen or one not in asked.split]
            _fill(box, [none, *((dimension_words(one), one.value) for one in free)], chosen and chosen.value)
            shown = bool(offered) and rest + place < MOST_DIMENSIONS and place <= len(asked.split)
            box.part.setVisible(shown)

    def _bind(self) -> None:
        ask = self._statistics.choose
        self._report.activated.connect(lambda _: ask(report=Report(self._report.currentData()), split=()))
        self._time.activated.connect(lambda _: ask(time=Time(self._time.currentData())))
        for box in (self._from, self._until):
            box.activated.connect(lambda _: ask(months=(self._from.currentData(), self._until.currentData())))
        self._unit.activated.connect(lambda _: ask(unit=Unit(self._unit.currentData())))
        for box in self._splits:
            box.activated.connect(lambda _: ask(split=self._chosen_splits()))
        self._audience.activated.connect(lambda _: ask(audience=Audience(self._audience.currentData())))
        self._downward.clicked.connect(lambda on=False: ask(downward=on))

    def _chosen_splits(self) -> tuple[Dimension, ...]:
        return tuple(Dimension(code) for box in self._splits if (code := box.currentData()))

    def _box(self, name: str, choices: Sequence[tuple[str, object]]) -> _Box:
        box = _Box(name)
        _fill(box, choices, None)
        self._flow.addWidget(box.part)
        return box


class _Box(QComboBox):
    """A choice with its name above; both make the ``part``."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.part = QWidget()
        self.part.setProperty("role", "plain")
        layout = column(self.part, gap=4)
        layout.addWidget(WrapLabel(name, Kind.MUTED))
        layout.addWidget(self)


def _fill(box: QComboBox, choices: Sequence[tuple[str, object]], chosen: object) -> None:
    box.clear()
    for words, code in choices:
        box.addItem(words, code)
    _choose(box, chosen)


def _choose(box: QComboBox, code: object) -> None:
    places = [place for place in range(box.count()) if box.itemData(place) == code]
    box.setCurrentIndex(places[0] if places else 0)


def _month(first: date) -> str:
    return QLocale(current_language().locale).toString(QDate(first.year, first.month, 1), "MMMM yyyy")
