"""The emergency card, with and without a notebook."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from fieldcase.resources_root import find_resources
from fieldcase.services.emergency import DutyOfficer, load_cards, own_card
from fieldcase.ui.common.buttons import Button
from fieldcase.ui.common.layouts import VScroll
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.emergency.view import EmergencyView
from fieldcase.viewmodels.emergency import Emergency
from tests.ui.fitting import clipped


@pytest.fixture
def card(qtbot, qapp):
    """Show the card, in a scroll area as its window does."""

    def show(language="en", desk=None, width=720):
        view = EmergencyView(Emergency(load_cards(find_resources() / "countries"), language, desk))
        around = VScroll(view)
        qtbot.addWidget(around)
        around.resize(width, 640)
        around.show()
        for _ in range(4):
            qapp.processEvents()
        return around

    return show


def words(card):
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_it_helps_before_the_notebook_is_unlocked(card):
    locked = card("ro")

    assert "112" in words(locked)
    assert "0800 800 678" in words(locked)
    assert "Unlock the notebook" in words(locked)


def test_every_number_is_marked_as_not_checked(card):
    assert words(card("ro")).count("Not checked yet.") == 5


def test_a_language_without_a_card_of_its_own_gets_the_general_one(card):
    assert "116 006" in words(card("ar"))


def test_the_duty_officer_is_written_on_the_card_and_found_again(qtbot, notebook, desk, card):
    first = card(desk=desk)
    name, telephone = first.findChildren(QLineEdit)[:2]

    qtbot.keyClicks(name, "Ada")
    qtbot.keyClicks(telephone, "0700 000 000")
    next(one for one in first.findChildren(Button) if one.words() == "Save the duty officer").click()

    assert own_card(notebook).officer == DutyOfficer(name="Ada", telephone="0700 000 000")
    again = card(desk=desk)
    assert [line.text() for line in again.findChildren(QLineEdit)[:2]] == ["Ada", "0700 000 000"]


def test_the_country_that_was_chosen_stays(notebook, desk, card):
    first = card(desk=desk)

    next(one for one in first.findChildren(Button) if one.words() == "Bulgaria").click()

    assert own_card(notebook).country == "bg"
    assert "0800 20 100" in words(card(desk=desk))


@pytest.mark.parametrize(("width", "scale"), [(720, 1.0), (460, 1.0), (720, 2.0)])
def test_nothing_is_cut_off(dress, desk, card, width, scale):
    dress(Theme.LIGHT, scale, Qt.LayoutDirection.RightToLeft)

    assert clipped(card("ro", desk, width)) == []
