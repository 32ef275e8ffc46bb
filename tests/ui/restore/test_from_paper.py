"""A copy that only the recovery words open is put back in the window, without the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldcase.services.keeping_safe import back_up_here, choose_second_place
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from fieldcase.services.recovery import RecoveryKit, adopt_kit, prepare_kit
from fieldcase.services.runner import ImmediateRunner
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.restore.page import RestorePage
from fieldcase.viewmodels.restoring import Restoring, Tools
from tests.journeys.test_main_job import selam
from tests.ui.common.test_nothing_is_cut_off import cut_off


@pytest.fixture
def kit(notebook: Notebook, tmp_path: Path) -> RecoveryKit:
    """The kit of a notebook that has a second copy on a stick."""
    made = prepare_kit(notebook)
    adopt_kit(notebook, made)
    (tmp_path / "stick").mkdir()
    selam(notebook)
    choose_second_place(notebook, tmp_path / "stick")
    back_up_here(notebook)
    return made


@pytest.fixture
def page(kit: RecoveryKit, notebook: Notebook, tmp_path: Path, qtbot: QtBot) -> RestorePage:
    """What a fresh computer shows once the stick was chosen."""
    tools = Tools(ImmediateRunner(), notebook.clock, notebook.entropy)
    restoring = Restoring(Place(tmp_path / "fresh" / "notebook"), tools)
    page = RestorePage(restoring)
    qtbot.addWidget(page)
    page.resize(960, 500)
    page.show()
    page.activateWindow()
    restoring.look_in(tmp_path / "stick")
    page.focus_first()
    return page


def test_on_a_fresh_computer_the_words_put_the_copy_back(
    page: RestorePage, kit: RecoveryKit, tmp_path: Path, qtbot: QtBot
) -> None:
    tab_to(page, qtbot, "Compare")
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    words = focused()
    assert isinstance(words, QPlainTextEdit)
    qtbot.waitUntil(lambda: not cut_off(page))
    qtbot.keyClicks(words, " ".join(kit.words[1:]))
    tab_to(page, qtbot, "Compare")
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    told = page.findChild(MessageBlock)
    assert told is not None
    qtbot.keyClick(words, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(words, f"{kit.words[0]} ")
    tab_to(page, qtbot, "Compare")

    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in buttons(page, "Use this backup"))
    qtbot.keyClick(focused(), Qt.Key.Key_Space)

    assert Place(tmp_path / "fresh" / "notebook").has_notebook


def tab_to(page: QWidget, qtbot: QtBot, name: str) -> None:
    """Press Tab until the button called *name* has the focus."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in buttons(page, name)))
    for _ in buttons(page):
        if focused() in buttons(page, name):
            return
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not lead to {name}")


def buttons(page: QWidget, name: str = "") -> list[QAbstractButton]:
    """Return the buttons of that name, or all."""
    return [one for one in page.findChildren(QAbstractButton) if name in ("", one.text())]


def focused() -> QWidget:
    """Return what the keys go to."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
