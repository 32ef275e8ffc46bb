"""Today: what the day asks for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from fieldcase.domain.assistance import ServiceStep
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import VScroll, column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.toast import Toast
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import PageAction, PageHeader
from fieldcase.ui.today.closing_card import ClosingCard
from fieldcase.ui.today.due_card import DueCard
from fieldcase.ui.today.keys_card import KeysCard
from fieldcase.ui.today.legal_card import LegalCard
from fieldcase.ui.today.openings_card import OpeningsCard
from fieldcase.ui.today.phrases import first_sentence, greeting
from fieldcase.ui.today.tiles import Tiles
from fieldcase.ui.today.waiting_card import WaitingCard
from fieldcase.viewmodels.closing import ClosingNews
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import Destination
from fieldcase.viewmodels.key_news import KeyNews
from fieldcase.viewmodels.legal_dates import LegalDates
from fieldcase.viewmodels.openings import Openings
from fieldcase.viewmodels.today import Today

SIDE_BY_SIDE_FROM = 900
"""Narrower windows, in logical pixels at 100 % text, put what waits for others below."""
_GAP = 14


class TodayPage(Page):
    """
    The first page after unlocking.

    ``training_wanted`` asks the window for the notebook of made-up cases.
    """

    training_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = Today(desk)
        self._trouble = Trouble()
        self._due = DueCard(self._today)
        self._waiting = WaitingCard(self._today)
        self._tiles = Tiles(self._today)
        self._key_news = KeyNews(desk)
        self._keys = KeysCard(self._key_news)
        self._openings = Openings(desk, self._trouble.show_error)
        self._opened = OpeningsCard(self._openings, desk)
        self._closing_news = ClosingNews(desk, self._trouble.show_error)
        self._closing = ClosingCard(self._closing_news, desk)
        self._dates = LegalDates(desk, self._trouble.show_error)
        self._legal = LegalCard(self._dates)
        self._practice = Well()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._toast = Toast(self)
        self._scroll = VScroll()
        self._build()
        self._bind()
        self._repaint()

    def header(self) -> PageHeader:
        """Return the greeting, then what is safe."""
        sheet = self._today.sheet
        begin = PageAction(say("Today", "New intake"), self._today.begin_intake, "plus")
        if sheet is None:
            return PageHeader(say("Today", "Today"), primary=begin)
        return PageHeader(
            greeting(self._today.part_of_day, sheet.worker),
            subtitle=first_sentence(sheet.today, self._today.days_since_backup),
            primary=begin,
        )

    def open_on(self, destination: Destination) -> None:
        """Read the day again."""
        self._today.load()
        self._key_news.load()
        self._openings.load()
        self._closing_news.load()
        self._dates.load()
        self._scroll.verticalScrollBar().setValue(0)
        if not self._due.focus_first():
            self._tiles.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put our own work beside what others owe us while there is room."""
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        beside = self.window().width() >= look().px(SIDE_BY_SIDE_FROM)
        self._pair.setDirection(across if beside else down)

    def _build(self) -> None:
        content = QWidget()
        inner = column(content, gap=_GAP)
        inner.setContentsMargins(24, 0, 18, 20)
        self._pair.setSpacing(_GAP)
        ours = column(gap=_GAP)
        ours.addWidget(self._due)
        ours.addWidget(self._legal, 1)
        self._pair.addLayout(ours, 3)
        self._pair.addWidget(self._waiting, 2)
        inner.addWidget(self._trouble)
        inner.addWidget(self._keys)
        inner.addWidget(self._opened)
        inner.addWidget(self._closing)
        inner.addLayout(self._pair)
        inner.addWidget(self._tiles)
        inner.addWidget(self._practice)
        inner.addStretch(1)
        self._build_practice()
        outer = column(self, gap=0)
        self._scroll.show_content(content)
        outer.addWidget(self._scroll)

    def _build_practice(self) -> None:
        line = row(gap=12)
        line.addWidget(IconLabel("graduation-cap-duotone", 26, "primary"))
        words = column(gap=0)
        words.addWidget(WrapLabel(say("Today", "New here? Practise with made-up cases first."), Kind.STRONG))
        about = say("Today", "Practice uses a separate notebook. Nothing in it can be sent.")
        words.addWidget(WrapLabel(about, Kind.MUTED))
        line.addLayout(words, 1)
        line.addWidget(
            secondary_button(say("Today", "Open practice notebook"), on_click=self.training_wanted.emit)
        )
        self._practice.body.addLayout(line)
        self._practice.hide()

    def _bind(self) -> None:
        bind(self, self._today.changed, self._repaint)
        bind(self, self._today.changed, self._trouble.settle)
        bind(self, self._today.failed, self._trouble.show_error)
        bind(self, self._today.ticked, self._offer_undo)
        self.destroyed.connect(partial(_close, self._today))

    def _repaint(self, _: object = None) -> None:
        self._due.repaint_card()
        self._waiting.repaint_card()
        self._tiles.repaint_tiles()
        self._practice.setVisible(self._today.practice_is_offered)
        self.heading_changed.emit()

    def _offer_undo(self, step: ServiceStep) -> None:
        words = say("Today", "Step ticked: {step}", step=step.title)
        self._toast.say(words, partial(self._today.take_back, step.id))


def _close(today: Today, _: object = None) -> None:
    today.close()
