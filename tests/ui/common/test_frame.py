"""The frame says what somebody wants, shows what it is told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMainWindow, QWidget

from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.shell.menus import Menu, MenuAction, build_menu_bar
from fieldcase.ui.shell.navigation import Place
from fieldcase.ui.shell.page import PageAction, PageFooter, PageHeader
from tests.ui.common.framed import framed_intake, framed_today


def named(frame: QWidget, name: str) -> QAbstractButton:
    return next(button for button in frame.findChildren(QAbstractButton) if button.accessibleName() == name)


def shown(qtbot, frame: AppFrame, width: int = 1366) -> AppFrame:
    qtbot.addWidget(frame)
    frame.resize(width, 728)
    frame.show()
    QTest.qWaitForWindowExposed(frame)
    return frame


def test_a_place_that_is_pressed_is_wished_for_and_marked_only_when_shown(qtbot):
    frame = shown(qtbot, framed_today())
    cases = named(frame, "Cases")

    with qtbot.waitSignal(frame.navigated) as wished:
        QTest.mouseClick(cases, Qt.MouseButton.LeftButton)
    marked_at_once = cases.isChecked()
    frame.add_page("cases", QWidget())
    frame.set_page("cases")

    assert wished.args == ["cases"]
    assert not marked_at_once
    assert cases.isChecked()


def test_a_page_below_a_place_marks_that_place(qtbot):
    frame = shown(qtbot, framed_intake())

    assert named(frame, "Cases").isChecked()
    assert frame.page() == "cases/interview"


def test_hide_and_lock_are_on_every_page(qtbot):
    frame = shown(qtbot, framed_intake())

    with qtbot.waitSignal(frame.hide_requested):
        QTest.mouseClick(named(frame, "Hide the screen"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(frame.lock_requested):
        QTest.mouseClick(named(frame, "Lock the notebook (Ctrl+L)"), Qt.MouseButton.LeftButton)


def test_typing_into_the_search_field_searches(qtbot):
    frame = shown(qtbot, framed_today())
    frame.focus_search()
    field = frame.findChildren(QLineEdit)[0]

    with qtbot.waitSignal(frame.search_requested) as searched:
        QTest.keyClicks(field, "N")

    assert searched.args == ["N"]


def test_places_become_icons_with_names_in_a_narrow_window(qtbot):
    wide = shown(qtbot, framed_today(), 1366)
    narrow = shown(qtbot, framed_today(), 1100)

    assert named(wide, "Cases").text() == "Cases"
    assert named(narrow, "Cases").text() == ""
    assert named(narrow, "Cases").toolTip() == "Cases"


def test_what_waits_is_said_as_well_as_shown(qtbot):
    frame = shown(qtbot, framed_today())

    frame.set_badge("exchange", 3)
    waiting = [b.accessibleName() for b in frame.findChildren(QAbstractButton) if "3" in b.accessibleName()]
    frame.set_badge("exchange", 0)

    assert len(waiting) == 1
    assert named(frame, "Outbox & inbox").isVisible()


def test_a_long_place_name_makes_room_for_its_number(qtbot, qapp):
    places = (Place("exchange", "A very long name for outbox and inbox", "tray"),)
    frame = AppFrame(places)
    frame.add_page("exchange", QWidget())
    frame.set_page("exchange")
    frame.set_badge("exchange", 12)
    shown(qtbot, frame)
    button = frame.findChildren(QAbstractButton)[0]

    taken = button.fontMetrics().horizontalAdvance(button.text()) + button.iconSize().width() + 40

    assert button.text().endswith("…")
    assert button.toolTip() == "A very long name for outbox and inbox"
    assert taken < button.width()


def test_practice_is_said_in_a_word_and_drawn_as_a_frame(qtbot):
    frame = shown(qtbot, framed_today())
    before = frame.grab().toImage().pixelColor(1, 300)

    frame.set_practice(True)

    words = [label.text() for label in frame.findChildren(QLabel) if label.isVisible()]
    assert "Practice" in words
    assert frame.grab().toImage().pixelColor(1, 300) != before


def test_the_buttons_of_header_and_footer_do_what_the_page_said(qtbot):
    frame = shown(qtbot, AppFrame())
    done: list[str] = []
    frame.add_page("today", QWidget())
    frame.set_header(
        "today", PageHeader("Today", primary=PageAction("New intake", lambda: done.append("new")))
    )
    frame.set_footer("today", PageFooter(back=PageAction("Back", lambda: done.append("back"))))
    frame.set_page("today")

    named(frame, "New intake").click()
    named(frame, "Back").click()

    assert done == ["new", "back"]


def test_a_new_status_leaves_the_buttons_alone(qtbot):
    frame = shown(qtbot, framed_intake())
    back = named(frame, "Back")

    frame.set_status("Saved on this computer 3 s ago", saved=True)

    assert named(frame, "Back") is back


def test_menus_come_from_a_list_of_actions(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    done: list[str] = []
    actions = [
        MenuAction("hide", Menu.VIEW, "Hide the screen", lambda: done.append("hide"), "F9"),
        MenuAction("new", Menu.CASE, "New intake", lambda: done.append("new"), "Ctrl+N"),
        MenuAction("names", Menu.VIEW, "Show codes only", lambda: done.append("names"), checked=True),
    ]

    made = build_menu_bar(window.menuBar(), actions, window)
    made["new"].trigger()

    assert [action.text() for action in window.menuBar().actions()] == ["Case", "View"]
    assert made["names"].isChecked()
    assert done == ["new"]


def test_tab_reaches_what_a_page_offers_between_the_search_and_hide(qtbot):
    frame = shown(qtbot, framed_today())
    frame.set_header(frame.page(), PageHeader("Figures", primary=PageAction("Export", lambda: None)))
    export = next(one for one in frame.findChildren(QAbstractButton) if one.text() == "Export")
    qtbot.waitUntil(export.isVisible)
    search = next(one for one in frame.findChildren(QLineEdit) if one.isVisible())
    search.setFocus()

    QTest.keyClick(search, Qt.Key.Key_Tab)

    assert frame.focusWidget() is export
