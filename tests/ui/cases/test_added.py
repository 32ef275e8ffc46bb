"""A note in a case that another office answers for: written, sent, taken in, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit

from fieldcase.domain.adding import EntryState
from fieldcase.domain.document import Description, DocumentKind
from fieldcase.services import casework, documents
from fieldcase.ui.cases.documents.tab import DocumentsTab
from fieldcase.ui.cases.elsewhere_banner import ElsewhereBanner
from fieldcase.ui.cases.page import CasesPage
from fieldcase.ui.exchange.exchange_page import ExchangePage
from fieldcase.ui.i18n import isolate
from fieldcase.ui.referral.volumes import Places
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.destinations import ExchangeTab
from tests.notebooks import desk_for
from tests.services.test_adding import came, sent, taken
from tests.services.test_handing_over import accepted, carried
from tests.ui.cases.looking import button, words
from tests.viewmodels import referral_world as world


@pytest.fixture
def offices(notebook, other_notebook):
    return notebook, other_notebook


@pytest.fixture
def selam(notebook, other_notebook, tmp_path):
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    accepted(notebook, other_notebook, case_id, tmp_path)
    return case_id


def focused():
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard reaches nothing"
    return widget


def press(pressed):
    QTest.keyClick(focused(), pressed)


def test_what_somebody_adds_is_typed_sent_and_taken_in(qtbot, desk, offices, selam, shown, tmp_path):
    notebook, other_notebook = offices
    went: list[to.Destination] = []
    desk.navigated.subscribe(went.append)
    page = shown(destination=to.CasesPage(selam))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    button(page, "Add note").setFocus()
    press(Qt.Key.Key_Return)
    note = page.findChild(QPlainTextEdit)
    qtbot.waitUntil(note.hasFocus)
    QTest.keyClicks(note, "She has a fever again.")
    press(Qt.Key.Key_Tab)
    assert isinstance(focused(), QComboBox)
    QTest.keyClicks(focused(), "Health")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    banner = page.findChild(ElsewhereBanner)
    qtbot.waitUntil(lambda: "waits to be sent" in words(banner))
    said = words(banner)
    button(page, "Send what I added").setFocus()
    press(Qt.Key.Key_Return)

    assert "1 entry of yours is not in their notebook yet" in said
    outbox_page = went[-1]
    assert isinstance(outbox_page, to.ExchangePage)
    assert outbox_page.bundle_id is not None
    carried(notebook, other_notebook, outbox_page.bundle_id, tmp_path)
    with other_notebook.reading() as tx:
        (incoming,) = tx.incoming.all(10)
    there = ExchangePage(desk_for(other_notebook), Places(volumes=tuple))
    qtbot.addWidget(there)
    there.show()
    there.open_on(to.ExchangePage(ExchangeTab.INBOX, incoming.bundle_id))
    assert "They added 1 entry to the case" in words(there)
    button(there, "Add what is new to the case").click()
    qtbot.waitUntil(lambda: "Taken in. What they added is in the case now." in words(there))
    with other_notebook.reading() as tx:
        answer = tx.bundles.all_sent(1)[0]
    carried(other_notebook, notebook, answer.bundle_id, tmp_path)
    (entry,) = casework.case_sheet(notebook, selam).added
    assert entry.state is EntryState.TAKEN


def test_the_documents_of_a_case_say_who_added_one_elsewhere(qtbot, qapp, offices, selam, tmp_path):
    notebook, other_notebook = offices
    letter = tmp_path / "Appointment.txt"
    letter.write_text("Come on Monday.")
    documents.add_document(notebook, selam, letter)
    (kept,) = documents.documents_of(notebook, selam)
    documents.describe_document(notebook, kept.id, Description(title="Appointment", kind=DocumentKind.HEALTH))
    with notebook.reading() as tx:
        (referral,) = tx.referrals.of_case(selam)
    sent(notebook, other_notebook, referral, tmp_path)
    taken(notebook, other_notebook, tmp_path)
    page = CasesPage(desk_for(other_notebook))
    qtbot.addWidget(page)
    page.show()
    page.open_on(to.CasesPage(came(other_notebook).case_id))
    page._turn_to(to.CaseTab.DOCUMENTS)
    tab = page.findChild(DocumentsTab)

    theirs = f"{isolate('Marta K.')}, {isolate('Northern Outreach')}: Today"
    qtbot.waitUntil(lambda: theirs in words(tab))
    button(tab, "Appointment").click()
    qtbot.waitUntil(lambda: "Came with a referral" in words(tab))

    assert "Added by another organisation" in words(tab)
    assert theirs in words(tab)
