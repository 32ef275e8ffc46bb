"""Who has what, in the window."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.disclosure import DisclosureKind
from fieldcase.resources_root import find_resources
from fieldcase.services import consent, disclosures, outbox
from fieldcase.ui.cases.disclosures.page import DisclosuresPage
from fieldcase.ui.common.buttons import Button
from fieldcase.ui.common.choice_group import ChoiceGroup
from fieldcase.ui.today.page import TodayPage
from fieldcase.viewmodels import destinations as to
from tests.ui.fitting import clipped
from tests.viewmodels.referral_world import SPOKEN, agreed, interviewed, introduced, referred


@pytest.fixture
def selam(notebook, other_notebook):
    """A case of which a sealed file went to the clinic."""
    hope = introduced(notebook, other_notebook)
    case_id = interviewed(notebook)
    agreed(notebook, case_id)
    outbox.mark_handed_over(notebook, referred(notebook, case_id, hope).bundle_id, "usb")
    return case_id


@pytest.fixture
def page(qtbot, desk, selam, tmp_path):
    """The page of Selam's case; tables and sheets go to a folder of the test."""
    made = DisclosuresPage(desk, find_resources() / "fonts", lambda _parent, _title: tmp_path)
    qtbot.addWidget(made)
    made.resize(1100, 660)
    made.show()
    made.open_on(to.DisclosuresPage(selam))
    return made


def said(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def button(widget, text):
    return next(one for one in widget.findChildren(Button) if one.words() == text and one.isVisible())


def pick(page, name, code):
    group = next(one for one in page.findChildren(ChoiceGroup) if one.accessibleName() == name)
    group.choose((code,))
    group.changed.emit()


def withdrawn_a_week_ago(notebook, case_id):
    clock = notebook.clock
    clock.move_to(clock.now() + timedelta(days=1))
    consent.record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.WITHDRAWN}, SPOKEN)
    clock.move_to(clock.now() + timedelta(days=8))


def test_the_page_names_who_has_what_and_the_filter_narrows_it(qapp, page):
    before = said(page)
    page._filter.setText("nobody like this")
    qapp.processEvents()

    assert "Hope Medical Centre" in before
    assert "Health" in before
    assert "Nothing fits this filter." in said(page)


def test_what_was_told_by_telephone_is_written_down(qapp, page, notebook, content, selam):
    page.header().primary.run()
    page._telling._who.setText("Ward nurse")
    for name, code in (
        ("What for?", "health"),
        ("About what?", "health"),
        ("On which ground?", "consent"),
        ("How?", "telephone"),
    ):
        pick(page, name, code)

    button(page, "Write it down").click()
    qapp.processEvents()

    lines = disclosures.who_has_what(notebook, content.library, selam).lines
    assert [one.recipient for one in lines if one.kind is DisclosureKind.TOLD] == ["Ward nurse"]
    assert "Ward nurse" in said(page)


def test_the_sheet_shows_exactly_its_lines_then_saves_them(qapp, page, tmp_path):
    button(page, "Sheet for the person…").click()
    qapp.processEvents()
    preview = said(page._sheet_form)
    button(page, "Save as PDF…").click()
    qapp.processEvents()

    assert "Who has what" in preview
    assert (tmp_path / "notes.pdf").read_bytes().startswith(b"%PDF")
    assert "The case says so." in said(page._sheet_form)


def test_the_table_is_written_where_somebody_chose(qapp, page, tmp_path):
    button(page, "Save as table…").click()

    text = next(tmp_path.glob("who-has-what-*.csv")).read_text("utf-8-sig")
    assert "Hope Medical Centre" in text
    assert "Selam" not in text


def test_today_says_whom_to_ask_again_and_an_answer_settles_it(qtbot, qapp, desk, page, notebook, selam):
    withdrawn_a_week_ago(notebook, selam)
    today = TodayPage(desk)
    qtbot.addWidget(today)
    today.show()
    today.open_on(to.TodayPage())
    qapp.processEvents()
    before = said(today)

    page.open_on(to.DisclosuresPage(selam))
    qapp.processEvents()
    button(page, "They deleted it").click()
    qapp.processEvents()

    assert "Ask again." in before
    assert "Ask again." not in said(today)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [960, 700])
def test_nothing_is_cut_off(qapp, page, direction, width):
    page.setLayoutDirection(direction)
    page.resize(width, 500)
    page.header().primary.run()
    qapp.processEvents()
    told = clipped(page)
    button(page, "Sheet for the person…").click()
    qapp.processEvents()

    assert told + clipped(page) == []


def test_a_closed_page_listens_to_nothing(qapp, qtbot, desk, selam):
    before = desk.changed.listener_count
    page = DisclosuresPage(desk, find_resources() / "fonts")
    page.deleteLater()
    qapp.sendPostedEvents(None, 52)
    qapp.processEvents()

    assert desk.changed.listener_count == before
