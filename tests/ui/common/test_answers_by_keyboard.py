"""Questions can be answered without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.partial_date_edit import PartialDateEdit
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.signature_pad import SignaturePad
from fieldcase.ui.common.special_answers import SpecialAnswers
from fieldcase.ui.common.step_panel import Step, StepPanel, StepState

JOURNEY = [
    Choice("alone", "Arranged it alone"),
    Choice("known", "Someone they knew"),
    Choice("online", "Someone met online"),
]


def shown(qtbot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    layout = column(window, margins=10)
    for widget in widgets:
        layout.addWidget(widget)
    window.resize(700, 400)
    # The test keeps the parts only; without somebody keeping the window it would go, with its parts.
    qtbot.kept = window
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(window: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.windowHandle(), key)


def test_a_number_chooses_the_answer_with_that_number(qtbot):
    group = ChoiceGroup("Who arranged the journey?", JOURNEY)
    window = shown(qtbot, group)
    group.focus_first()

    with qtbot.waitSignal(group.changed):
        press(window, Qt.Key.Key_2)

    assert group.chosen() == ("known",)


def test_arrows_move_without_choosing_and_space_chooses(qtbot):
    group = ChoiceGroup("Who arranged the journey?", JOURNEY)
    window = shown(qtbot, group)
    group.focus_first()

    press(window, Qt.Key.Key_Right)
    moved_only = group.chosen()
    press(window, Qt.Key.Key_Space)

    assert moved_only == ()
    assert group.chosen() == ("known",)


def test_a_choice_can_be_taken_back_by_the_same_key(qtbot):
    group = ChoiceGroup("Who arranged the journey?", JOURNEY)
    window = shown(qtbot, group)
    group.focus_first()

    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_1)

    assert group.chosen() == ()


def test_only_one_answer_holds_unless_many_are_asked_for(qtbot):
    one = ChoiceGroup("One", JOURNEY)
    many = ChoiceGroup("Many", JOURNEY, many=True)
    window = shown(qtbot, one, many)

    one.focus_first()
    press(window, Qt.Key.Key_1, Qt.Key.Key_3)
    many.focus_first()
    press(window, Qt.Key.Key_1, Qt.Key.Key_3)

    assert one.chosen() == ("online",)
    assert many.chosen() == ("alone", "online")


def test_tab_enters_a_question_once_at_its_chosen_answer(qtbot, qapp):
    first = ChoiceGroup("First", JOURNEY)
    second = ChoiceGroup("Second", JOURNEY)
    second.choose(["online"])
    window = shown(qtbot, first, second)
    first.focus_first()

    press(window, Qt.Key.Key_Tab)

    assert qapp.focusWidget() is second.cards()[2]


def test_arrows_follow_the_direction_of_reading(qtbot, dress, qapp):
    dress(direction=Qt.LayoutDirection.RightToLeft, language="ar")
    group = ChoiceGroup("Who arranged the journey?", JOURNEY)
    window = shown(qtbot, group)
    group.focus_first()

    press(window, Qt.Key.Key_Left)

    assert qapp.focusWidget() is group.cards()[1]


def test_showing_a_stored_answer_tells_nobody(qtbot):
    group = ChoiceGroup("Who arranged the journey?", JOURNEY)
    with qtbot.assertNotEmitted(group.changed):
        group.choose(["known"])
        group.choose([])

    assert group.chosen() == ()


def test_screen_readers_hear_the_question_and_the_kind_of_answer(qtbot):
    one = ChoiceGroup("Who arranged the journey?", JOURNEY)
    many = ChoiceGroup("What was taken?", JOURNEY, many=True)
    shown(qtbot, one, many)

    group = QAccessible.queryAccessibleInterface(one)
    radio = QAccessible.queryAccessibleInterface(one.cards()[0])
    check = QAccessible.queryAccessibleInterface(many.cards()[0])

    assert group.text(QAccessible.Text.Name) == "Who arranged the journey?"
    assert group.role() == QAccessible.Role.Grouping
    assert radio.role() == QAccessible.Role.RadioButton
    assert radio.text(QAccessible.Text.Name) == "Arranged it alone"
    assert check.role() == QAccessible.Role.CheckBox


def test_a_special_answer_is_given_and_taken_back(qtbot):
    special = SpecialAnswers()
    shown(qtbot, special)

    with qtbot.waitSignal(special.chosen) as given:
        special.toggle(AnswerState.UNKNOWN)
    with qtbot.waitSignal(special.chosen) as taken_back:
        special.toggle(AnswerState.UNKNOWN)

    assert given.args == [AnswerState.UNKNOWN]
    assert taken_back.args == [None]


def test_special_answers_exclude_one_another(qtbot):
    special = SpecialAnswers()
    shown(qtbot, special)

    special.toggle(AnswerState.PREFERS_NOT)
    special.toggle(AnswerState.NOT_ASKED)

    assert special.state() is AnswerState.NOT_ASKED


@pytest.mark.parametrize(
    ("year", "month", "day", "value"),
    [
        ("", 0, "", None),
        ("2025", 0, "", PartialDate(year=2025)),
        ("2025", 3, "", PartialDate(year=2025, month=3)),
        ("2025", 3, "9", PartialDate(year=2025, month=3, day=9)),
        ("2025", 2, "30", None),
        ("2025", 0, "9", None),
        ("202", 0, "", None),
        ("", 3, "", None),
    ],
)
def test_any_part_of_a_date_may_be_missing(qtbot, year, month, day, value):
    dates = PartialDateEdit("When did you leave home?")
    shown(qtbot, dates)
    year_field, day_field = dates.findChildren(QLineEdit)
    dates.focus_first()

    QTest.keyClicks(year_field, year)
    dates.findChildren(QComboBox)[0].setCurrentIndex(month)
    QTest.keyClicks(day_field, day)

    assert year_field.text() == year
    assert dates.value() == value
    assert dates.is_complete() is (value is not None or not (year or month or day))


def test_a_date_is_walked_through_by_tab(qtbot, qapp):
    dates = PartialDateEdit("When did you leave home?")
    window = shown(qtbot, dates)
    dates.focus_first()
    names = [qapp.focusWidget().accessibleName()]

    for _ in range(2):
        press(window, Qt.Key.Key_Tab)
        names.append(qapp.focusWidget().accessibleName())

    assert names == ["Year", "Month", "Day"]


def test_a_stored_date_comes_back_as_it_was(qtbot):
    dates = PartialDateEdit("When did you leave home?")
    qtbot.addWidget(dates)

    with qtbot.assertNotEmitted(dates.changed):
        dates.show_value(PartialDate(year=2024, month=11))

    assert dates.value() == PartialDate(year=2024, month=11)


def test_views_change_by_arrow_key(qtbot):
    views = Segmented("Cases shown", [Segment("mine", "Mine"), Segment("all", "All")])
    window = shown(qtbot, views)
    press(window, Qt.Key.Key_Tab)

    with qtbot.waitSignal(views.chosen) as chosen:
        press(window, Qt.Key.Key_Right)

    assert chosen.args == ["all"]
    assert views.choice() == "all"


def test_a_step_says_where_it_is_and_does_not_move_by_itself(qtbot):
    panel = StepPanel("Referral")
    panel.show_steps([Step("Who", StepState.DONE), Step("Why"), Step("Send")], 1)
    shown(qtbot, panel)
    buttons = panel.findChildren(QPushButton)
    names = [button.accessibleName() for button in buttons]
    send = buttons[2]

    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.mouseClick(send, Qt.MouseButton.LeftButton)

    assert names == ["Step 1, Who, done", "Step 2, Why, you are here", "Step 3, Send, open"]
    assert chosen.args == [2]
    assert not send.isChecked()


def test_a_signature_is_kept_as_strokes_and_wiped_by_key(qtbot):
    pad = SignaturePad()
    window = shown(qtbot, pad)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=pad.rect().center())
    QTest.mouseMove(pad, pad.rect().center() / 2)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=pad.rect().center() / 2)
    drawn = pad.strokes()

    pad.setFocus()
    press(window, Qt.Key.Key_Delete)

    assert len(drawn) == 1
    assert all(0 <= point.x <= 1 and 0 <= point.y <= 1 for point in drawn[0])
    assert pad.is_empty()
