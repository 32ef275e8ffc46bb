"""The rows of the case list as Qt reads them: only those the screen shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldcase.domain.case import CaseStatus
from fieldcase.domain.case_list import CLOSED, ListedCase
from fieldcase.ui.cases.phrases import risk_chip
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.privacy import names_are_hidden
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, isolate, say
from fieldcase.viewmodels.case_list import CaseList, Due, due_of

Index = QModelIndex | QPersistentModelIndex
WORDS_ROLE = Qt.ItemDataRole.UserRole
_DISPLAY_ROLE = Qt.ItemDataRole.DisplayRole
_SPOKEN_ROLE = Qt.ItemDataRole.AccessibleTextRole
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
    """Offers a ``CaseList``, of one row or of a million."""

    def __init__(self, case_list: CaseList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = case_list
        self._count = 0

    def begin_anew(self) -> None:
        """Offer the rows of another view."""
        self.beginResetModel()
        self._count = self._list.position.total
        self.endResetModel()

    def go_on(self) -> None:
        """Offer the rows that came behind the others."""
        total = self._list.position.total
        if total > self._count:
            self.beginInsertRows(QModelIndex(), self._count, total - 1)
            self._count = total
            self.endInsertRows()

    def repaint_rows(self, places: tuple[int, int]) -> None:
        """Paint rows again that were read meanwhile."""
        first, last = places
        self.dataChanged.emit(self.index(first), self.index(min(last, self._count - 1)))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = _DISPLAY_ROLE) -> object:
        """Return the words of a row."""
        if role not in (WORDS_ROLE, _DISPLAY_ROLE, _SPOKEN_ROLE) or not index.isValid():
            return None
        line = self._list.row(index.row())
        words = words_of(line, self._list.today) if line is not None else _still_reading()
        if role == WORDS_ROLE:
            return words
        return words.name if role == _DISPLAY_ROLE else words.spoken


def words_of(line: ListedCase, today: date) -> RowWords:
    """Return what the row of one case shows."""
    due = due_of(line.due_on, today)
    named = bool(line.alias) and not names_are_hidden()
    return RowWords(
        name=line.alias if named else isolate(line.code),
        code=isolate(line.code) if named else "",
        step=_step_words(line),
        risk=risk_chip(line.risk),
        due=_due_words(line.due_on, due, today),
        pressing=due in (Due.LATE, Due.TODAY),
    )


def _still_reading() -> RowWords:
    return RowWords("…", "", "", ChipText("…", Tone.NEUTRAL, "circle-dashed"), "", pressing=False)


def _step_words(line: ListedCase) -> str:
    if line.next_step:
        if line.next_note:
            return say("Case list", "{step}, {note}", step=line.next_step, note=line.next_note)
        return line.next_step
    if line.status is CaseStatus.INTAKE:
        return say("Case list", "Intake begun")
    return say("Case list", "Closed") if line.status in CLOSED else say("Case list", "No next step yet")


def _due_words(due_on: date | None, due: Due, today: date) -> str:
    if due_on is None:
        return ""
    if due is Due.TODAY:
        return say("Case list", "Due today")
    day = day_phrase(due_on, today)
    return say("Case list", "Late: {day}", day=day) if due is Due.LATE else day
