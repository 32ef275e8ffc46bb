"""Cases that were opened with a reason, told to supervisors and to whoever leads them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.services.leading import OpeningNotice
from fieldcase.ui.cases.phrases import moment_words
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.openings import Openings


class OpeningsCard(QWidget):
    """A banner an opening; takes no room while there is none."""

    def __init__(self, openings: Openings, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._openings = openings
        self._desk = desk
        self._place = column(self, gap=10)
        bind(self, openings.changed, lambda _: self._repaint())
        close = openings.close
        self.destroyed.connect(lambda *_: close())
        self.hide()

    def _repaint(self) -> None:
        clear(self._place)
        for notice in self._openings.notices:
            self._place.addWidget(self._banner(notice))
        self.setVisible(bool(self._openings.notices))

    def _banner(self, notice: OpeningNotice) -> Banner:
        at = moment_words(notice.opening.opened_at, self._desk.clock.today())
        title = say(
            "Need to know",
            "{name} opened {code} with a reason",
            name=isolate(notice.worker),
            code=isolate(notice.case_code),
        )
        text = say("Need to know", "{moment}: {reason}", moment=at, reason=notice.opening.reason)
        banner = Banner(Tone.WARN, title, text)
        line = FlowLayout(gap=8)
        if notice.may_confirm:
            seen = say("Need to know", "I have seen it")
            line.addWidget(secondary_button(seen, "check", lambda: self._openings.confirm(notice)))
        show = say("Need to know", "Show the case")
        line.addWidget(quiet_button(show, "folders", lambda: self._openings.open(notice)))
        banner.body.addLayout(line)
        return banner
