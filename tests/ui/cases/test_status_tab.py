"""Where a person stands before the law, as a worker writes it down."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from fieldcase.domain.legal import Body, Stage, Track
from fieldcase.domain.user import Role
from fieldcase.services.legal import legal_sheet
from fieldcase.ui.cases.status.entry_form import EntryForm
from fieldcase.viewmodels import destinations as to
from tests.services.colleagues import colleague
from tests.ui.cases.looking import button, scrolls_sideways, settle, words
from tests.ui.fitting import clipped
from tests.viewmodels.case_world import person


@pytest.fixture
def on_status(shown):
    """Open the tab for a person."""

    def show(case_id, **more):
        return shown(destination=to.CasesPage(case_id, to.CaseTab.STATUS), **more)

    return show


def form_of(page, track):
    return next(one for one in page.findChildren(EntryForm) if one._track is track)


def begin(page, track):
    named = {Track.IDENTIFICATION: "Identification", Track.REFLECTION: "Reflection period", Track.AGE: "Age"}
    wanted = f"{named[track]}: something changed"
    next(
        one for one in page.findChildren(type(button(page, "Refer…"))) if one.accessibleName() == wanted
    ).click()
    return form_of(page, track)


def choose(form, stage):
    box = form.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData(stage.value))


def test_a_decision_is_written_down_with_who_decided(qapp, notebook, on_status):
    case_id = person(notebook)
    page = on_status(case_id)
    form = begin(page, Track.IDENTIFICATION)

    choose(form, Stage.IDENTIFIED)
    button(form, "Write it down").click()
    settle(qapp)
    assert "Say which kind of organisation decided." in words(form)
    assert legal_sheet(notebook, case_id).records == ()

    form._body.setCurrentIndex(form._body.findData(Body.POLICE.value))
    button(form, "Write it down").click()
    settle(qapp)

    (record,) = legal_sheet(notebook, case_id).records
    assert record.entry.body is Body.POLICE
    assert "Formally identified · Police" in words(page)


def test_a_reflection_period_says_when_it_ends(qtbot, qapp, notebook, on_status):
    page = on_status(person(notebook))
    form = begin(page, Track.REFLECTION)
    choose(form, Stage.RUNNING)
    days = next(one for one in form.findChildren(QLineEdit) if one.accessibleName() == "For how many days")

    qtbot.keyClicks(days, "20")
    qtbot.keyClick(form._note, Qt.Key.Key_Return)
    assert any(one.startswith("A reflection period lasts 30") for one in words(form))
    days.setText("30")
    qtbot.keyClick(form._note, Qt.Key.Key_Return)
    settle(qapp)

    assert any(one.startswith("Ends ") for one in words(page))


def test_a_doubt_about_the_age_brings_the_safeguards_of_a_child(qapp, notebook, on_status):
    page = on_status(person(notebook))
    assert "Counts as a child" not in words(page)
    form = begin(page, Track.AGE)

    choose(form, Stage.DISPUTED)
    button(form, "Write it down").click()
    settle(qapp)

    assert "Counts as a child" in words(page)
    assert "Best interests of the child" in words(page)


def test_the_case_is_handed_to_a_colleague(qapp, notebook, on_status):
    case_id = person(notebook)
    ion = colleague(notebook, Role.WORKER)
    page = on_status(case_id)

    button(page, "Hand it on").click()
    settle(qapp)

    assert legal_sheet(notebook, case_id).owner == ion.user.id
    assert "Ion P." in words(page)


@pytest.mark.parametrize("width", [1366, 960])
def test_the_tab_fits(notebook, on_status, width):
    page = on_status(person(notebook, age_group="9_17"), width=width)

    assert clipped(page) == []
    assert not scrolls_sideways(page)
