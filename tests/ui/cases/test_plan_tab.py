"""The plan as a worker writes it with the person."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from fieldcase.domain.assistance import FollowUpResult, StepKind, StepStatus
from fieldcase.domain.plan import Finding, Progress, WhoseWords
from fieldcase.domain.plan_approval import PlanStage
from fieldcase.domain.user import Role
from fieldcase.services import casework, planning
from fieldcase.services.casework import NewStep
from fieldcase.services.planning import NeedNote
from fieldcase.ui.cases.plan.need_row import NeedRow
from fieldcase.ui.cases.plan.tab import PlanTab
from fieldcase.ui.common.buttons import IconButton
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.theme import Theme
from fieldcase.viewmodels import destinations as to
from tests.services.colleagues import colleague
from tests.ui.cases.looking import button, scrolls_sideways, settle, words
from tests.ui.fitting import clipped
from tests.viewmodels.case_world import person, step

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def on_plan(notebook, shown):
    """Open the tab for a person."""

    def show(case_id, **more):
        return shown(destination=to.CasesPage(case_id, to.CaseTab.PLAN), **more)

    return show


def line(page, name):
    return next(
        one for one in page.findChildren(QLineEdit) if one.isVisible() and one.accessibleName() == name
    )


def tick(page, title):
    next(
        one
        for one in page.findChildren(Check)
        if one.isVisible() and one.words() == title and one.isEnabled()
    ).click()


def approval_of(notebook, case_id):
    approval = planning.plan_sheet(notebook, case_id).approval
    return (approval.stage, approval.words) if approval else None


def need_row(page, label):
    return next(one for one in page.findChildren(NeedRow) if one.finding.accessibleName() == label)


def test_going_through_the_needs_keeps_every_choice_at_once(qtbot, qapp, notebook, on_plan):
    selam = person(notebook, urgent_needs=["shelter_tonight"])
    page = on_plan(selam)
    button(page, "Go through the needs").click()
    row = need_row(page, "Safe accommodation")
    named = "Named in the interview" in words(page)

    row.finding.choose(Finding.PRESENT.value)
    row.finding.chosen.emit(Finding.PRESENT.value)
    settle(qapp)
    qtbot.keyClicks(row.words, "A room with a lock")
    row.words.editingFinished.emit()
    settle(qapp)

    need = planning.plan_sheet(notebook, selam).needs["accommodation"]
    assert named
    assert (need.finding, need.whose_words, need.words) == (
        Finding.PRESENT,
        WhoseWords.PERSON,
        "A room with a lock",
    )
    assert "“A room with a lock”" in words(page)


def test_a_goal_is_added_and_reached_in_the_persons_words(qtbot, qapp, notebook, on_plan):
    selam = person(notebook)
    page = on_plan(selam)

    button(page, "Add a goal").click()
    qtbot.keyClicks(line(page, "What does the person want? In their own words"), "My papers")
    button(page, "Add this goal").click()
    settle(qapp)
    pencil = next(
        one
        for one in page.findChildren(IconButton)
        if one.accessibleName() == "How far is this goal: My papers"
    )
    pencil.click()
    button(page, "Reached").click()
    button(page, "Keep this").click()
    settle(qapp)

    assert planning.plan_sheet(notebook, selam).goals[0].progress is Progress.MET
    assert "“My papers”" in words(page)


def test_a_step_that_did_not_happen_says_so_and_can_be_opened_again(qapp, notebook, on_plan):
    selam = person(notebook)
    step(notebook, selam, "Clinic")
    page = on_plan(selam)

    tick(page, "Clinic")
    button(page, "Did not happen").click()
    button(page, "Keep this").click()
    settle(qapp)

    assert casework.case_sheet(notebook, selam).steps[0].status is StepStatus.NOT_DELIVERED
    assert any("did not happen" in one for one in words(page))


def test_what_was_given_is_counted_and_a_wrong_number_is_explained(qtbot, qapp, notebook, on_plan):
    selam = person(notebook)
    step(notebook, selam, "Taxi")
    page = on_plan(selam)
    tick(page, "Taxi")
    cost = line(page, "What it cost (optional)")

    qtbot.keyClicks(cost, "twelve")
    button(page, "Keep this").click()
    explained = "Write a number, such as 2 or 12.50, or leave it empty." in words(page)
    still = casework.case_sheet(notebook, selam).steps[0].status
    cost.clear()
    qtbot.keyClicks(cost, "12,50")
    button(page, "Keep this").click()
    settle(qapp)

    assert (explained, still) == (True, StepStatus.PLANNED)
    assert casework.case_sheet(notebook, selam).steps[0].measure.cost == Decimal("12.50")


def test_a_follow_up_asks_whether_the_person_was_seen(qapp, notebook, on_plan):
    selam = person(notebook)
    visit = NewStep(kind=StepKind.FOLLOW_UP, service="safety_check", title="Look in")
    casework.plan_step(notebook, selam, visit)
    page = on_plan(selam)

    tick(page, "Look in")
    button(page, "Could not be reached").click()
    button(page, "Keep this").click()
    settle(qapp)

    assert casework.case_sheet(notebook, selam).steps[0].result is FollowUpResult.UNREACHABLE


def test_a_step_serves_the_need_it_was_planned_for(qtbot, qapp, notebook, on_plan):
    selam = person(notebook)
    planning.note_need(notebook, selam, NeedNote(domain="health", finding=Finding.PRESENT))
    page = on_plan(selam)
    form = page.findChild(PlanTab)._form

    form._serves.setCurrentIndex(form._serves.findData("health"))
    qtbot.keyClicks(line(page, "What to do"), "Clinic")
    button(page, "Add this step").click()
    settle(qapp)

    assert casework.case_sheet(notebook, selam).steps[0].need == "health"


@pytest.mark.parametrize("looks", [(LTR, 1.0, 1366), (RTL, 1.0, 1093), (LTR, 2.0, 960)])
def test_nothing_is_cut_off(qapp, notebook, on_plan, dress, looks):
    direction, scale, width = looks
    selam = person(notebook)
    planning.note_need(
        notebook, selam, NeedNote(domain="sexual_reproductive_health", finding=Finding.PRESENT)
    )
    planning.set_goal(notebook, selam, planning.NewGoal(words="A long wish " * 12))
    step(notebook, selam, "A step with a title that takes more than one line on a narrow screen " * 2)
    dress(Theme.LIGHT, scale, direction)
    page = on_plan(selam, width=width)

    tick(page, casework.case_sheet(notebook, selam).steps[0].title)
    button(page, "Add a goal").click()
    button(page, "Go through the needs").click()
    settle(qapp)

    assert clipped(page) == []
    assert not scrolls_sideways(page)


def test_a_supervisor_is_asked_and_sends_the_plan_back_with_a_word(qtbot, qapp, notebook, desk, on_plan):
    selam = person(notebook)
    page = on_plan(selam)

    button(page, "Ask a supervisor to look at it").click()
    asking = line(page, "What should they look at? (optional)")
    qtbot.keyClicks(asking, "The clinic")
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    settle(qapp)
    asked = "A supervisor was asked to look at the plan" in words(page)
    desk._shelf.put(colleague(notebook, Role.SUPERVISOR, "Dana"))
    above = on_plan(selam)
    answer = line(above, "What you want to say about it; needed when you send it back")
    button(above, "Send it back").click()
    still = approval_of(notebook, selam)
    qtbot.keyClicks(answer, "Who calls the lawyer?")
    button(above, "Send it back").click()
    settle(qapp)

    assert (asked, still) == (True, (PlanStage.ASKED, "The clinic"))
    assert approval_of(notebook, selam) == (PlanStage.SENT_BACK, "Who calls the lawyer?")
    assert any("Who calls the lawyer?" in one for one in words(above))


def test_tab_goes_through_the_plan_in_the_order_it_is_read(qtbot, qapp, notebook, on_plan):
    selam = person(notebook)
    step(notebook, selam, "Clinic")
    page = on_plan(selam)
    tab = page.findChildren(PlanTab)[0]
    step(notebook, selam, "Taxi")
    tab._plan.open(selam)
    settle(qapp)
    button(page, "By need").setFocus()

    stops = [qapp.focusWidget()]
    while tab.isAncestorOf(stops[-1]):
        qtbot.keyClick(stops[-1], Qt.Key.Key_Tab)
        stops.append(qapp.focusWidget())

    named = [one.words() for one in stops if isinstance(one, Check)]
    heights = [one.mapTo(tab, QPoint(0, 0)).y() for one in stops[:-1]]
    assert named == ["Clinic", "Taxi"]
    assert all(below >= above - 12 for above, below in pairwise(heights))
