"""What is asked about one step of a track, with a hint beside the field that needs it."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fieldcase.domain.dates import PartialDate
from fieldcase.domain.legal import Entry
from fieldcase.domain.legal_rules import FIELD_OF, MARKS, Field, Rule, asks_for
from fieldcase.domain.legal_tracks import KINDS, LONGEST_REFLECTION, Body, Kind, Stage, Track
from fieldcase.forms.values import tidy_text
from fieldcase.ui.cases.status.kind_words import kind_question, kind_words, mark_words
from fieldcase.ui.cases.status.rule_words import rule_words
from fieldcase.ui.cases.status.words import body_words, track_words, until_words
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.drafting import keep_draft
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.partial_date_edit import PartialDateEdit
from fieldcase.ui.common.text import Kind as Style
from fieldcase.ui.common.text import WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import say

LONGEST_LINE = 300


class EntryFields(QWidget):
    """Shows what belongs to the chosen stage; what is half typed stays, also after locking."""

    def __init__(self, track: Track) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._track = track
        name = track_words(track)
        self.on = PartialDateEdit(say("Status", "{track}: since which day", track=name), keeps_whole=True)
        self.until = PartialDateEdit(until_words(track), keeps_whole=True)
        self.kind, self.body = QComboBox(), QComboBox()
        self.days, self.who, self.amount = QLineEdit(), QLineEdit(), QLineEdit()
        self.reference, self.note = QLineEdit(), QLineEdit()
        self.marks = {mark: Check(mark_words(mark)) for mark in MARKS.get(track, ())}
        self._hints = {field: TintedLabel("", Style.CAPTION, "bad") for field in set(FIELD_OF.values())}
        self._blocks: dict[str, QWidget] = {}
        self._beside_days = WrapLabel("", Style.MUTED)
        self._layout = column(self, gap=6)
        self._build()
        self._keep_drafts()

    def show_for(self, stage: Stage | None, *, begins: bool) -> None:
        """Show the fields of a stage."""
        asked = asks_for(self._track, stage, begins=begins) if stage is not None else frozenset()
        for field in Field:
            self._blocks[field].setVisible(field in asked)

    def propose(self, today: date, days: int | None, beside_days: str) -> None:
        """Put today, the days of the country, where nothing stands yet."""
        if self.on.is_empty():
            self.on.show_value(PartialDate.of(today))
        if not self.days.text() and days is not None:
            self.days.setText(str(days))
        self._beside_days.setText(beside_days)
        self._beside_days.setVisible(bool(beside_days))

    def forget(self) -> None:
        """Hold nothing any more."""
        for line in (self.days, self.who, self.amount, self.reference, self.note):
            line.clear()
        for day in (self.on, self.until):
            day.show_value(None)
        for check in self.marks.values():
            check.setChecked(False)
        self.kind.setCurrentIndex(0)
        self.body.setCurrentIndex(0)
        self.explain(())

    def entry(self, stage: Stage, strand: int, *, begins: bool) -> Entry | None:
        """Return what the fields say; nothing, with the field explained, while a day is not whole."""
        asked = asks_for(self._track, stage, begins=begins)
        on, until = self.on.value(), self.until.value() if Field.UNTIL in asked else None
        if on is None:
            self.explain((Rule.IN_THE_FUTURE,))
            self.on.focus_first()
            return None
        if Field.UNTIL in asked and not self.until.is_complete():
            self.explain((Rule.ENDS_BEFORE,))
            self.until.focus_first()
            return None
        days = self.days.text().strip()
        kind, body = self.kind.currentData(), self.body.currentData()
        return Entry(
            track=self._track,
            stage=stage,
            on=on.earliest(),
            strand=strand,
            kind=Kind(kind) if Field.KIND in asked and kind else None,
            until=until.latest() if until is not None else None,
            marks=tuple(one for one, check in self.marks.items() if check.isChecked())
            if Field.MARKS in asked
            else (),
            amount=_line(self.amount) if Field.AMOUNT in asked else "",
            body=Body(body) if Field.BODY in asked and body else None,
            days=int(days) if Field.DAYS in asked and days else None,
            who=_line(self.who) if Field.WHO in asked else "",
            reference=_line(self.reference),
            note=_line(self.note),
        )

    def explain(self, rules: tuple[Rule, ...]) -> None:
        """Say beside each field how to mend it."""
        for field, hint in self._hints.items():
            words = [rule_words(rule) for rule in rules if FIELD_OF[rule] == field]
            hint.setText(" ".join(words))
            hint.setVisible(bool(words))

    def hint(self, field: str) -> QWidget:
        """Return the hint of a field that stands elsewhere."""
        return self._hints[field]

    def _build(self) -> None:
        for kind in KINDS.get(self._track, ()):
            self.kind.addItem(kind_words(kind), kind.value)
        self.kind.insertItem(0, say("Status", "Please choose"), "")
        for body in Body:
            self.body.addItem(body_words(body), body.value)
        self.body.insertItem(0, say("Status", "Not said"), "")
        for chosen in (self.kind, self.body):
            chosen.setCurrentIndex(0)
        self.days.setValidator(QIntValidator(1, LONGEST_REFLECTION, self))
        for line in (self.who, self.amount, self.reference, self.note):
            line.setMaxLength(LONGEST_LINE)
        self._field(Field.KIND, kind_question(self._track), self.kind)
        self._field("on", say("Status", "Since which day"), self.on)
        self._field(Field.BODY, say("Status", "Who decided"), self.body)
        self._field(Field.DAYS, say("Status", "For how many days"), self.days, self._beside_days)
        self._field(Field.WHO, say("Status", "Who the guardian is"), self.who)
        self._field(Field.UNTIL, until_words(self._track), self.until)
        self._field(Field.AMOUNT, say("Status", "How much, with the currency"), self.amount)
        self._field(Field.MARKS, say("Status", "What holds"), *self.marks.values())
        self._field("reference", say("Status", "Reference (optional)"), self.reference)
        self._field("note", say("Status", "In short: why, how, their own words"), self.note)

    def _field(self, field: str, name: str, *editors: QWidget) -> None:
        block = QWidget()
        block.setProperty("role", "plain")
        inner = column(block, gap=2)
        label = WrapLabel(name, Style.STRONG)
        inner.addWidget(label)
        for editor in editors:
            inner.addWidget(editor)
        if editors and isinstance(editors[0], QLineEdit | QComboBox):
            label.setBuddy(editors[0])
            editors[0].setAccessibleName(name)
        if field in self._hints:
            inner.addWidget(self._hints[field])
            self._hints[field].hide()
        self._blocks[field] = block
        self._layout.addWidget(block)

    def _keep_drafts(self) -> None:
        fields: dict[str, QWidget] = {
            "on": self.on,
            "until": self.until,
            "kind": self.kind,
            "body": self.body,
            "days": self.days,
            "who": self.who,
            "amount": self.amount,
            "reference": self.reference,
            "note": self.note,
            **{mark.value: check for mark, check in self.marks.items()},
        }
        for name, field in fields.items():
            keep_draft(field, f"legal.{self._track.value}.{name}")


def _line(field: QLineEdit) -> str:
    return tidy_text(field.text()).strip()
