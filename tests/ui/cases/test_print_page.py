"""Papers about a case, seen before they are printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QPushButton

from fieldcase.domain.prints import PrintKind
from fieldcase.resources_root import find_resources
from fieldcase.services import planning
from fieldcase.ui.cases.page import CasesPage
from fieldcase.ui.cases.prints.page import PrintPage
from fieldcase.ui.cases.prints.preview import PaperPreview
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.theme import Theme
from fieldcase.viewmodels import destinations as to
from tests.ui.cases.looking import button, settle, words
from tests.ui.fitting import clipped
from tests.viewmodels.case_world import person, step

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def on_paper(qtbot, qapp, desk, notebook, tmp_path):
    """Open the page for somebody with a plan."""
    selam = person(notebook)
    planning.set_goal(notebook, selam, planning.NewGoal(words="My own room"))
    step(notebook, selam, "Ask about the flat")

    def show(kind=PrintKind.PLAN, width=1366):
        page = PrintPage(desk, find_resources() / "fonts", lambda *_: tmp_path)
        qtbot.addWidget(page)
        page.resize(width, 660)
        page.show()
        page.open_on(to.PrintPage(selam, kind))
        settle(qapp)
        return page

    return show


def tick(page, text):
    next(one for one in page.findChildren(Check) if one.isVisible() and one.words() == text).click()


def can_print(page):
    return next(one for one in page.findChildren(QPushButton) if one.text() == "Save as PDF…").isEnabled()


def test_a_paper_for_the_person_is_saved_once_somebody_asked_whether_it_is_safe(qapp, on_paper, tmp_path):
    page = on_paper()
    before = can_print(page)

    tick(page, "I asked: paper is safe for the person to have")
    button(page, "Save as PDF…").click()
    settle(qapp)

    assert (before, [file.name for file in tmp_path.glob("*.pdf")]) == (False, ["notes.pdf"])
    assert any("The case says so." in page_words for page_words in _told(page))


def test_a_printer_that_keeps_a_copy_is_asked_about_before_anything_is_printed(
    qapp, notebook, on_paper, tmp_path
):
    page = on_paper()
    preview = page.findChildren(PaperPreview)[0]
    to_a_file = tmp_path / "queue.pdf"

    def chosen(_):
        printer = QPrinter()
        printer.setOutputFileName(str(to_a_file))
        return printer

    preview._choose_printer = chosen
    tick(page, "I asked: paper is safe for the person to have")
    button(page, "Print…").click()
    settle(qapp)
    asked = "A copy stays behind on the way to this printer" in words(page)
    before = to_a_file.exists()
    button(page, "Print there anyway").click()
    settle(qapp)

    assert (asked, before, to_a_file.exists()) == (True, False, True)
    assert any("Printed as copy 1" in told for told in _told(page))


def test_what_is_unticked_leaves_the_preview(qapp, on_paper):
    page = on_paper()

    tick(page, "My own room")
    settle(qapp)

    assert "• My own room" not in words(page)
    assert any("Ask about the flat" in one for one in words(page))


def test_lines_go_and_come_with_their_part(qapp, on_paper):
    page = on_paper()
    line = next(one for one in page.findChildren(Check) if one.words() == "My own room")

    tick(page, "What I want")
    settle(qapp)
    without = (line.isChecked(), line.isEnabled())
    tick(page, "What I want")
    settle(qapp)

    assert (without, line.isChecked(), line.isEnabled()) == ((False, False), True, True)


def test_a_hand_over_sheet_asks_for_whom(qtbot, qapp, on_paper):
    page = on_paper(PrintKind.HAND_OVER)
    before = can_print(page)
    recipient = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "For whom")

    qtbot.keyClicks(recipient, "Night shift")
    qtbot.keyClick(recipient, Qt.Key.Key_Return)
    settle(qapp)

    assert (before, can_print(page)) == (False, True)
    assert any("For Night shift." in one for one in words(page))


def test_the_plan_of_a_case_leads_to_its_paper(qtbot, qapp, notebook, desk):
    selam = person(notebook)
    went: list[object] = []
    desk.navigated.subscribe(went.append)
    page = CasesPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_on(to.CasesPage(selam, to.CaseTab.PLAN))
    settle(qapp)

    button(page, "Print…").click()

    assert went == [to.PrintPage(selam, PrintKind.PLAN)]


@pytest.mark.parametrize("looks", [(LTR, 1.0, 1366), (RTL, 1.0, 1093), (LTR, 2.0, 960)])
def test_nothing_is_cut_off(on_paper, dress, looks):
    direction, scale, width = looks
    dress(Theme.LIGHT, scale, direction)

    assert clipped(on_paper(width=width)) == []
    assert clipped(on_paper(PrintKind.SUMMARY, width=width)) == []


def _told(page):
    return [one.accessibleName() for one in page.findChildren(Banner)]
