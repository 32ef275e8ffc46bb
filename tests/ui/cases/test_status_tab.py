"""Where a person stands before the law, as a worker writes it down."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fieldcase.domain.dates import PartialDate
from fieldcase.domain.legal import Entry
from fieldcase.domain.legal_tracks import Body, Kind, Stage, Track
from fieldcase.domain.user import Role
from fieldcase.services.legal import legal_sheet, write_down
from fieldcase.ui.cases.file_view import FileView
from fieldcase.ui.cases.status.entry_form import EntryForm
from fieldcase.viewmodels import destinations as to
from tests.notebooks import NOON
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
    box = form._stage
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

    form._fields.body.setCurrentIndex(form._fields.body.findData(Body.POLICE.value))
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

    assert days.text() == "30"
    days.setText("20")
    qtbot.keyClick(form._fields.note, Qt.Key.Key_Return)
    assert any(one.startswith("A reflection period lasts 30") for one in words(form))
    days.setText("30")
    qtbot.keyClick(form._fields.note, Qt.Key.Key_Return)
    settle(qapp)

    assert any(one.startswith("Last day: ") for one in words(page))


def test_a_reflection_period_that_ran_out_asks_what_follows(notebook, on_status):
    selam = person(notebook)
    begun = Entry(track=Track.REFLECTION, stage=Stage.RUNNING, on=NOON.date(), days=30)
    write_down(notebook, selam, begun)
    notebook.clock.move_to(NOON + timedelta(days=32))

    page = on_status(selam)

    assert any(one.startswith("It ran out: ") for one in words(page))


def test_a_doubt_about_the_age_brings_the_safeguards_of_a_child(qapp, notebook, on_status):
    page = on_status(person(notebook))
    assert "Counts as a child" not in words(page)
    form = begin(page, Track.AGE)

    choose(form, Stage.DISPUTED)
    button(form, "Write it down").click()
    settle(qapp)

    assert "Counts as a child" in words(page)
    assert "Best interests of the child" in words(page)


def test_a_residence_permit_is_begun_only_when_it_applies(qtbot, qapp, notebook, on_status):
    case_id = person(notebook)
    page = on_status(case_id)
    assert form_of(page, Track.RESIDENCE).isHidden()

    button(page, "Residence permit").click()
    form = form_of(page, Track.RESIDENCE)
    choose(form, Stage.IN_FORCE)
    qtbot.keyClick(form._fields.note, Qt.Key.Key_Return)
    asked = "Choose which kind it is." in words(form)
    form._fields.kind.setCurrentIndex(form._fields.kind.findData(Kind.HUMANITARIAN.value))
    form._fields.until.show_value(PartialDate.parse("2026-05-31"))
    qtbot.keyClick(form._fields.note, Qt.Key.Key_Return)
    settle(qapp)

    (record,) = legal_sheet(notebook, case_id).records
    assert asked
    assert (record.entry.kind, record.entry.until) == (Kind.HUMANITARIAN, date(2026, 5, 31))
    assert "In force · Humanitarian permit · until 31 May 2026" in words(page)


def test_a_second_proceeding_stands_beside_the_first(qtbot, qapp, notebook, on_status):
    case_id = person(notebook)
    page = on_status(case_id)
    button(page, "Proceedings").click()
    form = form_of(page, Track.PROCEEDING)
    for kind in (Kind.ASYLUM, Kind.LABOUR):
        form.begin()
        form._which.setCurrentIndex(form._which.count() - 1)
        choose(form, Stage.REPORTED)
        form._fields.kind.setCurrentIndex(form._fields.kind.findData(kind.value))
        qtbot.keyClick(form._fields.note, Qt.Key.Key_Return)
        settle(qapp)

    assert [one.entry.strand for one in legal_sheet(notebook, case_id).records] == [0, 1]
    assert "1: Asylum case · Reported" in words(page)
    assert "2: Labour case · Reported" in words(page)


def test_what_was_begun_for_nothing_goes_away_again(qapp, notebook, on_status):
    page = on_status(person(notebook))

    button(page, "Compensation").click()
    shown = form_of(page, Track.COMPENSATION).isVisible()
    button(form_of(page, Track.COMPENSATION), "Never mind").click()
    settle(qapp)

    assert shown
    assert not form_of(page, Track.COMPENSATION).isVisible()
    assert button(page, "Compensation").isVisible()


def test_a_reflection_period_that_the_law_began_is_offered_to_be_written_down(qapp, notebook, on_status):
    case_id = person(notebook)
    on = notebook.clock.today() - timedelta(days=4)
    grounds = Entry(track=Track.IDENTIFICATION, stage=Stage.REASONABLE_GROUNDS, on=on, body=Body.POLICE)
    write_down(notebook, case_id, grounds)
    page = on_status(case_id)

    button(page, "Write down that it runs…").click()
    button(form_of(page, Track.REFLECTION), "Write it down").click()
    settle(qapp)

    runs = legal_sheet(notebook, case_id).records[-1].entry
    assert (runs.stage, runs.on, runs.days) == (Stage.RUNNING, on, 30)
    assert any("not signed off yet" in one for one in words(page))


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


def test_the_file_ends_with_its_last_part(qtbot, notebook, on_status):
    page = on_status(person(notebook))
    view = page.findChild(FileView)

    qtbot.waitUntil(lambda: view.height() == view.heightForWidth(view.width()))

    assert view.height() > page.height()
