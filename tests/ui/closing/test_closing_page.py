"""The work with a person ends on one page, by keyboard, under the eyes of a supervisor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fieldcase.domain.closing import ClosingState
from fieldcase.domain.user import Role
from fieldcase.services import closing
from fieldcase.ui.closing.page import ClosingPage
from fieldcase.ui.common.layouts import VScroll
from fieldcase.ui.shell.page import PageAction
from fieldcase.ui.today.page import TodayPage
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from tests.notebooks import desk_for
from tests.services.colleagues import colleague
from tests.services.test_closing import WHOLE
from tests.ui.common.test_nothing_is_cut_off import cut_off
from tests.viewmodels.case_world import person, step

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def selam(notebook):
    case_id = person(notebook, "Selam")
    step(notebook, case_id, "Call the clinic")
    return case_id


@pytest.fixture
def vera(notebook):
    return colleague(notebook, Role.SUPERVISOR, "Vera")


def opened(qtbot, desk: Desk, case_id, size=(1100, 700)) -> ClosingPage:
    page = ClosingPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    page.open_on(to.ClosingPage(case_id))
    with qtbot.waitExposed(page):
        page.show()
    return page


def primary(page: ClosingPage) -> PageAction:
    action = page.footer().primary
    assert action is not None
    return action


def filled(qtbot, page: ClosingPage) -> None:
    """Answer every question with the keyboard."""
    form = page.form
    form.reason.focus_first()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_1)
    for number, row in enumerate(form.rows):
        row.answer.focus_first()
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_2 if number == 0 else Qt.Key.Key_1)
    qtbot.keyClicks(form.rows[0].why, "A flat was not to be found")
    qtbot.keyClicks(form.outcome, "Works in a bakery")
    qtbot.keyClicks(form.come_back, "Any Tuesday")


def test_a_worker_asks_and_the_supervisor_closes(qtbot, desk, notebook, selam, vera) -> None:
    page = opened(qtbot, desk, selam)
    began = primary(page).enabled
    filled(qtbot, page)
    page.footer_action()

    hers = opened(qtbot, desk_for(vera), selam)
    said = [one for one in hers.findChildren(type(hers._asked)) if one.isVisibleTo(hers)]
    hers.footer_action()

    assert not began
    assert any("A flat was not to be found" in one.text() for one in said)
    assert closing.closing_sheet(notebook, selam).state is ClosingState.CLOSED


def test_what_is_open_is_one_press_away(qtbot, desk, selam, vera) -> None:
    went: list[to.Destination] = []
    desk.navigated.subscribe(went.append)
    page = opened(qtbot, desk, selam)

    page._book.settle(closing.Loose.STEPS)

    assert page._open.isVisibleTo(page)
    assert went == [to.CasesPage(selam, to.CaseTab.PLAN)]


def test_sending_back_needs_a_word_that_the_worker_reads_on_today(qtbot, desk, notebook, selam, vera) -> None:
    closing.ask_to_close(notebook, selam, WHOLE)
    hers = opened(qtbot, desk_for(vera), selam)
    without = hers.footer().secondary[0].enabled
    qtbot.keyClicks(hers.words, "Call the clinic first")
    hers.footer().secondary[0].run()

    today = TodayPage(desk)
    qtbot.addWidget(today)
    today.open_on(to.TodayPage())

    assert not without
    assert [one.words for one in today._closing_news.notices] == ["Call the clinic first"]


def test_a_closed_case_says_so_and_is_reopened_with_a_reason(qtbot, desk, notebook, selam) -> None:
    closing.close_alone(notebook, selam, WHOLE, "I work alone here.")
    page = opened(qtbot, desk, selam)
    without = primary(page).enabled
    qtbot.keyClicks(page.words, "She called again")
    page.footer_action()

    assert not without
    assert closing.closing_sheet(notebook, selam).state is ClosingState.OPEN
    assert page.form.isVisibleTo(page)


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_nothing_is_cut_off_at_twice_the_text(qtbot, dress, desk, selam, direction) -> None:
    dress(scale=2.0, direction=direction)

    page = opened(qtbot, desk, selam, (960, 500))

    assert cut_off(page) == []


def test_the_page_leaves_no_listener_behind(qtbot, desk, selam) -> None:
    before = desk.changed.listener_count
    page = opened(qtbot, desk, selam)
    page.close()
    page.deleteLater()

    qtbot.waitUntil(lambda: desk.changed.listener_count == before)


def test_a_closed_case_is_opened_where_it_may_be_reopened(qtbot, desk, notebook, selam) -> None:
    closing.close_alone(notebook, selam, WHOLE, "I work alone here.")

    page = opened(qtbot, desk, selam)

    qtbot.waitUntil(page.words.hasFocus)


def test_a_page_ends_with_its_last_part(qtbot, desk, notebook, selam) -> None:
    closing.close_alone(notebook, selam, WHOLE, "I work alone here.")
    page = opened(qtbot, desk, selam, size=(900, 500))
    inside = page.findChildren(VScroll)[0].widget()
    assert inside is not None

    qtbot.waitUntil(lambda: inside.height() == inside.heightForWidth(inside.width()))

    assert inside.height() > page.height()
