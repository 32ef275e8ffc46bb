"""The directory page: find, check a key, take a card, give ours."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea

from fieldcase.domain.consent import Purpose
from fieldcase.domain.organisation import KeyState
from fieldcase.services.directory import directory_sheet, keep_card, record_key_check
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.directory.page import DirectoryPage
from fieldcase.ui.directory.part_forms import AgreementForm, OfferForm
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.work_area import places
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.directory import Details, DirectoryBook
from tests.ui.common.test_nothing_is_cut_off import cut_off

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def framed(qtbot, desk, organisation_id=None, size=(1366, 728)) -> DirectoryPage:
    """Put the page into the frame, as the program does."""
    page, frame = DirectoryPage(desk), AppFrame(places())
    qtbot.addWidget(frame)
    frame.add_page("directory", page)
    frame.set_page("directory")
    page.heading_changed.connect(lambda: frame.set_header("directory", page.header()))
    frame.resize(*size)
    frame.show()
    page.open_on(to.DirectoryPage(organisation_id))
    frame.set_header("directory", page.header())
    QTest.qWaitForWindowExposed(frame)
    QApplication.sendPostedEvents()
    return page


@pytest.fixture
def hope(notebook, other_notebook):
    """Hope Medical Centre with its card, not checked."""
    return keep_card(notebook, other_notebook.office.card.encode())


def choose(group, position: int) -> None:
    group.cards()[position].click()


def test_the_list_says_how_far_each_key_is_trusted(qtbot, desk, hope):
    page = framed(qtbot, desk)

    read = page._list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Hope Medical Centre" in read
    assert "Not checked yet" in read


def test_arrow_keys_choose_from_the_list(qtbot, desk, hope):
    page = framed(qtbot, desk)

    qtbot.keyClick(page._list, Qt.Key.Key_Down)

    chosen = page._book.state.chosen
    assert chosen is not None
    assert chosen.id == hope


def test_typing_narrows_the_list(qtbot, desk, hope):
    page = framed(qtbot, desk)

    qtbot.keyClicks(page._search, "harbour")

    assert page._list.model().rowCount() == 0
    assert page._nothing_found.isVisible()


def test_a_key_is_checked_and_the_result_stays(qtbot, notebook, desk, hope):
    page = framed(qtbot, desk, hope)
    key = page._details.key
    choose(key.matching, 0)
    choose(key.way, 0)
    key.with_whom.setText("Amal")

    key._save.click()

    checked = directory_sheet(notebook).organisations[0]
    assert checked.check is not None
    assert (checked.key_state, checked.check.with_whom) == (KeyState.CHECKED_IN_PERSON, "Amal")
    assert key._result.text() == "Today: Marta K. checked the numbers with Amal, in person."


def test_a_check_is_saved_only_when_it_says_what_and_how(qtbot, desk, hope):
    key = framed(qtbot, desk, hope)._details.key

    choose(key.matching, 0)
    after_one = key._save.isEnabled()
    choose(key.way, 1)

    assert not after_one
    assert key._save.isEnabled()


def test_numbers_that_differ_block_sending_in_plain_sight(qtbot, notebook, desk, hope):
    page = framed(qtbot, desk, hope)
    key = page._details.key
    choose(key.matching, 1)
    choose(key.way, 1)

    key._save.click()

    assert directory_sheet(notebook).organisations[0].key_state is KeyState.CHANGED
    assert key._blocked.isVisible()


def test_what_was_chosen_for_one_is_not_there_for_another(qtbot, notebook, desk, hope):
    book = DirectoryBook(desk)
    book.save(Details("Family House"))
    page = framed(qtbot, desk, hope)
    choose(page._details.key.matching, 0)

    page._choose(directory_sheet(notebook).organisations[0].id)
    page._choose(hope)

    assert page._details.key.matching.chosen() == ()


def test_the_numbers_read_left_to_right_in_an_arabic_window(qtbot, desk, hope, dress):
    dress(direction=RTL, language="ar")
    page = framed(qtbot, desk, hope)

    line = page._details.key._ours._lines[0].text()

    assert line.startswith("\u2066")
    assert line.endswith("\u2069")
    assert len(line.strip("\u2066\u2069").split()) == 3


def test_the_pattern_is_drawn_dark_on_white_in_the_dark(qtbot, desk, hope, dress):
    dress(Theme.DARK)
    page = framed(qtbot, desk, hope)

    picture = page._details.key._qr.grab().toImage()

    assert picture.pixelColor(2, 2).name() == "#ffffff"


def test_a_card_is_shown_before_it_is_kept(qtbot, notebook, desk, other_notebook, tmp_path):
    card = tmp_path / "hope.fccard"
    card.write_text(other_notebook.office.card)
    page = framed(qtbot, desk)

    page.take_card(card)
    before = directory_sheet(notebook).organisations
    page._offer.keep.click()

    assert before == ()
    assert [one.name for one in directory_sheet(notebook).organisations] == ["Hope Medical Centre"]
    assert page._details.key.isVisible()


def test_a_file_that_is_no_card_is_explained(qtbot, desk, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("not a card")
    page = framed(qtbot, desk)

    page.take_card(note)

    assert page.findChildren(MessageBlock)


def test_our_card_is_given_to_a_stick(qtbot, desk, tmp_path):
    page = framed(qtbot, desk)

    page.give_card(tmp_path)

    assert (tmp_path / "our-card.fccard").is_file()


def test_an_organisation_is_added_by_hand(qtbot, notebook, desk):
    page = framed(qtbot, desk)
    page._write(fresh=True)
    form = page._form
    empty = form.save.isEnabled()
    qtbot.keyClicks(form.name, "Family House")
    form.languages.choose(["ara"])
    form.serves.choose(["shelter"])

    form.save.click()

    added = directory_sheet(notebook).organisations[0]
    assert not empty
    assert (added.name, added.languages, added.serves) == ("Family House", ("ara",), (Purpose.SHELTER,))
    assert page._details.isVisible()


def test_a_service_is_added_changed_and_taken_away(qtbot, notebook, desk, hope):
    page = framed(qtbot, desk, hope)
    card = page._details.parts.services
    card.add_button.click()
    form = card.findChildren(OfferForm)[0]
    qtbot.keyClicks(form.name, "Night clinic")
    form._save.click()
    added = directory_sheet(notebook).organisations[0].profile.services
    card.open_form(0)
    changed_form = card.findChildren(OfferForm)[-1]
    changed_form.name.setText("Day clinic")
    changed_form._save.click()
    changed = directory_sheet(notebook).organisations[0].profile.services

    card._remove(0)

    assert [one.name for one in added] == ["Night clinic"]
    assert [one.name for one in changed] == ["Day clinic"]
    assert directory_sheet(notebook).organisations[0].profile.services == ()


def test_an_agreement_without_an_end_needs_no_last_day(qtbot, notebook, desk, hope):
    page = framed(qtbot, desk, hope)
    page._details.parts.agreements.add_button.click()
    form = page._details.parts.agreements.findChildren(AgreementForm)[0]
    form._until.setDate(form._since.date().addDays(-1))
    backwards = form._save.isEnabled()
    form._open.click()

    form._save.click()

    (kept,) = directory_sheet(notebook).organisations[0].profile.agreements
    assert not backwards
    assert kept.until is None


def test_from_today_one_walks_down_what_is_to_be_checked_with_one_key(qtbot, notebook, desk, hope):
    page = framed(qtbot, desk)
    page.open_on(to.DirectoryPage(to_check=True))
    narrowed = page._filter.isVisible()
    page._list.enter()

    qtbot.keyClick(page, Qt.Key.Key_F7)

    assert narrowed
    assert directory_sheet(notebook).organisations[0].profile.checked_by == "Marta K."
    assert page._list.model().rowCount() == 0


def test_where_nobody_said_a_country_the_list_still_says_any(qtbot, desk, hope):
    page = framed(qtbot, desk)

    page.open_on(to.DirectoryPage(to_check=True))

    boxes = page._filter.findChildren(QComboBox)
    assert all(box.currentIndex() >= 0 for box in boxes)


def test_details_are_changed_in_the_same_form(qtbot, notebook, desk, hope):
    page = framed(qtbot, desk, hope)
    page._write(fresh=False)
    page._form.town.setText("Port Street")

    page._form.save.click()

    assert directory_sheet(notebook).organisations[0].town == "Port Street"


def test_a_check_made_elsewhere_appears(qtbot, notebook, desk, hope):
    page = framed(qtbot, desk, hope)
    topic = record_key_check(notebook, hope, KeyState.CHECKED_BY_CALL, "Amal")

    desk.publish(topic, object())

    assert "with Amal, in a call" in page._details.key._result.text()


def test_another_organisation_finds_room_for_all_its_facts(qtbot, notebook, desk, hope):
    book = DirectoryBook(desk)
    book.save(Details("Legal Aid Centre", "legal", "Old Town", serves=(Purpose.LEGAL,), languages=("ron",)))
    page = framed(qtbot, desk, hope)

    page._choose(directory_sheet(notebook).organisations[1].id)
    QTest.qWait(1)

    assert page._details._name.text() == "Legal Aid Centre"
    assert cut_off(page) == []


def test_a_narrow_page_shows_one_thing_at_a_time(qtbot, desk, hope):
    page = framed(qtbot, desk, hope, (640, 480))
    page.resize(560, 400)
    detail_only = page._right.isVisible() and not page._list_card.isVisible()

    page.header().crumbs[0].run()

    assert detail_only
    assert page._list_card.isVisible()


def test_a_page_that_is_closed_listens_no_more(qtbot, desk):
    before = desk.changed.listener_count
    page = DirectoryPage(desk)
    page.open_on(to.DirectoryPage())

    shiboken6.delete(page)

    assert desk.changed.listener_count == before


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
    qtbot, desk, hope, dress, size, scale, direction
):
    dress(scale=scale, direction=direction, language="ar" if direction == RTL else "en")

    page = framed(qtbot, desk, hope, size=size)

    assert cut_off(page) == []
    for area in page.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content is not None:
            assert content.width() <= area.viewport().width()


def test_down_leads_from_the_search_into_the_list(qtbot, desk, hope):
    page = framed(qtbot, desk)
    page._search.setFocus()

    QTest.keyClick(page._search, Qt.Key.Key_Down)

    assert page._list.hasFocus()
    chosen = page._book.state.chosen
    assert chosen is not None
    assert chosen.id == hope


def test_a_directory_from_a_file_is_looked_at_then_taken_in_by_keyboard(qtbot, notebook, desk, tmp_path):
    file = tmp_path / "organizations.csv"
    file.write_text("id,name\no1,Harbour Clinic\no2,Quiet House\n", "utf-8")
    page = framed(qtbot, desk)

    page.take_directory(file)
    before = len(directory_sheet(notebook).organisations)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)

    assert before == 0
    assert [one.name for one in directory_sheet(notebook).organisations] == ["Harbour Clinic", "Quiet House"]
    assert page._list.model().rowCount() == 2


def test_a_directory_with_a_problem_offers_no_way_to_take_it_in(qtbot, notebook, desk, tmp_path):
    file = tmp_path / "organizations.csv"
    file.write_text("id,name\no1,\n", "utf-8")
    page = framed(qtbot, desk)

    page.take_directory(file)

    assert page._import_view.keep.isHidden()
    assert any("row" in label.text() for label in page._import_view.findChildren(QLabel))
    assert cut_off(page) == []
