"""A screening by keyboard: marks are kept, words judge nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case
from fieldcase.domain.consent import Purpose
from fieldcase.domain.interview import GivenAnswer
from fieldcase.services import screening
from fieldcase.services.intake import start
from fieldcase.ui.screening.page import ScreeningPage
from fieldcase.viewmodels import destinations as to
from tests.notebooks import desk_for, keep_answer
from tests.ui.intake.stage import focused


@pytest.fixture
def case(notebook) -> Case:
    return start(notebook, "intake", 1).case


@pytest.fixture
def gone_to(desk):
    seen: list[object] = []
    desk.navigated.subscribe(seen.append)
    return seen


def opened(qtbot, desk, case, size=(1366, 728)):
    page = ScreeningPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    page.open_on(to.ScreeningPage(case.id))
    QApplication.processEvents()
    return page


def texts(page):
    QApplication.processEvents()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def mark(page, *signs):
    for sign in signs:
        page._screening.mark(sign, True)


def test_one_key_marks_a_sign_and_keeps_it(qtbot, desk, notebook, case):
    opened(qtbot, desk, case)

    QTest.keyClick(focused(), Qt.Key.Key_1)

    kept = screening.screening_sheet(notebook, case.id).screenings
    assert kept[0].known == {"screen_labour_1_01": True}
    QTest.keyClick(focused(), Qt.Key.Key_3)
    kept = screening.screening_sheet(notebook, case.id).screenings
    assert kept[0].states == {"screen_labour_1_01": AnswerState.UNKNOWN}
    assert len(kept) == 1


def test_looking_marks_nothing(qtbot, desk, notebook, case):
    page = opened(qtbot, desk, case)
    for _ in range(6):
        page._next()

    assert screening.screening_sheet(notebook, case.id).screenings == ()
    assert "Inconclusive" in texts(page)


def test_the_result_suggests_referrals_and_never_judges(qtbot, desk, case, gone_to):
    page = opened(qtbot, desk, case)
    mark(page, "screen_labour_1_01", "screen_labour_1_02", "screen_labour_4_01", "screen_labour_4_02")
    mark(page, "screen_labour_5_01", "screen_labour_5_02")
    page._go_to(6)

    words = texts(page)
    assert "Indications in 3 of 6 parts." in words
    assert "Suggest a referral for formal identification" in words
    assert not any(word in words.lower() for word in ("victim", "score", "%", "trafficked", "probab"))
    offer = next(one for one in page.findChildren(QPushButton) if "Offer a referral" in one.text())
    offer.click()
    assert gone_to[-1] == to.ReferPage(case.id, Purpose.IDENTIFICATION)


def test_a_child_is_looked_at_with_the_weights_for_children(qtbot, desk, notebook):
    sheet = start(notebook, "intake", 1)
    given = GivenAnswer(question="age_group", state=AnswerState.ANSWERED, value_json='"9_17"')
    keep_answer(notebook, sheet.interview.id, given)

    page = opened(qtbot, desk, sheet.case)
    mark(page, "screen_labour_4_01", "screen_labour_4_02")
    page._go_to(6)

    assert page.header().title == "Signs of exploitation: Child"
    assert "child protection" in texts(page)


def test_a_new_screening_leaves_the_one_before_as_it_was(qtbot, desk, notebook, case):
    page = opened(qtbot, desk, case)
    mark(page, "screen_labour_1_01")
    page._finish()
    page.open_on(to.ScreeningPage(case.id))
    page._screening.mark("screen_labour_1_01", False)

    kept = screening.screening_sheet(notebook, case.id).screenings
    assert sorted(one.known["screen_labour_1_01"] for one in kept) == [False, True]
    page._go_to(6)
    assert "Screenings of this case" in texts(page)


def test_the_note_is_kept_when_the_page_is_left(qtbot, desk, notebook, case):
    page = opened(qtbot, desk, case)
    page._go_to(6)
    page._result._note.setPlainText("Saw the pay slips")
    page.leave()

    assert "Saw the pay slips" in screening.screening_sheet(notebook, case.id).screenings[0].note_json


@pytest.mark.parametrize("language", ["ar", "ro"])
def test_signs_are_read_in_the_language_of_the_window(qtbot, notebook, case, language):
    page = opened(qtbot, desk_for(notebook, language), case)

    assert "Deceived" not in texts(page)


@pytest.mark.parametrize(
    ("direction", "scale"), [(Qt.LayoutDirection.RightToLeft, 1.0), (Qt.LayoutDirection.LeftToRight, 2.0)]
)
def test_every_part_fits_a_small_window(qtbot, desk, case, dress, direction, scale):
    dress(scale=scale, direction=direction)
    page = opened(qtbot, desk, case, (960, 500))
    for place in (0, 6):
        page._go_to(place)
        QApplication.processEvents()
        assert page._scroll.horizontalScrollBar().maximum() == 0


def test_closing_leaves_no_listener_behind(qtbot, desk, case):
    before = desk.changed.listener_count
    page = ScreeningPage(desk)
    page.deleteLater()
    QApplication.sendPostedEvents(page, 0)
    QApplication.processEvents()

    assert desk.changed.listener_count <= before + 1
