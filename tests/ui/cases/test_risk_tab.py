"""Risk and safety as a worker goes through it with the person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.risk import Approval, OwnView, Presence
from fieldcase.domain.safety import PlanQuestion
from fieldcase.domain.user import Role
from fieldcase.services import casework, risk
from fieldcase.services.risk import NewAssessment
from fieldcase.ui.cases.page import CasesPage
from fieldcase.ui.cases.risk.decision_card import DecisionCard
from fieldcase.ui.cases.risk.factors_card import FactorRow
from fieldcase.ui.cases.risk.plan_card import PlanEdit
from fieldcase.ui.cases.risk.standing_card import StandingCard
from fieldcase.ui.cases.side_cards import SafeContactCard
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.text import WrapLabel
from fieldcase.ui.common.theme import Theme
from fieldcase.viewmodels import destinations as to
from tests.services.colleagues import colleague
from tests.ui.cases.looking import button, scrolls_sideways, settle, words
from tests.ui.fitting import clipped
from tests.viewmodels.case_world import person
from tests.viewmodels.referral_world import introduced

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def on_risk(notebook, shown):
    """Open the tab for a person."""

    def show(case_id, **more):
        return shown(destination=to.CasesPage(case_id, to.CaseTab.RISK), **more)

    return show


def field(page, name):
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name)


def press(page, text):
    next(one for one in page.findChildren(QAbstractButton) if one.text() == text).click()


def factor(page, said):
    return next(row for row in page.findChildren(FactorRow) if said in row.choice.accessibleName())


def newest(notebook, case_id):
    return risk.safety_sheet(notebook, case_id).assessments[0]


def test_what_is_known_suggests_a_level_and_says_why(qapp, notebook, on_risk):
    page = on_risk(person(notebook))

    factor(page, "Received threats").choice.chosen.emit(Presence.YES.value)
    press(page, "2 · Not very safe")
    settle(qapp)

    assert {"Suggested level: high", "Received threats"} <= set(words(page))
    assert "Their own view: 2 · Not very safe" in words(page)


def test_a_danger_now_suggests_critical(qapp, notebook, on_risk):
    page = on_risk(person(notebook))

    factor(page, "Needs a doctor now").choice.chosen.emit(Presence.YES.value)
    settle(qapp)

    assert "Suggested level: critical" in words(page)
    assert "Danger now: Needs a doctor now" in words(page)


def test_a_judgement_is_saved_with_everything_that_was_said(qtbot, qapp, notebook, on_risk):
    selam = person(notebook)
    page = on_risk(selam)

    factor(page, "Received threats").choice.chosen.emit(Presence.YES.value)
    press(page, "1 · Not safe at all")
    press(page, "Critical risk")
    qtbot.keyClicks(field(page, "Why? One line for colleagues"), "He stood at the door")
    button(page, "Save this level").click()
    settle(qapp)

    saved = newest(notebook, selam)
    assert (saved.decided, saved.own_view) == (RiskLevel.CRITICAL, OwnView.ONE)
    assert saved.factors == {"threats_received": Presence.YES}
    assert casework.case_sheet(notebook, selam).case.risk_level is RiskLevel.CRITICAL
    assert field(page, "Why? One line for colleagues").text() == ""


def test_a_lower_level_asks_for_a_supervisor_by_name(qtbot, qapp, notebook, on_risk):
    selam = person(notebook)
    page = on_risk(selam)
    factor(page, "Needs a doctor now").choice.chosen.emit(Presence.YES.value)
    press(page, "Low risk")
    qtbot.keyClicks(field(page, "Why? One line for colleagues"), "Seen by the doctor")

    button(page, "Save this level").click()
    settle(qapp)
    nobody_named = risk.safety_sheet(notebook, selam).assessments
    qtbot.keyClicks(field(page, "Which supervisor do you ask?"), "Ada")
    button(page, "Save this level").click()
    settle(qapp)

    assert nobody_named == ()
    assert newest(notebook, selam).approval is Approval.ASKED
    told = "Asked for approval: Low risk. Ada has not confirmed it yet."
    beside = [one.text() for one in page.findChild(DecisionCard).findChildren(WrapLabel) if one.isVisible()]
    assert told in words(page)
    assert told in beside
    assert casework.case_sheet(notebook, selam).case.risk_level is RiskLevel.CRITICAL


def test_a_supervisor_confirms_the_lower_level(qapp, notebook, desk, on_risk):
    selam = person(notebook)
    lower = NewAssessment(
        factors={"acute_medical": Presence.YES},
        decided=RiskLevel.LOW,
        why="Seen by a doctor",
        supervisor="Ada",
    )
    risk.assess(notebook, selam, lower)
    desk._shelf.put(colleague(notebook, Role.SUPERVISOR))
    page = on_risk(selam)

    confirm = button(page, "Confirm the lower level")
    confirm.setFocus()
    confirm.click()
    settle(qapp)

    assert casework.case_sheet(notebook, selam).case.risk_level is RiskLevel.LOW
    assert "Low risk" in words(page)
    assert isinstance(page.window().focusWidget(), StandingCard)


def test_what_is_half_judged_stays_with_its_case(qapp, notebook, on_risk):
    selam, ioana = person(notebook, "Selam"), person(notebook, "Ioana")
    page = on_risk(selam)
    factor(page, "Received threats").choice.chosen.emit(Presence.YES.value)

    page.open_on(to.CasesPage(ioana, to.CaseTab.RISK))
    settle(qapp)
    of_ioana = factor(page, "Received threats").choice.choice()
    page.open_on(to.CasesPage(selam, to.CaseTab.RISK))
    settle(qapp)

    assert of_ioana == "not_known"
    assert factor(page, "Received threats").choice.choice() == "yes"


def test_a_part_of_the_plan_is_saved_when_the_page_is_left(qtbot, notebook, on_risk):
    selam = person(notebook)
    page = on_risk(selam)
    places = next(
        one for one in page.findChildren(PlanEdit) if one.accessibleName().startswith("Where is it")
    )

    qtbot.keyClicks(places, "The bakery at the corner")
    page.leave()

    assert (
        risk.safety_sheet(notebook, selam).plan[PlanQuestion.SAFE_PLACES].text == "The bakery at the corner"
    )


def test_a_part_of_the_plan_stays_with_its_own_case(qtbot, notebook, on_risk):
    selam, ioana = person(notebook, "Selam"), person(notebook, "Ioana")
    page = on_risk(selam)
    places = next(
        one for one in page.findChildren(PlanEdit) if one.accessibleName().startswith("Where is it")
    )

    qtbot.keyClicks(places, "The bakery")
    page._list.select(ioana)

    assert risk.safety_sheet(notebook, selam).plan[PlanQuestion.SAFE_PLACES].text == "The bakery"
    assert risk.safety_sheet(notebook, ioana).plan == {}
    assert places.toPlainText() == ""


def test_an_organisation_is_put_on_the_list_and_taken_off_again(qapp, notebook, other_notebook, on_risk):
    introduced(notebook, other_notebook)
    selam = person(notebook)
    page = on_risk(selam)
    offered = next(
        one for one in page.findChildren(QComboBox) if one.accessibleName() == "Add an organisation"
    )

    offered.activated.emit(offered.findText("Hope Medical Centre"))
    settle(qapp)
    card = page.findChild(SafeContactCard).accessibleDescription()
    button(page, "Take off").click()
    settle(qapp)

    assert "Must not know: Hope Medical Centre" in card
    assert risk.safety_sheet(notebook, selam).kept_from == ()


def test_the_rule_how_to_reach_somebody_is_changed_here(qtbot, qapp, notebook, on_risk):
    selam = person(notebook, contact_method="call")
    page = on_risk(selam)

    press(page, "Text only")
    qtbot.keyClicks(field(page, "Which word tells both that it is safe to talk?"), "bread")
    button(page, "Save this rule").click()
    settle(qapp)

    assert "Never call. Text messages only." in page.findChild(SafeContactCard).accessibleDescription()
    assert casework.case_sheet(notebook, selam).case.safe_contact.code_word == "bread"


def test_the_rules_for_children_show_until_the_age_is_known(notebook, on_risk):
    unknown = on_risk(person(notebook, "Person B"))
    adult = on_risk(person(notebook, "Ioana", age_group="26_35"))

    assert "A child, or somebody whose age is not known" in words(unknown)
    assert "A child, or somebody whose age is not known" not in words(adult)


@pytest.mark.parametrize(
    ("width", "scale", "direction"), [(1366, 1.0, LTR), (1093, 1.0, RTL), (960, 1.0, LTR), (1366, 2.0, RTL)]
)
def test_nothing_is_cut_off(dress, notebook, shown, width, scale, direction):
    dress(Theme.LIGHT, scale, direction)
    page = shown(width=width, height=540, destination=to.CasesPage(person(notebook)))
    page._file.turn_to(to.CaseTab.RISK)
    qapp = QApplication.instance()
    settle(qapp)

    squashed = [
        card.accessibleName()
        for card in page.findChildren(Card)
        if card.isVisible() and card.height() < card.layout().heightForWidth(card.width())
    ]
    assert squashed == []
    assert clipped(page) == []
    assert not scrolls_sideways(page)


def test_a_tab_that_is_gone_no_longer_listens(qapp, desk):
    before = desk.changed.listener_count
    page = CasesPage(desk)

    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()

    assert desk.changed.listener_count == before
