"""What the small parts promise the screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from fieldcase.ui.common.bidi import base_direction
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import Button
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.icons import MIRRORED, icon_exists, icon_pixmap
from fieldcase.ui.common.theme import Theme, look
from fieldcase.ui.common.timeline import Timeline, TimelineEntry, TimelineItem
from fieldcase.ui.common.toast import SHOWN_MILLISECONDS, Toast
from fieldcase.ui.shell.navigation import usual_places

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class Bell:
    """An event as view-models offer it."""

    def __init__(self) -> None:
        self.listeners: list[Callable[[], None]] = []

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        self.listeners.append(callback)
        return lambda: self.listeners.remove(callback)

    def ring(self) -> None:
        for listener in self.listeners:
            listener()


def test_a_bound_widget_hears_until_it_is_gone(qapp):
    bell = Bell()
    heard: list[str] = []
    widget = QWidget()
    bind(widget, bell, lambda: heard.append("ring"))

    bell.ring()
    widget.deleteLater()
    qapp.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
    bell.ring()

    assert heard == ["ring"]
    assert bell.listeners == []


def test_a_short_answer_in_two_languages_has_room_for_both_lines(qtbot):
    group = ChoiceGroup("May we call?", [Choice("yes", "نعم\nYes"), Choice("no", "لا\nNo")], columns=0)
    qtbot.addWidget(group)
    group.show()

    for card in group.cards():
        assert card.height() >= card.heightForWidth(card.width())


def test_undo_on_a_toast_is_done_once(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    undone: list[str] = []
    toast = Toast(window)
    toast.say("Step ticked.", lambda: undone.append("undone"))
    button = toast.findChildren(QPushButton)[0]

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.click()

    assert undone == ["undone"]
    assert not toast.isVisible()


def test_a_toast_waits_while_its_button_has_the_focus(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    toast = Toast(window)
    toast.say("Step ticked.", lambda: None)
    before = toast.remaining_milliseconds()

    toast.findChildren(QPushButton)[0].setFocus()

    # Qt's timer may be some hundredths off.
    assert before == pytest.approx(SHOWN_MILLISECONDS, rel=0.1)
    assert toast.remaining_milliseconds() is None


def test_a_timeline_entry_is_opened_by_enter(qtbot):
    timeline = Timeline()
    timeline.show_entries(
        [TimelineEntry("Referral prepared", "09:40", opens="referral-1"), TimelineEntry("Arrived", "19 Nov")]
    )
    qtbot.addWidget(timeline)
    timeline.show()
    item = timeline.findChildren(TimelineItem)[0]

    with qtbot.waitSignal(timeline.opened) as opened:
        QTest.keyClick(item, Qt.Key.Key_Return)

    assert opened.args == ["referral-1"]


@pytest.mark.parametrize(
    ("text", "around", "own"),
    [
        ("Marta K.", RTL, LTR),
        ("وافقت Selam", RTL, RTL),
        ("Selam وافقت", RTL, RTL),
        ("سلام", LTR, RTL),
        ("Selam سلام", LTR, LTR),
        ("18:00", RTL, RTL),
    ],
)
def test_a_sentence_keeps_the_direction_of_the_screen_unless_it_is_all_foreign(text, around, own):
    assert base_direction(text, around) is own


def test_every_icon_that_is_turned_round_or_stands_for_a_place_travels_along(qapp):
    names = set(MIRRORED) | {place.icon for place in usual_places()}
    assert [name for name in sorted(names) if not icon_exists(name)] == []


def test_an_arrow_points_the_other_way_in_arabic_and_a_tick_does_not(qapp):
    def drawn(name: str, *, mirrored: bool):
        return icon_pixmap(name, "#000000", 24, mirrored=mirrored).toImage()

    assert drawn("arrow-right", mirrored=True) != drawn("arrow-right", mirrored=False)
    assert drawn("check", mirrored=True) == drawn("check", mirrored=False)


def test_text_size_stays_between_once_and_twice(dress):
    assert dress(Theme.DARK, 5.0).scale == 2.0
    assert look().tokens.name == "dark"
    assert dress(Theme.LIGHT, 0.2).scale == 1.0


def test_enter_presses_a_button_once_while_ctrl_enter_belongs_to_the_page(qtbot):
    button = Button("I forgot it")
    qtbot.addWidget(button)
    pressed = []
    button.clicked.connect(lambda _checked=False: pressed.append(True))

    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert pressed == [True]
