"""A disk that fails and a file that is damaged are told above every page."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton

from fieldcase.domain.errors import NotebookDamagedError, NotebookDiskError
from fieldcase.services import casework, intake
from fieldcase.ui.condition_notice import ConditionNotice
from fieldcase.viewmodels.condition import Condition, Part
from tests.faults.bits import flip_in_table


def words_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_a_disk_that_fails_makes_the_notebook_only_read_and_says_so(qtbot, desk):
    condition = Condition(desk)
    notice = ConditionNotice(condition)
    qtbot.addWidget(notice)

    def save(notebook):
        raise NotebookDiskError

    desk.ask(save, lambda _: None, lambda _: None)

    assert condition.only_read
    assert "only read now" in words_in(notice)
    assert [button.text() for button in notice.findChildren(QPushButton)] == ["Make a backup"]
    condition.close()
    assert desk.in_trouble.listener_count == 0


def test_damage_anywhere_names_what_is_concerned(qtbot, desk, notebook):
    case = intake.start(notebook, "intake", 1).case
    casework.add_note(notebook, case.id, "Calmer when the door stays open.")
    flip_in_table(notebook, "note")
    condition = Condition(desk)
    notice = ConditionNotice(condition)
    qtbot.addWidget(notice)

    condition.look_over()

    assert condition.damaged_parts == (Part.WORK,)
    assert "steps and notes" in words_in(notice)
    condition.close()


def test_a_damaged_answer_on_any_page_starts_the_look(desk, notebook):
    condition = Condition(desk)
    flip_in_table(notebook, "meta")

    def read(_):
        raise NotebookDamagedError

    desk.ask(read, lambda _: None, lambda _: None)

    assert condition.damaged_parts == (Part.NOTEBOOK,)
    condition.close()


def test_a_whole_notebook_shows_nothing(qtbot, desk):
    condition = Condition(desk)
    notice = ConditionNotice(condition)
    qtbot.addWidget(notice)

    condition.look_over()

    assert condition.damage is None
    assert notice.isHidden()
    condition.close()
