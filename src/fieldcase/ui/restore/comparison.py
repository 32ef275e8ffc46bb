"""Two notebooks side by side, in numbers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldcase.services.contents import Contents
from fieldcase.ui.common.moments import moment_phrase
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.restoring import Comparison


class ComparisonView(QWidget):
    """A line for each kind of thing: now, then the backup."""

    def __init__(self, comparison: Comparison, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(16)
        for place, stretch in enumerate((3, 2, 2)):
            self._grid.setColumnStretch(place, stretch)
        self._add_line("", say("Restore", "Now"), say("Restore", "Backup"), Kind.CAPTION_STRONG)
        now, then = _numbers(comparison.present, today), _numbers(comparison.restored, today)
        for name, words in zip(_names(), zip(now, then, strict=True), strict=True):
            self._add_line(name, *words, Kind.STRONG if words[0] != words[1] else Kind.BODY)
        self.setAccessibleName(say("Restore", "The notebook of now beside the backup"))

    def _add_line(self, name: str, now: str, then: str, kind: Kind) -> None:
        place = self._grid.rowCount()
        self._grid.addWidget(WrapLabel(name), place, 0)
        for at, words in ((1, now), (2, then)):
            label = WrapLabel(words, kind)
            label.setAccessibleName(f"{name}: {words}")
            self._grid.addWidget(label, place, at, Qt.AlignmentFlag.AlignTop)


def _names() -> tuple[str, ...]:
    return (
        say("Restore", "Cases"),
        say("Restore", "People"),
        say("Restore", "Decisions about consent"),
        say("Restore", "Interviews"),
        say("Restore", "Notes"),
        say("Restore", "Referrals"),
        say("Restore", "Entries in the record"),
        say("Restore", "Last entry"),
    )


def _numbers(contents: Contents | None, today: date) -> tuple[str, ...]:
    if contents is None:
        return ("–",) * len(_names())
    counts = contents.counts
    newest = moment_phrase(contents.newest, today) if contents.newest else "–"
    numbers = (
        counts.cases,
        counts.people,
        counts.consents,
        counts.interviews,
        counts.notes,
        counts.referrals,
    )
    return (*(str(number) for number in (*numbers, contents.entries)), newest)
