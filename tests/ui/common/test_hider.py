"""One key covers everything."""

from __future__ import annotations

import os
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.focus_ring import FocusRing
from fieldcase.ui.common.hider import CoverWindow, Hider
from fieldcase.ui.common.listen_button import ListenButton
from fieldcase.ui.common.tokens import LIGHT


class Seconds:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def hider(qapp, seconds):
    watch = EventWatch(qapp)
    hider = Hider(qapp, watch, seconds)
    yield hider
    hider.show()
    qapp.removeEventFilter(watch)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(QLabel("NR-0147 Selam"))
    layout.addWidget(QLineEdit("half a sentence"))
    combo = QComboBox()
    combo.addItems(["one", "two"])
    layout.addWidget(combo)
    window.resize(400, 300)
    window.show()
    QTest.qWaitForWindowExposed(window)
    return window


def press(window: QWidget, key: Qt.Key) -> None:
    """Press a key as the desktop does: it reaches the window first."""
    QTest.keyClick(window.windowHandle(), key)


def covers(window: QWidget) -> list[CoverWindow]:
    return [cover for cover in window.findChildren(CoverWindow) if cover.isVisible()]


def is_blank(window: QWidget) -> bool:
    image = window.grab().toImage()
    spots = ((x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7))
    return {image.pixelColor(x, y).name().upper() for x, y in spots} == {LIGHT.bg}


def test_the_hide_key_blanks_the_window_within_a_tenth_of_a_second(window, hider):
    started = perf_counter()
    press(window, Qt.Key.Key_F9)
    taken = perf_counter() - started

    assert hider.is_hidden()
    assert is_blank(window)
    assert taken < 0.1


def test_the_hide_key_works_while_somebody_types(window, hider):
    field = window.findChild(QLineEdit)
    field.setFocus()

    press(window, Qt.Key.Key_F9)

    assert is_blank(window)
    assert field.text() == "half a sentence"


def test_no_ring_is_drawn_round_the_cover(qtbot, qapp, window, hider):
    watch = EventWatch(qapp)
    ring = FocusRing(qapp, watch)
    press(window, Qt.Key.Key_Tab)
    qtbot.waitUntil(ring.is_shown)

    press(window, Qt.Key.Key_F9)
    qtbot.wait(20)

    assert is_blank(window)
    qapp.removeEventFilter(watch)
    ring.deleteLater()
    qapp.sendPostedEvents(ring, QEvent.Type.DeferredDelete)


def test_main_window_and_modal_dialog_are_both_covered(qtbot, window, hider):
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLineEdit("a name"))
    dialog.setModal(True)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)

    press(dialog, Qt.Key.Key_F9)

    assert is_blank(window)
    assert is_blank(dialog)
    dialog.close()


def test_an_open_menu_is_closed_and_its_window_covered(qtbot, window, hider):
    menu = QMenu(window)
    menu.addAction("Open case")
    menu.popup(window.mapToGlobal(window.rect().center()))
    QTest.qWaitForWindowExposed(menu)

    press(menu, Qt.Key.Key_F9)

    assert not menu.isVisible()
    assert is_blank(window)


def test_an_open_list_is_closed_and_its_window_covered(qtbot, qapp, window, hider):
    combo = window.findChild(QComboBox)
    combo.showPopup()
    qtbot.waitUntil(lambda: qapp.activePopupWidget() is not None)

    press(qapp.activePopupWidget(), Qt.Key.Key_F9)

    assert qapp.activePopupWidget() is None
    assert is_blank(window)


def test_a_window_that_opens_later_is_covered_too(qtbot, window, hider):
    hider.hide()
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLabel("A receipt has come"))
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)

    assert covers(dialog)
    assert is_blank(dialog)
    dialog.close()


def test_the_hide_key_brings_everything_back_with_the_focus_where_it_was(window, hider, qapp):
    field = window.findChild(QLineEdit)
    field.setFocus()
    press(window, Qt.Key.Key_F9)

    press(window, Qt.Key.Key_F9)

    assert not hider.is_hidden()
    assert not covers(window)
    assert qapp.focusWidget() is field


def test_a_click_brings_everything_back(window, hider):
    hider.hide()

    QTest.mouseClick(covers(window)[0], Qt.MouseButton.LeftButton)

    assert not hider.is_hidden()


def test_nothing_typed_on_the_cover_reaches_the_page(window, hider):
    field = window.findChild(QLineEdit)
    field.setFocus()
    hider.hide()

    for key in (Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_Backspace):
        press(window, key)
    hider.show()

    assert field.text() == "half a sentence"


def test_three_times_shift_hides(window, hider, seconds):
    for _ in range(3):
        press(window, Qt.Key.Key_Shift)
        seconds.now += 0.4

    assert hider.is_hidden()


@pytest.mark.parametrize(
    ("keys", "pause"),
    [
        ((Qt.Key.Key_Shift, Qt.Key.Key_A, Qt.Key.Key_Shift, Qt.Key.Key_Shift), 0.2),
        ((Qt.Key.Key_Shift, Qt.Key.Key_Shift, Qt.Key.Key_Shift), 1.1),
        ((Qt.Key.Key_Shift, Qt.Key.Key_Shift), 0.2),
    ],
)
def test_ordinary_writing_of_capitals_does_not_hide(window, hider, seconds, keys, pause):
    for key in keys:
        press(window, key)
        seconds.now += pause

    assert not hider.is_hidden()


def test_a_window_closed_under_its_cover_is_forgotten(qtbot, window, hider, qapp):
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    hider.hide()

    dialog.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    hider.show()

    assert not hider.is_hidden()


def test_hiding_tells_those_who_must_stop_sound_or_empty_the_clipboard(qtbot, window, hider):
    with qtbot.waitSignal(hider.hidden, timeout=500):
        hider.hide()
    with qtbot.waitSignal(hider.shown, timeout=500):
        hider.show()


def test_hiding_is_quiet_too(hider, window, heard, qtbot):
    # Nobody reads from the pipe: it speaks until it is stopped.
    os.mkfifo(heard)
    listen = ListenButton(window)
    qtbot.waitUntil(lambda: listen.voice.can_speak("ar"))
    listen.offer("مرحبا", "ar", "استمع")
    listen.click()
    assert listen.voice.speaks

    hider.hide()

    assert not listen.voice.speaks
