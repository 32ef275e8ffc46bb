"""The file of one case: notes, plan, risk, referrals."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from fieldcase.domain.case import RiskLevel
from fieldcase.services import casework
from fieldcase.ui.cases.history import HistoryItem
from fieldcase.ui.cases.side_cards import SafeContactCard
from fieldcase.ui.common.check import Check
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.case_file import TABS
from fieldcase.viewmodels.timeline import ENTRIES_AT_ONCE
from tests.ui.cases.looking import button, words
from tests.viewmodels.case_world import person, step
from tests.viewmodels.referral_world import agreed, interviewed, introduced, referred


def test_a_note_is_saved_with_control_enter_and_stands_in_the_timeline(qtbot, qapp, notebook, shown):
    person(notebook)
    page = shown()

    page.begin_note()
    note = page.findChild(QPlainTextEdit)
    qtbot.keyClicks(note, "Likes to be asked first")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qapp.processEvents()

    assert "Likes to be asked first" in words(page)
    assert not note.isVisible()


def test_a_half_written_note_is_kept_when_the_page_is_left(qtbot, notebook, shown):
    selam = person(notebook)
    page = shown()
    page.begin_note()
    qtbot.keyClicks(page.findChild(QPlainTextEdit), "Half a thought")

    page.leave()

    assert [note.text for note in casework.case_sheet(notebook, selam).notes] == ["Half a thought"]


def test_a_half_written_note_stays_with_its_own_case(qtbot, notebook, shown):
    first, second = person(notebook, "Selam"), person(notebook, "Ioana")
    page = shown(destination=to.CasesPage(first))
    page.begin_note()
    qtbot.keyClicks(page.findChild(QPlainTextEdit), "About Selam")

    page._list.select(second)

    assert [note.text for note in casework.case_sheet(notebook, first).notes] == ["About Selam"]
    assert casework.case_sheet(notebook, second).notes == ()


def test_long_notes_stay_folded_until_somebody_opens_them(qtbot, qapp, notebook, shown):
    selam = person(notebook)
    casework.add_note(notebook, selam, "A long way to tell. " * 20 + "The end.")
    page = shown()
    folded = not any("The end." in text for text in words(page))
    item = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName().startswith("Note"))

    item.click()
    qapp.processEvents()

    assert folded
    assert any("The end." in text for text in words(page))


def test_earlier_entries_come_on_request_and_the_keyboard_goes_on_there(qtbot, qapp, notebook, shown):
    selam = person(notebook)
    for number in range(ENTRIES_AT_ONCE + 2):
        casework.add_note(notebook, selam, f"Note {number}")
    page = shown()
    qtbot.waitUntil(lambda: len(page.findChildren(HistoryItem)) == ENTRIES_AT_ONCE)

    earlier = button(page, "Show earlier entries")
    earlier.setFocus()
    earlier.click()
    qtbot.waitUntil(lambda: len(page.findChildren(HistoryItem)) > ENTRIES_AT_ONCE + 2)

    focused = qapp.focusWidget()
    assert isinstance(focused, HistoryItem)
    assert "Note 1." in focused.accessibleName() + "."
    assert "Show earlier entries" not in words(page)


def test_the_safe_contact_rule_is_visible_on_every_tab(notebook, qapp, shown):
    selam = person(notebook, contact_method="text", safe_times="after 18:00", may_leave_message=False)

    page = shown(destination=to.CasesPage(selam))
    card = page.findChild(SafeContactCard)
    for tab in TABS:
        page._file.turn_to(tab)
        assert card.isVisible()
        assert "Never call. Text messages only." in card.accessibleDescription()
        assert "after 18:00" in card.accessibleDescription()


def test_ticking_a_step_of_the_plan_asks_how_it_went(qtbot, qapp, notebook, shown):
    selam = person(notebook)
    step(notebook, selam, "Call interpreter")
    page = shown(destination=to.CasesPage(selam, to.CaseTab.PLAN))
    tick = next(
        check
        for check in page.findChildren(Check)
        if check.isVisible() and check.words() == "Call interpreter"
    )

    tick.click()
    qapp.processEvents()
    outcome = next(
        line
        for line in page.findChildren(QLineEdit)
        if line.isVisible() and line.accessibleName().startswith("How did it go")
    )
    qtbot.keyClicks(outcome, "She comes at two")
    qtbot.keyClick(outcome, Qt.Key.Key_Return)
    qapp.processEvents()

    assert casework.case_sheet(notebook, selam).steps[0].outcome == "She comes at two"


def test_a_step_is_added_with_its_service_and_day(qtbot, qapp, notebook, desk, shown):
    selam = person(notebook)
    page = shown(destination=to.CasesPage(selam, to.CaseTab.PLAN))
    title = next(line for line in page.findChildren(QLineEdit) if line.accessibleName() == "What to do")

    qtbot.keyClicks(title, "Buy shoes")
    button(page, "Tomorrow").click()
    button(page, "Add this step").click()
    qapp.processEvents()

    added = casework.case_sheet(notebook, selam).steps[0]
    assert added.title == "Buy shoes"
    assert (added.due_on - desk.clock.today()).days == 1
    assert title.text() == ""


def test_an_empty_step_says_what_is_needed_without_losing_anything(qapp, notebook, shown):
    selam = person(notebook)
    page = shown(destination=to.CasesPage(selam, to.CaseTab.PLAN))

    button(page, "Add this step").click()
    qapp.processEvents()

    assert "Say what to do, or choose a service." in words(page)


def test_the_level_of_risk_is_set_with_one_line_why(qtbot, qapp, notebook, shown):
    selam = person(notebook, safety_tonight="2")
    page = shown(destination=to.CasesPage(selam, to.CaseTab.RISK))
    why = next(line for line in page.findChildren(QLineEdit) if line.accessibleName().startswith("Why"))
    high = next(one for one in page.findChildren(QAbstractButton) if one.text() == "High risk")

    high.click()
    qtbot.keyClicks(why, "He knows this town")
    button(page, "Save this level").click()
    qapp.processEvents()

    assert casework.case_sheet(notebook, selam).case.risk_level is RiskLevel.HIGH
    assert {"Not very safe", "He knows this town"} <= set(words(page))


def test_the_referrals_tell_where_they_are(notebook, other_notebook, shown):
    hope = introduced(notebook, other_notebook)
    selam = interviewed(notebook)
    agreed(notebook, selam)
    referred(notebook, selam, hope)

    page = shown(destination=to.CasesPage(selam, to.CaseTab.REFERRALS))

    assert "Hope Medical Centre" in words(page)
    assert "Prepared, not handed over" in words(page)


def test_a_note_that_could_not_be_kept_comes_back(qtbot, qapp, notebook, desk, shown):
    """The notebook locks at the moment of saving, for instance."""
    person(notebook)
    page = shown()
    page.begin_note()
    note = page.findChild(QPlainTextEdit)
    qtbot.keyClicks(note, "Not to be lost")

    desk._shelf.close()
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qapp.processEvents()

    assert note.isVisible()
    assert note.toPlainText() == "Not to be lost"


def test_after_turning_to_another_tab_the_next_tab_stop_is_in_it(qtbot, notebook, shown):
    page = shown(destination=to.CasesPage(person(notebook), to.CaseTab.PLAN))
    button(page, "Go through the needs").setFocus()

    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)

    assert page.window().focusWidget().text() == "Status"
