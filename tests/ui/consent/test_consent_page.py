"""The consent page as the person and the worker use it."""

from __future__ import annotations

import json

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QWidget

from fieldcase.domain.consent import ConsentMethod, Decision, Purpose
from fieldcase.services.consent import consent_sheet, record_decisions
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.hider import CoverWindow, Hider
from fieldcase.ui.common.radio_card import RadioCard
from fieldcase.ui.consent.page import ConsentPage
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.work_area import places
from fieldcase.viewmodels import destinations as to
from tests.journeys.test_main_job import SPOKEN, interviewed
from tests.ui.common.test_nothing_is_cut_off import cut_off

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def case_id(notebook):
    return interviewed(notebook, alias="Selam", primary_language="ara", age_group="18_25")


def framed(qtbot, desk, case_id, size=(1366, 728)) -> ConsentPage:
    """Put the page into the frame, as the program does."""
    page, frame = ConsentPage(desk), AppFrame(places())
    qtbot.addWidget(frame)
    frame.add_page("cases/consent", page)
    frame.set_page("cases/consent")

    def head() -> None:
        frame.set_header("cases/consent", page.header())
        frame.set_footer("cases/consent", page.footer())

    page.heading_changed.connect(head)
    frame.resize(*size)
    frame.show()
    page.open_on(to.ConsentPage(case_id))
    head()
    QTest.qWaitForWindowExposed(frame)
    QApplication.sendPostedEvents()
    return page


@pytest.fixture
def page(qtbot, desk, case_id) -> ConsentPage:
    return framed(qtbot, desk, case_id)


def card(page, purpose):
    return next(view for view in page._talk_view.person.cards() if view.purpose is purpose)


def settle(page) -> None:
    for item in ("voluntary", "may_stop", "may_change_mind", "help_regardless", "said_back", "no_pressure"):
        page._talk.tick(item, done=True)


def test_the_person_reads_in_their_own_direction_whatever_the_window_speaks(page):
    assert page.layoutDirection() == LTR
    assert page._talk_view.person.layoutDirection() == RTL
    assert card(page, Purpose.SHELTER).buttons[Decision.YES].text() == "نعم"


def test_in_arabic_yes_stands_at_the_right(page):
    buttons = card(page, Purpose.SHELTER).buttons

    assert buttons[Decision.YES].x() > buttons[Decision.NO].x()


def test_yes_and_no_have_the_same_size_and_none_is_chosen(page):
    for view in page._talk_view.person.cards():
        yes, no = view.buttons[Decision.YES], view.buttons[Decision.NO]

        assert abs(yes.width() - no.width()) <= 12
        assert yes.height() == no.height() >= 44
        assert not yes.isChecked()
        assert not no.isChecked()


def test_a_second_tap_opens_the_card_again(qtbot, page):
    yes = card(page, Purpose.HEALTH).buttons[Decision.YES]

    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    chosen = yes.isChecked()
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)

    assert chosen
    assert not yes.isChecked()


def test_the_keyboard_alone_reaches_from_the_first_card_to_saving(qtbot, notebook, page, case_id):
    no = card(page, Purpose.SHELTER).buttons[Decision.NO]
    first = page._talk_view.person.window().focusWidget()
    assert first is card(page, Purpose.SHELTER).buttons[Decision.YES]

    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is no
    qtbot.keyClick(no, Qt.Key.Key_Return)
    page.footer().primary.run()

    assert consent_sheet(notebook, case_id).decisions[Purpose.SHELTER].decision is Decision.NO


def test_a_signature_is_kept_as_strokes(qtbot, notebook, page, case_id):
    page._talk.answer(Purpose.HEALTH, Decision.YES)
    settle(page)
    pad = page._talk_view.person.confirm.pad
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    qtbot.mouseMove(pad, QPoint(90, 70))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(90, 70))

    page.footer().primary.run()

    kept = consent_sheet(notebook, case_id).decisions[Purpose.HEALTH].conversation.signature
    assert len(json.loads(kept)[0]) >= 1


def test_saving_too_early_leads_to_what_is_missing(page):
    page._talk.answer(Purpose.HEALTH, Decision.YES)

    page.footer().primary.run()

    assert page.window().focusWidget() is page._talk_view.worker._told.first_unticked()
    assert "four points" in page._talk_view.worker._reason.text()


