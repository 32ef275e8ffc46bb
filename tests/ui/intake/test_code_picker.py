"""A long list found by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fieldcase.ui.intake.code_picker import CodePicker, Entry


@pytest.fixture
def picker(qtbot):
    """A short list of languages."""
    entries = (
        Entry("ara", "Arabic", "العربية"),
        Entry("amh", "Amharic", "አማርኛ"),
        Entry("tir", "Tigrinya", "ትግርኛ"),
    )
    widget = CodePicker("Which language do you speak best?", entries)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    assert QTest.qWaitForWindowActive(widget)
    widget.focus_first()
    return widget


def test_typing_narrows_the_list_by_either_name(picker, hands):
    hands.type("am")
    by_label = picker.matches()
    picker.findChild(QLineEdit).clear()
    commit(picker.findChild(QLineEdit), "العر")

    assert by_label == ("amh",)
    assert picker.matches() == ("ara",)


def commit(line, text):
    """Type with an input method, as with an Arabic keyboard layout."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


def test_arrows_and_enter_choose_from_the_list(picker, hands):
    taken: list[object] = []
    picker.given.connect(taken.append)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)

    assert taken == ["amh"]
    assert picker.findChild(QLineEdit).text() == "Amharic · አማርኛ"


def test_escape_closes_the_list_and_changes_nothing(picker, hands):
    taken: list[object] = []
    picker.given.connect(taken.append)
    picker.show_value("tir")
    hands.type("zz")
    hands.press(Qt.Key.Key_Escape)
    picker.show_value("tir")

    assert taken == []
    assert picker.findChild(QLineEdit).text() == "Tigrinya · ትግርኛ"


def test_an_emptied_line_takes_the_choice_back(picker, hands):
    taken: list[object] = []
    picker.given.connect(taken.append)
    picker.show_value("tir")
    picker.findChild(QLineEdit).selectAll()
    hands.press(Qt.Key.Key_Delete)

    assert taken == [None]
