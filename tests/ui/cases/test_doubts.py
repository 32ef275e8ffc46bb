"""What is worth another look stands beside the field; it is kept as it was typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from fieldcase.services.documents import add_document, documents_of
from fieldcase.services.shelter import save_house
from fieldcase.ui.cases.documents.tab import DocumentsTab
from fieldcase.ui.cases.status.track_card import TrackCard
from fieldcase.ui.closing.page import ClosingPage
from fieldcase.ui.common.phone_line import PhoneLine
from fieldcase.viewmodels import destinations as to
from tests.ui.cases.looking import button, settle, words
from tests.viewmodels.case_world import person

NAMED = "A name stands in this title. One such as “Passport” tells less to whoever sees it."
HOUSE = "This holds the address of a safe house. Leave it out here; the house itself knows it."


def test_a_name_in_the_title_of_a_document_is_told_and_kept(qtbot, qapp, notebook, shown, tmp_path: Path):
    selam = person(notebook, "Selam")
    letter = tmp_path / "letter of selam.txt"
    letter.write_text("Come on Monday.")
    add_document(notebook, selam, letter)
    page = shown(destination=to.CasesPage(selam, to.CaseTab.DOCUMENTS))
    tab = page.findChild(DocumentsTab)
    tab._look_at(tab._documents.listed[0])
    settle(qapp)
    told = NAMED in words(page)
    title = next(one for one in tab.findChildren(QLineEdit) if one.accessibleName() == "Title")

    title.setText("Letter")
    button(page, "Save what is said").click()

    assert told
    assert NAMED not in words(page)
    assert documents_of(notebook, selam)[0].description.title == "Letter"


def test_the_address_of_a_safe_house_is_noticed_while_a_note_is_written(qtbot, notebook, shown):
    save_house(notebook, "Harbour", "Linden Lane 14\nNorthport")
    page = shown(destination=to.CasesPage(person(notebook)))
    page.begin_note()

    qtbot.keyClicks(page.findChild(QPlainTextEdit), "Fetch her at Linden Lane")

    assert HOUSE in words(page)


@pytest.mark.parametrize(
    ("tab", "field"),
    [
        (to.CaseTab.PLAN, "What to do"),
        (to.CaseTab.RISK, "Where is it safe to go?"),
        (to.CaseTab.STATUS, "In short: why, how, their own words"),
    ],
)
def test_the_address_of_a_safe_house_is_noticed_in_every_tab(qtbot, qapp, notebook, shown, tab, field):
    save_house(notebook, "Harbour", "Linden Lane 14\nNorthport")
    page = shown(destination=to.CasesPage(person(notebook), tab))
    before = HOUSE in words(page)
    for one in page.findChildren(TrackCard)[:1]:
        one.begin()

    typed = next(
        one
        for kind in (QLineEdit, QPlainTextEdit)
        for one in page.findChildren(kind)
        if one.accessibleName() == field and one.isVisible()
    )
    qtbot.keyClicks(typed, "Room at Linden Lane")
    settle(qapp)

    assert not before
    assert HOUSE in words(page)


def test_the_address_of_a_safe_house_is_noticed_while_a_case_is_closed(qtbot, qapp, notebook, desk):
    save_house(notebook, "Harbour", "Linden Lane 14\nNorthport")
    page = ClosingPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_on(to.ClosingPage(person(notebook)))
    settle(qapp)

    qtbot.keyClicks(page.form.outcome, "She stays at Linden Lane.")
    settle(qapp)

    assert HOUSE in words(page)


def test_a_telephone_line_says_what_stands_out_once_somebody_goes_on(qtbot):
    line, other = PhoneLine(), QLineEdit()
    for part in (line, line.hint, other):
        qtbot.addWidget(part)

    line.setText("ask Ana")
    told = line.hint.text()
    line.setText("+40 721 000 111")

    assert told == "This does not read as a telephone number. It is kept as it is."
    assert line.hint.isHidden()
