"""What is copied is hidden from clipboard managers, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from fieldcase.ui.common import clipboard
from fieldcase.ui.common.clipboard import ClipboardKeeper, copy_text, forget_copied


@pytest.fixture
def keeper(qapp):
    keeper = ClipboardKeeper()
    yield keeper
    QGuiApplication.clipboard().clear()
    keeper.deleteLater()


def held():
    return QGuiApplication.clipboard().mimeData()


def is_concealed():
    hints = {"x-kde-passwordManagerHint", "application/x-nspasteboard-concealed-type"}
    return hints <= set(held().formats()) and any("ExcludeClipboard" in name for name in held().formats())


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize("keys", [QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut])
def test_what_a_key_copies_out_of_an_editor_is_concealed(qtbot, keeper, kind, keys):
    editor = kind("Selam, after 18:00")
    qtbot.addWidget(editor)
    editor.show()
    editor.selectAll()

    qtbot.keySequence(editor, QKeySequence(keys))

    assert held().text() == "Selam, after 18:00"
    assert is_concealed()
    assert held().html() == ""


def test_what_a_menu_copies_is_concealed(qtbot, keeper):
    editor = QLineEdit("Selam")
    qtbot.addWidget(editor)
    editor.selectAll()
    menu = editor.createStandardContextMenu()
    copy = next(action for action in menu.actions() if action.objectName() == "edit-copy")

    copy.trigger()

    assert held().text() == "Selam"
    assert is_concealed()
    menu.deleteLater()


def test_the_details_for_a_helper_are_concealed_too(keeper):
    copy_text("notebook.busy")

    assert is_concealed()


def test_it_is_forgotten_after_half_a_minute(qtbot, keeper, monkeypatch):
    keeper._timer.setInterval(30)
    copy_text("Selam")

    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "", timeout=2000)

    assert clipboard.KEPT_MS == 30_000


def test_locking_forgets_it_at_once(keeper):
    copy_text("Selam")

    forget_copied()

    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_else_copied_is_left_alone(keeper):
    foreign = QMimeData()
    foreign.setData("application/x-drawing", b"lines")
    QGuiApplication.clipboard().setMimeData(foreign)

    forget_copied()

    assert held().hasFormat("application/x-drawing")


def test_a_passphrase_cannot_be_copied_out_of_its_field(qtbot, keeper):
    field = QLineEdit("quiet harbour")
    field.setEchoMode(QLineEdit.EchoMode.Password)
    qtbot.addWidget(field)
    QGuiApplication.clipboard().clear()
    field.selectAll()

    qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == ""
