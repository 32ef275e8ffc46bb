"""Cases that end: to look at, sent back, kept long enough."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.services.closing import ClosingNotice, NoticeKind
from fieldcase.ui.cases.phrases import case_name
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.viewmodels.closing import ClosingNews
from fieldcase.viewmodels.desk import Desk


class ClosingCard(QWidget):
    """A banner a case; takes no room while there is none."""

    def __init__(self, news: ClosingNews, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._news = news
        self._desk = desk
        self._place = column(self, gap=10)
        bind(self, news.changed, lambda _: self._repaint())
        close = news.close
        self.destroyed.connect(lambda *_: close())
        self.hide()

    def _repaint(self) -> None:
        clear(self._place)
        for notice in self._news.notices:
            self._place.addWidget(self._banner(notice))
        self.setVisible(bool(self._news.notices))

    def _banner(self, notice: ClosingNotice) -> Banner:
        banner = Banner(Tone.INFO, self._title(notice), notice.words, icon="archive")
        show = secondary_button(say("Closing", "Look at it"), "arrow-right", lambda: self._news.open(notice))
        banner.body.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        return banner

    def _title(self, notice: ClosingNotice) -> str:
        case = case_name(notice.case)
        if notice.kind is NoticeKind.REVIEW:
            return say("Closing", "{worker} asks you to close {case}", worker=notice.worker, case=case)
        if notice.kind is NoticeKind.SENT_BACK:
            return say("Closing", "{worker} sent the closing of {case} back", worker=notice.worker, case=case)
        if notice.kind is NoticeKind.ERASE:
            return say("Closing", "{worker} asks to erase {case}", worker=notice.worker, case=case)
        day = day_phrase(notice.day or self._desk.clock.today(), self._desk.clock.today())
        return say("Closing", "{case} is kept until: {day}", case=case, day=day)
