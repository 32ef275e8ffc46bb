"""A group of questions asked once for each child, each job, each journey."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.forms.definition import Question
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.reply import AnswerValue, Reply, Row, rows_in
from fieldcase.forms.values import MAX_ROWS
from fieldcase.ui.common.buttons import icon_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.intake.answer_editors import AnswerEditor
from fieldcase.viewmodels.question_state import QuestionState, RowState


@dataclass(frozen=True)
class RowBlock:
    """One question of a row, as the row needs it."""

    widget: QWidget
    show_state: Callable[[QuestionState], None]
    focus_first: Callable[[], None]
    flush: Callable[[], None]


Given = Callable[[str, AnswerValue], None]
Special = Callable[[AnswerState | None], None]
MakeBlock = Callable[[QuestionState, QWidget, Given, Special], RowBlock]


class RepeatEditor(AnswerEditor):
    """Rows one adds and removes; the last one removed can be brought back."""

    def __init__(
        self, question: Question, name: str, make_block: MakeBlock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._name = name
        self._make_block = make_block
        self._rows: tuple[Row, ...] = ()
        self._cards: dict[str, _RowCard] = {}
        self._removed: tuple[int, Row] | None = None
        self._place = column(gap=10)
        self._undo = QWidget()
        self._add = secondary_button(say("Repeat", "Add"), "plus", self.add_row)
        self._build()

    def show_value(self, value: AnswerValue) -> None:
        """Take the rows; ``show_rows`` shows what is in them."""
        self._rows = rows_in(value)

    def show_rows(self, rows: tuple[RowState, ...]) -> None:
        """Show what each row asks, what was answered."""
        present = {one.id for one in rows}
        for row_id in [name for name in self._cards if name not in present]:
            card = self._cards.pop(row_id)
            self._place.removeWidget(card)
            card.hide()
            card.deleteLater()
        for number, one in enumerate(rows, start=1):
            if one.id not in self._cards:
                self._cards[one.id] = self._card(one, number)
            self._cards[one.id].show_row(one, number)
        self._add.setEnabled(len(rows) < MAX_ROWS)

    def add_row(self) -> None:
        """Add an empty row, with the focus in it."""
        number = max((int(one.id[1:]) for one in self._rows if one.id[1:].isdecimal()), default=0) + 1
        self._forget()
        self._tell((*self._rows, Row(f"r{number}")))
        card = self._cards.get(f"r{number}")
        if card is not None:
            card.focus_first()

    def remove_row(self, row_id: str) -> None:
        """Take a row out; it can be brought back until something else changes."""
        place = next((at for at, one in enumerate(self._rows) if one.id == row_id), None)
        if place is None:
            return
        self._removed = (place, self._rows[place])
        self._tell(tuple(one for one in self._rows if one.id != row_id))
        self._undo.show()
        self._undo.setFocus()

    def undo(self) -> None:
        """Bring back the row that was removed last."""
        if self._removed is not None:
            place, gone = self._removed
            self._forget()
            self._tell((*self._rows[:place], gone, *self._rows[place:]))

    def focus_first(self) -> None:
        """Put the focus into the first row, else on the button that adds one."""
        first = next(iter(self._cards.values()), None)
        if first is not None:
            first.focus_first()
        else:
            self._add.setFocus()

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
        for card in tuple(self._cards.values()):
            card.flush()

    def _build(self) -> None:
        self._layout.addLayout(self._place)
        self._undo.setProperty("role", "plain")
        line = row(self._undo, gap=8)
        line.addWidget(WrapLabel(say("Repeat", "Taken out."), Kind.MUTED))
        back = quiet_button(say("Repeat", "Bring it back"), "arrow-counter-clockwise", self.undo)
        line.addWidget(back)
        line.addStretch(1)
        self._undo.setFocusProxy(back)
        self._undo.hide()
        self._layout.addWidget(self._undo)
        foot = row()
        foot.addWidget(self._add)
        foot.addStretch(1)
        self._layout.addLayout(foot)
        self._add.setAccessibleDescription(self._name)

    def _card(self, one: RowState, number: int) -> _RowCard:
        card = _RowCard(one, number, self._make_block, self)
        card.removed = lambda: self.remove_row(one.id)
        card.replied = lambda name, reply: self._reply(one.id, name, reply)
        self._place.addWidget(card)
        card.show()
        return card

    def _reply(self, row_id: str, name: str, reply: Reply) -> None:
        kind = next((one.type for one in self._question.questions if one.id == name), FieldType.TEXT)
        self._forget()
        self._tell(
            tuple(one.with_reply(name, kind, reply) if one.id == row_id else one for one in self._rows)
        )

    def _forget(self) -> None:
        self._removed = None
        self._undo.hide()

    def _tell(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        self.given.emit(rows or None)


class _RowCard(Card):
    """One row with its questions."""

    def __init__(self, one: RowState, number: int, make_block: MakeBlock, parent: QWidget) -> None:
        super().__init__(say("Repeat", "Number {number}", number=number), parent=parent)
        self.removed: Callable[[], None] = _nothing
        self.replied: Callable[[str, Reply], None] = _nothing_said
        self._one = one
        self._blocks = {state.question.id: self._block(state, make_block) for state in one.questions}
        remove = icon_button("trash", say("Repeat", "Take out number {number}", number=number), self._remove)
        self.add_to_header(remove)
        for block in self._blocks.values():
            self.add(block.widget)

    def show_row(self, one: RowState, number: int) -> None:
        """Show the answers of this row."""
        self._one = one
        self.retitle(say("Repeat", "Number {number}", number=number))
        for state in one.questions:
            self._blocks[state.question.id].show_state(state)

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        first = next(iter(self._blocks.values()), None)
        if first is not None:
            first.focus_first()

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
        for block in self._blocks.values():
            block.flush()

    def _block(self, state: QuestionState, make_block: MakeBlock) -> RowBlock:
        name = state.question.id
        return make_block(state, self, self._given, lambda special: self._special(name, special))

    def _given(self, name: str, value: AnswerValue) -> None:
        if value is not None and value not in ("", ()):
            self.replied(name, Reply.of(value))
        elif self._present(name) is not None:
            self.replied(name, Reply(AnswerState.NOT_ASKED))

    def _special(self, name: str, state: AnswerState | None) -> None:
        self.replied(name, Reply(state or AnswerState.NOT_ASKED))

    def _present(self, name: str) -> AnswerValue:
        for state in self._one.questions:
            if state.question.id == name and state.reply is not None:
                return state.reply.value
            if state.question.other_id == name:
                return state.other or None
        return None

    def _remove(self) -> None:
        self.removed()


def _nothing() -> None:
    """Nobody listens yet."""


def _nothing_said(name: str, reply: Reply) -> None:
    """Nobody listens yet."""
