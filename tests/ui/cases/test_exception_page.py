"""Sharing without an agreement, as who asks and the second person see it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from fieldcase.domain.consent import Purpose
from fieldcase.domain.exceptional import ExceptionState
from fieldcase.domain.ids import UserId
from fieldcase.domain.user import Role, User
from fieldcase.services.exceptional import decide, exception_sheet, open_exceptions, share
from fieldcase.ui.exceptional.page import ExceptionPage
from fieldcase.ui.referral.refer_page import ReferPage
from fieldcase.ui.shell.page import PageAction
from fieldcase.ui.today.page import TodayPage
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from tests.notebooks import desk_for
from tests.ui.common.test_nothing_is_cut_off import cut_off
from tests.viewmodels.referral_world import interviewed, introduced

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def hope(notebook, other_notebook):
    return introduced(notebook, other_notebook)


@pytest.fixture
def selam(notebook, hope):
    return interviewed(notebook)


@pytest.fixture
def where(selam, hope, supervisor) -> to.ExceptionPage:
    """A new request for the clinic."""
    return to.ExceptionPage(case_id=selam, organisation_id=hope, purpose=Purpose.HEALTH)


@pytest.fixture
def supervisor(notebook):
    """Ana answers for the work; she opens the same notebook."""
    user = User(id=UserId("ana"), name="Ana B.", role=Role.SUPERVISOR)
    with notebook.writing() as tx:
        tx.users.add(user, tx.now)
    return replace(notebook, user=user)


@pytest.fixture
def went(desk) -> list[to.Destination]:
    found: list[to.Destination] = []
    desk.navigated.subscribe(found.append)
    return found


def opened(qtbot, desk: Desk, where: to.ExceptionPage, size=(1100, 700)) -> ExceptionPage:
    page = ExceptionPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    page.open_on(where)
    with qtbot.waitExposed(page):
        page.show()
    return page


def primary(page: ExceptionPage) -> PageAction:
    """Return the button at the end of the footer."""
    action = page.footer().primary
    assert action is not None
    return action


def filled(qtbot, page: ExceptionPage) -> None:
    """Answer every question with the keyboard."""
    form = page.form
    form.grounds.focus_first()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_1)
    form.told.focus_first()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_2)
    qtbot.keyClicks(form.facts, "High fever, no longer answers")
    qtbot.keyClicks(form.alternatives, "Waiting until she can be asked")
    health = next(card for card in form.items.cards() if "Fever" in card.text())
    health.setFocus()
    qtbot.keyClick(health, Qt.Key.Key_Space)


def asked(qtbot, desk, where, went) -> to.ExceptionPage:
    page = opened(qtbot, desk, where)
    filled(qtbot, page)
    page.footer_action()
    asked_for = went[-1]
    assert isinstance(asked_for, to.ExceptionPage)
    return asked_for


def test_the_wizard_leads_there_only_where_nobody_agreed(qtbot, desk, selam, hope, went):
    page = ReferPage(desk)
    qtbot.addWidget(page)
    page.open_on(to.ReferPage(selam))
    page.wizard.choose_organisation(hope)
    page.wizard.choose_purpose(Purpose.HEALTH)

    page.wizard.go_without()

    assert went == [to.ExceptionPage(case_id=selam, organisation_id=hope, purpose=Purpose.HEALTH)]


def test_nothing_is_ticked_beforehand_and_every_question_needs_an_answer(
    qtbot, desk, selam, hope, supervisor
):
    page = opened(qtbot, desk, to.ExceptionPage(case_id=selam, organisation_id=hope, purpose=Purpose.HEALTH))

    assert page.form.items.chosen() == ()
    assert not primary(page).enabled
    filled(qtbot, page)
    assert primary(page).enabled


def test_the_second_person_finds_it_on_today_and_agrees(qtbot, desk, where, supervisor, went):
    where = asked(qtbot, desk, where, went)
    theirs = desk_for(supervisor)
    today = TodayPage(theirs)
    qtbot.addWidget(today)
    today.open_on(to.TodayPage())
    (waiting,) = today._today.recalls.exceptions
    page = opened(qtbot, theirs, to.ExceptionPage(waiting.exception.id))

    qtbot.keyClicks(page.request.words, "A life is at stake")
    page.footer_action()

    sheet = exception_sheet(supervisor, theirs.wording, where.exception_id)
    assert sheet.state is ExceptionState.MAY_GO
    assert sheet.exception is not None
    assert sheet.exception.steps[0].words == "A life is at stake"


def test_the_keyboard_stays_with_the_request_when_it_opens_and_when_it_is_decided(
    qtbot, desk, where, supervisor, went
):
    where = asked(qtbot, desk, where, went)
    page = opened(qtbot, desk_for(supervisor), where)
    first = page.window().focusWidget()

    qtbot.keyClick(first, Qt.Key.Key_Tab)
    reason = page.window().focusWidget()
    before = primary(page).enabled
    qtbot.keyClicks(reason, "A life is at stake")
    page.footer_action()

    assert not before
    assert (first, reason) == (page.request, page.request.words)
    assert page.window().focusWidget() is page.request


def test_who_asked_sees_no_button_to_agree(qtbot, desk, where, supervisor, went):
    where = asked(qtbot, desk, where, went)

    page = opened(qtbot, desk, where)

    assert page.footer().primary is None
    assert page.request._second.isHidden()


def test_after_the_yes_who_asked_makes_the_file_for_the_outbox(qtbot, desk, where, supervisor, went):
    where = asked(qtbot, desk, where, went)
    theirs = opened(qtbot, desk_for(supervisor), where)
    theirs.request.words.setText("A life is at stake")
    theirs.footer_action()

    ours = opened(qtbot, desk, where)
    ours.footer_action()

    assert isinstance(went[-1], to.ExchangePage)
    assert went[-1].bundle_id is not None


def test_who_asked_says_that_the_person_was_told(qtbot, desk, notebook, where, supervisor, went):
    where = asked(qtbot, desk, where, went)
    assert where.exception_id is not None
    decide(supervisor, where.exception_id, agree=True, words="A life is at stake")
    share(notebook, desk.wording, where.exception_id)
    page = opened(qtbot, desk, where)
    offered = primary(page).text

    page.footer_action()

    assert offered == "I told the person"
    assert page.footer().primary is None
    assert open_exceptions(notebook)[0].to_tell is False


def test_alone_it_says_that_somebody_looks_at_it_within_a_day(qtbot, desk, where):
    page = opened(qtbot, desk, where)
    filled(qtbot, page)

    qtbot.keyClicks(page.form.unreachable, "Called Ana twice")

    assert primary(page).text == "Write it down"


@pytest.mark.parametrize("screen", [(LTR, "en"), (RTL, "ar")], ids=["en", "ar"])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (1130, 640)), (1.0, (750, 420)), (2.0, (1130, 640))])
def test_nothing_is_cut_off(qtbot, dress, notebook, where, screen, scale, size):  # noqa: PLR0917  (one screen, said in words)
    direction, language = screen
    dress(scale=scale, direction=direction, language=language)

    page = opened(qtbot, desk_for(notebook, language), where, size)

    assert cut_off(page) == []


def test_the_page_leaves_no_listener_behind(qtbot, desk, selam, hope):
    before = desk.changed.listener_count
    page = ExceptionPage(desk)
    page.deleteLater()

    qtbot.waitUntil(lambda: desk.changed.listener_count == before)