def test_the_footer_says_how_much_is_open(page):
    for purpose in (Purpose.SHELTER, Purpose.HEALTH, Purpose.LEGAL, Purpose.POLICE):
        page._talk.answer(purpose, Decision.NO)

    assert page.footer().status.startswith("4 of 5 answered · 1 still open")


def test_another_language_keeps_the_answers(page):
    page._talk.answer(Purpose.SHELTER, Decision.YES)

    page._talk.show_in("ro")

    assert page._talk_view.person.layoutDirection() == LTR
    assert card(page, Purpose.SHELTER).buttons[Decision.YES].isChecked()


def test_what_holds_already_stands_on_its_card_with_the_day(notebook, page, case_id):
    record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)

    page.open_on(to.ConsentPage(case_id))
    page._talk.show_in("en")

    view = card(page, Purpose.HEALTH)
    assert view._since.text() == "22 Nov 2025"
    assert not view.buttons[Decision.YES].isChecked()


def test_the_persons_screen_shows_no_name_and_esc_leads_back(qtbot, page):
    page.show_person_screen()
    screen = page._person_screen
    assert screen.windowTitle() == "FieldCase"
    assert not any("Selam" in label.text() for label in screen.findChildren(QLabel))

    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page._person_screen is None)

    assert page.isVisible()


def test_what_is_answered_on_the_persons_screen_stands_on_the_page(qtbot, page):
    page.show_person_screen()
    view = page._person_screen.side.cards()[0]

    qtbot.mouseClick(view.buttons[Decision.YES], Qt.MouseButton.LeftButton)

    assert card(page, Purpose.SHELTER).buttons[Decision.YES].isChecked()
    page._person_screen.close()


def test_hiding_covers_the_persons_screen_as_well(qapp, page):
    watch = EventWatch(qapp)
    hider = Hider(qapp, watch, lambda: 0.0)
    page.show_person_screen()

    hider.hide()

    assert page._person_screen.findChildren(CoverWindow)
    hider.show()
    qapp.removeEventFilter(watch)
    page._person_screen.close()


def test_locking_closes_the_persons_screen(qtbot, desk, page):
    page.show_person_screen()

    desk.locked(None)

    qtbot.waitUntil(lambda: page._person_screen is None)


def test_an_agreement_is_taken_back_in_three_steps(notebook, desk, page, case_id):
    record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    page.open_on(to.ConsentPage(case_id))

    page._talk_view.worker._take_back.click()
    page._taking_back_view._choices.cards()[0].click()
    page.footer().primary.run()

    decisions = consent_sheet(notebook, case_id).decisions
    assert decisions[Purpose.HEALTH].conversation.language == "ar"
    with notebook.reading() as tx:
        kept = [one.decision for one in tx.consents.of_case(case_id)]
    assert kept == [Decision.YES, Decision.WITHDRAWN]


def test_without_an_agreement_there_is_nothing_to_take_back(page):
    assert not page._talk_view.worker._take_back.isEnabled()


def test_a_page_that_is_closed_listens_no_more(qtbot, desk, case_id):
    before = desk.changed.listener_count, desk.locked.listener_count
    page = ConsentPage(desk)
    page.open_on(to.ConsentPage(case_id))

    shiboken6.delete(page)

    assert (desk.changed.listener_count, desk.locked.listener_count) == before


@pytest.mark.parametrize(
    ("size", "scale", "direction"),
    [
        ((1366, 728), 1.0, LTR),
        ((1093, 580), 1.0, RTL),
        ((960, 500), 1.0, LTR),
        ((1366, 728), 2.0, LTR),
        ((960, 500), 2.0, RTL),
    ],
)
def test_nothing_is_cut_off_or_wider_than_the_page(  # noqa: PLR0917  (one screen, said in three words)
    qtbot, desk, case_id, dress, size, scale, direction
):
    dress(scale=scale, direction=direction, language="ar" if direction == RTL else "en")

    page = framed(qtbot, desk, case_id, size=size)

    assert cut_off(page) == []
    for area in page.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content is not None:
            assert content.width() <= area.viewport().width()


def test_tab_reads_the_cards_before_the_place_to_sign(qtbot, page):
    last = page._talk_view.person.cards()[-1].buttons[Decision.NO]
    last.setFocus()

    qtbot.keyClick(last, Qt.Key.Key_Tab)

    assert page._talk_view.person.confirm.pad.hasFocus()


