"""The first page after unlocking, as people see it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.changes import Topic
from fieldcase.domain.legal import Entry
from fieldcase.domain.legal_tracks import Stage, Track
from fieldcase.domain.risk import Presence
from fieldcase.domain.user import Role
from fieldcase.services import casework
from fieldcase.services.legal import write_down
from fieldcase.services.risk import NewAssessment, assess
from fieldcase.ui.cases.phrases import case_name
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.common.toast import Toast
from fieldcase.ui.today.due_card import ReviewRow
from fieldcase.ui.today.legal_card import LegalCard
from fieldcase.ui.today.page import TodayPage
from fieldcase.viewmodels import destinations as to
from tests.notebooks import NOON
from tests.services.colleagues import colleague
from tests.ui.common.test_nothing_is_cut_off import cut_off
from tests.viewmodels.case_world import person, step

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def settle(app):
    """Let layouts that follow the width come to rest."""
    for _ in range(4):
        app.processEvents()


@pytest.fixture
def shown(qtbot, qapp, desk):
    """Open the page at a size."""

    def show(width=1162, height=660):
        page = TodayPage(desk)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.open_on(to.TodayPage())
        settle(qapp)
        return page

    return show


def words(page):
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return texts + [button.text() for button in page.findChildren(QAbstractButton) if button.isVisible()]


def test_what_is_due_can_be_ticked_and_taken_back(qtbot, qapp, notebook, shown):
    step(notebook, person(notebook), "Call interpreter", 0, "before 14:00")
    page = shown()
    tick = page.findChild(Check)
    assert QApplication.focusWidget() is tick or not page.isActiveWindow()

    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    qapp.processEvents()
    gone = [check.words() for check in page.findChildren(Check) if check.isVisible()]
    undo = page.findChild(Toast).findChild(QAbstractButton)
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qapp.processEvents()

    assert gone == []
    assert [check.words() for check in page.findChildren(Check) if check.isVisible()] == ["Call interpreter"]


def test_a_day_begins_at_its_first_row_even_if_that_is_no_tick(notebook, shown):
    selam = person(notebook)
    assess(notebook, selam, NewAssessment(decided=RiskLevel.CRITICAL, why="He is here"))
    step(notebook, selam, "Call interpreter")
    notebook.clock.move_to(NOON + timedelta(days=3))

    page = shown()

    assert page.window().focusWidget() is page.findChild(ReviewRow).case_button


def test_whoever_comes_back_to_today_reads_it_from_the_top(notebook, shown):
    selam = person(notebook)
    for number in range(12):
        step(notebook, selam, f"Call {number}")
    page = shown(height=400)
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()

    page.open_on(to.TodayPage())

    assert (before > 0, bar.value()) == (True, 0)


def test_a_supervisor_is_told_which_lower_level_waits(notebook, desk, shown):
    selam = person(notebook)
    known = {"threats_received": Presence.YES, "debt": Presence.YES}
    lower = NewAssessment(factors=known, decided=RiskLevel.LOW, why="She moved away", supervisor="Ada")
    assess(notebook, selam, lower)
    desk._shelf.put(colleague(notebook, Role.SUPERVISOR))

    page = shown()

    assert "You are asked to confirm a lower level: Low risk. \u2066She moved away\u2069" in words(page)


def test_a_late_step_says_so_in_words(notebook, shown):
    step(notebook, person(notebook), "Call interpreter", -1)

    assert "Late: Yesterday" in words(shown())


def test_the_first_sentence_is_honest_about_the_backup(notebook, shown):
    without = shown().header().subtitle
    with notebook.writing() as tx:
        tx.meta.put("last_backup", (NOON - timedelta(days=2)).isoformat())
        tx.meta.put("last_copy_elsewhere", (NOON - timedelta(days=2)).isoformat())
    afterwards = shown().header().subtitle

    assert "Everything on this computer is saved. There is no backup yet." in without
    assert "Last backup 2 day" in afterwards


def test_practice_is_shown_only_before_the_first_case(notebook, desk, qapp, qtbot, shown):
    page = shown()
    before = "New here? Practise with made-up cases first." in words(page)
    button = next(one for one in page.findChildren(QAbstractButton) if one.text() == "Open practice notebook")
    with qtbot.waitSignal(page.training_wanted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    person(notebook)
    desk.publish(Topic.CASES, object())
    qapp.processEvents()

    assert before
    assert "New here? Practise with made-up cases first." not in words(page)


def test_the_name_of_a_case_leads_to_its_file(notebook, desk, qtbot, shown):
    selam = person(notebook)
    step(notebook, selam, "Call interpreter")
    went: list[object] = []
    desk.navigated.subscribe(went.append)
    page = shown()
    link = next(one for one in page.findChildren(QAbstractButton) if "Selam" in one.text())

    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)

    assert went == [to.CasesPage(case_id=selam)]


@pytest.mark.parametrize("reading", [(1.0, LTR, "en"), (1.0, RTL, "ar"), (2.0, LTR, "en")])
def test_nothing_is_cut_off(qapp, notebook, dress, shown, reading):
    step(notebook, person(notebook), "Hand over the stick to Hope Medical Centre", 0, "before 14:00")
    dress(Theme.LIGHT, *reading)
    page = shown()
    faults: list[tuple[object, ...]] = []

    for size in [(1162, 660), (1029, 550), (896, 430)]:
        page.resize(*size)
        settle(qapp)
        faults += [(size, words) for words in cut_off(page)]
        area = page.findChild(QScrollArea)
        if page.width() != size[0] or area.widget().width() > area.viewport().width():
            faults.append((size, page.width()))

    assert faults == []


def test_a_page_that_is_gone_no_longer_listens(qapp, desk):
    before = desk.changed.listener_count
    page = TodayPage(desk)
    during = desk.changed.listener_count

    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()

    assert during == before + 5
    assert desk.changed.listener_count == before


def test_a_legal_date_leads_to_its_case_and_saves_as_a_neutral_calendar(
    qtbot, qapp, notebook, desk, monkeypatch, tmp_path
):
    case_id = person(notebook)
    write_down(
        notebook,
        case_id,
        Entry(track=Track.REFLECTION, stage=Stage.RUNNING, on=date(2025, 11, 1), days=30),
    )
    gone: list[object] = []
    desk.navigated.subscribe(gone.append)
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_on(to.TodayPage())
    card = page.findChild(LegalCard)
    monkeypatch.setattr(card, "_choose", lambda *_: tmp_path / "calendar.ics")

    press(card, "Save as calendar…")
    press(card, case_name(casework.case_sheet(notebook, case_id).case))

    assert (tmp_path / "calendar.ics").is_file()
    assert gone == [to.CasesPage(case_id, to.CaseTab.STATUS)]


def press(part, text):
    next(one for one in part.findChildren(QAbstractButton) if one.text() == text).click()
