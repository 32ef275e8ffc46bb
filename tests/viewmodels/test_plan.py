"""The plan of one person: needs, goals, steps."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fieldcase.domain.assistance import (
    FollowUpResult,
    Measure,
    Satisfaction,
    StepEnd,
    StepKind,
    StepStatus,
)
from fieldcase.domain.plan import Finding, NeedPriority, Progress, Standing, named_in_interview
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services import casework, planning
from fieldcase.services.casework import NewStep
from fieldcase.services.planning import NeedNote, NewGoal
from fieldcase.viewmodels.plan import Amount, Plan, PlanView, When, read_amount
from tests.services.timelines import timeline_of
from tests.viewmodels.case_world import person, step


def opened(desk, case_id):
    plan = Plan(desk)
    plan.open(case_id)
    return plan


def needs(plan, domain, **more):
    plan.note_need(NeedNote(domain=domain, finding=Finding.PRESENT, **more))


def test_the_most_pressing_need_stands_first(notebook, desk):
    plan = opened(desk, person(notebook))

    needs(plan, "education")
    needs(plan, "residence", priority=NeedPriority.SHORT)
    needs(plan, "accommodation", priority=NeedPriority.IMMEDIATE)

    assert [group.need.domain for group in plan.groups] == ["accommodation", "residence", "education"]


def test_a_need_that_was_not_found_is_known_but_asks_for_nothing(notebook, desk):
    plan = opened(desk, person(notebook))

    plan.note_need(NeedNote(domain="transport", finding=Finding.NOT_PRESENT))

    assert plan.need("transport").finding is Finding.NOT_PRESENT
    assert plan.groups == ()


def test_goals_and_steps_stand_under_the_need_they_serve(notebook, desk):
    selam = person(notebook)
    plan = opened(desk, selam)
    needs(plan, "health", words="  Stop the fever ")
    plan.set_goal(NewGoal(need="health", words="Sleep through the night"))
    goal = plan.sheet.goals[0]
    new = NewStep(kind=StepKind.TASK, service="health", title="Clinic", need="health", goal_id=goal.id)
    casework.plan_step(notebook, selam, new)
    step(notebook, selam, "Buy shoes")
    plan.open(selam)

    health, rest = plan.groups

    assert (health.need.words, [one.title for one in health.steps]) == ("Stop the fever", ["Clinic"])
    assert [one.words for one in health.goals] == ["Sleep through the night"]
    assert (rest.need, [one.title for one in rest.steps]) == (None, ["Buy shoes"])


def test_the_plan_can_be_seen_by_date_and_by_worker(notebook, desk):
    selam = person(notebook)
    step(notebook, selam, "Late", in_days=-1)
    step(notebook, selam, "Today")
    mine = NewStep(kind=StepKind.TASK, service="health", title="Mine", worker=notebook.user.id)
    casework.plan_step(notebook, selam, mine)
    plan = opened(desk, selam)

    plan.look(PlanView.BY_DATE)
    by_date = [(group.when, [one.title for one in group.steps]) for group in plan.groups]
    plan.look(PlanView.BY_WORKER)
    by_worker = [(group.worker, len(group.steps)) for group in plan.groups]

    assert by_date == [(When.LATE, ["Late"]), (When.TODAY, ["Today"]), (When.NO_DAY, ["Mine"])]
    assert by_worker == [(notebook.user.id, 1), (None, 2)]


def test_what_was_given_and_what_it_cost_is_kept_to_the_penny(notebook):
    selam = person(notebook)
    taxi = step(notebook, selam, "Taxi")
    measure = Measure(quantity=Decimal("2"), unit="trip", cost=Decimal("12.50"), currency="EUR")

    casework.end_step(notebook, taxi.id, StepEnd(status=StepStatus.DELIVERED, measure=measure))

    assert casework.case_sheet(notebook, selam).steps[0].measure == measure


def test_taking_a_tick_back_forgets_what_it_cost(notebook):
    selam = person(notebook)
    taxi = step(notebook, selam, "Taxi")
    casework.end_step(
        notebook, taxi.id, StepEnd(status=StepStatus.DELIVERED, measure=Measure(cost=Decimal(3)))
    )

    casework.move_step(notebook, taxi.id, StepStatus.PLANNED)

    assert casework.case_sheet(notebook, selam).steps[0].measure == Measure()


@pytest.mark.parametrize("result", FollowUpResult)
def test_every_follow_up_can_end_as_it_ended(notebook, result):
    selam = person(notebook)
    casework.plan_step(
        notebook, selam, NewStep(kind=StepKind.FOLLOW_UP, service="safety_check", title="Look in")
    )
    visit = casework.case_sheet(notebook, selam).steps[0]

    casework.end_step(notebook, visit.id, StepEnd(status=result.status, result=result))

    assert casework.case_sheet(notebook, selam).steps[0].result is result


def test_a_goal_remembers_how_far_it_was(notebook, desk):
    selam = person(notebook)
    plan = opened(desk, selam)
    plan.set_goal(NewGoal(words="My own room"))
    goal = plan.sheet.goals[0]

    plan.review_goal(goal.id, Progress.IN_PROGRESS, "A flat was found")
    plan.review_goal(goal.id, Progress.MET, "Moved in")

    told = [entry for entry in timeline_of(notebook, selam) if entry.subject_id == goal.id]
    assert (plan.sheet.goals[0].progress, plan.sheet.goals[0].note) == (Progress.MET, "Moved in")
    assert [entry.facts.get("note") for entry in told] == ["Moved in", "A flat was found", None]


def test_only_what_became_of_a_need_is_told_in_the_timeline(notebook, desk):
    selam = person(notebook)
    plan = opened(desk, selam)
    needs(plan, "legal")
    needs(plan, "legal", standing=Standing.MET)

    told = [one.kind for one in timeline_of(notebook, selam)]

    assert told.count(TimelineKind.NEED) == 1


def test_saying_the_same_again_adds_nothing(notebook, desk):
    selam = person(notebook)
    note = NeedNote(domain="legal", finding=Finding.PRESENT)
    planning.note_need(notebook, selam, note)

    assert not planning.note_need(notebook, selam, note)


def test_an_empty_goal_is_not_kept(notebook, desk):
    plan = opened(desk, person(notebook))

    assert not plan.set_goal(NewGoal(words="  ", need="health"))
    assert plan.sheet.goals == ()


def test_what_was_asked_for_in_the_interview_points_to_needs():
    assert named_in_interview(["shelter_tonight", "rest"]) == {"accommodation"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2", Decimal(2)),
        (" 12,50 ", Decimal("12.50")),
        ("٣٫٥", Decimal("3.5")),
        ("", None),
    ],
)
def test_a_number_is_read_as_people_write_it(typed, meant):
    assert read_amount(typed) == Amount(meant)


@pytest.mark.parametrize("typed", ["-1", "two", "1.2.3", "1e9", "."])
def test_what_is_no_number_is_not_taken_for_one(typed):
    assert read_amount(typed) is None


def test_a_plan_that_is_put_away_no_longer_listens(notebook, desk):
    before = desk.changed.listener_count
    plan = opened(desk, person(notebook))

    plan.close()

    assert desk.changed.listener_count == before


def test_a_goal_says_by_what_one_will_see_it_and_how_it_was_at_the_start(notebook, desk):
    plan = opened(desk, person(notebook))

    plan.set_goal(
        NewGoal(words="Sleep", indicator=" Five nights without waking ", baseline="Wakes every night")
    )

    goal = plan.sheet.goals[0]
    assert (goal.indicator, goal.baseline) == ("Five nights without waking", "Wakes every night")


def test_how_the_person_found_a_step_is_forgotten_when_it_is_opened_again(notebook, desk):
    selam = person(notebook)
    clinic = step(notebook, selam, "Clinic").id
    plan = opened(desk, selam)

    casework.end_step(
        notebook, clinic, StepEnd(status=StepStatus.DELIVERED, satisfaction=Satisfaction.NOT_GOOD)
    )
    plan.open(selam)
    then = plan.sheet.steps[0].satisfaction
    casework.move_step(notebook, clinic, StepStatus.PLANNED)
    plan.open(selam)

    assert then is Satisfaction.NOT_GOOD
    assert plan.sheet.steps[0].satisfaction is None
