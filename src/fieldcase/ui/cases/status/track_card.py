"""One track: where it stands, how it came there, what changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from fieldcase.domain.legal import LegalRecord, Stage, Track
from fieldcase.ui.cases.status.entry_form import EntryForm
from fieldcase.ui.cases.status.words import body_words, stage_words, track_hint, track_words
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import count, day_phrase, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.legal_page import LegalStatus


class TrackCard(Card):
    """The newest entry first; a button opens the form below."""

    def __init__(self, status: LegalStatus, track: Track, desk: Desk) -> None:
        super().__init__(track_words(track), kind=Kind.H3)
        self._status = status
        self._track = track
        self._desk = desk
        self._case = ""
        self._rows: QVBoxLayout = column(gap=0)
        self._form = EntryForm(status, track, desk.clock.today(), self._closed)
        self._begin = secondary_button(say("Status", "Something changed…"), "plus", self._open)
        self._begin.setAccessibleName(say("Status", "{track}: something changed", track=track_words(track)))
        self.add(WrapLabel(track_hint(track), Kind.MUTED))
        self.body.addLayout(self._rows)
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
            self._rows.addWidget(self._row(one, newest=not number, last=number == len(records) - 1))
        if not records:
            self._rows.addWidget(WrapLabel(say("Status", "Nothing is written down yet."), Kind.MUTED))
        end = self._status.reflection_end
        if self._track is Track.REFLECTION and end is not None:
            sentence = say("Status", "Ends {day}.", day=day_phrase(end, self._desk.clock.today()))
            self._rows.addWidget(WrapLabel(sentence, Kind.STRONG))
        offered = self._status.leads_to(self._track)
        self._form.offer(offered)
        self._begin.setVisible(bool(offered) and self._form.isHidden())
        if not offered:
            self._form.hide()

    def _row(self, one: LegalRecord, *, newest: bool, last: bool) -> FactRow:
        entry = one.entry
        said = [stage_words(entry.stage)]
        if entry.body is not None:
            said.append(body_words(entry.body))
        if entry.days is not None:
            said.append(count("Status", "%n day(s)", entry.days))
        said += [part for part in (entry.who, entry.reference, entry.note) if part]
        icon = "seal-check" if newest else "circle-dashed"
        colour = "primary" if newest else "ink2"
        if entry.stage is Stage.DISPUTED and newest:
            icon, colour = "warning-circle", "warn"
        day = day_phrase(entry.on, self._desk.clock.today())
        return FactRow(" · ".join(said), day, icon, colour, ruled=not last)

    def _open(self) -> None:
        self._begin.hide()
        self._form.begin()

    def _closed(self) -> None:
        self._begin.show()
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
