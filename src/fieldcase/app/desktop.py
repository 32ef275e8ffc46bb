"""Runs the program: the door first, everything else once somebody opened it."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from fieldcase.app import dressing
from fieldcase.app.doors import Doorkeeper
from fieldcase.app.other_ways import OtherWays
from fieldcase.app.request import StartRequest
from fieldcase.app.window_hardening import harden_window
from fieldcase.domain.clock import SystemClock
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.preferences import Preferences, load_preferences, save_preferences
from fieldcase.services.runner import Lane
from fieldcase.ui.background import QtRunner
from fieldcase.ui.i18n import LANGUAGES, PSEUDO_LONG
from fieldcase.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from fieldcase.app.emergency_window import EmergencyWindow
    from fieldcase.app.opened import Opened
    from fieldcase.app.watchers import Watchers
    from fieldcase.services.event_log import EventLog
    from fieldcase.viewmodels.desk import Desk
    from fieldcase.viewmodels.destinations import Destination

PREFERENCES_FILE = "preferences.json"
EMERGENCY_KEY = "F12"


def run_app(request: StartRequest) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    app = QApplication(sys.argv[:1])
    log = harden_window(request.place.parent, SystemClock())
    desktop = Desktop(app, request, log)
    desktop.begin()
    code = app.exec()
    desktop.finish()
    return code


class Desktop:
    """
    The running program: one window, one runner, at most one open notebook.

    The modules behind the door (forms, bundles, pages) are imported when it opens, not before: the
    unlock page is painted first.
    """

    def __init__(self, app: QApplication, request: StartRequest, log: EventLog | None = None) -> None:
        self._app = app
        self._settings_file = request.place.parent / PREFERENCES_FILE
        self._preferences = load_preferences(self._settings_file)
        dressing.begin(app, self._preferences)
        self._watchers: Watchers | None = None
        self._runner = QtRunner(log)
        self.window = MainWindow()
        self._doors = Doorkeeper(request, self._runner, SystemClock())
        self._opened: Opened | None = None
        self._desk: Desk | None = None
        self._emergency: EmergencyWindow | None = None
        self._left: tuple[Path | None, Destination] | None = None
        """The notebook that was locked, with the place to return to: never in another notebook."""
        self._bind()

    def begin(self) -> None:
        """Show the door."""
        self._show_door()
        self.window.show()
        QTimer.singleShot(0, self._watch)
        QTimer.singleShot(0, self._doors.warm_up)
        self._doors.begin()

    def finish(self) -> None:
        """Let every lane finish, then go."""
        if self._opened is not None:
            self._opened.rest()
        self._runner.submit(Lane.VAULT, self._doors.close, _nothing, _nothing)
        self._runner.finish()

    def show_emergency_card(self) -> None:
        """Show the numbers for a bad moment over whatever is on the screen."""
        from fieldcase.app.emergency_window import EmergencyWindow  # noqa: PLC0415  (seldom)

        if self._emergency is None:
            self._emergency = EmergencyWindow(self._preferences.language, self.window, self._desk)
            self._emergency.destroyed.connect(self._forget_card)
        self._emergency.show()
        self._emergency.raise_()
        self._emergency.activateWindow()

    def lock(self) -> None:
        """Keep what was typed, close the notebook, show the door."""
        if self._opened is None:
            return
        self._put_away()
        self._runner.submit(Lane.VAULT, self._doors.close, _nothing, _nothing)
        self._show_door()

    def _bind(self) -> None:
        self._doors.opened.subscribe(lambda _: self._open())
        self._doors.changed.subscribe(lambda _: self._show_door())
        self._doors.language_chosen.subscribe(self._speak)
        self._doors.help_wanted.subscribe(lambda _: self._help())
        self.window.closing.connect(self._leave)
        card = QShortcut(QKeySequence(EMERGENCY_KEY), self.window)
        card.activated.connect(self.show_emergency_card)

    def _show_door(self) -> None:
        self.window.show_only(self._doors.widget())

    def _open(self) -> None:
        if self._doors.has_to_decide:
            self.window.show_only(self._doors.loss_page())
            return
        # Only now: what these modules bring along is a third of the start.
        from fieldcase.app.opened import Hands, Opened  # noqa: PLC0415  (not before the first paint)
        from fieldcase.app.pages import Wishes  # noqa: PLC0415  (not before the first paint)
        from fieldcase.viewmodels.desk import Desk  # noqa: PLC0415  (not before the first paint)
        from fieldcase.viewmodels.destinations import TodayPage  # noqa: PLC0415  (not before the first paint)

        desk = Desk(
            self._doors.shelf,
            self._runner,
            self._doors.content,
            self._doors.clock,
            self._preferences.language,
        )
        self._desk = desk
        hands = Hands(
            self.lock,
            Wishes(
                self._keep,
                self._practise,
                self._doors.practice_stick,
                lambda: self._doors.restoring_open(self.lock),
                self._erase,
            ),
            self._watch().hider,
            self.show_emergency_card,
        )
        self._opened = Opened(self.window, desk, self._preferences, hands)
        left, destination = self._left or (None, TodayPage())
        self._opened.work.show(destination if left == self._doors.folder else TodayPage())

    def _practise(self) -> None:
        """Lock the worker's own notebook, then show the door of the practice notebooks."""
        self.lock()
        self._doors.change_side()

    def _erase(self) -> None:
        """Lock the notebook, then show the page that erases its keys."""
        self.lock()
        self._doors.show_beside(OtherWays.erase_page)

    def _watch(self) -> Watchers:
        """Begin to watch every window, once."""
        if self._watchers is None:
            from fieldcase.app.watchers import begin_watching  # noqa: PLC0415  (not before the first paint)

            self._watchers = begin_watching(self._app)
        return self._watchers

    def _put_away(self) -> None:
        if self._emergency is not None:
            # It shows our duty officer, who is nobody's business once the notebook is locked.
            self._emergency.close()
            self._emergency = None
        self._desk = None
        if self._opened is not None:
            self._opened.close()
            # Known only now: closing lets the page say where it stands, not where it was opened.
            self._left = (self._doors.folder, self._opened.work.here)
            self._opened = None

    def _keep(self, preferences: Preferences) -> None:
        """Keep what the worker likes, and dress the window again; the page that is open stays open."""
        self._preferences = preferences
        self._runner.submit(
            Lane.COMPUTE, lambda: save_preferences(self._settings_file, preferences), _nothing, _nothing
        )
        dressing.dress(self._app, preferences)
        if self._opened is not None:
            self._put_away()
            # The page that asked is still in its own handler.
            QTimer.singleShot(0, self._open)

    def _speak(self, tag: str) -> None:
        """Speak the language *tag*, or the next one when none is named."""
        tags = [language.tag for language in LANGUAGES if language is not PSEUDO_LONG]
        following = tags[(tags.index(self._preferences.language) + 1) % len(tags)]
        self._keep(replace(self._preferences, language=tag or following))
        QTimer.singleShot(0, self._show_door)

    def _help(self) -> None:
        """Show the help texts in a window of their own: they need no notebook."""
        from fieldcase.app.help_window import HelpWindow  # noqa: PLC0415  (before the door is opened, seldom)

        HelpWindow(self._preferences.language, self.window).show()

    def _forget_card(self, _: object = None) -> None:
        self._emergency = None

    def _leave(self) -> None:
        if self._opened is not None:
            self._opened.work.leave()


def _nothing(_: object | FieldCaseError = None) -> None:
    """Nothing to tell anybody: a lost preference, a notebook that is closed already."""
