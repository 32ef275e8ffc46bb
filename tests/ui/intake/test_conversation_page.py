"""The conversation view in its window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldcase.domain.interview import Distress
from fieldcase.services.stopping import stops
from fieldcase.ui.intake.conversation_view import ConversationView
from tests.ui.intake.stage import ALT, answers_of, only_interview, opened, shown_texts


def test_one_question_stands_alone_and_keeps_what_was_typed(frame, notebook, hands):
    page = opened(frame)
    hands.type("Sel")
    page._change_view()
    QApplication.processEvents()

    assert isinstance(page._body, ConversationView)
    assert "How did we come into contact?" not in shown_texts(frame)
    hands.type("am")
    hands.next_page()
    assert answers_of(notebook, only_interview(notebook).id)["alias"].value_json == '"Selam"'
    assert "How did we come into contact?" in shown_texts(frame)


def test_keys_choose_step_and_skip(frame, notebook, hands):
    page = opened(frame)
    page._change_view()
    hands.next_page()
    hands.press(Qt.Key.Key_1)
    page._conversation.speak("ar")
    QApplication.processEvents()

    assert page._conversation.has_two_languages
    assert page._conversation.spoken.label in shown_texts(frame)
    kept = answers_of(notebook, only_interview(notebook).id)
    assert kept["first_contact_channel"].value_json == '"outreach"'


def test_changing_back_shows_the_section_at_the_same_question(frame, hands):
    page = opened(frame)
    page._change_view()
    hands.next_page()
    page._change_view()
    QApplication.processEvents()

    assert {"How did we come into contact?", "Can you talk freely here?"} <= shown_texts(frame)


def test_stop_hides_the_questions_at_once_and_keeps_why(frame, notebook, hands):
    page = opened(frame)
    hands.type("Selam")
    page._stop_here()
    QApplication.processEvents()

    assert "What would you like us to call you?" not in shown_texts(frame)
    assert page.footer().primary is None
    hands.press(Qt.Key.Key_Space)
    page._stop._distress.choose((Distress.SOME.value,))
    page._stop._end.click()
    (kept,) = stops(notebook, page._talk.view.interview.id)
    assert (kept.stop_requested, kept.distress) == (True, Distress.SOME)


def test_alt_end_goes_to_the_answers(frame, hands):
    page = opened(frame)
    hands.press(Qt.Key.Key_End, ALT)

    assert page._talk.view.at_check


def test_a_question_is_read_in_the_person_s_language_without_what_was_answered(frame, qtbot, hands, heard):
    page = opened(frame)
    page._change_view()
    hands.type("Selam")
    page._conversation.speak("ar")
    listen = page._body._listen
    qtbot.waitUntil(listen.isVisible)

    with qtbot.waitSignals([listen.voice.changed] * 2):
        listen.click()

    said = heard.read_text("utf-8")
    assert page._conversation.spoken.label in said
    assert "Selam" not in said
