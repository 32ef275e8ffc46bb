"""Documents that came with a referral, on the screen: looked at first, part of the case afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from fieldcase.services import documents
from fieldcase.ui.cases.documents.canvas import Canvas
from fieldcase.ui.exchange.review_view import ReviewView
from fieldcase.ui.i18n import isolate
from fieldcase.ui.referral.volumes import Places
from tests.notebooks import desk_for
from tests.services.test_documents import paper, picture
from tests.services.test_going_along import arrived, kept, sent
from tests.ui.cases.looking import button, words
from tests.viewmodels import referral_world as world


@pytest.fixture
def review(qtbot, notebook, other_notebook, tmp_path):
    """A referral with a picture and a PDF, opened at the other organisation."""
    hope = world.introduced(notebook, other_notebook)
    selam = world.interviewed(notebook)
    world.agreed(notebook, selam)
    chosen = (
        kept(notebook, selam, picture(tmp_path / "Hand.jpg")),
        kept(notebook, selam, paper(tmp_path / "Letter.pdf")),
    )
    bundle_id = arrived(notebook, other_notebook, tmp_path / "there", sent(notebook, selam, hope, *chosen))
    places = Places(volumes=tuple, folder=lambda *_: tmp_path, file=lambda *_: None)
    made = ReviewView(desk_for(other_notebook), places)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open(bundle_id)
    qtbot.waitUntil(lambda: "Documents that came along" in words(made))
    return made


def test_each_stands_with_name_kind_and_size(review):
    seen = "\n".join(words(review))

    assert f"Health · {isolate('JPEG')} · 1 KB" in seen
    assert f"Health · {isolate('PDF')} · " in seen
    assert button(review, "Hand").accessibleName() == "Look at Hand"


def test_one_is_looked_at_and_put_away_by_keyboard(qtbot, review):
    show = button(review, "Letter")
    show.setFocus()

    QTest.keyClick(show, Qt.Key.Key_Space)
    canvas = review.findChild(Canvas)
    qtbot.waitUntil(canvas.hasFocus)
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    on_page_two = review.review.received.shown.page
    QTest.keyClick(canvas, Qt.Key.Key_Escape)

    assert on_page_two == 1
    assert review.review.received.shown is None
    assert isinstance(review.focusWidget(), QPushButton)
    assert "The request" in words(review)


def test_another_referral_puts_away_what_was_looked_at(review):
    button(review, "Hand").click()

    review.open(review.review.state.sheet.incoming.bundle_id)

    assert review.review.received.shown is None


def test_taken_in_they_are_documents_of_the_new_case(review, other_notebook):
    review.review.accept_as_new()

    titles = {
        one.description.title
        for one in documents.documents_of(other_notebook, review.review.state.answered.case_id)
    }
    assert titles == {"Hand", "Letter"}


def test_saying_that_we_cannot_help_shows_them_no_more(review):
    button(review, "Hand").click()

    review.review.decline("no_capacity", "")

    assert review.review.received.shown is None
    assert "Documents that came along" not in words(review)
