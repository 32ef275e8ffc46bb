"""Two records side by side, with what to do about them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.joining import Comparison
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import Button, primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.clipboard import copy_text
from fieldcase.ui.common.layouts import FlowLayout, clear, column, sheet
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.page import Page
from fieldcase.ui.same_person.facts import Pair, pairs_of, title_of
from fieldcase.ui.shell.page import Crumb, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.comparing import Comparing, Done
from fieldcase.viewmodels.desk import Desk


class ComparePage(Page):
    """Shows what both records say, line by line; what differs is said in words, not by colour alone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._comparing = Comparing(desk)
        self._opened_on: to.ComparePage | None = None
        self._trouble = column(gap=0)
        self._table = Card()
        self._grid = QGridLayout()
        self._answer = Banner(Tone.NEUTRAL, "", icon="users")
        self._join = primary_button(
            say("Compare", "One person: join the records"), "git-merge", self._comparing.join
        )
        self._two = secondary_button(say("Compare", "Two people"), "users", self._comparing.say_two)
        self._part = secondary_button(
            say("Compare", "Undo: part the records"), "arrow-counter-clockwise", self._comparing.part
        )
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the way back to the case."""
        back = Crumb(say("Compare", "Cases"), lambda: self._desk.go(to.CasesPage()))
        return PageHeader(say("Compare", "One person or two?"), (back,))

    def open_on(self, destination: to.Destination) -> None:
        """Compare the two that are named."""
        if isinstance(destination, to.ComparePage):
            self._opened_on = destination
            clear(self._trouble)
            self._comparing.open(destination.left, destination.right)
            self._first_button().setFocus()

    def destination(self) -> to.Destination | None:
        """Return the two records that are compared."""
        return self._opened_on

    def _build(self) -> None:
        layout = sheet(self)
        layout.addLayout(self._trouble)
        layout.addWidget(self._answer)
        buttons = FlowLayout()
        for button in (self._join, self._two, self._part):
            buttons.addWidget(button)
        self._answer.body.addLayout(buttons)
        self._table.body.addLayout(self._grid)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        for at, share in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(at, share)
        layout.addWidget(self._table)
        layout.addStretch(1)
        self._answer.hide()

    def _bind(self) -> None:
        bind(self, self._comparing.changed, self._repaint)
        bind(self, self._comparing.failed, self._show_trouble)
        close = self._comparing.close
        self.destroyed.connect(lambda *_: close())

    def _repaint(self, _: object = None) -> None:
        comparison = self._comparing.comparison
        if comparison is None:
            return
        one = comparison.is_one_person
        self._answer.say(*_sentences(comparison, self._comparing.done))
        self._answer.show()
        self._join.setVisible(not one)
        self._two.setVisible(not one)
        self._part.setVisible(one and comparison.join is not None)
        self._fill(comparison)

    def _fill(self, comparison: Comparison) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, side in enumerate((comparison.left, comparison.right), start=1):
            opened = quiet_button(title_of(side), "folder", partial(self._comparing.go_to, side.case.id))
            self._grid.addWidget(opened, 0, at)
        for line, pair in enumerate(pairs_of(comparison, self._desk), start=1):
            self._grid.addWidget(WrapLabel(pair.label, Kind.MUTED), line, 0)
            for at, value in enumerate((pair.left, pair.right), start=1):
                self._grid.addWidget(_value(pair, value), line, at)

    def _first_button(self) -> Button:
        return self._join if self._join.isVisibleTo(self) else self._part

    def _show_trouble(self, error: FieldCaseError) -> None:
        clear(self._trouble)
        self._trouble.addWidget(MessageBlock(difficulty_of(error), on_copy=copy_text))


def _value(pair: Pair, value: str) -> WrapLabel:
    label = WrapLabel(value or say("Compare", "not known"), Kind.STRONG if pair.same else Kind.BODY)
    if pair.same:
        label.setAccessibleDescription(say("Compare", "the same in both"))
    return label


def _sentences(comparison: Comparison, done: Done) -> tuple[str, str]:
    if comparison.is_one_person:
        title = say("Compare", "These are the records of one person.")
        if done is Done.JOINED:
            title = say("Compare", "Joined: these are the records of one person now.")
        kept = say("Compare", "Both cases stay with everything in them. The records can be parted again.")
        return title, kept
    title = say("Compare", "Are these two records about one person?")
    if done is Done.PARTED:
        title = say("Compare", "Parted: these are two people again.")
    promise = say("Compare", "Joining keeps both cases with every answer and note, and can be undone later.")
    return title, promise
