"""What a spreadsheet would bring, before anything is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcase.forms.xlsform.build import Imported
from fieldcase.forms.xlsform.sheets import Finding
from fieldcase.ui.common.buttons import primary_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.forms.finding_words import finding_words, place_words
from fieldcase.ui.i18n import count, isolate, say

MOST_SHOWN = 60


class ImportCard(Card):
    """Lists what stops the form, then what is left out; ``decided`` carries whether to take it."""

    decided = Signal(bool)

    def __init__(self, imported: Imported, parent: QWidget | None = None) -> None:
        super().__init__(say("Form import", "The spreadsheet"), "file-text", parent=parent)
        stopping = [one for one in imported.findings if one.stops]
        left_out = [one for one in imported.findings if not one.stops]
        self.add(WrapLabel(_summary(imported), Kind.BODY))
        self._list(say("Form import", "To mend first"), stopping)
        self._list(say("Form import", "Left out"), left_out)
        self._buttons(imported)

    def _list(self, title: str, findings: list[Finding]) -> None:
        if not findings:
            return
        self.add(Heading(title, Kind.H3))
        for one in findings[:MOST_SHOWN]:
            self.add(FactRow(finding_words(one), place_words(one), ruled=False))
        if len(findings) > MOST_SHOWN:
            self.add(WrapLabel(count("Form import", "and %n more", len(findings) - MOST_SHOWN), Kind.MUTED))

    def _buttons(self, imported: Imported) -> None:
        holder = QWidget()
        holder.setProperty("role", "plain")
        flow = FlowLayout(holder, gap=8)
        if imported.own is not None:
            take = primary_button(say("Form import", "Take it in"), "check", lambda: self.decided.emit(True))
            flow.addWidget(take)
        away = secondary_button(say("Form import", "Not now"), "", lambda: self.decided.emit(False))
        flow.addWidget(away)
        self.add(holder)


def _summary(imported: Imported) -> str:
    if imported.own is None:
        return say("Form import", "This form would ask something else than it says. Nothing was kept.")
    form = imported.own.form
    return count(
        "Form import",
        "“{title}” with %n question(s). Nothing is kept yet.",
        len(form.every_question),
        title=isolate(form.title),
    )
