"""The interview as people meet it, by keyboard."""

from __future__ import annotations

import json
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import NotebookFullError
from fieldcase.domain.interview import GivenAnswer
from fieldcase.services.casework import today_sheet
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.special_answers import SpecialAnswers
from fieldcase.ui.intake.check_answers import CheckAnswers
from fieldcase.ui.intake.page import InterviewPage
from fieldcase.viewmodels import destinations as to
from tests.notebooks import keep_answer
from tests.ui.intake.stage import (
    SPECIAL,
    answers_of,
    focused,
    given,
    only_interview,
    opened,
    shown_texts,
)


def test_the_first_question_has_the_focus(frame):
    opened(frame)

    assert focused().accessibleName() == "What would you like us to call you?"


def test_typed_text_is_saved_within_a_second(frame, notebook, qtbot, hands):
    opened(frame)
    hands.type("Selam")

    qtbot.waitUntil(lambda: bool(today_sheet(notebook).unfinished), timeout=1000)
    assert answers_of(notebook, only_interview(notebook).id)["alias"].value_json == '"Selam"'


def test_leaving_saves_half_typed_text_at_once(frame, notebook, hands):
    page = opened(frame)
    hands.type("Sel")
    page.leave()

    assert answers_of(notebook, only_interview(notebook).id)["alias"].value_json == '"Sel"'


def test_the_heading_names_the_case_once_there_is_one(frame, hands):
    page = opened(frame)
    before = page.header().title
    hands.type("Selam")
    page.leave()

    assert before == "New intake"
    assert page.header().crumbs[0].text.endswith("Selam")
    assert page.footer().saved
    assert page.footer().status == "Saved on this computer just now"


def test_the_foot_of_the_page_says_how_long_ago_it_was_saved(frame, notebook, hands):
    page = opened(frame)
    hands.press(Qt.Key.Key_1, SPECIAL)
    notebook.clock.move_to(notebook.clock.now() + timedelta(seconds=2))
    page._tick()

    assert page.footer().status == "Saved on this computer 2 s ago"


def test_alt_and_a_digit_give_a_special_answer(frame, notebook, hands):
    opened(frame)
    hands.press(Qt.Key.Key_2, SPECIAL)

    answer = answers_of(notebook, only_interview(notebook).id)["alias"]
    assert answer.state is AnswerState.UNKNOWN


def test_enter_alone_submits_nothing(frame, hands):
    page = opened(frame)
    hands.type("Selam")
    hands.press(Qt.Key.Key_Return)

    assert page._talk.view.place == 0


def test_skipping_hides_and_shows_the_question(frame, hands):
    opened(frame)
    hands.next_question(3)
    hands.press(Qt.Key.Key_2)
    hidden = "What matters to you about the interpreter?" not in shown_texts(frame)
    hands.press(Qt.Key.Key_1)

    assert hidden
    assert "What matters to you about the interpreter?" in shown_texts(frame)


def test_something_else_opens_one_line(frame, notebook, hands):
    page = opened(frame, to.InterviewPage(interview_id=given(notebook, first_contact_channel='"other"')))
    line = next(
        one
        for one in frame.findChildren(QLineEdit)
        if one.isVisible() and one.accessibleName() == "What else? A few words are enough."
    )
    line.setFocus()
    hands.type("At the market")
    page.leave()

    kept = answers_of(notebook, only_interview(notebook).id)["first_contact_channel_other"]
    assert kept.value_json == '"At the market"'


def test_what_was_stored_is_shown(frame, notebook):
    opened(frame, to.InterviewPage(interview_id=given(notebook, alias='"Selam"', private_place="false")))

    lines = [line.text() for line in frame.findChildren(QLineEdit) if line.isVisible()]
    assert "Selam" in lines
    assert "They cannot talk freely here. Find another place or time before going on." in shown_texts(frame)


def test_news_from_elsewhere_is_shown_but_not_over_what_is_being_typed(frame, notebook, desk, hands):
    interview = given(notebook, alias='"Selam"')
    opened(frame, to.InterviewPage(interview_id=interview))
    hands.type(" K")
    keep_answer(
        notebook,
        interview,
        GivenAnswer(question="private_place", state=AnswerState.ANSWERED, value_json="false"),
    )
    desk.publish(Topic.CASES, initiator=object())

    assert "They cannot talk freely here. Find another place or time before going on." in shown_texts(frame)
    assert focused().text() == "Selam K"


