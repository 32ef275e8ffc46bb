"""A closed case is read in every tab; nothing in it invites to write."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from fieldcase.services import closing, risk
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.case_file import TABS
from tests.services.test_closing import WHOLE
from tests.ui.cases.looking import settle
from tests.viewmodels.case_world import person, step

WAYS = {"Overview", "Interview", "Risk & safety", "Plan", "Referrals", "Documents", "Status"}
"""The tabs themselves."""
ALWAYS = {"Open", "Show the closing"}
"""The consents, which a person may change at any time, and the way to reopen."""


@pytest.fixture
def selam(notebook):
    case_id = person(notebook, "Selam", wishes="A room with a lock")
    step(notebook, case_id, "Call the clinic")
    risk.keep_from(notebook, case_id, "The cousin")
    return case_id


def invitations(page):
    """Return what can be pressed or typed in beside the list of cases."""
    view = page._view
    fields = [one for kind in (QLineEdit, QPlainTextEdit) for one in view.findChildren(kind)]
    typed = [
        one.accessibleName() for one in fields if one.isVisible() and one.isEnabled() and not one.isReadOnly()
    ]
    buttons = view.findChildren(QAbstractButton)
    pressed = [one.accessibleName() or one.text() for one in buttons if one.isVisible() and one.isEnabled()]
    return typed, {*pressed} - WAYS


def test_no_tab_of_a_closed_case_invites_to_write(qapp, notebook, shown, selam):
    closing.close_alone(notebook, selam, WHOLE, "I work alone here.")
    page = shown(destination=to.CasesPage(selam))
    found = {}

    for tab in TABS[1:]:
        page._file.turn_to(tab)
        settle(qapp)
        typed, pressed = invitations(page)
        found[tab] = pressed - ALWAYS
        assert typed == []
        assert pressed >= ALWAYS

    assert found == {
        to.CaseTab.INTERVIEW: {"Who said what, when", "Answers as tables", "Look for signs of exploitation"},
        to.CaseTab.RISK: {"Print…"},
        to.CaseTab.PLAN: {"By need", "By date", "By worker", "Print…"},
        to.CaseTab.REFERRALS: {"Who has what"},
        to.CaseTab.DOCUMENTS: set(),
        to.CaseTab.STATUS: {"Close or reopen the case…"},
    }
    page.begin_note()
    assert invitations(page)[0] == []


def test_a_reopened_case_is_written_in_again(qapp, notebook, shown, selam):
    closing.close_alone(notebook, selam, WHOLE, "I work alone here.")
    page = shown(destination=to.CasesPage(selam, to.CaseTab.PLAN))

    closing.reopen(notebook, selam, "She came back.")
    page.open_on(to.CasesPage(selam, to.CaseTab.PLAN))
    settle(qapp)

    assert "Add a goal" in invitations(page)[1]
    assert "What to do" in invitations(page)[0]
