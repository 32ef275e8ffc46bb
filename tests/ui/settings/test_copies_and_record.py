"""The copies of a notebook and its record of changes, as people see them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from fieldcase.domain.errors import NotebookDamagedError
from fieldcase.resources_root import find_resources
from fieldcase.services import keeping_safe, record
from fieldcase.services.backup_shelf import BackupKind, backups_in
from fieldcase.services.notebook import Shelf
from fieldcase.services.preferences import Preferences
from fieldcase.services.runner import ImmediateRunner
from fieldcase.ui.settings.page import SettingsPage
from fieldcase.ui.settings.paper_sheet import draw_sheet
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.restoring import Restoring, Tools
from fieldcase.viewmodels.settings import Settings
from tests.journeys.test_main_job import selam


@pytest.fixture
def shown(qtbot, qapp, desk, notebook, tmp_path):
    """Open one group of the settings; restoring works on the notebook that is open."""
    stick = tmp_path / "stick"
    stick.mkdir()
    shelf = Shelf()
    shelf.put(notebook)
    tools = Tools(ImmediateRunner(), notebook.clock, notebook.entropy)

    def show(group):
        page = SettingsPage(
            Settings(desk, Preferences(), lambda _: None, find_resources()),
            choose_folder=lambda _: stick,
            restoring=lambda: Restoring(notebook.place, tools, shelf),
        )
        qtbot.addWidget(page)
        page.resize(1162, 660)
        page.show()
        page.open_on(to.SettingsPage())
        page.show_group(group)
        qapp.processEvents()
        return page

    yield show
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(page):
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def press(qtbot, page, text):
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text() == text]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_a_copy_is_made_and_listed(qtbot, shown, notebook):
    page = shown("backup")

    press(qtbot, page, "Copy now")

    assert len(backups_in(notebook.place.backups)) == 1
    assert any("checked" in text for text in words(page))


def test_a_second_place_is_chosen_and_given_up(qtbot, shown, notebook):
    page = shown("backup")

    press(qtbot, page, "Choose the second place…")
    chosen = keeping_safe.safety_of(notebook).second_place
    press(qtbot, page, "No second place")

    assert chosen is not None
    assert keeping_safe.safety_of(notebook).second_place is None


def test_a_trial_says_what_it_came_to(qtbot, shown, notebook):
    selam(notebook)
    keeping_safe.back_up_here(notebook)
    page = shown("backup")

    press(qtbot, page, "Put back for trial")

    assert "The newest copy was put back, opened, and found whole." in words(page)


def test_a_backup_is_compared_then_used(qtbot, shown, notebook):
    selam(notebook)
    keeping_safe.back_up_here(notebook)
    selam(notebook)
    page = shown("backup")

    press(qtbot, page, "Restore…")
    press(qtbot, page, "Compare")
    compared = words(page)
    press(qtbot, page, "Use this backup")

    assert {"2", "1", "The backup was opened and found whole."} <= set(compared)
    assert [kept.kind for kept in backups_in(notebook.place.backups)].count(BackupKind.REPLACED) == 1


def test_changing_ones_mind_leaves_everything_as_it_is(qtbot, shown, notebook):
    keeping_safe.back_up_here(notebook)
    page = shown("backup")
    press(qtbot, page, "Restore…")
    press(qtbot, page, "Compare")

    press(qtbot, page, "Leave everything as it is")

    assert not list(notebook.place.folder.parent.glob(".*.ready"))
    assert notebook.place.has_notebook


def test_a_copy_that_could_not_be_written_says_so(qtbot, shown, notebook):
    selam(notebook)
    notebook.place.backups.write_text("a file in the way")
    keeping_safe.back_up_if_due(notebook)

    page = shown("backup")

    assert "The last copy that FieldCase made by itself could not be written." in words(page)


def test_the_record_speaks_plain_words(qtbot, shown, notebook):
    selam(notebook)

    said = words(shown("record"))

    assert any(text.startswith("Opened a new case · ") for text in said)
    assert any(text.startswith("Marta K., ") for text in said)
    assert not any("." in text and text.replace(".", "").replace("_", "").islower() for text in said)


def test_every_entry_of_a_long_story_has_words(shown, notebook):
    selam(notebook)
    page = shown("record")

    assert not any(text.startswith("Something else") for text in words(page))


def test_checking_now_computes_everything_again(qtbot, shown, monkeypatch):
    page = shown("record")

    press(qtbot, page, "Check it now")
    good = [text for text in words(page) if "as they were written" in text]

    def damaged(_):
        raise NotebookDamagedError

    monkeypatch.setattr(record, "prove_record", damaged)
    press(qtbot, page, "Check it now")

    assert len(good) == 1
    assert not any("as they were written" in text for text in words(page))


def test_a_code_from_paper_is_compared(qtbot, shown):
    page = shown("record")
    press(qtbot, page, "Show the code of today")
    code, entry, typed = (field for field in page.findChildren(QLineEdit) if field.isVisible())
    number = next(text for text in words(page) if text.strip("\u2066\u2069").isdecimal())

    entry.setText(number.strip("\u2066\u2069"))
    typed.setText(code.text().lower())
    press(qtbot, page, "Compare with the paper")
    same = words(page)
    typed.setText("AAAA-AAAA-AAAA-AAAA")
    press(qtbot, page, "Compare with the paper")

    assert "The record is still the one on the paper." in same
    assert "The record is not the one on the paper." in words(page)


def test_the_code_is_drawn_on_a_sheet(qapp, notebook, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))

    draw_sheet(record.paper_code(notebook), printer)

    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_the_record_is_handed_out(qtbot, shown, tmp_path):
    page = shown("record")

    press(qtbot, page, "Hand it out…")

    (folder,) = (tmp_path / "stick").iterdir()
    assert record.verify_exported(folder) > 0


def test_looks_at_cases_can_be_left_out(qtbot, shown, notebook):
    page = shown("record")

    press(qtbot, page, "Keep an entry when somebody looks at a case")

    assert record.read_record(notebook).lines[0].action == "settings.changed"
