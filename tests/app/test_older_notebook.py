"""The whole program on a notebook that is not the newest one, and on one that comes from a backup."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldcase.app.desktop import Desktop
from fieldcase.app.request import StartRequest
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services.keeping_safe import back_up_here, before_lock, choose_second_place
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from fieldcase.services.recovery import adopt_kit, prepare_kit
from fieldcase.services.runner import Lane
from fieldcase.ui.restore.loss_page import LossPage
from fieldcase.ui.restore.page import RestorePage
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.unlock.page import UnlockPage
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from tests.app.test_desktop import LONG, shown
from tests.journeys.test_main_job import selam
from tests.notebooks import PASSPHRASE, opened
from tests.ui.conftest import dress, no_window_left_behind, picture, qapp

__all__ = ["dress", "no_window_left_behind", "picture", "qapp"]

Start = Callable[[Path], Desktop]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Start the program on a notebook and unlock it."""
    running: list[Desktop] = []

    def begin(folder: Path) -> Desktop:
        desktop = Desktop(qapp, StartRequest(folder, tmp_path / "practice"))
        desktop.begin()
        running.append(desktop)
        return desktop

    yield begin
    for desktop in running:
        desktop.finish()
        desktop.window.close()
        desktop.vanish()


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A notebook with a backup of one case, then a second case, then an older database put back."""
    folder = tmp_path / "northern"
    with opened(folder) as notebook:
        before_lock(notebook, quickly=True)
    shutil.copyfile(Place(folder).database, tmp_path / "older.db")
    shutil.move(folder, tmp_path / "moved")
    with opened(folder) as notebook:
        selam(notebook)
        back_up_here(notebook)
        before_lock(notebook, quickly=True)
        newest = Place(folder).key_files[0].read_bytes()
    shutil.copyfile(tmp_path / "older.db", Place(folder).database)
    Place(folder).key_files[0].write_bytes(newest)
    return folder


def unlock(desktop: Desktop, qtbot: QtBot) -> None:
    """Type the passphrase at the door."""
    door = shown(desktop, UnlockPage)[0]
    field = next(one for one in door.findChildren(QLineEdit) if one.echoMode() == QLineEdit.EchoMode.Password)
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def press(desktop: Desktop, qtbot: QtBot, text: str) -> None:
    """Press the button that says *text*."""
    buttons = [one for one in shown(desktop, QAbstractButton) if isinstance(one, QAbstractButton)]
    qtbot.mouseClick(next(one for one in buttons if one.text() == text), Qt.MouseButton.LeftButton)


def test_before_today_somebody_decides_to_go_on(start: Start, older: Path, qtbot: QtBot) -> None:
    desktop = start(older)
    unlock(desktop, qtbot)
    qtbot.waitUntil(lambda: bool(shown(desktop, LossPage)), timeout=LONG)
    assert not shown(desktop, AppFrame)

    press(desktop, qtbot, "Go on with this one")

    qtbot.waitUntil(lambda: bool(shown(desktop, AppFrame)), timeout=LONG)
    assert not desktop._doors.shelf.notebook.vault.for_reading


def test_reading_only_opens_today_and_saves_nothing(start: Start, older: Path, qtbot: QtBot) -> None:
    before = Place(older).database.read_bytes()
    desktop = start(older)
    unlock(desktop, qtbot)
    qtbot.waitUntil(lambda: bool(shown(desktop, LossPage)), timeout=LONG)

    press(desktop, qtbot, "Only read")

    qtbot.waitUntil(lambda: bool(shown(desktop, AppFrame)), timeout=LONG)
    desktop.lock()
    qtbot.waitUntil(lambda: desktop.comeback is not None, timeout=LONG)
    assert Place(older).database.read_bytes() == before


def press_at_the_caret(desktop: Desktop, qtbot: QtBot, text: str) -> None:
    """Press Space once the caret stands on the button that says *text*."""

    def stands_there() -> bool:
        stands = QApplication.focusWidget()
        return isinstance(stands, QAbstractButton) and stands.text() == text

    desktop.window.activateWindow()

    qtbot.waitUntil(stands_there, timeout=LONG)
    qtbot.keyClick(desktop.window.focusWidget(), Qt.Key.Key_Space)


def case_count(notebook: Notebook) -> int:
    with notebook.reading() as tx:
        return tx.cases.count()


def test_the_newest_backup_takes_its_place_by_one_key_pressed_three_times(
    start: Start, older: Path, qtbot: QtBot
) -> None:
    desktop = start(older)
    unlock(desktop, qtbot)
    qtbot.waitUntil(lambda: bool(shown(desktop, LossPage)), timeout=LONG)

    for way in ("Look at the backups", "Compare", "Use this backup"):
        press_at_the_caret(desktop, qtbot, way)
    qtbot.waitUntil(lambda: bool(shown(desktop, UnlockPage)), timeout=LONG)
    unlock(desktop, qtbot)

    qtbot.waitUntil(lambda: bool(shown(desktop, AppFrame)), timeout=LONG)
    cases: list[int] = []
    shelf = desktop._doors.shelf
    desktop._runner.submit(Lane.VAULT, lambda: case_count(shelf.notebook), cases.append, lambda _: None)
    qtbot.waitUntil(lambda: cases == [1], timeout=LONG)


def test_a_fresh_computer_begins_with_a_backup_from_a_stick(
    start: Start, older: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    shutil.move(Place(older).backups, stick)
    desktop = start(tmp_path / "fresh" / "notebook")
    desktop._doors.turn_to_restoring(wanted=True)
    (page,) = shown(desktop, RestorePage)
    assert isinstance(page, RestorePage)
    page.panel._choose_folder = lambda _: stick
    press(desktop, qtbot, "Look on a stick or in a folder…")
    qtbot.waitUntil(lambda: "Compare" in texts(desktop), timeout=LONG)
    qtbot.keyClicks(page.panel._passphrase, PASSPHRASE)

    press(desktop, qtbot, "Compare")
    qtbot.waitUntil(lambda: "Use this backup" in texts(desktop), timeout=LONG)
    press(desktop, qtbot, "Use this backup")
    qtbot.waitUntil(lambda: bool(shown(desktop, UnlockPage)), timeout=LONG)
    unlock(desktop, qtbot)

    qtbot.waitUntil(lambda: bool(shown(desktop, AppFrame)), timeout=LONG)


def test_from_paper_alone_the_words_are_typed_once(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldcase.services.kdf_cost.present_cost", lambda: FLOOR_COST)
    with opened(tmp_path / "northern") as notebook:
        kit = prepare_kit(notebook)
        adopt_kit(notebook, kit)
        (tmp_path / "stick").mkdir()
        choose_second_place(notebook, tmp_path / "stick")
        back_up_here(notebook)
    desktop = start(tmp_path / "fresh" / "notebook")
    desktop._doors.turn_to_restoring(wanted=True)
    (page,) = shown(desktop, RestorePage)
    assert isinstance(page, RestorePage)
    page.panel._choose_folder = lambda _: tmp_path / "stick"
    press(desktop, qtbot, "Look on a stick or in a folder…")
    press_at_the_caret(desktop, qtbot, "Compare")
    qtbot.keyClicks(desktop.window.focusWidget(), " ".join(kit.words))
    press(desktop, qtbot, "Compare")

    press_at_the_caret(desktop, qtbot, "Use this backup")
    qtbot.waitUntil(lambda: bool(shown(desktop, PassphraseField)), timeout=LONG)
    for field in shown(desktop, PassphraseField):
        qtbot.keyClicks(field, "velvet harbour pepper willow")
    press(desktop, qtbot, "Open the notebook")

    qtbot.waitUntil(lambda: bool(shown(desktop, AppFrame)), timeout=LONG)


def texts(desktop: Desktop) -> list[str]:
    """Return the words of every button that can be seen."""
    return [one.text() for one in shown(desktop, QAbstractButton) if isinstance(one, QAbstractButton)]
