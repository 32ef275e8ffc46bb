"""The list of cases beside the file of one, by keyboard and in every size."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.services import casework, consent, risk
from fieldcase.ui.cases import case_rows
from fieldcase.ui.cases.case_rows import CaseRows
from fieldcase.ui.cases.page import CasesPage
from fieldcase.ui.cases.rows_view import RowsView
from fieldcase.ui.common.buttons import Button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.theme import Theme
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.case_file import TABS
from tests.notebooks import NOON
from tests.ui.cases.looking import button, rows, scrolls_sideways, settle, words
from tests.ui.common.test_nothing_is_cut_off import cut_off
from tests.viewmodels.case_world import person, step
from tests.viewmodels.referral_world import SPOKEN

SIZES = [(1366, 728), (1093, 614), (960, 500)]
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def test_the_list_stands_beside_the_file_of_the_first_case(notebook, shown):
    person(notebook, "Ioana")
    risk.set_risk(notebook, person(notebook, "Selam"), RiskLevel.HIGH, "followed")

    page = shown()

    assert rows(page) == ["Selam", "Ioana"]
    assert page.findChild(RowsView).isVisible()
    assert {"Selam", "High risk", "Timeline"} <= set(words(page))


def test_a_screen_reader_hears_the_whole_row(notebook, shown):
    selam = person(notebook)
    step(notebook, selam, "Call interpreter", 0, "before 14:00")

    page = shown()

    spoken = page.findChild(CaseRows).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Selam" in spoken
    assert "Risk not assessed" in spoken
    assert "Call interpreter, before 14:00" in spoken
    assert "Due today" in spoken


def test_arrows_step_through_the_list_and_alt_arrows_from_anywhere(qtbot, qapp, notebook, shown):
    for alias in ("Selam", "Ioana", "Linh"):
        person(notebook, alias)
    page = shown()
    view = page.findChild(RowsView)

    qtbot.keyClick(view, Qt.Key.Key_Down)
    second = page._file.sheet.case.person.alias
    qtbot.keyClick(page.findChild(QLineEdit), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qapp.processEvents()

    assert second == rows(page)[1]
    assert page._list.position.number == 3


def test_typing_in_the_filter_narrows_the_rows(qtbot, notebook, shown):
    for alias in ("Selam", "Ioana"):
        person(notebook, alias)
    page = shown()

    qtbot.keyClicks(page.findChild(QLineEdit), "ioa")

    assert rows(page) == ["Ioana"]


def test_what_nobody_matches_offers_all_cases_again(qtbot, qapp, notebook, shown):
    person(notebook, "Selam")
    page = shown()
    qtbot.keyClicks(page.findChild(QLineEdit), "xyz")
    qapp.processEvents()

    qtbot.mouseClick(button(page, "Show all cases"), Qt.MouseButton.LeftButton)
    qapp.processEvents()

    assert rows(page) == ["Selam"]


def test_the_search_of_the_header_fills_the_filter(notebook, shown):
    for alias in ("Selam", "Ioana"):
        person(notebook, alias)
    page = shown()

    page.search_for("sel")

    assert rows(page) == ["Selam"]
    assert page.findChild(QLineEdit).text() == "sel"


def test_the_cases_whose_consent_is_to_be_talked_about_again_are_listed_from_the_keyboard(
    qtbot, qapp, notebook, shown
):
    old = person(notebook, "Selam")
    person(notebook, "Ioana")
    consent.record_decisions(notebook, old, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    notebook.clock.move_to(NOON + timedelta(days=200))
    page = shown()
    more = next(one for one in page.findChildren(Button) if one.accessibleName() == "More filters")
    qtbot.keyClick(more, Qt.Key.Key_Space)
    box = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Consent")

    qtbot.keyClick(box, Qt.Key.Key_Down)
    settle(qapp)
    narrowed = rows(page)
    page.open_on(to.CasesPage())
    page._list.find("")
    page.open_on(to.CasesPage(consent_to_review=True))

    assert narrowed == ["Selam"]
    assert rows(page) == ["Selam"]
    assert box.currentText() == "To review"


def test_a_case_that_is_asked_for_is_never_hidden_by_the_filter(notebook, shown):
    person(notebook, "Selam")
    asked = person(notebook, "Ioana")
    page = shown()
    page.search_for("sel")

    page.open_on(to.CasesPage(asked))

    assert "Ioana" in rows(page)
    assert page.findChild(QLineEdit).text() == ""
    assert page.destination() == to.CasesPage(asked)


def test_control_and_a_number_turns_to_a_tab(qtbot, qapp, notebook, shown):
    person(notebook)
    page = shown()
    page.activateWindow()
    page.findChild(RowsView).setFocus()
    qapp.processEvents()

    qtbot.keyClick(page.findChild(RowsView), Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qapp.processEvents()

    assert page._file.tab is to.CaseTab.PLAN
    assert "Add a step" in words(page)


def test_a_narrow_screen_shows_list_or_file_never_both(qtbot, qapp, notebook, shown):
    for alias in ("Selam", "Ioana"):
        person(notebook, alias)
    page = shown(width=960)
    view = page.findChild(RowsView)
    list_first = view.isVisible()

    qtbot.keyClick(view, Qt.Key.Key_Return)
    qapp.processEvents()
    file_then = not view.isVisible() and "Timeline" in words(page)
    button(page, "Cases").click()
    qapp.processEvents()

    assert list_first
    assert file_then
    assert view.isVisible()


def test_an_empty_notebook_offers_the_first_intake(notebook, desk, shown):
    went: list[object] = []
    desk.navigated.subscribe(went.append)
    page = shown()

    button(page, "New intake").click()

    assert went == [to.InterviewPage()]


def test_news_from_another_screen_reaches_list_and_file(qapp, notebook, desk, shown):
    selam = person(notebook)
    page = shown()
    step(notebook, selam, "Call the lawyer")

    desk.publish(Topic.STEPS | Topic.CASES, object())
    qapp.processEvents()

    assert any(check.words() == "Call the lawyer" for check in page.findChildren(Check) if check.isVisible())


def test_a_list_of_hundreds_of_cases_words_only_the_rows_that_are_seen(notebook, shown, monkeypatch):
    for number in range(300):
        person(notebook, f"Person {number}")
    worded = []
    wording = case_rows.words_of

    def words_of(line, today):
        worded.append(line.case_id)
        return wording(line, today)

    monkeypatch.setattr(case_rows, "words_of", words_of)
    page = shown()

    page.findChild(RowsView).grab()

    assert page.findChild(CaseRows).rowCount() == 300
    assert 0 < len(set(worded)) < 30


@pytest.mark.parametrize("reading", [(1.0, LTR, "en"), (1.0, RTL, "ar"), (2.0, LTR, "en")])
def test_nothing_is_cut_off(qapp, notebook, dress, shown, reading):
    """Every tab in every size; one page, since dressing it is what takes long."""
    selam = person(notebook, contact_method="text", must_not_know="The man who arranged the journey")
    step(notebook, selam, "Hand over the stick to Hope Medical Centre", 0, "before 14:00")
    casework.add_note(notebook, selam, "Calmer when the door stays open. Likes to be asked before each page.")
    dress(Theme.LIGHT, *reading)
    page = shown(destination=to.CasesPage(selam))
    # Measured, not looked at.
    page.setUpdatesEnabled(False)
    faults: list[tuple[object, ...]] = []

    for size in SIZES:
        page.resize(*size)
        for tab in TABS:
            page._file.turn_to(tab)
            settle(qapp)
            faults += [(size, tab, words) for words in cut_off(page)]
            if page.width() != size[0] or scrolls_sideways(page):
                faults.append((size, tab, page.width()))

    assert faults == []


@pytest.mark.parametrize("tab", TABS)
def test_everything_that_takes_the_focus_has_a_name_and_is_big_enough(notebook, shown, tab):
    selam = person(notebook, primary_language="tir")
    step(notebook, selam, "Call interpreter")
    page = shown(destination=to.CasesPage(selam, tab))

    focusable = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [
        widget
        for widget in focusable
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    too_small = [widget for widget in focusable if min(widget.width(), widget.height()) < 24]

    assert nameless == []
    assert too_small == []


def test_a_page_that_is_gone_no_longer_listens(qapp, desk):
    before = desk.changed.listener_count
    page = CasesPage(desk)
    during = desk.changed.listener_count

    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()

    assert during > before
    assert desk.changed.listener_count == before
