"""One track: where it stands, how it came there, what changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from fieldcase.domain.legal import Entry
from fieldcase.domain.legal_tracks import SEVERAL, Stage, Track
from fieldcase.ui.cases.status.entry_form import EntryForm
from fieldcase.ui.cases.status.kind_words import kind_words, mark_words, strand_words
from fieldcase.ui.cases.status.words import (
    ahead_words,
    body_words,
    law_sentence,
    stage_words,
    track_hint,
    track_words,
)
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column, hairline
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import count, day_phrase, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.legal_page import LegalStatus


class TrackCard(Card):
    """The newest entry first; a button opens the form below."""

    def __init__(self, status: LegalStatus, track: Track, desk: Desk, after: Callable[[], None]) -> None:
        super().__init__(track_words(track), kind=Kind.H3)
        self._status = status
        self._track = track
        self._desk = desk
        self._after = after
        self._case = ""
        self._rows: QVBoxLayout = column(gap=0)
        self._form = EntryForm(status, track, desk, self._closed)
        self._begin = secondary_button(say("Status", "Something changed…"), "plus", self.begin)
        self._begin.setAccessibleName(say("Status", "{track}: something changed", track=track_words(track)))
        self.add(WrapLabel(track_hint(track), Kind.MUTED))
        self.body.addLayout(self._rows)
        self._by_law = secondary_button(say("Status", "Write down that it runs…"), "check", self._write_begun)
        self.body.addWidget(self._by_law, 0, Qt.AlignmentFlag.AlignLeft)
        self._by_law.hide()
        self.body.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._form)

    def repaint_card(self) -> None:
        """Show the records as they stand."""
        sheet = self._status.sheet
        if sheet is not None and sheet.case_id != self._case:
            self._case = sheet.case_id
            self._form.begin_again()
        clear(self._rows)
        records = self._status.records(self._track)
        for number, one in enumerate(records):
            newest = not number or records[number - 1].entry.strand != one.entry.strand
            if number:
                self._rows.addWidget(hairline())
            self._show(one.entry, newest=newest)
        if not records:
            self._rows.addWidget(WrapLabel(say("Status", "Nothing is written down yet."), Kind.MUTED))
        self._repaint_reflection()
        self._form.offer()
        self._begin.setVisible(self._form.has_next and self._form.isHidden())
        if not self._form.has_next:
            self._form.hide()

    @property
    def is_open(self) -> bool:
        """Whether somebody is writing something down."""
        return not self._form.isHidden()

    def begin(self) -> None:
        """Open the form."""
        self._begin.hide()
        self._form.begin()

    def _repaint_reflection(self) -> None:
        if self._track is not Track.REFLECTION:
            return
        today = self._desk.clock.today()
        end, begins = self._status.reflection_end, self._status.reflection_begins
        if end is not None:
            day = day_phrase(end, today)
            sentence = say("Status", "Last day: {day}", day=day)
            if end < today:
                sentence = say("Status", "It ran out: {day}. Write down what follows.", day=day)
            self._rows.addWidget(WrapLabel(sentence, Kind.STRONG))
        if begins is not None:
            day = day_phrase(begins, today)
            sentence = say("Status", "By the law of the country it runs since: {day}.", day=day)
            self._rows.addWidget(WrapLabel(sentence, Kind.STRONG))
        if end is not None or begins is not None:
            self._rows.addWidget(WrapLabel(law_sentence(self._status.law, self._status.country), Kind.MUTED))
        self._by_law.setVisible(begins is not None and self._form.has_next and self._form.isHidden())

    def _write_begun(self) -> None:
        begins = self._status.reflection_begins
        if begins is not None:
            self._begin.hide()
            self._by_law.hide()
            self._form.begin_at(Stage.RUNNING, begins)

    def _show(self, entry: Entry, *, newest: bool) -> None:
        """Show where it stood and since when; what else was said stands below."""
        icon = "seal-check" if newest else "circle-dashed"
        colour = "primary" if newest else "ink2"
        if entry.stage is Stage.DISPUTED and newest:
            icon, colour = "warning-circle", "warn"
        day = day_phrase(entry.on, self._desk.clock.today())
        self._rows.addWidget(FactRow(self._headline(entry), day, icon, colour, ruled=False))
        more = [mark_words(mark) for mark in entry.marks]
        more += [part for part in (entry.amount, entry.who, entry.reference, entry.note) if part]
        if more:
            below = WrapLabel(" · ".join(more), Kind.MUTED)
            below.setContentsMargins(0, 0, 0, 6)
            self._rows.addWidget(below)

    def _headline(self, entry: Entry) -> str:
        said = [stage_words(entry.stage)]
        if self._track in SEVERAL:
            kinds = self._status.strands(self._track)
            said.insert(0, strand_words(entry.strand, kinds[entry.strand]))
        elif entry.kind is not None:
            said.append(kind_words(entry.kind))
        if entry.body is not None:
            said.append(body_words(entry.body))
        if entry.days is not None:
            said.append(count("Status", "%n day(s)", entry.days))
        if entry.until is not None:
            said.append(ahead_words(self._track, day_phrase(entry.until, self._desk.clock.today())))
        return " · ".join(said)

    def _closed(self) -> None:
        self._begin.show()
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
        self._after()
