"""What the signs point to, what may help, what was thought before."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from fieldcase.domain.consent import Purpose
from fieldcase.forms.screening import SUGGESTED, Outcome, Result
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.card import Card, Well
from fieldcase.ui.common.chip import Chip
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.ui.screening.screening_words import (
    indication_chip,
    open_words,
    outcome_words,
    profile_words,
    summary_words,
)
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.screening import Screening


class ResultView(QWidget):
    """The last page of a screening; ``refer_wanted`` carries a purpose, ``shown_wanted`` an interview."""

    refer_wanted = Signal(object)
    shown_wanted = Signal(str)
    note_left = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        self._desk = desk
        self._layout = column(self, gap=12)
        self._changing = column(gap=12)
        self._layout.addLayout(self._changing)
        self._note = _Note(say("Screening", "What this view rests on"))
        self._note.left.connect(self.flush)
        keep_draft(self._note, "screening.note")
        card = Card(say("Screening", "What this view rests on"))
        card.add(self._note)
        self._layout.addWidget(card)
        self._history = column(gap=12)
        self._layout.addLayout(self._history)
        self._layout.addStretch(1)

    def show_result(self, screening: Screening) -> None:
        """Show everything as it is now."""
        clear(self._changing)
        result = screening.result
        self._changing.addWidget(self._outcome(result))
        self._changing.addWidget(_parts(screening))
        if self._note.toPlainText() != screening.view.note and not self._note.hasFocus():
            self._note.setPlainText(screening.view.note)
            settle_drafts(self._note)
        clear(self._history)
        if screening.view.history:
            self._history.addWidget(self._earlier(screening))
        self._history.addWidget(WrapLabel(screening.source, Kind.CAPTION))

    def focus_first(self) -> None:
        """Put the focus into the note."""
        self._note.setFocus()

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
        drop_drafts(self._note)
        self.note_left.emit(self._note.toPlainText())

    def _outcome(self, result: Result) -> Card:
        well = Well()
        well.add(
            Heading(summary_words(result), Kind.H3),
            WrapLabel(outcome_words(result.outcome), Kind.BODY),
            WrapLabel(open_words(result), Kind.MUTED),
            WrapLabel(
                say("Screening", "This is no decision about the person, and help never depends on it."),
                Kind.CAPTION,
            ),
        )
        purposes = SUGGESTED[result.outcome]
        if purposes:
            well.add(self._purposes(purposes))
        return well

    def _purposes(self, purposes: tuple[Purpose, ...]) -> QWidget:
        holder = QWidget()
        holder.setProperty("role", "plain")
        flow = FlowLayout(holder, gap=8)
        for purpose in purposes:
            name = self._desk.content.code_lists.label("purpose", purpose.value, self._desk.language)
            words = say("Screening", "Offer a referral: {purpose}", purpose=name)
            flow.addWidget(
                secondary_button(words, "paper-plane-tilt", partial(self.refer_wanted.emit, purpose))
            )
        return holder

    def _earlier(self, screening: Screening) -> Card:
        card = Card(say("Screening", "Screenings of this case"))
        today = self._desk.clock.today()
        for one in screening.view.history:
            words = say(
                "Screening",
                "{day}, {profile}",
                day=day_phrase(_day(one.at.date(), today), today),
                profile=profile_words(one.profile),
            )
            line = FactRow(words, _short(screening.result_of(one)), "list-checks", ruled=False)
            line.add_action(
                quiet_button(
                    say("Screening", "Show"),
                    "eye",
                    partial(self.shown_wanted.emit, one.interview.id),
                )
            )
            card.add(line)
        return card


class _Note(NoteEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def _parts(screening: Screening) -> Card:
    card = Card(say("Screening", "Part by part"))
    card.body.setSpacing(2)
    for one in screening.dimensions():
        line = FactRow(one.title, "", ruled=False)
        line.add_action(Chip(indication_chip(one.indication)))
        card.add(line)
    return card


def _short(result: Result) -> str:
    if result.outcome is Outcome.INCONCLUSIVE:
        return say("Screening", "inconclusive")
    return summary_words(result)


def _day(day: date, today: date) -> date:
    return min(day, today)
