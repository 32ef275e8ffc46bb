"""A case that is not, or not all, for the role of whoever looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fieldcase.domain.case import ContactMethod, SafeContact
from fieldcase.domain.user import Role
from fieldcase.services import casework, leading, risk
from fieldcase.ui.i18n import isolate
from fieldcase.ui.today.page import TodayPage
from fieldcase.viewmodels import destinations as to
from tests.services.colleagues import colleague
from tests.ui.cases.looking import button, settle, words
from tests.ui.fitting import clipped
from tests.viewmodels.case_world import person


@pytest.fixture
def selam(notebook):
    case_id = person(notebook)
    risk.change_contact(notebook, case_id, SafeContact(method=ContactMethod.TEXT, times="after 18:00"))
    casework.add_note(notebook, case_id, "Has an aunt in Verona.")
    return case_id


@pytest.fixture
def seen_by(notebook, desk, shown, selam):
    """Open the case as somebody with another role."""

    def show(role, tab=to.CaseTab.OVERVIEW):
        desk._shelf.put(colleague(notebook, role))
        return shown(destination=to.CasesPage(selam, tab))

    return show


def test_a_part_that_is_not_for_the_role_says_so_and_stays_calm(seen_by):
    page = seen_by(Role.HEALTH_WORKER, to.CaseTab.RISK)

    shown = words(page)

    assert "Not everything here is for your role" in shown
    marta = isolate("Marta K.")
    assert f"{marta} leads this case. Each role sees what its work needs, nothing is lost." in shown
    assert f"Ask {marta} before you call, write or visit." in shown
    assert "How safe do you feel?" not in shown
    assert clipped(page) == []


def test_a_reason_typed_from_the_keyboard_opens_the_case(qtbot, qapp, seen_by):
    page = seen_by(Role.WORKER)
    assert "Has an aunt in Verona." not in words(page)

    button(page, "Open with a reason…").click()
    field = next(
        one for one in page.findChildren(QLineEdit) if one.accessibleName().startswith("Your reason")
    )
    qtbot.keyClicks(field, "She rang from the station")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qapp)

    assert "Has an aunt in Verona." in words(page)
    assert any(one.startswith("Open to you until") for one in words(page))
    assert "Ion P. opened the case with a reason" in words(page)


def test_who_sees_everything_is_told_nothing(shown, selam):
    page = shown(destination=to.CasesPage(selam))

    assert "Not everything here is for your role" not in words(page)


def test_the_supervisor_reads_on_today_who_opened_what_and_confirms_it(qtbot, qapp, notebook, desk, selam):
    leading.open_with_reason(colleague(notebook, Role.SHELTER), selam, "Fever at night")
    desk._shelf.put(colleague(notebook, Role.SUPERVISOR, "Dana"))
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_on(to.TodayPage())
    settle(qapp)
    assert any("opened" in one and "with a reason" in one for one in words(page))

    button(page, "I have seen it").click()
    settle(qapp)

    assert not any("with a reason" in one for one in words(page))
