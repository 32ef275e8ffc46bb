"""The frame around every page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.theme import look
from fieldcase.ui.shell.footer_bar import FooterBar
from fieldcase.ui.shell.header_bar import HeaderBar
from fieldcase.ui.shell.navigation import Navigation, Place, usual_places
from fieldcase.ui.shell.page import PageFooter, PageHeader

WORDS_FROM = 1180
"""Narrower windows, in logical pixels at 100 % text, show the places as icons."""

_PRACTICE_FRAME = 3


class AppFrame(QWidget):
    """
    Places, header, pages, footer. Knows no rules: says what somebody wants, shows what it is told.

    A page belongs to the place its name starts with: ``cases/interview`` is marked as ``cases``.
    """

    navigated = Signal(str)
    hide_requested = Signal()
    lock_requested = Signal()
    search_requested = Signal(str)
    next_requested = Signal()

    def __init__(self, places: Sequence[Place] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._pages: dict[str, QWidget] = {}
        self._headers: dict[str, PageHeader] = {}
        self._footers: dict[str, PageFooter | None] = {}
        self._page = ""
        self._practising = False
        self._navigation = Navigation(usual_places() if places is None else places)
        self._header = HeaderBar()
        self._footer = FooterBar()
        self._stack = QStackedWidget()
        self.notices = column(gap=8)
        """What concerns the whole notebook stands above every page; takes no room while all is well."""
        self._build()
        self._bind()

    def add_page(self, name: str, widget: QWidget) -> None:
        """Keep *widget* as the page *name*; an earlier page of that name is deleted."""
        earlier = self._pages.pop(name, None)
        if earlier is not None:
            self._stack.removeWidget(earlier)
            earlier.deleteLater()
        self._pages[name] = widget
        self._stack.addWidget(widget)

    def page(self) -> str:
        """Return the name of the present page."""
        return self._page

    def set_page(self, name: str) -> None:
        """Show the page *name* with its header and footer."""
        self._page = name
        self._stack.setCurrentWidget(self._pages[name])
        self._navigation.show_place(name.split("/", 1)[0])
        self._repaint()

    def set_header(self, name: str, header: PageHeader) -> None:
        """Keep *header* for the page *name*, show it when that page is the present one."""
        self._headers[name] = header
        if name == self._page:
            self._header.show_header(header)

    def set_footer(self, name: str, footer: PageFooter | None) -> None:
        """Keep *footer* for the page *name*, show it when that page is the present one."""
        self._footers[name] = footer
        if name == self._page:
            self._show_footer(footer)

    def set_status(self, status: str, *, saved: bool = False) -> None:
        """Change the words in the middle of the present footer."""
        self._footer.say(status, saved=saved)

    def set_badge(self, place: str, number: int) -> None:
        """Show *number* beside the place; 0 shows nothing."""
        self._navigation.show_badge(place, number)

    def show_place(self, place: str, *, shown: bool) -> None:
        """Show a place at the side, or not."""
        self._navigation.offer(place, shown=shown)

    def set_worker(self, name: str, role: str) -> None:
        """Show who works here now."""
        self._navigation.show_worker(name, role)

    def set_practice(self, practising: bool) -> None:
        """Show the amber frame of the practice notebook, or take it away."""
        self._practising = practising
        edge = _PRACTICE_FRAME if practising else 0
        self.setContentsMargins(edge, edge, edge, edge)
        self._header.show_practice(practising)
        self.update()

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self._header.focus_search()

    def clear_search(self) -> None:
        """Empty the search field without searching."""
        self._header.clear_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Ctrl+Enter wherever the focus is; a page that means something of its own by it comes first."""
        enter = Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.next_requested.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the places as icons when the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the places to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the frame of the practice notebook."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look().tokens.bg))
        if self._practising:
            painter.setPen(QPen(QColor(look().tokens.focus), 2 * _PRACTICE_FRAME))
            painter.drawRect(self.rect())

    def _build(self) -> None:
        whole = row(self, gap=0)
        whole.addWidget(self._navigation)
        right = column(gap=0)
        right.addWidget(self._header)
        right.addLayout(self.notices)
        right.addWidget(self._stack, 1)
        right.addWidget(self._footer)
        whole.addLayout(right, 1)
        self._footer.hide()

    def _bind(self) -> None:
        self._navigation.wanted.connect(self.navigated.emit)
        self._header.hide_requested.connect(self.hide_requested.emit)
        self._header.lock_requested.connect(self.lock_requested.emit)
        self._header.search_requested.connect(self.search_requested.emit)

    def _fit(self) -> None:
        self._navigation.narrow(self.width() < look().px(WORDS_FROM))

    def _repaint(self) -> None:
        self._header.show_header(self._headers.get(self._page, PageHeader("")))
        self._show_footer(self._footers.get(self._page))

    def _show_footer(self, footer: PageFooter | None) -> None:
        self._footer.setVisible(footer is not None)
        if footer is not None:
            self._footer.show_footer(footer)
