"""Documents on the sharing page: ticked one by one, shown again before the file is made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldcase.domain.document import DocumentKind
from fieldcase.domain.sharing import document_key
from fieldcase.ui.common.check import Check
from fieldcase.ui.referral.letter_view import LetterView
from fieldcase.ui.referral.refer_page import ReferPage
from fieldcase.ui.referral.volumes import Places
from fieldcase.viewmodels import destinations
from fieldcase.viewmodels.referral_draft import WizardStep
from tests.services.test_documents import paper, picture
from tests.services.test_going_along import kept
from tests.ui.cases.looking import words
from tests.viewmodels import referral_world as world


@pytest.fixture
def hand(notebook, case_id, tmp_path):
    kept(notebook, case_id, paper(tmp_path / "Contract.pdf"), DocumentKind.CONTRACT)
    return kept(notebook, case_id, picture(tmp_path / "Hand.jpg"))


@pytest.fixture
def case_id(notebook):
    made = world.interviewed(notebook)
    world.agreed(notebook, made)
    return made


@pytest.fixture
def hope(notebook, other_notebook):
    return world.introduced(notebook, other_notebook)


@pytest.fixture
def page(qtbot, desk, case_id, hope, hand, tmp_path):
    """The wizard at the step that asks what to share."""
    made = ReferPage(desk, Places(volumes=tuple, folder=lambda *_: tmp_path, file=lambda *_: None))
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    made.wizard.go_to(WizardStep.WHAT)
    return made


def tick_of(page, name):
    return next(one for one in page.findChildren(Check) if one.accessibleName() == name)


def test_a_document_goes_only_when_somebody_ticks_it(page, hand):
    tick = tick_of(page, "Hand")
    before = tick.isChecked()

    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)

    assert not before
    assert document_key(hand.id) in page.wizard.state.draft.ticked


def test_the_check_page_shows_it_among_the_documents(page, hand):
    page.wizard.tick(document_key(hand.id), on=True)

    page.wizard.go_to(WizardStep.CHECK)

    shown = words(page.findChild(LetterView))
    assert shown.index("Hand") > shown.index("Documents")


def test_a_document_of_another_kind_stays_here_with_its_reason(page):
    assert any("Documents: Contract or pay" in one for one in words(page))


def test_documents_are_not_counted_as_answers(page, hand):
    before = [one for one in words(page) if "answers" in one]

    page.wizard.tick(document_key(hand.id), on=True)

    assert [one for one in words(page) if "answers" in one] == before
