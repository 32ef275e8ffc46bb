"""Outbox and inbox: what went out, what came in, what waits to be carried."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.exchange.code_reply_view import PLACE as REPLY_PLACE
from fieldcase.ui.exchange.code_reply_view import CodeReplyView
from fieldcase.ui.exchange.inbox_view import InboxView
from fieldcase.ui.exchange.news_place import NewsPlace
from fieldcase.ui.exchange.outbox_view import OutboxView
from fieldcase.ui.exchange.review_view import ReviewView
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.referral.volumes import Places
from fieldcase.ui.shell.page import Crumb, PageAction, PageHeader
from fieldcase.viewmodels import destinations
from fieldcase.viewmodels.code_reply import CodeReply
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import Destination, ExchangeTab
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.exchange import Exchange


class ExchangePage(Page):
    """Two lists, besides the preview of one referral of the inbox."""

    def __init__(self, desk: Desk, places: Places | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._places = places or Places()
        self._exchange = Exchange(desk)
        self._tabs = Segmented(
            say("Exchange", "Outbox or inbox"),
            [
                Segment(ExchangeTab.OUTBOX.value, say("Exchange", "Outbox")),
                Segment(ExchangeTab.INBOX.value, say("Exchange", "Inbox")),
            ],
        )
        self._drop_hint = WrapLabel(say("Exchange", "You can also drop a file here."), Kind.MUTED)
        self._news = NewsPlace(self._exchange, desk)
        self._outbox = OutboxView(self._exchange, desk, self._places)
        self._inbox = InboxView(self._exchange, desk, self._choose_file)
        self._review = ReviewView(desk, self._places)
        self._reply = CodeReply(desk)
        self._reply_view = CodeReplyView(self._reply, self._choose_reply, self.close_reply)
        self._replying = False
        self._stack = QStackedWidget()
        self._shown: QWidget | None = None
        self._reviewing = ""
        self._heading = ""
        self._build()
        self._bind()

    @property
    def exchange(self) -> Exchange:
        """The state of this page."""
        return self._exchange

    def header(self) -> PageHeader:
        """Offer to open a file; name the sender while one is read."""
        title = say("Exchange", "Outbox & inbox")
        open_file = PageAction(say("Exchange", "Open a file…"), self._choose_file, "folder-open")
        if self._replying:
            return PageHeader(
                say("Exchange", "A reply without FieldCase"), crumbs=(Crumb(title, self.close_reply),)
            )
        if self._exchange.state.reviewing is None:
            reply = PageAction(say("Exchange", "A reply without FieldCase…"), self.open_reply, "phone")
            return PageHeader(title, primary=open_file, secondary=(reply,))
        sheet = self._review.review.state.sheet
        name = sheet.incoming.sender_name if sheet is not None else ""
        back = Crumb(title, lambda: self._exchange.review(None))
        return PageHeader(say("Exchange", "From {name}", name=name), crumbs=(back,))

    def open_on(self, destination: Destination) -> None:
        """Show outbox or inbox, or one referral of the inbox."""
        if isinstance(destination, destinations.ExchangePage):
            self._shown = None
            self._reviewing = ""
            self._replying = False
            self._exchange.open(destination.tab, destination.bundle_id)

    def open_reply(self) -> None:
        """Type a reply code, or open a reply file."""
        self._reply_view.start_afresh()
        self._show_reply()

    def close_reply(self) -> None:
        """Go back to the lists, which have read the answer meanwhile."""
        self._reply_view.start_afresh()
        self._replying = False
        self._repaint()

    def destination(self) -> Destination:
        """Return the side that is shown, with the referral that is read."""
        state = self._exchange.state
        return destinations.ExchangePage(state.tab, state.reviewing)

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open the forms somebody was in the middle of."""
        self._outbox.reopen(drafts)
        self._review.reopen(drafts)
        if drafts.fields_of(REPLY_PLACE) and self._exchange.state.reviewing is None:
            self._show_reply()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self._exchange.import_file(path)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        for view in (self._outbox, self._inbox, self._review, self._reply_view):
            self._stack.addWidget(view)
        line = row(gap=12)
        line.addWidget(self._tabs)
        line.addWidget(self._drop_hint, 1)
        outer = column(self, gap=10)
        outer.setContentsMargins(21, 0, 16, 12)
        outer.addLayout(line)
        outer.addWidget(self._news)
        outer.addWidget(self._stack, 1)

    def _bind(self) -> None:
        bind(self, self._exchange.changed, self._repaint)
        bind(self, self._exchange.changed, lambda _news: self._review.review.carrying.look_again())
        bind(self, self._exchange.carrying.changed, self._repaint)
        bind(self, self._review.review.changed, self._tell_heading)
        self._tabs.chosen.connect(lambda code: self._exchange.show(ExchangeTab(code)))
        self.destroyed.connect(lambda *_, close=self._exchange.close: close())

    def _repaint(self, _news: None = None) -> None:
        state = self._exchange.state
        if state.sheet is None:
            self._news.show_state(state)
            return
        self._tabs.choose(state.tab.value)
        self._tabs.relabel(ExchangeTab.INBOX.value, _inbox_words(state.sheet.waiting_count))
        self._news.show_state(state)
        self._outbox.show_state(state)
        self._inbox.show_state(state)
        reviewing = state.reviewing or ""
        for part in (self._tabs, self._drop_hint):
            part.setVisible(not reviewing and not self._replying)
        if state.reviewing is not None and reviewing != self._reviewing:
            self._review.open(state.reviewing)
        self._reviewing = reviewing
        self._tell_heading()
        self._show_view()

    def _show_view(self) -> None:
        state = self._exchange.state
        view: OutboxView | InboxView | ReviewView | CodeReplyView = self._outbox
        if self._replying:
            view = self._reply_view
        elif state.tab is ExchangeTab.INBOX:
            view = self._inbox if state.reviewing is None else self._review
        self._stack.setCurrentWidget(view)
        if view is not self._shown:
            self._shown = view
            view.focus_first()

    def _tell_heading(self, _news: None = None) -> None:
        heading = self.header().title
        if heading != self._heading:
            self._heading = heading
            self.heading_changed.emit()

    def _show_reply(self) -> None:
        self._replying = True
        self._repaint()

    def _choose_reply(self) -> None:
        path = self._places.choose_file(self)
        if path is not None:
            self._reply.take_file(path)

    def _choose_file(self) -> None:
        path = self._places.choose_file(self)
        if path is not None:
            self._exchange.import_file(path)


def _inbox_words(waiting: int) -> str:
    if waiting:
        return say("Exchange", "Inbox {number}", number=waiting)
    return say("Exchange", "Inbox")


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
