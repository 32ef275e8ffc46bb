"""The whole program in its window: first minutes, practice, locking, returning."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldcase.app.comeback import Comeback
from fieldcase.app.desktop import Desktop
from fieldcase.app.emergency_window import EmergencyWindow
from fieldcase.app.help_window import HelpWindow
from fieldcase.app.request import StartRequest
from fieldcase.services.preferences import Preferences, load_preferences, save_preferences
from fieldcase.services.training import TrainingPlace
from fieldcase.ui.cases.page import CasesPage
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.intake.page import InterviewPage
from fieldcase.ui.main_window import NEUTRAL_TITLE
from fieldcase.ui.page import Page
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.unlock.first_run import FirstRunPage
from fieldcase.ui.unlock.making_practice import MakingPracticePage
from fieldcase.ui.unlock.page import UnlockPage
from fieldcase.viewmodels import destinations as to
from tests.ui.conftest import dress, no_window_left_behind, picture, qapp

__all__ = ["dress", "no_window_left_behind", "picture", "qapp"]

LONG = 20_000
"""Making two practice notebooks with their cases takes seconds on a busy machine."""


@pytest.fixture
def desktop(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, made_practice: TrainingPlace
) -> Iterator[Desktop]:
    """The program on a computer with no notebook but those to practise."""
    shutil.copytree(made_practice.folder, tmp_path / "data" / "practice")
    running = Desktop(qapp, StartRequest(tmp_path / "data" / "notebook", tmp_path / "data" / "practice"))
    running.begin()
    yield running
    running.finish()
    running.window.close()
    running.vanish()


def shown(desktop: Desktop, kind: type[QWidget]) -> list[QWidget]:
    """Every visible widget of a kind in the window."""
    return [widget for widget in desktop.window.findChildren(kind) if widget.isVisible()]


def practise(desktop: Desktop, qtbot: QtBot) -> AppFrame:
    """Open the practice notebooks from the first-run pages."""
    desktop._doors.open_practice_at_once()
    qtbot.waitUntil(lambda: bool(shown(desktop, AppFrame)), timeout=LONG)
    frame = desktop.window.findChild(AppFrame)
    assert isinstance(frame, AppFrame)
    return frame


def test_an_empty_computer_begins_with_the_first_minutes(desktop: Desktop) -> None:
    assert shown(desktop, FirstRunPage)
    assert desktop.window.windowTitle() == NEUTRAL_TITLE


def test_practice_opens_on_today_and_says_that_it_is_practice(desktop: Desktop, qtbot: QtBot) -> None:
    frame = practise(desktop, qtbot)

    qtbot.waitUntil(lambda: frame.contentsMargins().left() > 0)

    assert frame.page() == "today"


def test_every_place_opens_from_the_navigation(desktop: Desktop, qtbot: QtBot) -> None:
    frame = practise(desktop, qtbot)

    for place in ("cases", "exchange", "directory", "settings", "help", "today"):
        frame.navigated.emit(place)

        assert frame.page() == place


def type_where_the_caret_is(qtbot: QtBot, words: str) -> None:
    """Press one key after the other, wherever each finds the focus."""
    for letter in words:
        field = QApplication.focusWidget()
        assert field is not None
        qtbot.keyClicks(field, letter)


def test_ctrl_k_finds_a_case_from_anywhere_and_ctrl_r_refers_it(desktop: Desktop, qtbot: QtBot) -> None:
    frame = practise(desktop, qtbot)
    desktop.window.activateWindow()
    qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(desktop.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    type_where_the_caret_is(qtbot, "ioana")

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: frame.page() == "cases", timeout=LONG)
    page = desktop.window.findChild(CasesPage)
    assert isinstance(page, CasesPage)
    qtbot.waitUntil(
        lambda: page._file.sheet is not None and page._file.sheet.case.person.alias == "Ioana", timeout=LONG
    )
    qtbot.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: frame.page() == "cases/refer")


def lock(desktop: Desktop, qtbot: QtBot, opened: list[Desktop]) -> Desktop:
    """Lock, then do what the next process does."""
    desktop.lock()
    qtbot.waitUntil(lambda: desktop.comeback is not None, timeout=LONG)
    desktop.finish()
    desktop.window.close()
    following = Desktop(desktop._app, desktop._request, desktop.comeback)
    opened.append(following)
    following.begin()
    return following


@pytest.fixture
def opened() -> Iterator[list[Desktop]]:
    """Desktops that came after a lock."""
    after: list[Desktop] = []
    yield after
    for desktop in after:
        desktop.finish()
        desktop.window.close()
        desktop.vanish()


def unlock(desktop: Desktop, qtbot: QtBot) -> AppFrame:
    """Type the passphrase of the practice notebooks."""
    door = desktop.window.findChild(UnlockPage)
    assert isinstance(door, UnlockPage)
    field = next(one for one in door.findChildren(QLineEdit) if one.echoMode() == QLineEdit.EchoMode.Password)
    qtbot.keyClicks(field, "practice")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown(desktop, AppFrame)), timeout=LONG)
    frame = shown(desktop, AppFrame)[0]
    assert isinstance(frame, AppFrame)
    return frame


def test_unlocking_returns_to_the_same_page(desktop: Desktop, qtbot: QtBot, opened: list[Desktop]) -> None:
    frame = practise(desktop, qtbot)
    frame.navigated.emit("directory")

    after = lock(desktop, qtbot, opened)
    assert shown(after, UnlockPage)

    assert unlock(after, qtbot).page() == "directory"


def test_whoever_closes_the_window_begins_with_today(
    desktop: Desktop, qtbot: QtBot, opened: list[Desktop]
) -> None:
    practise(desktop, qtbot).navigated.emit("directory")

    desktop.window.close()
    desktop.finish()
    after = Desktop(desktop._app, desktop._request, Comeback(practising=True))
    opened.append(after)
    after.begin()

    assert unlock(after, qtbot).page() == "today"


def test_what_is_typed_after_ctrl_k_never_ends_in_an_interview(desktop: Desktop, qtbot: QtBot) -> None:
    frame = practise(desktop, qtbot)
    qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert frame.page() == "cases/interview"

    qtbot.keyClick(desktop.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    type_where_the_caret_is(qtbot, "settings")
    (interview,) = (one for one in shown(desktop, Page) if isinstance(one, InterviewPage))
    typed = [field.text() for field in interview.findChildren(QLineEdit)]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: frame.page() == "settings", timeout=LONG)
    assert not any(typed)


def test_unlocking_returns_to_the_interview_that_was_begun(
    desktop: Desktop, qtbot: QtBot, opened: list[Desktop]
) -> None:
    practise(desktop, qtbot)
    qtbot.keyClick(desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (page,) = (one for one in shown(desktop, Page) if isinstance(one, InterviewPage))
    alias = next(one for one in shown(desktop, QLineEdit) if page.isAncestorOf(one))
    qtbot.keyClicks(alias, "Person Q")
    qtbot.waitUntil(lambda: page.destination() != to.InterviewPage(), timeout=LONG)
    begun = page.destination()

    after = lock(desktop, qtbot, opened)
    unlock(after, qtbot)

    assert after._opened is not None
    assert after._opened.work.here == begun


def test_changing_the_language_keeps_the_page_and_turns_it_round(desktop: Desktop, qtbot: QtBot) -> None:
    frame = practise(desktop, qtbot)
    frame.navigated.emit("settings")

    desktop._keep(Preferences(language="ar"))

    def turned() -> bool:
        frames = shown(desktop, AppFrame)
        return bool(frames) and frames[0] is not frame

    qtbot.waitUntil(turned)
    assert desktop.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert len(shown(desktop, Page)) == 1
    desktop._keep(Preferences())
    qtbot.waitUntil(lambda: desktop.window.layoutDirection() == Qt.LayoutDirection.LeftToRight)


def test_a_damaged_preferences_file_is_only_a_lost_preference(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    file.write_text('{"language": 7, "theme": "purple"')

    assert load_preferences(file) == Preferences()


def test_preferences_come_back_as_they_were_kept(tmp_path: Path) -> None:
    wanted = Preferences(language="ro", theme="dark", text_size=1.5, privacy_names=True)

    save_preferences(tmp_path / "preferences.json", wanted)

    assert load_preferences(tmp_path / "preferences.json") == wanted
    assert (tmp_path / "preferences.json").stat().st_mode & 0o077 == 0


def test_the_door_imports_nothing_of_the_work_behind_it() -> None:
    """ADR 0012: the unlock page is painted before the checked values or a page are imported."""
    program = (
        "import sys, fieldcase.app.desktop\n"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in"
        " {'msgspec', 'sqlcipher3', 'pyrage', 'nacl', 'reportlab', 'concurrent'}))"
    )

    printed = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )

    assert printed.stdout.strip() == "[]"


def test_practice_can_be_left_for_real_work(desktop: Desktop, qtbot: QtBot, opened: list[Desktop]) -> None:
    practise(desktop, qtbot)
    after = lock(desktop, qtbot, opened)

    door = after.window.findChild(UnlockPage)
    assert isinstance(door, UnlockPage)
    door.practice_wanted.emit()

    qtbot.waitUntil(lambda: bool(shown(after, FirstRunPage)))


def test_training_on_an_empty_computer_makes_the_practice_notebooks_and_opens_them(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    request = StartRequest(tmp_path / "notebook", tmp_path / "practice", training=True)
    running = Desktop(qapp, request)
    running.begin()

    assert not shown(running, FirstRunPage)
    qtbot.waitUntil(lambda: bool(shown(running, AppFrame)), timeout=LONG)

    running.finish()
    running.window.close()
    running.vanish()


def test_practice_that_cannot_be_made_says_why_and_leads_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    blocked = tmp_path / "practice"
    blocked.write_text("a file where the folder should be")
    running = Desktop(qapp, StartRequest(tmp_path / "notebook", blocked, training=True))
    running.begin()
    qtbot.waitUntil(lambda: bool(shown(running, MessageBlock)), timeout=LONG)

    page = running.window.findChild(MakingPracticePage)
    assert isinstance(page, MakingPracticePage)
    page.leave_wanted.emit()

    qtbot.waitUntil(lambda: bool(shown(running, FirstRunPage)))
    assert blocked.read_text() == "a file where the folder should be"
    running.finish()
    running.window.close()
    running.vanish()


def cards(desktop: Desktop) -> list[QWidget]:
    """Every emergency card on the screen."""
    return shown(desktop, EmergencyWindow)


def test_f12_shows_the_emergency_card_before_anything_is_unlocked(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.activateWindow()
    qtbot.keyClick(desktop.window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: len(cards(desktop)) == 1)

    assert cards(desktop)[0].windowTitle() == NEUTRAL_TITLE
    cards(desktop)[0].close()


def test_locking_takes_the_emergency_card_with_our_duty_officer_away(desktop: Desktop, qtbot: QtBot) -> None:
    practise(desktop, qtbot)
    desktop.show_emergency_card()
    open_before = len(cards(desktop))

    desktop.lock()

    assert open_before == 1
    assert cards(desktop) == []


def help_windows(desktop: Desktop) -> list[HelpWindow]:
    """Every window of help that can be seen."""
    return [one for one in desktop.window.findChildren(HelpWindow) if one.isVisible()]


def test_help_asked_for_twice_before_the_door_is_one_window(desktop: Desktop, qtbot: QtBot) -> None:
    desktop._doors.help_wanted(None)
    (first,) = help_windows(desktop)
    desktop.window.activateWindow()

    desktop._doors.help_wanted(None)

    assert help_windows(desktop) == [first]
    qtbot.waitUntil(first.isActiveWindow)
    first.close()


def test_help_that_was_closed_opens_again(desktop: Desktop) -> None:
    desktop._doors.help_wanted(None)
    help_windows(desktop)[0].close()

    desktop._doors.help_wanted(None)

    (again,) = help_windows(desktop)
    again.close()


def test_help_speaks_the_language_that_was_chosen_meanwhile(desktop: Desktop, qtbot: QtBot) -> None:
    desktop._doors.help_wanted(None)
    desktop._speak("ro")
    qtbot.waitUntil(lambda: bool(shown(desktop, FirstRunPage)))

    desktop._doors.help_wanted(None)

    assert [one.language for one in help_windows(desktop)] == ["ro"]
    help_windows(desktop)[0].close()
    desktop._speak("en")
