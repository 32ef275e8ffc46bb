"""What Today says about keys: a kit that is missing, wrong passphrases since the last time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.services.arrival import Arrival
from fieldcase.services.reminders import Reminder
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, day_phrase, say
from fieldcase.viewmodels.key_news import KeyNews


class KeysCard(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, news: KeyNews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._news = news
        self.setProperty("role", "plain")
        self._place = column(self, gap=10)
        bind(self, news.changed, lambda _: self._repaint())
        close = news.close
        self.destroyed.connect(lambda *_: close())
        self._repaint()

    def _repaint(self) -> None:
        clear(self._place)
        for reminder in self._news.reminders:
            self._place.addWidget(self._reminding(reminder))
        arrival = self._news.arrival
        if arrival.attempts or arrival.keys_mended:
            self._place.addWidget(self._arriving(arrival))
        self.setVisible(self._place.count() > 0)

    def _reminding(self, reminder: Reminder) -> QWidget:
        if reminder is Reminder.NO_KIT:
            title = say("Today", "There is no recovery kit yet.")
            text = say(
                "Today", "If every passphrase is lost, so are the cases. It takes five minutes and paper."
            )
            words = say("Today", "Make the kit")
        else:
            title = say("Today", "It is time to rehearse with the recovery kit.")
            text = say("Today", "Find the paper, type the words: FieldCase only says whether they are right.")
            words = say("Today", "Rehearse")
        banner = Banner(Tone.WARN, title, text)
        button = secondary_button(words, "key", self._news.open_keys)
        banner.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return banner

    def _arriving(self, arrival: Arrival) -> QWidget:
        if arrival.attempts:
            day = day_phrase(arrival.since.astimezone().date(), self._news.today) if arrival.since else ""
            title = count(
                "Today", "%n attempt(s) with another passphrase since {day}", arrival.attempts, day=day
            )
            text = say("Today", "If that was not you, tell the person who looks after the notebook.")
        else:
            title = say("Today", "A change of keys that was interrupted is finished now.")
            text = say("Today", "Nothing is lost, and there is nothing for you to do.")
        banner = Banner(Tone.INFO, title, text)
        seen = quiet_button(say("Today", "Understood"), "check", self._news.dismiss)
        banner.body.addWidget(seen, 0, Qt.AlignmentFlag.AlignLeft)
        return banner
