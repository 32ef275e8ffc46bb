"""The page of the help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.layouts import VScroll, column
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.help.side_list import SideItem, SideList
from fieldcase.ui.help.topic_view import TopicView
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import PageHeader
from fieldcase.viewmodels.destinations import Destination
from fieldcase.viewmodels.help import Help


class HelpPage(Page):
    """A searchable list of topics, the open one beside it; works without a notebook as well."""

    def __init__(self, helping: Help, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._help = helping
        self._shown = ""
        self._build()
        self._bind()
        self._repaint()

    def header(self) -> PageHeader:
        """Return the first line; the search of this page stands beside its list."""
        return PageHeader(
            say("Help", "Help"),
            subtitle=say("Help", "Everything here is on this computer; nothing is looked up anywhere else."),
            search=False,
        )

    def open_on(self, destination: Destination) -> None:
        """Put the caret into the search field."""
        del destination
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._topic = TopicView()
        self._scroll = VScroll(self._topic)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(say("Help", "The text"))
        nothing = say("Help", "Nothing was found for these words. Try another word, or fewer.")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(EmptyState("magnifying-glass", nothing))
        self._side = SideList(say("Help", "Topics"), self._pages)
        self._search = SearchField(say("Help", "Search the help"), say("Help", "Search the help"))
        self._side.above.addWidget(self._search)
        whole = column(self)
        whole.setContentsMargins(24, 6, 18, 16)
        whole.addWidget(self._side)

    def _bind(self) -> None:
        bind(self, self._help.changed, lambda _: self._repaint())
        self._search.textEdited.connect(self._help.search)
        self._search.returnPressed.connect(self._side.focus_list)
        self._side.chosen.connect(self._help.choose)

    def _repaint(self) -> None:
        found = self._help.found
        chosen = self._help.chosen
        self._side.show_items([SideItem(one.code, one.topic.title) for one in found], chosen.code)
        self._pages.setCurrentIndex(0 if found else 1)
        if chosen.code != self._shown:
            self._shown = chosen.code
            self._topic.show_topic(chosen.topic)
            self._scroll.verticalScrollBar().setValue(0)
