"""Undo that outlives the field."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldcase.ui.common.edit_history import MOST_EDITS, EditHistory, difference
from fieldcase.ui.common.edit_memory import remember

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXTS = st.lists(st.text(max_size=12), min_size=1, max_size=12)


@given(TEXTS)
def test_undoing_everything_leads_back_through_every_text_to_the_first(texts: list[str]) -> None:
    history = EditHistory("")
    for number, text in enumerate(texts):
        history.record(text, now=number * 10.0)

    while history.undo() is not None:
        assert history.text in ["", *texts]
    assert history.text == ""

    while history.redo() is not None:
        pass
    assert history.text == texts[-1]


@given(st.text(max_size=30), st.text(max_size=30))
def test_the_step_between_two_texts_makes_one_of_the_other(before: str, after: str) -> None:
    edit = difference(before, after)

    made = before
    if edit is not None:
        assert before[edit.at : edit.at + len(edit.removed)] == edit.removed
        made = before[: edit.at] + edit.added + before[edit.at + len(edit.removed) :]
    assert made == after


@given(TEXTS)
def test_a_kept_history_goes_on_in_another_field(texts: list[str]) -> None:
    history = EditHistory("")
    for number, text in enumerate(texts):
        history.record(text, now=number * 10.0)
    history.undo()

    other = EditHistory(history.text)

    assert other.take(history.to_text())
    assert (other.can_undo, other.can_redo) == (history.can_undo, history.can_redo)
    other.redo()
    history.redo()
    assert other.text == history.text


def test_a_history_of_another_text_is_not_taken() -> None:
    history = EditHistory("")
    history.record("a room", 0.0)

    assert not EditHistory("a house").take(history.to_text())


def test_a_word_is_undone_as_one_step() -> None:
    history = EditHistory("")
    for number in range(len("she is safe") + 1):
        history.record("she is safe"[:number], number * 0.1)

    history.undo()

    assert history.text == "she is "


def test_a_history_never_grows_without_end() -> None:
    history = EditHistory("")
    for number in range(3 * MOST_EDITS):
        history.record(f"{number} " * 5, number * 10.0)

    steps = 0
    while history.undo() is not None:
        steps += 1

    assert steps <= MOST_EDITS


def test_ctrl_z_undoes_in_a_line_and_in_a_text(qtbot: QtBot, qapp: QApplication) -> None:
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.show()
        field.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        remember(field)
        QTest.keyClicks(field, "room four")

        QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)

        assert remember(field)._history.text == "room "
        QTest.keyClick(field, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert remember(field)._history.text == "room four"


def test_undo_goes_on_in_a_new_field_with_the_caret_where_it_was(qtbot: QtBot) -> None:
    before, after = QPlainTextEdit(), QPlainTextEdit()
    for field in (before, after):
        qtbot.addWidget(field)
        field.show()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        remember(field)
        if field is before:
            field.insertPlainText("😀 ")
            QTest.keyClicks(field, "afraid of him")
            QTest.keyClick(field, Qt.Key.Key_Left)
    after.setPlainText(before.toPlainText())

    remember(after).take(remember(before).state())

    assert after.textCursor().position() == before.textCursor().position()
    QTest.keyClick(after, Qt.Key.Key_Z, CONTROL)
    assert after.toPlainText() == "😀 afraid of "


def test_a_text_the_program_sets_begins_a_new_history(qtbot: QtBot) -> None:
    """What was undone in one case must never appear in another."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    remember(field)
    QTest.keyClicks(field, "about Selam")
    field.setText("about somebody else")

    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)

    assert field.text() == "about somebody else"


def test_typing_at_the_end_of_a_long_text_does_not_lag(qtbot: QtBot) -> None:
    """Two milliseconds a key is the budget; the whole field takes part in the measurement."""
    import time

    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.setPlainText("In her own words, line after line.\n" * 600)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    memory = remember(field)
    field.moveCursor(field.textCursor().MoveOperation.End)
    spent = []
    for letter in "and then he came back with" * 4:
        text = field.toPlainText() + letter
        begun = time.process_time()
        memory._history.record(text, 0.0)
        spent.append(time.process_time() - begun)

    assert sorted(spent)[len(spent) // 2] < 0.002