def test_from_the_place_to_sign_to_how_they_confirm_are_five_steps_at_most(qtbot, page):
    """Each list of points is one step; the arrows reach every point of it, Tab then goes on."""
    person, worker = page._talk_view.person, page._talk_view.worker
    person.confirm.pad.setFocus()
    passed: list[QWidget] = []

    while not isinstance(page.window().focusWidget(), RadioCard):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        passed.append(page.window().focusWidget())
        assert len(passed) <= 5

    points = [one for one in passed if isinstance(one, Check)]
    told = points[0]
    told.setFocus()
    for _ in range(2):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    assert len(points) == 2
    assert [box.isChecked() for box in worker.findChildren(Check) if box.isVisible()][:4] == [
        False,
        False,
        True,
        False,
    ]


def test_a_child_s_guardian_answers_on_the_same_page_by_keyboard(qtbot, notebook, desk):
    child = interviewed(notebook, alias="Mihai", age_group="9_17")
    page = framed(qtbot, desk, child)
    page._talk.answer(Purpose.HEALTH, Decision.YES)
    settle(page)
    page._talk.tick("child_best_interest", done=True)
    page._talk.sign((((0.1, 0.2, 0.5), (0.3, 0.4, 0.5)),))
    guardian = page._talk_view.worker._guardian
    question = guardian.questions[Purpose.HEALTH]

    question.focus_first()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_1)
    page.footer_action()
    assert page.window().focusWidget() is guardian.name.field
    qtbot.keyClicks(guardian.name.field, "Elena P.")
    qtbot.waitUntil(lambda: cut_off(page) == [])
    page.footer_action()
    assert page.window().focusWidget() is guardian.may_decide
    qtbot.keyClick(guardian.may_decide, Qt.Key.Key_Space)
    page.footer_action()
    assert page.window().focusWidget() is guardian.proof.pad
    page._talk.confirm_guardian_by(ConsentMethod.SPOKEN_WITNESSED)
    qtbot.keyClicks(guardian.proof.first(), "Ana I.")
    qtbot.waitUntil(lambda: cut_off(page) == [])
    page.footer_action()

    sheet = consent_sheet(notebook, child)
    assert sheet.decisions[Purpose.HEALTH].decision is Decision.YES
    assert sheet.of_guardian[Purpose.HEALTH].decision is Decision.YES
    assert sheet.of_guardian[Purpose.HEALTH].conversation.witness == "Ana I."


def test_an_adult_is_not_asked_for_a_guardian(page):
    page._talk.answer(Purpose.HEALTH, Decision.YES)

    assert page._talk_view.worker._guardian.isHidden()


def test_something_is_left_out_from_the_keyboard_and_the_card_says_so(qtbot, page):
    side = page._talk_view.person
    page._talk.answer(Purpose.HEALTH, Decision.YES)
    side.leave_out.unfold.setFocus()
    qtbot.keyClick(side.leave_out.unfold, Qt.Key.Key_Return)
    assert not any(check.isChecked() for check in side.leave_out.checks.values())

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    kind = next(iter(side.leave_out.checks))[1]
    assert page._talk.state.draft.left_out == {Purpose.HEALTH: {kind}}
    shown = [label.text() for label in card(page, Purpose.HEALTH).findChildren(QLabel) if label.isVisible()]
    assert any(page._talk.state.pack.sheet.categories[kind] in text for text in shown)


def test_nothing_can_be_left_out_of_a_no(page):
    page._talk.answer(Purpose.HEALTH, Decision.NO)

    assert not page._talk_view.person.leave_out.isVisible()


def test_the_choice_of_languages_says_that_there_are_no_words_in_tigrinya(qtbot, notebook, desk):
    page = framed(qtbot, desk, interviewed(notebook, alias="Selam", primary_language="tir"))
    banner = page._talk_view.worker._without_words

    page.header().secondary[0].run()
    (menu,) = page.findChildren(QMenu)
    unserved, *languages = [one for one in menu.actions() if not one.isSeparator()]

    assert banner.isVisible()
    assert "No words in Tigrinya yet" in banner.accessibleName()
    assert (unserved.text(), unserved.isEnabled()) == ("Tigrinya: no words yet", False)
    assert all(one.isEnabled() for one in languages)
    menu.close()
