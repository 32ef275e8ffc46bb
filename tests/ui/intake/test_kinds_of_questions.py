"""Every kind of question answered in the running interview, and what is known already confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.interview import AnswerSource, GivenAnswer, InterviewState
from fieldcase.domain.user import Role
from fieldcase.forms.values import Signature, rows_in
from fieldcase.services.intake import leave, start
from fieldcase.services.own_forms import keep_form
from fieldcase.ui.common.signature_pad import SignaturePad
from fieldcase.ui.intake.question_block import QuestionBlock
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.offered_forms import read_own_forms
from tests.forms.all_kinds import FORM_ID, every_kind
from tests.notebooks import NOON, desk_for, keep_answer
from tests.ui.intake.stage import focused, framed, opened, shown_texts


@pytest.fixture
def page(qtbot, desk, notebook):
    """An interview that asks a question of every kind."""
    keep_form(notebook, every_kind())
    read_own_forms(desk)
    frame = framed(qtbot, desk)
    return opened(frame, to.InterviewPage(form=FORM_ID))


def block(page, name):
    QApplication.processEvents()
    return next(one for one in page._body.findChildren(QuestionBlock) if one.question_id == name)


def button(widget, words):
    return next(one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisible())


def value(page, name):
    return page._talk.view.filled.replies[name].value


def type_into(page, name, text):
    line = block(page, name).findChild(QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, text)
    line.editingFinished.emit()
    QApplication.processEvents()


def test_decimals_times_and_calculations(page):
    type_into(page, "q_wage", "12,50")
    type_into(page, "q_weeks", "4")
    type_into(page, "q_time", "1830")

    assert value(page, "q_wage") == Decimal("12.50")
    assert value(page, "q_time") == "18:30"
    assert "50" in shown_texts(block(page, "q_owed"))


def test_rows_are_added_filled_taken_out_and_brought_back_by_keyboard(page):
    children = block(page, "q_children")
    add = button(children, "Add")
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_Space)
    QTest.keyClicks(focused(), "Ana")
    children.flush()
    type_into(page, "child_age", "40")

    row = rows_in(value(page, "q_children"))[0]
    assert {name: reply.value for name, reply in row.answers.items()} == {
        "child_name": "Ana",
        "child_age": 40,
    }
    assert "Younger than 18?" in shown_texts(children)

    children._editor.remove_row(row.id)
    assert "q_children" not in page._talk.view.filled.replies or value(page, "q_children") is None
    back = focused()
    assert back.text() == "Bring it back"
    QTest.keyClick(back, Qt.Key.Key_Space)

    assert rows_in(value(page, "q_children"))[0].answers["child_name"].value == "Ana"


def test_each_special_answer_is_there_inside_a_row_too(page):
    block(page, "q_children")._editor.add_row()
    block(page, "child_name").toggle(AnswerState.PREFERS_NOT)

    row = rows_in(value(page, "q_children"))[0]
    assert row.answers["child_name"].state is AnswerState.PREFERS_NOT


def test_what_is_only_read_has_no_special_answers(page):
    for name in ("q_info", "q_owed", "q_count"):
        assert block(page, name)._special.isHidden()
    assert not block(page, "q_signature")._special.isHidden()


def test_a_file_is_added_named_and_taken_out(page, tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF a letter")
    target = tmp_path / "copy.pdf"
    page.help = replace(page.help, choose_file=lambda _: path, choose_target=lambda _, __: target)
    page._body_key = None
    page._repaint()
    letter = block(page, "q_attachment")

    button(letter, "Add a file").click()
    assert value(page, "q_attachment").name == "letter.pdf"
    button(letter, "Save a copy").click()
    assert target.read_bytes() == b"%PDF a letter"
    button(letter, "Remove").click()

    assert page._talk.view.filled.replies["q_attachment"].state is AnswerState.NOT_ASKED


def test_a_signature_is_kept_as_strokes(page):
    pad = block(page, "q_signature").findChild(SignaturePad)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    QTest.mouseMove(pad, QPoint(60, 50))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 50))

    assert isinstance(value(page, "q_signature"), Signature)
    button(block(page, "q_signature"), "Wipe").click()
    assert page._talk.view.filled.replies["q_signature"].value is None


def test_people_are_found_by_typing_part_of_what_they_are_called(qtbot, desk, notebook):
    keep_form(notebook, every_kind())
    read_own_forms(desk)
    other = start(notebook, "intake", 1)
    answer = GivenAnswer(question="alias", state=AnswerState.ANSWERED, value_json='"Selam"')
    keep_answer(notebook, other.interview.id, answer)
    page = opened(framed(qtbot, desk), to.InterviewPage(form=FORM_ID))
    line = block(page, "q_person").findChild(QLineEdit)
    line.setFocus()

    QTest.keyClicks(line, "sel")
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert value(page, "q_person") == other.case.person.id


def test_a_suggestion_is_taken_with_one_key_and_never_by_itself(page):
    page._go_on()
    assert "q_often" not in page._talk.view.filled.replies

    taken = next(one for one in block(page, "q_often").findChildren(QPushButton) if "usual" in one.text())
    QTest.keyClick(taken, Qt.Key.Key_Space)

    assert value(page, "q_often") == "usual"


def told_before(notebook, **answers):
    """Return a case whose earlier interview holds *answers*."""
    sheet = start(notebook, FORM_ID, 1)
    for name, text in answers.items():
        given = GivenAnswer(question=name, state=AnswerState.ANSWERED, value_json=text)
        keep_answer(notebook, sheet.interview.id, given)
    leave(notebook, sheet.interview.id, InterviewState.DONE, "")
    return sheet.case.id


def later(notebook, days, role=None):
    user = notebook.user if role is None else notebook.user.but(role=role)
    return desk_for(replace(notebook, clock=FixedClock(NOON + timedelta(days)), user=user))


def test_what_was_said_is_confirmed_with_one_key(qtbot, notebook):
    keep_form(notebook, every_kind())
    case_id = told_before(notebook, q_text='"by bus"')
    desk = later(notebook, 30)
    read_own_forms(desk)
    page = opened(framed(qtbot, desk), to.InterviewPage(case_id=case_id, form=FORM_ID))
    asked = block(page, "q_text")

    assert any("by bus" in words and "Still so?" in words for words in shown_texts(asked))
    assert asked._editor.isHidden()
    asked.focus_first()
    QTest.keyClick(focused(), Qt.Key.Key_Space)

    with notebook.reading() as tx:
        assert len(tx.interviews.history(case_id, "q_text")) == 2
    assert "q_text" not in page._talk.view.filled.earlier


def test_what_was_said_long_ago_is_asked_again_and_still_shown(qtbot, notebook):
    keep_form(notebook, every_kind())
    case_id = told_before(notebook, q_text='"by bus"')
    desk = later(notebook, 120)
    read_own_forms(desk)
    page = opened(framed(qtbot, desk), to.InterviewPage(case_id=case_id, form=FORM_ID))
    asked = block(page, "q_text")

    assert not asked._editor.isHidden()
    assert "q_text" not in page._talk.view.filled.replies
    assert any("by bus" in words for words in shown_texts(asked))


@pytest.mark.parametrize(("role", "may_look"), [(Role.WORKER, False), (Role.CASE_MANAGER, True)])
def test_the_hardest_question_is_not_asked_twice(qtbot, notebook, role, may_look):
    keep_form(notebook, every_kind())
    case_id = told_before(notebook, q_hard='"told once"')
    desk = later(notebook, 400, role)
    read_own_forms(desk)
    page = opened(framed(qtbot, desk), to.InterviewPage(case_id=case_id, form=FORM_ID))
    page._go_on()
    asked = block(page, "q_hard")

    assert "Already known. It is not asked again." in shown_texts(asked)
    assert asked._editor.isHidden()
    assert asked._special.isHidden()
    assert asked._bar.focus_first() is may_look
    if may_look:
        button(asked, "Show it").click()
        assert not asked._editor.isHidden()


def test_a_question_for_a_trained_colleague_is_left_to_them(qtbot, notebook):
    keep_form(notebook, every_kind())
    desk = later(notebook, 0, Role.WORKER)
    read_own_forms(desk)
    page = opened(framed(qtbot, desk), to.InterviewPage(form=FORM_ID))
    page._go_on()

    assert block(page, "q_led")._editor.isHidden()
    assert any("trained" in words for words in shown_texts(block(page, "q_led")))


def test_who_answers_is_kept_with_every_answer(page, notebook):
    page._side.answering.chosen.emit(AnswerSource.GUARDIAN)
    type_into(page, "q_text", "by train")

    with notebook.reading() as tx:
        kept = tx.interviews.current_answer(page._talk.view.case.id, "q_text")
    assert kept.source is AnswerSource.GUARDIAN


def test_everything_is_read_back_on_the_check_page(page):
    type_into(page, "q_wage", "12.5")
    page._talk.go_to(page._talk.view.check_place)
    QApplication.processEvents()

    assert {"12.50", "12.5"} & shown_texts(page)


@pytest.mark.parametrize(
    ("direction", "scale"), [(Qt.LayoutDirection.RightToLeft, 1.0), (Qt.LayoutDirection.LeftToRight, 2.0)]
)
def test_every_kind_fits_the_page(qtbot, desk, notebook, dress, direction, scale):
    dress(scale=scale, direction=direction)
    keep_form(notebook, every_kind())
    read_own_forms(desk)
    page = opened(framed(qtbot, desk, (960, 500)), to.InterviewPage(form=FORM_ID))
    block(page, "q_children")._editor.add_row()
    QApplication.processEvents()

    assert page._scroll.horizontalScrollBar().maximum() == 0
    width = page._scroll.viewport().width()
    assert all(one.width() <= width for one in page.findChildren(QuestionBlock) if one.isVisible())
