"""What changed about one track: which one, what, since when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from fieldcase.domain.legal_tracks import SEVERAL, Stage, Track
from fieldcase.ui.cases.address_hint import AddressHint
from fieldcase.ui.cases.status.entry_fields import EntryFields
from fieldcase.ui.cases.status.kind_words import strand_words
from fieldcase.ui.cases.status.words import law_sentence, stage_words, track_words
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.drafting import drop_drafts, settle_drafts
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.legal_page import LegalStatus


class EntryForm(QWidget):
    """Nothing is written before every rule is kept; today is the day that is proposed."""

    def __init__(self, status: LegalStatus, track: Track, desk: Desk, close: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._status = status
        self._track = track
        self._desk = desk
        self._today = desk.clock.today()
        self._close = close
        self._which, self._stage = QComboBox(), QComboBox()
        self._which_label = WrapLabel(say("Status", "Which one"), Kind.STRONG)
        self._fields = EntryFields(track)
        self._build()
        self._stage.currentIndexChanged.connect(lambda _at: self._show_fields())
        self._which.currentIndexChanged.connect(lambda _at: self._offer_stages())
        self._fields.note.returnPressed.connect(self._send)

    def offer(self) -> None:
        """Offer what may follow from where things stand now; what is chosen stays if it can."""
        kept = self._which.currentData()
        self._which.blockSignals(True)
        self._which.clear()
        if self._track in SEVERAL:
            begun = self._status.strands(self._track)
            for strand, kind in enumerate(begun):
                self._which.addItem(strand_words(strand, kind), strand)
            self._which.addItem(say("Status", "A new one"), len(begun))
            self._which.setCurrentIndex(max(self._which.findData(kept), 0))
        self._which.blockSignals(False)
        several = self._which.count() > 1
        self._which.setVisible(several)
        self._which_label.setVisible(several)
        self._offer_stages()

    @property
    def has_next(self) -> bool:
        """Whether anything may follow, of any strand."""
        begun = len(self._status.strands(self._track)) if self._track in SEVERAL else 0
        return any(self._status.leads_to(self._track, strand) for strand in range(begun + 1))

    def begin(self) -> None:
        """Show the form with the caret in its first field; the day proposed is today."""
        self._propose()
        self.show()
        self._stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_at(self, stage: Stage, day: date) -> None:
        """Show the form about a stage that follows from the law, since its day."""
        self._stage.setCurrentIndex(max(self._stage.findData(stage.value), 0))
        self._today, today = day, self._today
        self.begin()
        self._today = today

    def draft_restored(self) -> None:
        """Open again: somebody was in the middle of it."""
        self._propose()
        self.show()

    def begin_again(self) -> None:
        """Forget what was typed about another case."""
        self._fields.forget()
        settle_drafts(self)
        self.hide()

    def _build(self) -> None:
        name = track_words(self._track)
        layout = column(self, gap=6)
        stage_label = WrapLabel(say("Status", "{track}: what changed", track=name), Kind.STRONG)
        for label, box in ((self._which_label, self._which), (stage_label, self._stage)):
            label.setBuddy(box)
            box.setAccessibleName(label.text())
            layout.addWidget(label)
            layout.addWidget(box)
        layout.addWidget(self._fields.hint("stage"))
        layout.addWidget(self._fields)
        fields = self._fields
        layout.addWidget(AddressHint(self._desk, fields.who, fields.reference, fields.note))
        line = FlowLayout(gap=8)
        line.addWidget(primary_button(say("Status", "Write it down"), "check", self._send))
        line.addWidget(quiet_button(say("Status", "Never mind"), on_click=self._leave))
        layout.addLayout(line)
        self.hide()

    def _propose(self) -> None:
        law = self._status.law
        running = self._track is Track.REFLECTION and self._chosen() is Stage.RUNNING
        days = law.profile.reflection_days if running else None
        self._fields.propose(self._today, days, law_sentence(law, self._status.country) if running else "")

    def _offer_stages(self) -> None:
        kept = self._stage.currentData()
        self._stage.blockSignals(True)
        self._stage.clear()
        for stage in self._status.leads_to(self._track, self._strand()):
            self._stage.addItem(stage_words(stage), stage.value)
        self._stage.setCurrentIndex(max(self._stage.findData(kept), 0))
        self._stage.blockSignals(False)
        self._show_fields()

    def _show_fields(self) -> None:
        self._fields.show_for(self._chosen(), begins=self._begins())
        if self.isVisible():
            self._propose()

    def _strand(self) -> int:
        return int(self._which.currentData() or 0)

    def _begins(self) -> bool:
        return self._strand() == len(self._status.strands(self._track))

    def _chosen(self) -> Stage | None:
        code = self._stage.currentData()
        return Stage(code) if code else None

    def _send(self) -> None:
        stage = self._chosen()
        if stage is None:
            return
        entry = self._fields.entry(stage, self._strand(), begins=self._begins())
        if entry is None:
            return
        rules = self._status.broken(entry)
        self._fields.explain(rules)
        if not rules:
            self._status.write_down(entry, self._leave)

    def _leave(self) -> None:
        drop_drafts(self)
        self.begin_again()
        self._close()