def test_a_save_that_did_not_work_keeps_the_text_and_offers_to_try_again(
    frame, notebook, desk, hands, monkeypatch
):
    page = opened(frame)
    full = True

    def ask(job, done, failed, real=desk.ask):
        if full:
            failed(NotebookFullError())
        else:
            real(job, done, failed)

    monkeypatch.setattr(desk, "ask", ask)
    hands.type("Selam")
    page.leave()
    QApplication.processEvents()
    blocks = [block for block in frame.findChildren(MessageBlock) if block.isVisible()]
    again = next(one for one in blocks[0].findChildren(QAbstractButton) if one.text() == "Try again")
    still_there = focused().text()
    full = False
    again.click()
    QApplication.processEvents()

    assert still_there == "Selam"
    assert answers_of(notebook, only_interview(notebook).id)["alias"].value_json == '"Selam"'
    assert not [block for block in frame.findChildren(MessageBlock) if block.isVisible()]


def test_check_answers_leads_to_a_question_and_back(frame, notebook, hands):
    page = opened(frame, to.InterviewPage(interview_id=given(notebook, alias='"Selam"')))
    page._go_to(page._talk.view.check_place)
    check = frame.findChild(CheckAnswers)
    change = next(
        one
        for one in check.findChildren(QAbstractButton)
        if one.accessibleName() == "Change the answer to: What would you like to happen now?"
    )
    change.click()
    QApplication.processEvents()
    at_question = focused().accessibleName()
    hands.type("Rest")
    hands.next_page()

    assert at_question == "What would you like to happen now?"
    assert page._talk.view.at_check
    assert "Rest" in shown_texts(frame)


def test_what_no_longer_applies_is_listed_on_check_answers(frame, notebook):
    interview = given(notebook, health_urgent="false", health_urgent_what='"Fever"')
    page = opened(frame, to.InterviewPage(interview_id=interview))
    page._go_to(page._talk.view.check_place)
    QApplication.processEvents()

    assert {"No longer applies", "Fever"} <= shown_texts(frame)


def test_the_quiet_moment_opens_and_leads_back_to_the_questions(frame, hands):
    page = opened(frame)
    page._side.wellbeing.grounding_wanted.emit()
    opened_with = focused().text()
    hands.press(Qt.Key.Key_Space)

    assert opened_with == "Back to the questions"
    assert focused().accessibleName() == "What would you like us to call you?"


def test_tab_goes_from_the_questions_to_the_cards_beside_them(frame, hands):
    page = opened(frame, None)
    seen = []
    for _ in range(60):
        hands.press(Qt.Key.Key_Tab)
        focus = focused()
        seen.append(page._side.isAncestorOf(focus))
        if seen[-1]:
            break

    assert seen[-1]
    assert len(seen) > 15


def test_a_closed_page_hears_no_more_news(qtbot, desk):
    before = desk.changed.listener_count
    page = InterviewPage(desk)
    page.deleteLater()
    QTest.qWait(20)

    assert desk.changed.listener_count == before


def test_every_question_offers_the_three_special_answers(frame):
    page = opened(frame)

    for place in range(page._talk.view.check_place):
        page._go_to(place)
        questions = page._talk.view.filled.questions(place)
        assert len(page._body.findChildren(SpecialAnswers)) == len(questions)


def test_a_long_text_keeps_its_lines(frame, notebook, hands):
    page = opened(frame)
    page._go_to(5)
    hands.type("A room")
    hands.press(Qt.Key.Key_Return)
    hands.type("with a lock")
    page.leave()

    assert isinstance(focused(), QPlainTextEdit)
    kept = answers_of(notebook, only_interview(notebook).id)["wishes"].value_json
    assert kept == '"A room\\nwith a lock"'


def test_what_is_shown_after_pasting_is_what_the_notebook_has(frame, notebook, hands):
    page = opened(frame)
    focused().setText("")
    QApplication.clipboard().setText("Sel\x07am \u200cسلام")
    focused().paste()
    shown = focused()
    hands.next_question()

    kept = answers_of(notebook, only_interview(notebook).id)["alias"].value_json
    assert json.loads(kept) == shown.text()
    assert shown.text().endswith("am \u200cسلام")
    assert page._talk.view.filled.replies["alias"].value == shown.text()
