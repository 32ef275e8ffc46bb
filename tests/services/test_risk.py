"""Judging a danger, agreeing on a rule, planning for bad moments: on a real notebook."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import ContactMethod, RiskLevel, SafeContact
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import MustNotKnowError
from fieldcase.domain.risk import Approval, MayNotApproveError, OwnView, Presence, ReasonMissingError
from fieldcase.domain.safety import PlanQuestion
from fieldcase.domain.user import Role
from fieldcase.resources_root import find_resources
from fieldcase.services import casework, emergency, intake, risk, sharing
from fieldcase.services.emergency import DutyOfficer, OwnCard
from fieldcase.services.risk import NewAssessment
from tests.notebooks import NOON, desk_for
from tests.services.colleagues import colleague
from tests.viewmodels.case_world import person
from tests.viewmodels.referral_world import agreed, interviewed, introduced

DANGER = {"threats_received": Presence.YES, "debt": Presence.YES}
LOWER = NewAssessment(factors=DANGER, decided=RiskLevel.LOW, why="She moved away", supervisor="Ada")


def level_of(notebook, case_id):
    return casework.case_sheet(notebook, case_id).case.risk_level


def test_the_case_follows_its_newest_assessment_and_keeps_the_earlier_ones(notebook):
    selam = person(notebook)
    first = NewAssessment(factors=DANGER, own_view=OwnView.TWO, decided=RiskLevel.HIGH, why="Threats")

    risk.assess(notebook, selam, first)
    risk.assess(notebook, selam, NewAssessment(decided=RiskLevel.MEDIUM, why="They left the town"))

    kept = risk.safety_sheet(notebook, selam).assessments
    assert [(one.number, one.level) for one in kept] == [(2, RiskLevel.MEDIUM), (1, RiskLevel.HIGH)]
    assert kept[1].factors == DANGER
    assert kept[1].own_view is OwnView.TWO
    assert level_of(notebook, selam) is RiskLevel.MEDIUM


def test_an_assessment_can_never_be_overwritten(notebook):
    selam = person(notebook)
    risk.set_risk(notebook, selam, RiskLevel.HIGH, "Threats")

    with pytest.raises(dbapi2.IntegrityError, match="never overwritten"):
        notebook.vault._connection.execute("UPDATE risk_assessment SET why = 'nothing'")


def test_a_lower_level_needs_the_name_of_a_supervisor(notebook):
    selam = person(notebook)

    with pytest.raises(ReasonMissingError):
        risk.assess(notebook, selam, LOWER.but(supervisor=" "))

    assert risk.safety_sheet(notebook, selam).assessments == ()


def test_a_lower_level_waits_until_a_supervisor_confirms_it(notebook):
    selam = person(notebook)
    risk.assess(notebook, selam, LOWER)
    asked = risk.safety_sheet(notebook, selam).assessments[0]

    with pytest.raises(MayNotApproveError):
        risk.approve(notebook, asked.id)
    waiting = level_of(notebook, selam)
    risk.approve(colleague(notebook, Role.SUPERVISOR), asked.id)

    assert (asked.approval, waiting) == (Approval.ASKED, RiskLevel.HIGH)
    assert level_of(notebook, selam) is RiskLevel.LOW
    assert risk.safety_sheet(notebook, selam).assessments[0].approval is Approval.GIVEN


def test_a_superseded_request_is_confirmed_no_more(notebook):
    selam = person(notebook)
    risk.assess(notebook, selam, LOWER)
    asked = risk.safety_sheet(notebook, selam).assessments[0]
    risk.assess(notebook, selam, NewAssessment(factors=DANGER, decided=RiskLevel.CRITICAL, why="He is here"))

    with pytest.raises(MayNotApproveError):
        risk.approve(colleague(notebook, Role.SUPERVISOR), asked.id)

    assert level_of(notebook, selam) is RiskLevel.CRITICAL
    assert risk.waiting_levels(colleague(notebook, Role.SUPERVISOR)) == ()


def test_a_lower_level_waits_for_the_supervisor_and_for_nobody_else(notebook):
    selam, ada = person(notebook), colleague(notebook, Role.SUPERVISOR)
    risk.assess(notebook, selam, LOWER)

    (waiting,) = risk.waiting_levels(ada)
    risk.approve(ada, waiting.asked.id)

    assert (waiting.case.id, waiting.asked.why) == (selam, "She moved away")
    assert risk.waiting_levels(ada) == ()


def test_whoever_asks_for_a_lower_level_does_not_wait_for_themselves(notebook):
    risk.assess(notebook, person(notebook), LOWER)

    assert risk.waiting_levels(notebook) == risk.waiting_levels(colleague(notebook, Role.SHELTER)) == ()


def test_a_risk_is_looked_at_again_on_the_day_it_is_due(notebook):
    selam = person(notebook)
    risk.set_risk(notebook, selam, RiskLevel.HIGH, "Threats")

    before = casework.today_sheet(notebook).reviews
    notebook.clock.move_to(NOON + timedelta(days=3))
    due = casework.today_sheet(notebook).reviews
    risk.set_risk(notebook, selam, RiskLevel.LOW, "Safe with her sister")

    assert before == ()
    assert [one.case.id for one in due] == [selam]
    assert casework.today_sheet(notebook).reviews == ()


def test_a_changed_contact_rule_is_what_the_interview_says_from_now_on(notebook):
    selam = person(notebook, contact_method="call", must_not_know="her uncle")
    rule = SafeContact(method=ContactMethod.TEXT, times="18 to 22", leave_message=False, code_word="bread")

    risk.change_contact(notebook, selam, rule)

    sheet = casework.case_sheet(notebook, selam)
    answers = intake.resume(notebook, sheet.interviews[0].id).answers
    assert sheet.case.safe_contact == rule.but(must_not_know="her uncle")
    assert answers["contact_method"].value_json == '"text"'
    assert answers["may_leave_message"].value_json == "false"
    assert answers["must_not_know"].state is AnswerState.ANSWERED


def test_an_organisation_on_the_list_gets_no_referral_whatever_its_name(notebook, other_notebook):
    hope = introduced(notebook, other_notebook)
    selam = interviewed(notebook)
    agreed(notebook, selam)
    wording = desk_for(notebook).wording
    risk.keep_from(notebook, selam, "", hope)

    with pytest.raises(MustNotKnowError):
        sharing.prepare(notebook, wording, selam, hope, Purpose.HEALTH)

    listed = risk.safety_sheet(notebook, selam).kept_from
    risk.take_off(notebook, selam, listed[0].id)
    assert sharing.prepare(notebook, wording, selam, hope, Purpose.HEALTH).organisation.id == hope


def test_who_must_not_know_travels_with_the_rule_but_the_code_word_never(notebook, other_notebook):
    hope = introduced(notebook, other_notebook)
    selam = interviewed(notebook)
    agreed(notebook, selam)
    risk.keep_from(notebook, selam, "Uncle Dan")
    risk.change_contact(notebook, selam, SafeContact(method=ContactMethod.TEXT, code_word="marmalade"))

    prepared = sharing.prepare(notebook, desk_for(notebook).wording, selam, hope, Purpose.HEALTH)

    everything = prepared.offer.to_json()
    assert "Uncle Dan" in everything
    assert "marmalade" not in everything


def test_each_part_of_the_plan_is_kept_by_itself(notebook):
    selam = person(notebook)

    risk.answer_plan(notebook, selam, PlanQuestion.SAFE_PLACES, "The bakery")
    risk.answer_plan(notebook, selam, PlanQuestion.SAFE_PLACES, "The bakery, the church")
    risk.answer_plan(notebook, selam, PlanQuestion.BAG, "Passport")

    plan = risk.safety_sheet(notebook, selam).plan
    assert {question: answer.text for question, answer in plan.items()} == {
        PlanQuestion.SAFE_PLACES: "The bakery, the church",
        PlanQuestion.BAG: "Passport",
    }


def test_every_number_says_where_it_stands_and_that_nobody_rang_it_yet():
    cards = emergency.load_cards(find_resources() / "countries")

    assert [card.id for card in cards] == ["bg", "ro", "eu"]
    assert all(number.source and not number.verified for card in cards for number in card.numbers)
    assert all(card.numbers[0].number == "112" for card in cards)


def test_the_duty_officer_is_kept_in_the_notebook(notebook):
    own = OwnCard(country="ro", officer=DutyOfficer(name="Ada", telephone="0700", hours="18 to 8"))

    emergency.keep_own_card(notebook, own)

    assert emergency.own_card(notebook) == own
