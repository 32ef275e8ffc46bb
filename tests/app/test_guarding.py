"""When the window locks, and how everything is hidden."""

from __future__ import annotations

import time
from dataclasses import replace
from threading import Event

from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from fieldcase.app.desktop import Desktop
from fieldcase.services.preferences import AT_ONCE
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.shell.idle_notice import IdleNotice
from fieldcase.ui.unlock.erase_panel import ErasePage
from fieldcase.viewmodels import destinations as to
from tests.app.test_desktop import LONG, desktop, practise, shown
from tests.ui.conftest import dress, no_window_left_behind, picture, qapp

__all__ = ["desktop", "dress", "no_window_left_behind", "picture", "qapp"]


def test_a_job_that_comes_after_the_lock_is_told_so(desktop: Desktop, qtbot: QtBot) -> None:
    practise(desktop, qtbot)
    assert desktop._opened is not None
    desk = desktop._opened._desk
    done: list[object] = []
    told: list[str] = []
    desk.ask(lambda notebook: notebook.user.name, done.append, lambda error: told.append(error.code))
    desktop.lock()
    desk.ask(lambda notebook: notebook.user.name, done.append, lambda error: told.append(error.code))

    qtbot.waitUntil(lambda: len(done) + len(told) == 2)

    assert len(done) == 1
    assert told == ["notebook.locked"]


def test_hiding_covers_everything_within_a_tenth_of_a_second(desktop: Desktop, qtbot: QtBot) -> None:
    """From a page with a dialog of files, an open menu, a lane at work."""
    frame = practise(desktop, qtbot)
    frame.navigated.emit("directory")
    files = QFileDialog(desktop.window)
    files.open()
    menu = QMenu(desktop.window)
    menu.addAction("something")
    menu.popup(desktop.window.pos())
    assert desktop._opened is not None
    ended: list[bool] = []
    hidden = Event()
    desktop._opened._desk.ask(lambda _: hidden.wait(LONG / 1000), ended.append, lambda _: None)
    hider = desktop._watch().hider
    qtbot.waitUntil(files.isVisible)

    begun = time.thread_time()
    hider.hide()
    took = time.thread_time() - begun

    covered = {cover.parentWidget() for cover in hider._covers}
    assert {desktop.window, files} <= covered
    assert not menu.isVisible()
    assert not ended
    assert took < 0.1
    hidden.set()
    hider.show()
    files.close()
    qtbot.waitUntil(lambda: ended == [True])


def test_hiding_can_lock_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    practise(desktop, qtbot)
    desktop._keep(replace(desktop._preferences, hidden_lock_after=AT_ONCE))

    desktop._watch().hider.hide()

    qtbot.waitUntil(lambda: desktop.comeback is not None, timeout=LONG)
    assert desktop.comeback is not None
    assert desktop.comeback.hidden
    desktop._watch().hider.show()


def test_a_screen_that_is_locked_locks_the_notebook(desktop: Desktop, qtbot: QtBot) -> None:
    practise(desktop, qtbot)
    assert desktop._guard is not None

    desktop._guard._left()

    qtbot.waitUntil(lambda: desktop.comeback is not None, timeout=LONG)


def test_the_line_before_locking_says_so_and_goes_with_any_key(desktop: Desktop, qtbot: QtBot) -> None:
    practise(desktop, qtbot)
    assert desktop._guard is not None

    desktop._guard.absence.warned(30)
    notice = desktop.window.findChild(IdleNotice)
    assert isinstance(notice, IdleNotice)
    assert notice.isVisible()
    desktop._guard.absence.stayed(None)

    assert not notice.isVisible()


def test_a_choice_in_the_settings_comes_back_to_its_group(desktop: Desktop, qtbot: QtBot) -> None:
    frame = practise(desktop, qtbot)
    assert desktop._opened is not None
    desktop._opened.work.show(to.SettingsPage("backup"))

    desktop._keep(replace(desktop._preferences, text_size=1.25))

    qtbot.waitUntil(lambda: bool(shown(desktop, AppFrame)) and shown(desktop, AppFrame)[0] is not frame)
    assert desktop._opened is not None
    assert desktop._opened.work.page().destination() == to.SettingsPage("backup")
    desktop._keep(replace(desktop._preferences, text_size=1.0))


def test_erasing_begins_in_a_process_that_has_seen_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    practise(desktop, qtbot)

    desktop._erase()
    qtbot.waitUntil(lambda: desktop.comeback is not None, timeout=LONG)

    assert desktop.comeback is not None
    assert desktop.comeback.erasing
    desktop.finish()
    after = Desktop(desktop._app, desktop._request, desktop.comeback)
    after.begin()
    assert shown(after, ErasePage)
    assert isinstance(after.window.focusWidget(), QLineEdit)
    after.finish()
    after.window.close()
    after.vanish()
