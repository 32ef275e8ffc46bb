"""The first minutes, as small pages on one card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QProgressBar, QSizePolicy, QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, PlainLabel
from fieldcase.ui.i18n import current_language, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.unlock.centred_card import CentredCard
from fieldcase.ui.unlock.first_page import FirstPageView
from fieldcase.ui.unlock.kit_view import KitView
from fieldcase.ui.unlock.language_view import LanguageView
from fieldcase.ui.unlock.passphrase_view import PassphraseView
from fieldcase.ui.unlock.start_view import StartView
from fieldcase.ui.unlock.who_view import WhoView
from fieldcase.viewmodels.first_run import FirstPage, FirstRun

CARD_WIDTH = 540
BUSY_STEPS = 0
"""A bar without steps: how long the keys take differs from computer to computer."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirstRunPage(QWidget):
    """
    Shows the page of *first_run*; Enter presses the button that goes on.

    ``language_chosen`` asks for another language at once; whoever answers may make this page anew.
    """

    language_chosen = Signal(str)
    restore_wanted = Signal()

    def __init__(self, first_run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_run = first_run
        self._shown: FirstPage | None = None
        self.setProperty("role", "page")
        self._build()
        bind(self, first_run.changed, lambda _: self._repaint())
        self._repaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, else the one that goes on."""
        if Qt.Key(event.key()) not in _ENTER:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.isEnabled():
            focused.click()
        else:
            self._go_on()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where one starts."""
        super().showEvent(event)
        self._view.focus_first()

    def _build(self) -> None:
        self._middle = CentredCard(CARD_WIDTH)
        column(self).addWidget(self._middle)
        top = self._top()
        self._place = column()
        self._told = column()
        self._bar = QProgressBar()
        self._bar.setRange(0, BUSY_STEPS)
        self._bar.setTextVisible(False)
        self._next = primary_button("", "", self._go_on)
        self._next.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        body = self._middle.body
        for layout in (top, self._place, self._told):
            body.addLayout(layout)
        body.addSpacing(4)
        body.addWidget(self._bar)
        body.addWidget(self._next)

    def _top(self) -> QGridLayout:
        self._back = quiet_button(say("First run", "Back"), "arrow-left", self._first_run.back)
        self._icon = IconLabel("notebook-duotone", 44, "primary")
        self._where = PlainLabel("", Kind.CAPTION)
        top = QGridLayout()
        top.setContentsMargins(0, 0, 0, 0)
        for place, side in enumerate((1, 0, 1)):
            top.setColumnStretch(place, side)
        upper = Qt.AlignmentFlag.AlignTop
        top.addWidget(self._back, 0, 0, upper | Qt.AlignmentFlag.AlignLeft)
        top.addWidget(self._icon, 0, 1)
        top.addWidget(self._where, 0, 2, upper | Qt.AlignmentFlag.AlignRight)
        return top

    def _repaint(self) -> None:
        if self._shown is not self._first_run.page:
            self._turn(self._first_run.page)
        self._view.refresh()
        busy = self._first_run.busy
        words = self._view.primary_words()
        self._next.say(words)
        self._next.setVisible(bool(words) and not busy)
        self._back.setVisible(self._first_run.may_go_back)
        self._back.setEnabled(not busy)
        self._view.setEnabled(not busy)
        self._bar.setVisible(busy)
        self._bar.setAccessibleName(self._view.busy_words())
        if busy:
            self._middle.reveal(self._bar)
        self._tell()

    def _turn(self, page: FirstPage) -> None:
        self._shown = page
        pages = list(FirstPage)
        self._where.setText(
            say("First run", "Step {number} of {last}", number=pages.index(page) + 1, last=len(pages))
        )
        clear(self._place)
        self._view = self._made(page)
        self._icon.show_icon(self._view.icon)
        self._place.addWidget(self._view)
        QWidget.setTabOrder(self._view.last_field(), self._next)
        self._middle.scroll_up()
        if self.isVisible():
            self._view.show()
            self._view.focus_first()

    def _made(self, page: FirstPage) -> FirstPageView:
        makers: dict[FirstPage, Callable[[], FirstPageView]] = {
            FirstPage.LANGUAGE: lambda: LanguageView(self._speak),
            FirstPage.CHOICE: lambda: StartView(self._first_run, self.restore_wanted.emit),
            FirstPage.PASSPHRASE: lambda: PassphraseView(self._first_run),
            FirstPage.WHO: lambda: WhoView(self._first_run),
            FirstPage.KIT: lambda: KitView(self._first_run),
        }
        return makers[page]()

    def _speak(self, tag: str) -> None:
        if tag == current_language().tag:
            self._first_run.forward()
        else:
            self.language_chosen.emit(tag)

    def _tell(self) -> None:
        clear(self._told)
        if self._first_run.problem is not None:
            block = MessageBlock(difficulty_of(self._first_run.problem))
            self._told.addWidget(block)
            self._middle.reveal(block)

    def _go_on(self) -> None:
        if not self._view.primary_words():
            return
        if self._first_run.may_go_on:
            self._first_run.forward()
        else:
            self._middle.reveal(self._view.show_missing())
