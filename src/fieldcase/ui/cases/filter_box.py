"""Filters of the case list; each narrows it as soon as it is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from fieldcase.domain.case import RISK_ORDER, CaseStatus
from fieldcase.domain.case_list import DueFilter
from fieldcase.domain.ids import UserId
from fieldcase.services.listing import ListFacts
from fieldcase.ui.cases.phrases import risk_words, status_words
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_list import Filters
from fieldcase.viewmodels.desk import Desk

_SHORTEST = 6
_REVIEW = "review"


class FilterBox(QWidget):
    """Status, risk, language, worker, day of the next step, consent; ``chosen`` carries all of them."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        self._status = _box(say("Case filters", "Status"))
        self._risk = _box(say("Case filters", "Risk"))
        self._language = _box(say("Case filters", "Language"))
        self._worker = _box(say("Case filters", "Worker"))
        self._due = _box(say("Case filters", "Next step"))
        self._consent = _box(say("Case filters", "Consent"))
        self._clear = quiet_button(say("Case filters", "Clear filters"), "x", self._clear_all)
        self._facts: ListFacts | None = None
        self._build()

    def show_facts(self, facts: ListFacts) -> None:
        """Offer the languages and workers there are."""
        if facts == self._facts:
            return
        self._facts = facts
        label = self._desk.content.code_lists.label
        languages = [(label("language", one, self._desk.language), one) for one in facts.languages]
        _fill(self._language, say("Case filters", "Any language"), sorted(languages))
        _fill(self._worker, say("Case filters", "Any worker"), [(one.name, one.id) for one in facts.workers])

    def show_filters(self, filters: Filters) -> None:
        """Show what is chosen, without telling anybody."""
        consent = _REVIEW if filters.consent_to_review else ""
        chosen = (filters.status, filters.risk, filters.language, filters.worker, filters.due, consent)
        for box, code in zip(self._boxes(), chosen, strict=True):
            place = box.findData(code.value if isinstance(code, CaseStatus | DueFilter) else code or None)
            box.setCurrentIndex(max(place, 0))
        self._clear.setVisible(filters.number > 0)

    def focus_first(self) -> None:
        """Put the focus on the first filter."""
        self._status.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        _fill(
            self._status,
            say("Case filters", "Any status"),
            [(status_words(one), one.value) for one in CaseStatus],
        )
        _fill(
            self._risk, say("Case filters", "Any risk"), [(risk_words(one), one.value) for one in RISK_ORDER]
        )
        _fill(self._language, say("Case filters", "Any language"), [])
        _fill(self._worker, say("Case filters", "Any worker"), [])
        days = [
            (say("Case filters", "Late"), DueFilter.LATE.value),
            (say("Case filters", "Due today"), DueFilter.TODAY.value),
            (say("Case filters", "Due this week"), DueFilter.THIS_WEEK.value),
            (say("Case filters", "Without a day"), DueFilter.NO_DAY.value),
        ]
        _fill(self._due, say("Case filters", "Any day"), days)
        to_review = (say("Case filters", "To review"), _REVIEW)
        _fill(self._consent, say("Case filters", "Any consent"), [to_review])
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for at, box in enumerate(self._boxes()):
            grid.addWidget(box, at // 2, at % 2)
            box.activated.connect(lambda _at: self.chosen.emit(self._filters()))
        grid.addWidget(self._clear, 3, 1)
        self._clear.hide()

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self._status, self._risk, self._language, self._worker, self._due, self._consent)

    def _filters(self) -> Filters:
        status, risk, language, worker, due, consent = (box.currentData() for box in self._boxes())
        return Filters(
            status=CaseStatus(status) if status else None,
            risk=next((one for one in RISK_ORDER if one.value == risk), None),
            language=language or "",
            worker=UserId(worker) if worker else None,
            due=DueFilter(due) if due else None,
            consent_to_review=bool(consent),
        )

    def _clear_all(self) -> None:
        self._status.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(Filters())


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_SHORTEST)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _fill(box: QComboBox, anything: str, choices: Sequence[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    box.addItem(anything, None)
    for text, code in choices:
        box.addItem(text, code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
