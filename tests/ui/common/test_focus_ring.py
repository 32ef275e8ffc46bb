"""One sees where the keyboard acts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.focus_ring import FocusRing
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.tokens import LIGHT


@pytest.fixture
def ring(qapp):
    watch = EventWatch(qapp)
    ring = FocusRing(qapp, watch)
    yield ring
    qapp.removeEventFilter(watch)
    ring.deleteLater()
    qapp.sendPostedEvents(ring, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.setProperty("role", "page")
    layout = column(window, gap=20, margins=30)
    for words in ("First", "Second"):
        layout.addWidget(secondary_button(words))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def ring_colour_beside(window: QWidget, widget: QWidget) -> QColor:
    corner = widget.mapTo(window, QPoint(0, 0))
    left = QPoint(corner.x() - 2, corner.y() + widget.height() // 2)
    return window.grab().toImage().pixelColor(left)


def test_tab_draws_an_amber_ring_outside_the_widget(qtbot, qapp, window, ring):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.waitUntil(ring.is_shown)

    assert ring_colour_beside(window, qapp.focusWidget()) == QColor(LIGHT.focus)


def test_there_is_no_ring_before_the_keyboard_is_used(qtbot, qapp, window, ring):
    window.findChildren(QWidget)[0].setFocus()
    qapp.processEvents()

    assert not ring.is_shown()


def test_the_mouse_takes_the_ring_away(qtbot, qapp, window, ring):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.waitUntil(ring.is_shown)

    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert not ring.is_shown()


def test_the_ring_follows_a_widget_that_moves(qtbot, qapp, window, ring):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.waitUntil(ring.is_shown)

    window.resize(window.width() + 120, window.height() + 120)
    qapp.processEvents()
    qtbot.wait(20)

    assert ring_colour_beside(window, qapp.focusWidget()) == QColor(LIGHT.focus)


def test_the_ring_survives_the_end_of_its_window(qtbot, qapp, ring):
    for _ in range(2):
        window = QWidget()
        layout = column(window, margins=20)
        layout.addWidget(secondary_button("Only"))
        layout.addWidget(secondary_button("Other"))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        qtbot.waitUntil(ring.is_shown)
        window.close()
        window.deleteLater()
        qtbot.wait(20)

    assert not ring.is_shown()
