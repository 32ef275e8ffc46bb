"""What another office added to a case since they handed it over: who wrote it, when, whether it is here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.adding import ArrivedEntry
from fieldcase.ui.cases.phrases import origin_words
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind
from fieldcase.ui.i18n import as_typed, day_phrase, isolate, say


class EntriesCard(Card):
    """Takes no room while they added nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Review", "What they added to the case"), "note-pencil", Kind.H3, parent=parent)
        self._rows: QVBoxLayout = column(gap=0)
        self.body.addLayout(self._rows)
        self.hide()

    def show_entries(self, entries: Sequence[ArrivedEntry], sender: str, today: date) -> None:
        """Show each entry in full, oldest first."""
        self.setVisible(bool(entries))
        clear(self._rows)
        for one in entries:
            icon = "note-pencil" if one.item.is_note else "file-text"
            words = one.item.value if one.item.is_note else one.item.label
            self._rows.addWidget(
                FactRow(as_typed(words), _said(one, sender, today), icon, ruled=one is not entries[-1])
            )


def _said(entry: ArrivedEntry, sender: str, today: date) -> str:
    if not entry.taken:
        return origin_words(entry.origin, sender, today)
    return say(
        "Review",
        "{author}, {organisation}: {day} · in the case",
        author=isolate(entry.origin.by),
        organisation=isolate(entry.origin.office or sender),
        day=day_phrase(entry.origin.at.astimezone().date(), today),
    )
