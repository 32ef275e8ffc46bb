"""The page of numbers, as somebody reads it and lets a table leave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget

from fieldcase.domain.user import Role
from fieldcase.resources_root import find_resources
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.theme import Theme, apply_theme
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.statistics.bars import Bars
from fieldcase.ui.statistics.figures_table import FiguresTable
from fieldcase.ui.statistics.page import StatisticsPage
from fieldcase.ui.work_area import STATISTICS, places
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.frame import Frame
from tests.notebooks import desk_for
from tests.services.colleagues import colleague
from tests.services.counting import came
from tests.ui.cases.looking import button, settle, words
from tests.ui.fitting import clipped


@pytest.fixture
def shown(qtbot, qapp, notebook, tmp_path):
    """Open the page; what leaves goes to ``out``."""

    def show(width=1366, who=notebook):
        desk = desk_for(who)
        page = StatisticsPage(desk, find_resources() / "fonts", lambda _parent, _title: tmp_path)
        qtbot.addWidget(page)
        page.resize(width, 660)
        page.show()
        page.open_on(to.StatisticsPage())
        settle(qapp)
        return page

    return show


def choose(page, name, text):
    box = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == name)
    box.setCurrentText(text)
    assert box.currentText() == text
    box.activated.emit(box.currentIndex())


def cells(page):
    table = page.findChild(FiguresTable)
    return {
        (table.verticalHeaderItem(row).text(), table.horizontalHeaderItem(column).text()): table.item(
            row, column
        ).text()
        for row in range(table.rowCount())
        for column in range(table.columnCount())
    }


def test_a_table_is_looked_at_then_leaves(qapp, notebook, shown, tmp_path):
    came(notebook, 30)
    came(notebook, 20, gender="masculine")
    came(notebook, 4, gender="masculine", age_group="26_35")
    page = shown()
    assert cells(page)["26 to 35", "Man or boy"] == "4"
    assert not page.header().primary.enabled

    choose(page, "Who reads it", "Everybody")
    assert cells(page)["26 to 35", "Man or boy"] == "not shown"
    page.header().primary.run()
    settle(qapp)

    assert {one.suffix for one in tmp_path.glob("statistics-s-03-*")} == {".csv", ".pdf"}
    assert any(one.startswith("Saved:") for one in words(page))


def test_why_figures_are_hidden_is_said_in_three_lines(qapp, notebook, shown):
    came(notebook, 30)
    page = shown()
    choose(page, "Who reads it", "Everybody")

    button(page, "Why?").click()
    settle(qapp)

    assert any(one.count("\n") == 2 and one.startswith("Somebody who knows") for one in words(page))


def test_bars_say_what_the_table_says(qapp, notebook, shown):
    came(notebook, 30)
    page = shown()

    button(page, "Bars").click()
    settle(qapp)

    names = {one.accessibleName() for one in page.findChild(Bars).children() if isinstance(one, QWidget)}
    assert any(one.startswith("18 to 25") and "30" in one for one in names)


def test_too_few_people_are_said_to_be_too_few(notebook, shown):
    came(notebook, 3)
    page = shown()

    choose(page, "Who reads it", "Everybody")

    assert any(one.startswith("Fewer than 11 agreed") for one in words(page))


def test_screen_readers_hear_the_names_of_rows_and_columns(notebook, shown):
    came(notebook, 3)
    page = shown()

    table = QAccessible.queryAccessibleInterface(page.findChild(FiguresTable))
    parts = [table.child(at) for at in range(table.childCount())]

    said = {(one.role(), one.text(QAccessible.Text.Name)) for one in parts}
    assert (QAccessible.Role.RowHeader, "18 to 25") in said
    assert (QAccessible.Role.ColumnHeader, "Woman or girl") in said
    assert (QAccessible.Role.Cell, "3") in said


@pytest.mark.parametrize(
    ("role", "seen"), [(Role.SUPERVISOR, True), (Role.WORKER, False), (Role.SHELTER, False)]
)
def test_the_place_is_offered_to_whoever_leads_or_answers(qtbot, notebook, role, seen):
    facts = Frame(desk_for(colleague(notebook, role)))
    facts.load()
    frame = AppFrame(places())
    qtbot.addWidget(frame)

    frame.show_place(STATISTICS, shown=facts.facts.sees_statistics)

    assert facts.facts.sees_statistics is seen


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_off_in_a_small_window_with_large_text(qapp, notebook, shown, direction):
    came(notebook, 30)
    came(notebook, 20, gender="masculine")
    apply_theme(qapp, Theme.LIGHT, 2.0, direction)
    try:
        page = shown(width=900)
        choose(page, "Who reads it", "Everybody")
        settle(qapp)

        assert clipped(page) == []
    finally:
        apply_theme(qapp, Theme.LIGHT)


def test_the_page_listens_no_longer_once_it_is_gone(qtbot, notebook):
    desk = desk_for(notebook)
    before = desk.changed.listener_count
    page = StatisticsPage(desk, find_resources() / "fonts")
    page.deleteLater()

    qtbot.waitUntil(lambda: desk.changed.listener_count == before)


def test_every_figure_is_rounded_down_when_that_is_wished(qapp, notebook, shown):
    came(notebook, 30)
    page = shown()
    choose(page, "Who reads it", "Everybody")

    next(one for one in page.findChildren(Check) if one.words() == "Round down").click()
    settle(qapp)

    assert cells(page)["All", "All"] == "22"
