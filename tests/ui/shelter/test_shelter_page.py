"""The board of the house, as a night shift uses it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPlainTextEdit

from fieldcase.domain.user import Role
from fieldcase.services import shelter
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.shelter.page import ShelterPage
from fieldcase.ui.work_area import SHELTER, places
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.frame import Frame
from tests.ui.cases.looking import button, settle, words
from tests.ui.fitting import clipped
from tests.viewmodels.case_world import person

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def board(qtbot, qapp, desk):
    """Open the page."""

    def show(width=1366):
        page = ShelterPage(desk)
        qtbot.addWidget(page)
        page.resize(width, 660)
        page.show()
        page.open_on(to.ShelterPage())
        settle(qapp)
        return page

    return show


@pytest.fixture
def house(notebook):
    """A house with one bed."""
    shelter.save_house(notebook, "House A", "12 Linden Lane\nNorthport")
    made = shelter.board(notebook).houses[0].house
    shelter.add_bed(notebook, made.id, "Room 1", "")
    return made


def first(notebook):
    return shelter.board(notebook).houses[0].sleepers[0]


def has_arrived(notebook):
    stay = first(notebook).stay
    return stay is not None and stay.arrived_at is not None


def line(page, kind, name):
    return next(one for one in page.findChildren(kind) if one.isVisible() and one.accessibleName() == name)


def test_a_house_with_its_beds_is_written_down_once(qtbot, qapp, notebook, board):
    page = board()

    button(page, "Add a house").click()
    qtbot.keyClicks(line(page, QLineEdit, "Name that says nothing, such as House A"), "House A")
    button(page, "Keep this").click()
    settle(qapp)
    button(page, "House and beds…").click()
    qtbot.keyClicks(line(page, QLineEdit, "Room"), "Room 1")
    button(page, "Add this bed").click()
    settle(qapp)

    known = shelter.board(notebook).houses[0]
    assert (known.house.name, [one.bed.room for one in known.sleepers]) == ("House A", ["Room 1"])
    assert "1 bed free" in words(page)


@pytest.mark.usefixtures("house")
def test_somebody_comes_to_a_bed_and_leaves_it(qtbot, qapp, notebook, board):
    selam = person(notebook)
    page = board()

    button(page, "Somebody comes…").click()
    people = line(page, QComboBox, "Who comes")
    people.setCurrentIndex(people.findData(selam))
    button(page, "Keep this").click()
    settle(qapp)
    there = first(notebook).case
    button(page, "Leaves…").click()
    qtbot.keyClicks(line(page, QLineEdit, "Where to? In a few words, no address"), "A flat")
    button(page, "Keep this").click()
    settle(qapp)

    assert there is not None
    assert there.person.alias == "Selam"
    assert first(notebook).stay is None


@pytest.mark.usefixtures("house")
def test_a_bed_is_kept_until_somebody_comes(qapp, notebook, board):
    selam = person(notebook)
    page = board()

    button(page, "Somebody comes…").click()
    people = line(page, QComboBox, "Who comes")
    people.setCurrentIndex(people.findData(selam))
    button(page, "Expected tomorrow").click()
    button(page, "Keep this").click()
    settle(qapp)
    before = has_arrived(notebook)
    button(page, "Has come").click()
    settle(qapp)

    assert (before, has_arrived(notebook)) == (False, True)


@pytest.mark.usefixtures("house")
def test_a_shift_hands_over_and_ticks_what_was_done(qtbot, qapp, notebook, board):
    page = board()

    qtbot.keyClicks(line(page, QPlainTextEdit, "What the next shift should know"), "Quiet night")
    button(page, "Hand over").click()
    qtbot.keyClicks(line(page, QLineEdit, "What to do"), "Count the keys")
    button(page, "Add this task").click()
    settle(qapp)
    next(one for one in page.findChildren(Check) if one.words() == "Count the keys").click()
    settle(qapp)

    known = shelter.board(notebook)
    assert "Quiet night" in words(page)
    assert known.houses[0].tasks[0].is_done(known.today)


@pytest.mark.usefixtures("house")
def test_the_board_never_shows_the_address(notebook, board):
    page = board()

    assert not any("Linden" in one for one in words(page))


@pytest.mark.parametrize(("role", "seen"), [(Role.SHELTER, True), (Role.WORKER, False)])
def test_the_place_is_offered_to_whoever_works_in_the_house(qtbot, notebook, desk, role, seen):
    object.__setattr__(notebook, "user", notebook.user.but(role=role))
    facts = Frame(desk)
    facts.load()
    frame = AppFrame(places())
    qtbot.addWidget(frame)

    frame.show_place(SHELTER, shown=facts.facts.sees_shelter)

    assert frame._navigation._buttons[SHELTER].isVisibleTo(frame) is seen


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize("looks", [(LTR, 1.0, 1366), (RTL, 1.0, 1093), (LTR, 2.0, 960)])
def test_nothing_is_cut_off(notebook, board, dress, looks):
    direction, scale, width = looks
    shelter.give_bed(notebook, person(notebook), first(notebook).bed.id)
    dress(Theme.LIGHT, scale, direction)

    assert clipped(board(width=width)) == []


def test_a_board_that_is_put_away_no_longer_listens(qtbot, desk):
    before = desk.changed.listener_count
    page = ShelterPage(desk)

    page.deleteLater()

    qtbot.waitUntil(lambda: desk.changed.listener_count == before)


@pytest.mark.usefixtures("house")
def test_a_bed_is_kept_for_any_day_while_somebody_is_in_it(qapp, notebook, board):
    shelter.give_bed(notebook, person(notebook), first(notebook).bed.id)
    linh = person(notebook, "Linh")
    page = board()

    button(page, "Keep for a day…").click()
    people = line(page, QComboBox, "Who comes")
    people.setCurrentIndex(people.findData(linh))
    button(page, "Another day").click()
    line(page, QDateEdit, "Expected on").setDate(QDate(2026, 1, 9))
    button(page, "Keep this").click()
    settle(qapp)

    (guest,) = first(notebook).later
    assert (guest.case.id, guest.stay.expected_on) == (linh, date(2026, 1, 9))
    assert "Has come" not in words(page)
