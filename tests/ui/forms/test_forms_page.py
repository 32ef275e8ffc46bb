"""Own forms from a spreadsheet, or made here; each version stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from fieldcase.domain.errors import NotAllowedError
from fieldcase.domain.user import Role
from fieldcase.forms.conditions import Equals
from fieldcase.forms.field_types import FieldType
from fieldcase.services.own_forms import newest, offer_form, own_forms
from fieldcase.ui.forms.page import FormsPage
from fieldcase.viewmodels import destinations as to
from tests.services.workbooks import survey, write_workbook


@pytest.fixture
def shown(qtbot, desk, tmp_path):
    """The page of forms; it finds the spreadsheet in *tmp_path*."""
    page = FormsPage(desk, lambda _: next(tmp_path.glob("*.xlsx"), None))
    qtbot.addWidget(page)
    page.resize(1366, 728)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    page.open_on(to.FormsPage())
    return page


def texts(page):
    QApplication.processEvents()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(page, words):
    QApplication.processEvents()
    next(one for one in page.findChildren(QPushButton) if one.text() == words and one.isVisible()).click()


def test_a_spreadsheet_is_looked_at_before_anything_is_kept(shown, notebook, desk, tmp_path):
    write_workbook(tmp_path)
    press(shown, "Import a spreadsheet")

    assert "Nothing is kept yet." in texts(shown)
    assert own_forms(notebook) == ()
    press(shown, "Take it in")

    assert [one.own.form.title for one in own_forms(notebook)] == ["Night line"]
    assert [one.form.id for one in desk.content.library.offered] == ["own_night_line"]
    assert "Night line" in texts(shown)


def test_what_stops_a_spreadsheet_is_shown_with_its_row(shown, notebook, tmp_path):
    write_workbook(tmp_path, survey(("text", "a", "A", "${gone} = 1"), ("geopoint", "w", "Where?")))
    press(shown, "Import a spreadsheet")

    words = texts(shown)
    assert "survey, row 2" in words
    assert "survey, row 3" in words
    assert not any(one.text() == "Take it in" for one in shown.findChildren(QPushButton))
    press(shown, "Not now")
    assert own_forms(notebook) == ()


def test_a_file_that_is_none_is_told_calmly(shown, tmp_path):
    (tmp_path / "x.xlsx").write_bytes(b"no")
    press(shown, "Import a spreadsheet")

    assert "This file is not a spreadsheet that can be read." in texts(shown)


def test_a_form_is_made_changed_and_published_again(shown, notebook):
    shown._title.setText("Night shift")
    press(shown, "Begin a form")
    builder = shown._builder
    builder._words.setText("Who is on shift?")
    press(shown, "Add it")
    assert shown._forms.add(FieldType.CHOICE_ONE, "Which shift?", ["Early", "Late"])
    assert not shown._forms.add(FieldType.CHOICE_ONE, "Which shift?", ["Early"])
    press(shown, "Publish a new version")

    first = newest(own_forms(notebook))[0].own
    assert [one.label for one in first.form.questions][1:] == ["Who is on shift?", "Which shift?"]

    press(shown, "Change")
    shown._forms.move(first.form.questions[2].id, -1)
    shown._forms.hide(first.form.questions[0].id)
    line = next(one for one in shown.findChildren(QLineEdit) if one.text() == "Who is on shift?")
    line.clear()
    QTest.keyClicks(line, "Who is here tonight?")
    press(shown, "Publish a new version")

    kept = own_forms(notebook)
    assert [one.own.form.version for one in kept] == [1, 2]
    assert kept[0].own == first
    assert [one.label for one in kept[1].own.form.questions] == ["Which shift?", "Who is here tonight?"]


def test_a_rule_that_would_look_ahead_cannot_be_published(shown, notebook, tmp_path):
    write_workbook(tmp_path, survey(("integer", "age", "Age"), ("text", "b", "B", "${age} > 3")))
    press(shown, "Import a spreadsheet")
    press(shown, "Take it in")
    press(shown, "Change")

    shown._forms.hide(own_forms(notebook)[0].own.form.questions[0].id)

    assert not shown._forms.may_publish
    assert "A rule looks at a question that is gone" in texts(shown)


def test_a_preview_shows_every_question_and_keeps_nothing(shown, notebook, tmp_path):
    write_workbook(tmp_path)
    press(shown, "Import a spreadsheet")
    press(shown, "Take it in")
    press(shown, "Preview")

    assert "How old are you?" in texts(shown)
    with notebook.reading() as tx:
        assert tx.cases.count() == 0


def test_a_form_offered_no_longer_is_not_chosen_from(shown, desk, tmp_path):
    write_workbook(tmp_path)
    press(shown, "Import a spreadsheet")
    press(shown, "Take it in")
    press(shown, "Offer no longer")

    assert desk.content.library.offered == ()
    assert "own_night_line" in desk.content.library.ids


def test_somebody_who_looks_after_no_forms_sees_them_and_changes_none(shown, notebook, tmp_path):
    write_workbook(tmp_path)
    press(shown, "Import a spreadsheet")
    press(shown, "Take it in")
    worker = notebook.user.but(role=Role.WORKER, administers=False)
    object.__setattr__(notebook, "user", worker)
    shown._forms.load()

    assert "Whoever looks after the data" in texts(shown)
    visible = {one.text() for one in shown.findChildren(QPushButton) if one.isVisible()}
    assert "Preview" in visible
    assert not visible & {"Change", "Offer no longer", "Import a spreadsheet"}
    with pytest.raises(NotAllowedError):
        offer_form(notebook, "own_night_line", offered=False)


def reached(page, name):
    """Put the focus on what is called *name*, as the tabulator would."""
    QApplication.processEvents()
    found = [one for one in page.findChildren(QWidget) if one.accessibleName() == name and one.isVisible()]
    found[-1].setFocus()
    return found[-1]


def test_when_a_question_is_shown_is_chosen_from_lists_at_the_keyboard(shown, notebook, qtbot):
    shown._title.setText("Night shift")
    press(shown, "Begin a form")
    shown._forms.add(FieldType.YES_NO, "Is somebody with you?")
    shown._forms.add(FieldType.NUMBER, "How many?")
    qtbot.keyClick(reached(shown, "Rules of: How many?"), Qt.Key.Key_Space)
    when = reached(shown, "When to show: How many?")
    for _ in range(2):
        qtbot.keyClick(when, Qt.Key.Key_Down)
        when = QApplication.focusWidget()
    answer = reached(shown, "Answer to wait for: How many?")
    qtbot.keyClick(answer, Qt.Key.Key_Down)
    smallest = reached(shown, "Smallest number")
    qtbot.keyClicks(smallest, "1")
    qtbot.keyClick(smallest, Qt.Key.Key_Return)
    press(shown, "Publish a new version")

    kept = newest(own_forms(notebook))[0].own.form
    asked = kept.questions[2]
    assert asked.visible_when == Equals(field=kept.questions[1].id, equals=True)
    assert (asked.minimum, asked.maximum) == (1, None)


def test_a_rule_that_is_not_plain_is_read_and_kept(shown, notebook, qtbot, tmp_path):
    write_workbook(tmp_path, survey(("integer", "age", "Age"), ("text", "b", "B", "${age} > 3")))
    press(shown, "Import a spreadsheet")
    press(shown, "Take it in")
    press(shown, "Change")
    qtbot.keyClick(reached(shown, "Rules of: B"), Qt.Key.Key_Space)

    assert "Shown by a rule that is kept as it is: “Age” > 3" in texts(shown)
    press(shown, "Publish a new version")
    first, second = own_forms(notebook)
    assert first.own.form.questions[1].visible_when == second.own.form.questions[1].visible_when
