"""Keeps an open notebook safe without being asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from fieldcase.app.allocator import give_back_what_is_free
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.erasing_after import finish_erasing
from fieldcase.services.keeping_safe import keep_safe
from fieldcase.viewmodels.desk import Desk

EVERY_MINUTES = 5
AFTER_OPENING_MS = 1_000


class Upkeep(QObject):
    """Looks every few minutes what has come due: a checkpoint, a backup, a trial."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MINUTES * 60_000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        # After the first page is painted.
        QTimer.singleShot(0, self, self.finish)
        QTimer.singleShot(AFTER_OPENING_MS, self, give_back_what_is_free)

    def look(self) -> None:
        """Do what has come due, in the vault's lane; then what the last minutes left behind is given back."""
        self.finish()
        self._desk.ask(keep_safe, self._end, _tried_again_later)

    def finish(self) -> None:
        """Go on with what was stopped when somebody was erased."""
        self._desk.ask(finish_erasing, self._tell, _tried_again_later)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _end(self, topic: Topic) -> None:
        give_back_what_is_free()
        self._tell(topic)

    def _tell(self, topic: Topic) -> None:
        self._desk.publish(topic, self)


def _tried_again_later(_: FieldCaseError) -> None:
    """A full disk, a notebook that was locked meanwhile: the next look tells."""
