"""Let the courier go its rounds while the notebook is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from fieldcase.domain.changes import Topic
from fieldcase.ui.mail_words import neutral_words
from fieldcase.viewmodels.courier import Courier
from fieldcase.viewmodels.desk import Desk, News

ROUND_MILLISECONDS = 20_000
SOON_MILLISECONDS = 300


class Rounds(QObject):
    """A round every twenty seconds, and soon after a file was put on its way; most find nothing to do."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.courier = Courier(desk, neutral_words())
        self._regular = QTimer(self)
        self._regular.setInterval(ROUND_MILLISECONDS)
        self._regular.timeout.connect(self.courier.go_round)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MILLISECONDS)
        self._soon.timeout.connect(self.courier.go_round)
        self._close = desk.changed.subscribe(self._hear)
        self._regular.start()
        self._soon.start()

    def stop(self) -> None:
        """Go no more rounds; what is under way ends by itself and is due again if it was not written down."""
        self._close()
        self._regular.stop()
        self._soon.stop()

    def _hear(self, news: News) -> None:
        if news.topic & Topic.OUTBOX:
            self._soon.start()
