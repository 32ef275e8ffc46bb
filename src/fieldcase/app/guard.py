"""Locks when nobody is there."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fieldcase.app.session import hear_of_leaving
from fieldcase.app.watchers import Watchers
from fieldcase.services.preferences import AT_ONCE, ONLY_WHEN_IDLE, Preferences
from fieldcase.ui.shell.idle_notice import IdleNotice
from fieldcase.viewmodels.absence import WARNED_SECONDS, Absence

LOOK_MILLISECONDS = 1000
AWAY_MILLISECONDS = 1500
"""A window of another program that is gone again at once, such as a notice, is not leaving."""
SECONDS = 60
TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
)


class Guard(QObject):
    """
    Watches keys, mouse, the system, the cover; calls *lock* when it is time.

    Stands as long as the program; sleeps while no notebook is open. *least* says how many minutes the page
    that is shown allows at least: in a talk with a person nobody types for a while.
    """

    def __init__(
        self, window: QWidget, watchers: Watchers, lock: Callable[[], None], least: Callable[[], int]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._watchers = watchers
        self._lock = lock
        self._least = least
        self._preferences: Preferences | None = None
        self._notice: IdleNotice | None = None
        self.absence = Absence(time.monotonic, time.time)
        self._session = hear_of_leaving(window, self._left)
        self._clock = QTimer(self)
        self._away = QTimer(self)
        self._hidden = QTimer(self)
        self._bind()

    def begin(self, preferences: Preferences) -> None:
        """Guard an open notebook the way the worker likes it."""
        self._preferences = preferences
        self._count()
        self._clock.start(LOOK_MILLISECONDS)

    def end(self) -> None:
        """Sleep: there is nothing to guard."""
        self._preferences = None
        for timer in (self._clock, self._away, self._hidden):
            timer.stop()
        self._stayed()

    def count_again(self) -> None:
        """Another page is shown, which may allow more time."""
        if self._preferences is not None:
            self._count()

    def _bind(self) -> None:
        self._clock.timeout.connect(self.absence.look)
        self.absence.warned.subscribe(self._warn)
        self.absence.stayed.subscribe(lambda _: self._stayed())
        self.absence.gone.subscribe(lambda _: self._lock())
        for kind in TOUCHES:
            self._watchers.watch.on(kind, self._touched)
        for timer, run in ((self._away, self._still_away), (self._hidden, self._lock)):
            timer.setSingleShot(True)
            timer.timeout.connect(run)
        self._watchers.hider.hidden.connect(self._covered)
        self._watchers.hider.shown.connect(self._hidden.stop)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def _count(self) -> None:
        preferences = self._preferences
        if preferences is None:
            return
        minutes = max(preferences.lock_after, self._least()) if preferences.lock_after != AT_ONCE else 1
        self.absence.begin(minutes * SECONDS, minds_sleep=preferences.lock_on_leaving)

    def _touched(self, watched: QObject, event: QEvent) -> bool:
        del watched, event
        if self._preferences is not None:
            self.absence.touch()
        return False

    def _warn(self, seconds: int) -> None:
        if self._notice is None:
            self._notice = IdleNotice(self._window, WARNED_SECONDS)
        self._notice.show_left(seconds)

    def _stayed(self) -> None:
        if self._notice is not None:
            self._notice.hide()

    def _left(self) -> None:
        if self._preferences is not None and self._preferences.lock_on_leaving:
            self._lock()

    def _covered(self) -> None:
        minutes = self._preferences.hidden_lock_after if self._preferences is not None else ONLY_WHEN_IDLE
        if minutes != ONLY_WHEN_IDLE:
            # At once means after the cover is on the screen.
            self._hidden.start(minutes * SECONDS * 1000)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        at_once = self._preferences is not None and self._preferences.lock_after == AT_ONCE
        if at_once and state == Qt.ApplicationState.ApplicationInactive:
            self._away.start(AWAY_MILLISECONDS)
        else:
            self._away.stop()

    def _still_away(self) -> None:
        if QApplication.applicationState() == Qt.ApplicationState.ApplicationInactive:
            self._lock()
