"""The shortest intake there is, from Today to Finish, in the window of the whole program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldcase.app.desktop import Desktop
from fieldcase.domain.case import ContactMethod
from fieldcase.domain.interview import InterviewState
from fieldcase.services.intake import InterviewSheet, resume
from fieldcase.ui.intake.page import InterviewPage
from tests.app.test_desktop import desktop, no_window_left_behind, practise, qapp
from tests.ui.intake.stage import ALT, CONTROL, Hands, focused

__all__ = ["desktop", "no_window_left_behind", "qapp"]

MOST_KEYS = 35
ASKED_FIRST = "What would you like us to call you?"
ANSWERS = {
    "alias": '"Selam"',
    "first_contact_channel": '"outreach"',
    "urgent_needs": '["shelter_tonight","food_water"]',
    "primary_language": '"tir"',
    "contact_method": '"text"',
    "wishes": '"A room with a lock"',
}
"""Alias, how contact was made, urgent needs, language, safe contact, wishes."""


def interview_in(desktop: Desktop) -> InterviewPage:
    """Return the page of the interview."""
    page = desktop.window.findChild(InterviewPage)
    assert isinstance(page, InterviewPage)
    return page


def test_a_minimal_intake_takes_at_most_35_keys_from_today(desktop: Desktop, qtbot: QtBot) -> None:
    frame = practise(desktop, qtbot)
    desktop.window.activateWindow()
    hands = Hands()
    was_on = frame.page()

    desktop.window.setFocus()
    hands.press(Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: focused().accessibleName() == ASKED_FIRST)
    hands.type("Selam")
    hands.next_question()
    hands.press(Qt.Key.Key_1)
    hands.next_page()
    hands.next_question(2)
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_2)
    hands.next_page()
    hands.type("tigr")
    hands.press(Qt.Key.Key_Return)
    for _ in range(3):
        hands.next_page()
    hands.type("A room with a lock")
    hands.next_page()
    hands.press(Qt.Key.Key_2)
    hands.press(Qt.Key.Key_End, ALT)
    hands.next_page()

    assert was_on == "today"
    assert_kept(desktop, qtbot)
    assert hands.count <= MOST_KEYS


def assert_kept(desktop: Desktop, qtbot: QtBot) -> None:
    """The case, its answers, the way to reach the person."""
    view = interview_in(desktop)._talk.view
    assert view.interview is not None
    interview_id = view.interview.id
    assert desktop._opened is not None
    desk, read = desktop._opened._desk, list[InterviewSheet]()
    # In the lane of the notebook, behind everything that was given.
    desk.ask(lambda notebook: resume(notebook, interview_id), read.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(read))
    (sheet,) = read

    assert sheet.interview.state is InterviewState.DONE
    assert {name: one.value_json for name, one in sheet.answers.items()} == ANSWERS
    assert sheet.case.safe_contact.method is ContactMethod.TEXT
