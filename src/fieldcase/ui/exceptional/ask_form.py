"""Write down why something has to be shared without an agreement."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldcase.domain.exceptional import ALONE, Ground, PersonTold
from fieldcase.services.exceptional import ExceptionSheet, NewException
from fieldcase.ui.cases.exception_words import ground_words, told_words
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import keep_draft, set_scope, settle_drafts
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.share_words import item_label, item_value
from fieldcase.viewmodels.desk import Desk

_LETTERS_HIGH = 70


class AskForm(QWidget):
    """Ground, facts, other ways, what the person knows, the least that goes; nothing is ticked beforehand."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        self._sheet: ExceptionSheet | None = None
        self.grounds = ChoiceGroup(
            say("Exception", "Why can it not wait for an agreement?"),
            [Choice(one.value, ground_words(one)) for one in Ground],
        )
        self.told = ChoiceGroup(
            say("Exception", "What does the person know of it?"),
            [Choice(one.value, told_words(one)) for one in PersonTold],
            columns=1,
        )
        self.facts = _lines(say("Exception", "What happened? Only what was seen or said."))
        self.alternatives = _lines(say("Exception", "What else was considered, and why is it not enough?"))
        self.unreachable = _lines(say("Exception", "Whom did you try to reach, and how?"))
        self.items = ChoiceGroup("", [], many=True)
        self._items_place = column(gap=6)
        self._second = WrapLabel("", Kind.MUTED)
        self._alone = Card(say("Exception", "If nobody can be reached"), kind=Kind.H3)
        self._build()
        self._bind()

    def show_sheet(self, sheet: ExceptionSheet) -> None:
        """Begin for an organisation and a purpose; what was typed before for the same stays."""
        if self._sheet is not None and _place(self._sheet) == _place(sheet):
            return
        self._sheet = sheet
        set_scope(self, _place(sheet))
        for field in (self.facts, self.alternatives, self.unreachable):
            field.clear()
        for group in (self.grounds, self.told):
            group.choose(())
        self._show_items(sheet)
        self._second.setText(
            say("Exception", "It goes only after one of them agreed: {names}", names=", ".join(sheet.seconds))
            if sheet.seconds
            else say("Exception", "Nobody else in this notebook answers for the work yet; see People.")
        )
        settle_drafts(self)
        self._repaint()

    def new_exception(self) -> NewException | None:
        """Return what was written down, if it is whole."""
        sheet, grounds, told = self._sheet, self.grounds.chosen(), self.told.chosen()
        facts, alternatives = self.facts.toPlainText().strip(), self.alternatives.toPlainText().strip()
        if sheet is None or not (grounds and told and facts and alternatives and self.items.chosen()):
            return None
        ground = Ground(grounds[0])
        return NewException(
            organisation_id=sheet.organisation.id,
            purpose=sheet.purpose,
            ground=ground,
            facts=facts,
            alternatives=alternatives,
            told=PersonTold(told[0]),
            keys=self.items.chosen(),
            unreachable=self.unreachable.toPlainText().strip() if ground in ALONE else "",
        )

    def focus_first(self) -> None:
        """Stand on the first question."""
        self.grounds.focus_first()

    def _build(self) -> None:
        body = column(self, gap=12)
        why = Card()
        for question in (self.grounds, self.told):
            why.add(WrapLabel(question.accessibleName(), Kind.STRONG), question)
        for lines in (self.facts, self.alternatives):
            why.add(WrapLabel(lines.accessibleName(), Kind.STRONG), lines)
        what = Card(say("Exception", "The least they need"), kind=Kind.H3)
        what.add(
            WrapLabel(say("Exception", "Safe contact rules and the case code always go along."), Kind.MUTED)
        )
        what.body.addLayout(self._items_place)
        second = Card(say("Exception", "A second person"), kind=Kind.H3)
        second.add(self._second)
        self._alone.add(
            WrapLabel(
                say("Exception", "It may go at once. A second person looks at it within 24 hours."),
                Kind.MUTED,
            ),
            WrapLabel(self.unreachable.accessibleName(), Kind.STRONG),
            self.unreachable,
        )
        for card in (why, what, second, self._alone):
            body.addWidget(card)
        keep_draft(self.grounds, "ground")
        keep_draft(self.told, "told")
        keep_draft(self.facts, "facts")
        keep_draft(self.alternatives, "alternatives")
        keep_draft(self.unreachable, "unreachable")

    def _bind(self) -> None:
        for group in (self.grounds, self.told):
            group.changed.connect(self._repaint)
        for lines in (self.facts, self.alternatives, self.unreachable):
            lines.textChanged.connect(self._repaint)

    def _show_items(self, sheet: ExceptionSheet) -> None:
        clear(self._items_place)
        choices = [
            Choice(item.key, f"{item_label(item)}: {item_value(item, self._desk)}")
            for item in sheet.items
            if not item.always
        ]
        self.items = ChoiceGroup(say("Exception", "The least they need"), choices, many=True, columns=1)
        self.items.changed.connect(self._repaint)
        keep_draft(self.items, "items")
        self._items_place.addWidget(self.items)

    def _repaint(self) -> None:
        grounds = self.grounds.chosen()
        self._alone.setVisible(bool(grounds) and Ground(grounds[0]) in ALONE)
        self.changed.emit()


def _lines(name: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    field.setFixedHeight(look().px(_LETTERS_HIGH))
    field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return field


def _place(sheet: ExceptionSheet) -> str:
    return f"exception:{sheet.case.id}:{sheet.organisation.id}:{sheet.purpose.value}"
