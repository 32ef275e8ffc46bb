"""An interview page in its frame, with hands that type."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.interview import GivenAnswer
from fieldcase.services.casework import today_sheet
from fieldcase.services.intake import resume, start
from fieldcase.ui.intake.page import InterviewPage
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.viewmodels import destinations as to
from tests.notebooks import keep_answer

NAME = "cases/interview"
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SPECIAL = Qt.KeyboardModifier.AltModifier


def focused():
    """Return whatever has the focus."""
    return QApplication.focusWidget()


class Window(AppFrame):
    """The frame with an interview page in it."""

    interview: InterviewPage


@dataclass
class Hands:
    """Types, and counts the keys beyond the typed text; a chord counts each key."""

    count: int = 0

    def press(self, key, modifiers=NONE):
        self.count += 1 if modifiers == NONE else 2
        QTest.keyClick(focused(), key, modifiers)
        QApplication.processEvents()

    def type(self, text):
        QTest.keyClicks(focused(), text)
        QApplication.processEvents()

    def next_question(self, times=1):
        for _ in range(times):
            self.press(Qt.Key.Key_Down, ALT)

    def next_page(self):
        self.press(Qt.Key.Key_Return, CONTROL)


def framed(qtbot, desk, size=(1366, 728)):
    frame = Window()
    page = InterviewPage(desk)
    frame.add_page(NAME, page)
    qtbot.addWidget(frame)

    def head():
        frame.set_header(NAME, page.header())
        frame.set_footer(NAME, page.footer())

    page.heading_changed.connect(head)
    frame.resize(*size)
    frame.set_page(NAME)
    frame.show()
    frame.activateWindow()
    assert QTest.qWaitForWindowActive(frame)
    head()
    frame.interview = page
    return frame


def opened(frame, destination=None):
    frame.interview.open_on(destination or to.InterviewPage())
    QApplication.processEvents()
    return frame.interview


def answers_of(notebook, interview_id):
    return resume(notebook, interview_id).answers


def only_interview(notebook):
    return today_sheet(notebook).unfinished[0].interview


def given(notebook, **answers):
    sheet = start(notebook, "intake", 1)
    for name, value in answers.items():
        keep_answer(
            notebook,
            sheet.interview.id,
            GivenAnswer(question=name, state=AnswerState.ANSWERED, value_json=value),
        )
    return sheet.interview.id


def shown_texts(widget):
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}
