"""Two records side by side, and the hint that leads there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldcase.domain.finding import Description
from fieldcase.services import joining
from fieldcase.ui.common.buttons import Button
from fieldcase.ui.common.layouts import VScroll
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.same_person.compare_page import ComparePage
from fieldcase.ui.same_person.hint_banner import HintBanner
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.known_people import KnownPeople
from tests.ui.common.test_nothing_is_cut_off import cut_off
from tests.viewmodels.case_world import person

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def compared(qtbot, qapp, notebook, desk):
    """The page on two records of one name."""
    cases = person(notebook, "Selam", gender="female"), person(notebook, "Selam", primary_language="ti")
    page = ComparePage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 660)
    page.show()
    page.open_on(to.ComparePage(*cases))
    qapp.processEvents()
    page.setProperty("cases", cases)
    return page


def button(page, text):
    return next(one for one in page.findChildren(Button) if one.words() == text and one.isVisible())


def said(page):
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_joining_then_undoing_from_the_page(qapp, notebook, compared):
    left, right = compared.property("cases")
    button(compared, "One person: join the records").click()
    qapp.processEvents()
    joined = joining.compare(notebook, left, right).is_one_person

    button(compared, "Undo: part the records").click()
    qapp.processEvents()

    assert joined
    assert not joining.compare(notebook, left, right).is_one_person
    assert "two people again" in said(compared)


def test_a_parting_that_would_undo_work_is_explained(qapp, notebook, compared):
    left, right = compared.property("cases")
    joining.join(notebook, left, right)
    with notebook.writing() as tx:
        case = tx.cases.get(left)
        tx.cases.save(case.but(person=case.person.but(primary_language="ar")))
    compared.open_on(to.ComparePage(left, right))

    button(compared, "Undo: part the records").click()
    qapp.processEvents()

    assert "Work went on with this person" in said(compared)
    assert joining.compare(notebook, left, right).is_one_person


def test_two_people_leads_back_to_the_case_one_came_from(desk, compared):
    went: list[object] = []
    desk.navigated.subscribe(went.append)

    button(compared, "Two people").click()

    assert went == [to.CasesPage(compared.property("cases")[1])]


def test_the_hint_names_the_reasons_and_leads_to_the_comparison(qtbot, notebook, desk):
    here, writing = person(notebook, "Ștefan Popa"), person(notebook, "Somebody else")
    known = KnownPeople(desk)
    banner = HintBanner(known)
    qtbot.addWidget(banner)
    went: list[object] = []
    desk.navigated.subscribe(went.append)

    known.look(Description(("Stephan Popa",)), writing)
    shown = not banner.isHidden()
    next(one for one in banner.findChildren(Button) if one.words() == "Compare").click()

    assert shown
    assert went == [to.ComparePage(left=here, right=writing)]
    known.look(Description(), writing)
    assert banner.isHidden()


@pytest.mark.parametrize("reading", [(1.0, LTR, "en"), (1.0, RTL, "ar"), (2.0, LTR, "en")])
def test_nothing_is_cut_off(qapp, dress, compared, reading):
    dress(Theme.LIGHT, *reading)
    faults: list[object] = []
    for size in ((1100, 660), (890, 440)):
        compared.resize(*size)
        for _ in range(4):
            qapp.processEvents()
        faults += cut_off(compared)
        scroll = compared.findChild(VScroll)
        content, viewport = scroll.widget(), scroll.viewport()
        if content.width() > viewport.width():
            faults.append((size, "scrolls sideways"))

    assert faults == []


def test_a_closed_page_no_longer_listens(qapp, desk):
    before = desk.changed.listener_count
    page = ComparePage(desk)

    page._comparing.close()

    assert desk.changed.listener_count == before
