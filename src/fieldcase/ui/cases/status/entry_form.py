"""What changed about one track, with a hint beside the field that needs it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fieldcase.domain.dates import PartialDate
from fieldcase.domain.legal import (
    FIELD_OF,
    LONGEST_REFLECTION,
    Body,
    Entry,
    Rule,
    Stage,
    Track,
)
from fieldcase.forms.values import tidy_text
from fieldcase.ui.cases.status.words import body_words, rule_words, stage_words, track_words
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.partial_date_edit import PartialDateEdit
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.legal_page import LegalStatus

LONGEST_LINE = 300
_WITH_BODY = frozenset(
    {Stage.REASONABLE_GROUNDS, Stage.IDENTIFIED, Stage.NOT_IDENTIFIED, Stage.SENT_ON, Stage.PENDING}
    | {Stage.REQUESTED, Stage.DECIDED, Stage.TERMINATED}
)
_WITH_DAYS = frozenset({Stage.RUNNING, Stage.EXTENDED})
_WITH_WHO = frozenset({Stage.APPOINTED, Stage.REPLACED})


class EntryForm(QWidget):
    """
    Asks what changed, since when; what is half typed stays, also after locking.

    *today* is the day that is proposed.
    """

    def __init__(self, status: LegalStatus, track: Track, today: date, close: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._status = status
        self._track = track
        self._today = today
        self._close = close
        name = track_words(track)
        self._stage = QComboBox()
        self._on = PartialDateEdit(say("Status", "{track}: since which day", track=name))
        self._body = QComboBox()
        self._days, self._who = QLineEdit(), QLineEdit()
        self._reference, self._note = QLineEdit(), QLineEdit()
        self._hints = {field: TintedLabel("", Kind.CAPTION, "bad") for field in set(FIELD_OF.values())}
        self._optional: dict[str, QWidget] = {}
        self._layout = column(self, gap=6)
        self._build()
        self._bind()
        self._show_fields()

    def offer(self, stages: tuple[Stage, ...]) -> None:
        """Offer other stages; the chosen one stays if it can."""
        kept = self._stage.currentData()
        self._stage.clear()
        for stage in stages:
            self._stage.addItem(stage_words(stage), stage.value)
        at = self._stage.findData(kept)
        self._stage.setCurrentIndex(max(at, 0))
        self._show_fields()

    def begin(self) -> None:
        """Show the form with the caret in its first field; the day proposed is today."""
        self._propose_today()
        self.show()
        self._stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft_restored(self) -> None:
        """Open again: somebody was in the middle of it."""
        self._propose_today()
        self.show()

    def begin_again(self) -> None:
        """Forget what was typed about another case."""
        for field in (self._days, self._who, self._reference, self._note):
            field.clear()
        self._on.show_value(None)
        settle_drafts(self)
        self._explain(())
        self.hide()

    def _propose_today(self) -> None:
        if self._on.is_empty():
            self._on.show_value(PartialDate.of(self._today))

    def _build(self) -> None:
        name = track_words(self._track)
        for body in Body:
            self._body.addItem(body_words(body), body.value)
        self._body.insertItem(0, say("Status", "Not said"), "")
        self._body.setCurrentIndex(0)
        self._days.setValidator(QIntValidator(1, LONGEST_REFLECTION, self))
        for field in (self._who, self._reference, self._note):
            field.setMaxLength(LONGEST_LINE)
        self._field("stage", say("Status", "{track}: what changed", track=name), self._stage)
        self._field("on", say("Status", "Since which day"), self._on)
        self._field("body", say("Status", "Who decided"), self._body)
        self._field("days", say("Status", "For how many days"), self._days)
        self._field("who", say("Status", "Who the guardian is"), self._who)
        self._field("reference", say("Status", "Reference (optional)"), self._reference)
        self._field("note", say("Status", "In short: why, how, their own words"), self._note)
        line = FlowLayout(gap=8)
        line.addWidget(primary_button(say("Status", "Write it down"), "check", self._send))
        line.addWidget(quiet_button(say("Status", "Never mind"), on_click=self._leave))
        self._layout.addLayout(line)
        self.hide()

    def _field(self, field: str, name: str, editor: QWidget) -> None:
        block = QWidget()
        block.setProperty("role", "plain")
        inner = column(block, gap=2)
        label = WrapLabel(name, Kind.STRONG)
        label.setBuddy(editor)
        inner.addWidget(label)
        inner.addWidget(editor)
        if field in self._hints:
            inner.addWidget(self._hints[field])
            self._hints[field].hide()
        if not isinstance(editor, PartialDateEdit):
            editor.setAccessibleName(name)
        self._optional[field] = block
        self._layout.addWidget(block)

    def _bind(self) -> None:
        for name, field in (
            ("on", self._on),
            ("days", self._days),
            ("who", self._who),
            ("reference", self._reference),
            ("note", self._note),
        ):
            keep_draft(field, f"legal.{self._track.value}.{name}")
        self._stage.currentIndexChanged.connect(lambda _at: self._show_fields())
        self._note.returnPressed.connect(self._send)

    def _show_fields(self) -> None:
        stage = self._chosen()
        self._optional["body"].setVisible(stage in _WITH_BODY)
        self._optional["days"].setVisible(stage in _WITH_DAYS)
        self._optional["who"].setVisible(stage in _WITH_WHO)

    def _chosen(self) -> Stage | None:
        code = self._stage.currentData()
        return Stage(code) if code else None

    def _send(self) -> None:
        stage, day = self._chosen(), self._on.value()
        if stage is None:
            return
        if day is None or not self._on.is_complete():
            self._explain((Rule.IN_THE_FUTURE,))
            self._on.focus_first()
            return
        days = self._days.text().strip()
        entry = Entry(
            track=self._track,
            stage=stage,
            on=day.earliest(),
            body=Body(self._body.currentData()) if stage in _WITH_BODY and self._body.currentData() else None,
            days=int(days) if stage in _WITH_DAYS and days else None,
            who=_line(self._who) if stage in _WITH_WHO else "",
            reference=_line(self._reference),
            note=_line(self._note),
        )
        rules = self._status.broken(entry)
        self._explain(rules)
        if not rules:
            self._status.write_down(entry, self._leave)

    def _explain(self, rules: tuple[Rule, ...]) -> None:
        for field, hint in self._hints.items():
            words = [rule_words(rule) for rule in rules if FIELD_OF[rule] == field]
            hint.setText(" ".join(words))
            hint.setVisible(bool(words))

    def _leave(self) -> None:
        drop_drafts(self)
        self.begin_again()
        self._close()


def _line(field: QLineEdit) -> str:
    return tidy_text(field.text()).strip()
