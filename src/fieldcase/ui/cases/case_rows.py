"""The rows of the case list as Qt reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldcase.domain.case import CaseStatus
from fieldcase.services.casework import CaseLine
from fieldcase.ui.cases.phrases import person_name, risk_chip
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.i18n import day_phrase, isolate, say
from fieldcase.viewmodels.case_list import Due, due_of

Index = QModelIndex | QPersistentModelIndex
WORDS_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class RowWords:
    """What one row shows; *pressing* is a day that has come."""

    name: str
    code: str
    step: str
    risk: ChipText
    due: str
    pressing: bool

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.name, self.code, self.risk.text, self.step, self.due)
        return ", ".join(part for part in parts if part)


class CaseRows(QAbstractListModel):
    """Offers the lines of a ``CaseList``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RowWords, ...] = ()

    def show_rows(self, rows: Sequence[RowWords]) -> None:
        """Offer *rows* instead."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == WORDS_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


def words_of(line: CaseLine, today: date) -> RowWords:
    """Return what the row of one case shows."""
    case, due = line.case, due_of(line, today)
    return RowWords(
        name=person_name(case),
        code=isolate(case.code) if case.person.alias else "",
        step=_step_words(line),
        risk=risk_chip(case.risk_level),
        due=_due_words(line, due, today),
        pressing=due in (Due.LATE, Due.TODAY),
    )


def _step_words(line: CaseLine) -> str:
    step = line.next_step
    if step is not None:
        if step.due_note:
            return say("Case list", "{step}, {note}", step=step.title, note=step.due_note)
        return step.title
    if line.case.status is CaseStatus.INTAKE:
        return say("Case list", "Intake begun")
    if line.case.status in (CaseStatus.CLOSED, CaseStatus.CLOSED_REFERRED):
        return say("Case list", "Closed")
    return say("Case list", "No next step yet")


def _due_words(line: CaseLine, due: Due, today: date) -> str:
    step = line.next_step
    if step is None or step.due_on is None:
        return ""
    if due is Due.TODAY:
        return say("Case list", "Due today")
    day = day_phrase(step.due_on, today)
    return say("Case list", "Late: {day}", day=day) if due is Due.LATE else day
