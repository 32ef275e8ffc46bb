"""The board: who sleeps where, what the last shift said, what is to be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from fieldcase.domain.ids import HouseId
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import set_scope
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.layouts import clear, column, hairline, sheet
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import count, say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import PageAction, PageHeader
from fieldcase.ui.shelter.bed_row import BedRow
from fieldcase.ui.shelter.house_form import DETAILS, HouseForm, place_of
from fieldcase.ui.shelter.shift_card import ShiftCard
from fieldcase.ui.shelter.tasks_card import TasksCard
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import Destination
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.shelter import Shelter

_BESIDE_FROM = 1000
"""Narrower windows, in logical pixels at 100 % text, put everything in one column."""


class ShelterPage(Page):
    """One house at a time; names that say nothing, never an address."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._shelter = Shelter(desk)
        self._trouble = Trouble()
        self._houses: QVBoxLayout = column(gap=0)
        self._form = HouseForm(self._shelter)
        self._beds = Card(say("Shelter", "Places to sleep"), "bed")
        self._rows: QVBoxLayout = column(gap=6)
        self._free = WrapLabel("", Kind.MUTED)
        self._shift, self._tasks = ShiftCard(self._shelter), TasksCard(self._shelter)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        begin = primary_button(say("Shelter", "Add a house"), "plus", self._begin_house)
        self._empty = EmptyState(
            "bed", say("Shelter", "No house yet. Give it a name that says nothing, then add its beds."), begin
        )
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the title, and how a house is added."""
        add = PageAction(say("Shelter", "Add a house"), self._begin_house, "plus")
        return PageHeader(say("Shelter", "Shelter"), secondary=(add,))

    def open_on(self, destination: Destination) -> None:  # noqa: ARG002  (there is one board)
        """Read the board."""
        self._trouble.settle()
        self._shelter.load()

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open the house somebody was in the middle of describing."""
        house = self._shelter.house
        if house is not None and DETAILS in drafts.forms_of(place_of(house.house.id)):
            self._change_house()
        elif DETAILS in drafts.forms_of(place_of(None)):
            self._begin_house()

    def _build(self) -> None:
        layout = sheet(self)
        layout.addWidget(self._trouble)
        layout.addLayout(self._houses)
        layout.addWidget(self._form)
        self._beds.add_to_header(
            quiet_button(say("Shelter", "House and beds…"), "pencil-simple", self._change_house)
        )
        self._beds.add(self._free)
        self._beds.body.addLayout(self._rows)
        side = column(gap=12)
        side.addWidget(self._shift)
        side.addWidget(self._tasks)
        side.addStretch(1)
        left = column(gap=12)
        left.addWidget(self._beds)
        left.addStretch(1)
        self._body.setSpacing(12)
        self._body.addLayout(left, 1)
        self._body.addLayout(side, 1)
        layout.addLayout(self._body)
        layout.addWidget(self._empty)
        layout.addStretch(1)

    def _bind(self) -> None:
        bind(self, self._shelter.changed, self._repaint)
        bind(self, self._shelter.changed, self._trouble.settle)
        bind(self, self._shelter.failed, self._trouble.show_error)
        self.destroyed.connect(partial(_close, self._shelter))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= look().px(_BESIDE_FROM)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(across if wide else down)

    def _repaint(self, _: object = None) -> None:
        board, house = self._shelter.board, self._shelter.house
        if board is None:
            return
        set_scope(self, place_of(house.house.id if house is not None else None))
        self._empty.setVisible(house is None)
        for card in (self._beds, self._shift, self._tasks):
            card.setVisible(house is not None)
        self._show_houses()
        self._shift.repaint_card()
        self._tasks.repaint_card()
        clear(self._rows)
        if house is None:
            return
        free = sum(sleeper.stay is None for sleeper in house.sleepers)
        self._free.setText(count("Shelter", "%n bed(s) free", free))
        for number, sleeper in enumerate(house.sleepers):
            if number:
                self._rows.addWidget(hairline())
            self._rows.addWidget(BedRow(sleeper, self._shelter))

    def _show_houses(self) -> None:
        board, house = self._shelter.board, self._shelter.house
        clear(self._houses)
        if board is None or house is None or len(board.houses) == 1:
            return
        segments = [Segment(one.house.id, one.house.name) for one in board.houses]
        choice = Segmented(say("Shelter", "House"), segments)
        choice.choose(house.house.id)
        choice.chosen.connect(lambda code: self._shelter.choose(HouseId(code)))
        self._houses.addWidget(choice)

    def _begin_house(self) -> None:
        self._form.begin(None)

    def _change_house(self) -> None:
        house = self._shelter.house
        self._form.begin(house.house if house else None)


def _close(shelter: Shelter, _: object = None) -> None:
    shelter.close()
