"""A question with its answers as cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QGroupBox, QLayout, QWidget

from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.radio_card import CheckCard, RadioCard
from fieldcase.ui.common.theme import look

_NARROWEST_COLUMN = 220
_GAP = 8
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


@dataclass(frozen=True)
class Choice:
    """An answer: the code that is stored, the words people read."""

    code: str
    label: str


class ChoiceGroup(QGroupBox):
    """
    Offers *choices* as cards; one or *many* may be chosen, or none.

    Keys while it has the focus: 1 to 9 choose that answer, arrows move, space chooses. *name* is the
    question, for screen readers. *columns* is the most columns there may be; 0 lets short answers such as
    Yes or No flow.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice],
        *,
        many: bool = False,
        columns: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._most_columns = columns
        self._columns = 0
        self._codes = tuple(choice.code for choice in choices)
        kind = CheckCard if many else RadioCard
        self._cards: tuple[RadioCard | CheckCard, ...] = tuple(kind(choice.label, self) for choice in choices)
        self._grid: QLayout = FlowLayout(self, gap=_GAP) if columns == 0 else QGridLayout(self)
        self._build()
        self._repaint()

    def chosen(self) -> tuple[str, ...]:
        """Return the codes of the chosen answers, in the order they are shown."""
        return tuple(code for code, card in zip(self._codes, self._cards, strict=True) if card.isChecked())

    def choose(self, codes: Sequence[str]) -> None:
        """Show *codes* as chosen without telling anybody."""
        for code, card in zip(self._codes, self._cards, strict=True):
            blocked = card.blockSignals(True)
            card.take(chosen=code in codes)
            card.blockSignals(blocked)
            card.update()
        self._repaint()

    def draft_value(self) -> list[str]:
        """Return what is kept while a form is half filled in."""
        return list(self.chosen())

    def show_draft(self, value: object) -> None:
        """Show what was kept."""
        if isinstance(value, list):
            self.choose([str(code) for code in value])

    def tell_draft(self, told: Callable[[], None]) -> None:
        """Call *told* whenever somebody chooses."""
        self.changed.connect(told)

    def cards(self) -> tuple[RadioCard | CheckCard, ...]:
        """Return the cards in the order they are shown."""
        return self._cards

    def focus_first(self) -> None:
        """Put the focus on the chosen answer, or on the first."""
        self._entry().setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, move by arrow."""
        key = Qt.Key(event.key())
        number = key - Qt.Key.Key_1
        if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and 0 <= number < min(
            9, len(self._cards)
        ):
            self._cards[number].setFocus(Qt.FocusReason.TabFocusReason)
            self._cards[number].click()
        elif key in _ARROWS and not event.modifiers():
            self._move(key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        if self._most_columns:
            self._arrange(self._fitting_columns())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the card that has the focus as the way back into the group."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, RadioCard | CheckCard):
            self._enter_by(watched)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for card in self._cards:
            card.clicked.connect(self._taken)
            card.installEventFilter(self)
            if self._most_columns == 0:
                self._grid.addWidget(card)
        if self._most_columns:
            self._arrange(self._fitting_columns())

    def _repaint(self) -> None:
        if self._cards:
            self._enter_by(self._entry())

    def _taken(self) -> None:
        self.changed.emit()

    def _entry(self) -> RadioCard | CheckCard:
        return next((card for card in self._cards if card.isChecked()), self._cards[0])

    def _enter_by(self, entry: QWidget) -> None:
        for card in self._cards:
            tab = card is entry
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)

    def _fitting_columns(self) -> int:
        fitting = self.width() // look().px(_NARROWEST_COLUMN)
        return max(1, min(self._most_columns, fitting))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns or not isinstance(self._grid, QGridLayout):
            return
        for column in range(self._most_columns):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns)
        self._columns = columns

    def _move(self, key: Qt.Key) -> None:
        focused = self.focusWidget()
        here = next((index for index, card in enumerate(self._cards) if card is focused), 0)
        there = here + self._step(key)
        if 0 <= there < len(self._cards):
            self._cards[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, key: Qt.Key) -> int:
        columns = max(1, self._columns)
        if key == Qt.Key.Key_Up:
            return -columns
        if key == Qt.Key.Key_Down:
            return columns
        forward = (
            Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        )
        return 1 if key == forward else -1
