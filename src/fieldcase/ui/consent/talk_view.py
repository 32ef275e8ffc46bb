"""The two sides of the talk, beside one another where there is room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.layouts import VScroll, column, row
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.theme import look
from fieldcase.ui.consent.person_side import PersonSide
from fieldcase.ui.consent.worker_side import WorkerSide
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.consent_draft import Missing
from fieldcase.viewmodels.consent_talk import ConsentTalk
from fieldcase.viewmodels.desk import Desk

_WORKER_WIDTH = 258
_SIDE_BY_SIDE_FROM = 560
"""Narrower pages, in logical pixels at 100 % text, show one side at a time."""

_PERSON = "person"
_WORKER = "worker"
_ON_PERSON_SIDE = frozenset({Missing.DECISION, Missing.SIGNATURE, Missing.TYPED_NAME})


class TalkView(QWidget):
    """Person's side, worker's side; each scrolls by itself."""

    def __init__(self, talk: ConsentTalk, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.person = PersonSide(talk)
        self.worker = WorkerSide(talk, desk)
        self._scroll = VScroll(self.person)
        self._sides = Segmented(
            say("Consent", "Side"),
            [
                Segment(_PERSON, say("Consent", "For the person")),
                Segment(_WORKER, say("Consent", "For you, the worker")),
            ],
        )
        self._build()
        self._sides.chosen.connect(lambda _: self._arrange())

    def show_missing(self, missing: Missing) -> None:
        """Put the focus on what is missing."""
        self._sides.choose(_PERSON if missing in _ON_PERSON_SIDE else _WORKER)
        self._arrange()
        if missing is Missing.DECISION:
            self.person.focus_open_card()
        elif missing in _ON_PERSON_SIDE:
            self.person.confirm.focus()
            self._scroll.ensureWidgetVisible(self.person.confirm)
        else:
            self.worker.show_missing(missing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both sides, or one."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        whole = column(self, gap=6)
        whole.addWidget(self._sides)
        line = row(gap=12)
        line.addWidget(self._scroll, 1)
        line.addWidget(self.worker)
        whole.addLayout(line, 1)
        self._sides.hide()

    def _arrange(self) -> None:
        wide = self.width() >= look().px(_SIDE_BY_SIDE_FROM)
        shown = self._sides.choice()
        self._sides.setVisible(not wide)
        self._scroll.setVisible(wide or shown == _PERSON)
        self.worker.setVisible(wide or shown == _WORKER)
        column_width = max(look().px(_WORKER_WIDTH), self.worker.minimumSizeHint().width())
        self.worker.setMaximumWidth(column_width if wide else max(self.width(), 1))
        self.worker.setMinimumWidth(column_width if wide else 0)
