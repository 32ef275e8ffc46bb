"""Runs the program: the door first, everything else once somebody opened it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fieldcase.app import dressing
from fieldcase.app.allocator import give_back_large_blocks
from fieldcase.app.comeback import Comeback, start_again
from fieldcase.app.doors import Doorkeeper
from fieldcase.app.endings import hear_endings
from fieldcase.app.other_ways import OtherWays
from fieldcase.app.request import StartRequest
from fieldcase.app.window_hardening import harden_window
from fieldcase.domain.clock import SystemClock
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.preferences import Preferences, load_preferences, save_preferences
from fieldcase.services.runner import Lane
from fieldcase.ui.background import QtRunner
from fieldcase.ui.common.clipboard import forget_copied
from fieldcase.ui.i18n import LANGUAGES, PSEUDO_LONG
from fieldcase.ui.main_window import MainWindow
from fieldcase.ui.sweeping import Sweeping

if TYPE_CHECKING:
    from fieldcase.app.emergency_window import EmergencyWindow
    from fieldcase.app.guard import Guard
    from fieldcase.app.opened import Opened
    from fieldcase.app.watchers import Watchers
    from fieldcase.services.event_log import EventLog
    from fieldcase.viewmodels.desk import Desk

PREFERENCES_FILE = "preferences.json"
EMERGENCY_KEY = "F12"
TALK_MINUTES = 15
"""In an interview, in a talk about consent, somebody listens: nobody types for a while."""


def run_app(request: StartRequest, comeback: Comeback | None = None) -> int:
    """
    Open the window and stay until it is closed; return the exit code.

    Locking ends the process: a new one stands before the door. Where that is impossible the old one goes on.
    """
    app = QApplication(sys.argv[:1])
    Sweeping(app)
    log = harden_window(request.place.parent, SystemClock())
    while True:
        desktop = Desktop(app, request, comeback, log)
        desktop.ended.connect(app.exit)
        desktop.begin()
        endings = hear_endings(desktop.end)
        code = app.exec()
        desktop.finish()
        if endings is not None:
            endings.close()
        comeback = desktop.comeback
        if comeback is None:
            return code
        start_again(comeback)
        desktop.vanish()
        request = replace(request, open_at_once=False)


class Desktop(QObject):
    """
    The running program: one window, one runner, at most one open notebook.

    The modules behind the door (forms, bundles, pages) are imported when it opens, not before: the
    unlock page is painted first. ``ended`` carries the exit code when the program has nothing left to do.
    """

    ended = Signal(int)

    def __init__(
        self,
        app: QApplication,
        request: StartRequest,
        comeback: Comeback | None = None,
        log: EventLog | None = None,
    ) -> None:
        super().__init__()
        give_back_large_blocks()
        self._app = app
        self._request = request
        self._settings_file = request.place.parent / PREFERENCES_FILE
        self._preferences = load_preferences(self._settings_file)
        dressing.begin(app, self._preferences)
        self._watchers: Watchers | None = None
        self._guard: Guard | None = None
        self._runner = QtRunner(log)
        self.window = MainWindow()
        self._doors = Doorkeeper(request, self._runner, SystemClock())
        self._opened: Opened | None = None
        self._desk: Desk | None = None
        self._emergency: EmergencyWindow | None = None
        self._ready = False
        self._finished = False
        self._before = comeback
        self.comeback: Comeback | None = None
        """Set when the notebook was locked: how the next process begins."""
        self._bind()

    def begin(self) -> None:
        """Show the door, where the window stood before."""
        if self._before is not None:
            self._doors.stand_before(self._before.door, practising=self._before.practising)
            if self._before.erasing:
                self._doors.show_beside(OtherWays.erase_page)
            self.window.restoreGeometry(QByteArray.fromBase64(self._before.geometry.encode()))
        self._show_door()
        self.window.show()
        if self._before is not None and self._before.hidden:
            self._watch().hider.hide()
        self._doors.begin()

    def finish(self) -> None:
        """Let every lane finish, then go; nothing can be kept after that."""
        if self._finished:
            return
        self._finished = True
        if self._opened is not None:
            self._opened.rest()
        if self._guard is not None:
            self._guard.end()
        self.window.closing.disconnect(self._leave)
        self._runner.submit(Lane.VAULT, self._doors.close, _nothing, _nothing)
        self._runner.finish(patient=self.comeback is None)

    def vanish(self) -> None:
        """Make room for another desktop in the same process."""
        if self._watchers is not None:
            self._watchers.end()
        self.window.deleteLater()

    def show_emergency_card(self) -> None:
        """Show the numbers for a bad moment over whatever is on the screen."""
        from fieldcase.app.emergency_window import EmergencyWindow  # noqa: PLC0415  (seldom)

        if self._emergency is None:
            self._emergency = EmergencyWindow(
                self._preferences.language,
                self.window,
                self._desk,
                self._opened.work.draft_host if self._opened is not None else None,
            )
            self._emergency.destroyed.connect(self._forget_card)
        self._emergency.show()
        self._emergency.raise_()
        self._emergency.activateWindow()

    def lock(self) -> None:
        """Keep what is half finished, close the notebook, end this process."""
        if self._opened is None:
            return
        self._close_pages(self._locked)
        forget_copied()

    def end(self, code: int) -> None:
        """End because the system asks for it; what is half finished waits in the notebook."""
        if self._opened is None:
            self.ended.emit(code)
        else:
            self._close_pages(lambda: self.ended.emit(code))

    def _close_pages(self, then: Callable[[], None]) -> None:
        """Take everything to the notebook, show an empty window, close the notebook, go on with *then*."""
        self._put_away()
        self.window.show_only(QWidget())
        self.window.repaint()
        for other in self._app.topLevelWidgets():
            if other is not self.window and other.isVisible():
                other.close()
        self._runner.submit(Lane.VAULT, self._doors.close, lambda _: then(), lambda _: then())

    def _locked(self, *, practise: bool = False, erasing: bool = False) -> None:
        door, practising = self._doors.standing
        self.comeback = Comeback(
            geometry=bytes(self.window.saveGeometry().toBase64().data()).decode("ascii"),
            practising=practise or practising,
            door=0 if practise else door,
            hidden=self._watch().hider.is_hidden(),
            demo=str(self._request.demo or ""),
            erasing=erasing,
        )
        self.ended.emit(0)

    def _bind(self) -> None:
        self._doors.opened.subscribe(lambda _: self._open())
        self._doors.changed.subscribe(lambda _: self._show_door())
        self._doors.language_chosen.subscribe(self._speak)
        self._doors.locked.subscribe(lambda _: self._locked())
        self._doors.help_wanted.subscribe(lambda _: self._help())
        self.window.closing.connect(self._leave)
        self.window.touched.connect(self._get_ready)
        card = QShortcut(QKeySequence(EMERGENCY_KEY), self.window)
        card.activated.connect(self.show_emergency_card)

    def _get_ready(self, _text: str = "") -> None:
        """Somebody is there: bring what is needed soon; a locked program that nobody touches stays small."""
        self._watch()
        if not self._ready:
            self._ready = True
            self._runner.submit(Lane.VAULT, lambda: self._doors.content, _nothing, _nothing)
            self._runner.submit(Lane.VAULT, _bring_pages, _nothing, _nothing)

    def _show_door(self) -> None:
        door = self._doors.widget()
        for field in door.findChildren(QLineEdit):
            field.textEdited.connect(self._get_ready)
        self.window.show_only(door)

    def _open(self) -> None:
        if self._doors.has_to_decide:
            self.window.show_only(self._doors.loss_page())
            return
        # Only now: what these modules bring along is a third of the start.
        from fieldcase.app.opened import Hands, Opened  # noqa: PLC0415  (not before the first paint)
        from fieldcase.app.pages import Wishes  # noqa: PLC0415  (not before the first paint)
        from fieldcase.viewmodels.desk import Desk  # noqa: PLC0415  (not before the first paint)

        desk = Desk(
            self._doors.shelf,
            self._runner,
            self._doors.content,
            self._doors.clock,
            self._preferences.language,
            self._doors.drafts,
        )
        guard = self._stand_guard()
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
            guard.count_again,
            self.show_emergency_card,
        )
        self._opened = Opened(self.window, desk, self._preferences, hands)
        self._opened.work.come_back()
        guard.begin(self._preferences)

    def _practise(self) -> None:
        """Lock the worker's own notebook; the next process stands before the practice notebooks."""
        self._close_pages(lambda: self._locked(practise=True))

    def _erase(self) -> None:
        """Lock the notebook; the next process shows the page that erases its keys."""
        self._close_pages(lambda: self._locked(erasing=True))

    def _watch(self) -> Watchers:
        """Begin to watch every window, once."""
        if self._watchers is None:
            from fieldcase.app.watchers import begin_watching  # noqa: PLC0415  (not before the first paint)

            self._watchers = begin_watching(self._app)
            self._obey()
        return self._watchers

    def _stand_guard(self) -> Guard:
        if self._guard is None:
            from fieldcase.app.guard import Guard  # noqa: PLC0415  (not before the first paint)

            self._guard = Guard(self.window, self._watch(), self.lock, self._least_minutes)
        return self._guard

    def _guard_anew(self) -> None:
        if self._opened is not None:
            self._stand_guard().begin(self._preferences)

    def _least_minutes(self) -> int:
        return TALK_MINUTES if self._opened is not None and self._opened.in_a_talk else 0

    def _obey(self) -> None:
        self._watch().hider.obey(self._preferences.hide_key, shift=self._preferences.shift_hides)

    def _put_away(self) -> None:
        if self._emergency is not None:
            # It shows our duty officer, who is nobody's business once the notebook is locked.
            self._emergency.close()
            self._emergency = None
        self._desk = None
        if self._opened is not None:
            self._opened.close()
            self._doors.drafts = self._opened.kept
            self._opened = None
        if self._guard is not None:
            self._guard.end()

    def _keep(self, preferences: Preferences) -> None:
        """Keep what the worker likes, and dress the window again; the page that is open stays open."""
        before, self._preferences = self._preferences, preferences
        self._runner.submit(
            Lane.COMPUTE, lambda: save_preferences(self._settings_file, preferences), _nothing, _nothing
        )
        self._obey()
        if not preferences.looks_different_from(before):
            self._guard_anew()
            return
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
        """Show the help texts in one window of their own: they need no notebook."""
        from fieldcase.app.help_window import HelpWindow  # noqa: PLC0415  (before the door is opened, seldom)

        HelpWindow.in_front(self._preferences.language, self.window)

    def _forget_card(self, _: object = None) -> None:
        self._emergency = None

    def _leave(self) -> None:
        if self._opened is not None:
            self._opened.work.end()


def _bring_pages() -> None:
    """Import what opening needs, in the vault's lane, while the passphrase is typed."""
    import_module("fieldcase.services.opening")
    import_module("fieldcase.app.opened")
    import_module("fieldcase.ui.today.page")


def _nothing(_: object | FieldCaseError = None) -> None:
    """Nothing to tell anybody: a lost preference, a notebook that is closed already."""
