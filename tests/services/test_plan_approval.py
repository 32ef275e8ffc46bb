"""A supervisor looks at a plan: asked, found good, sent back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import NotAllowedError, TransitionError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.plan_approval import PlanStage
from fieldcase.domain.risk import ReasonMissingError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.domain.user import Role
from fieldcase.services.leading import hand_on
from fieldcase.services.notebook import Notebook
from fieldcase.services.plan_approval import answer_approval, ask_for_approval, waiting_plans
from fieldcase.services.planning import NewGoal, plan_sheet, set_goal
from tests.services.colleagues import colleague
from tests.services.timelines import timeline_of
from tests.viewmodels.case_world import person


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    return person(notebook, "Selam")


@pytest.fixture
def dana(notebook: Notebook) -> Notebook:
    return colleague(notebook, Role.SUPERVISOR, "Dana")


def test_a_plan_waits_for_the_supervisor_and_for_nobody_else(
    notebook: Notebook, dana: Notebook, selam: CaseId
) -> None:
    ask_for_approval(notebook, selam, " Is the clinic safe? ")

    (waiting,) = waiting_plans(dana)

    assert (waiting.case.id, waiting.asked.words) == (selam, "Is the clinic safe?")
    assert plan_sheet(dana, selam).may_answer
    assert not plan_sheet(notebook, selam).may_answer
    assert waiting_plans(notebook) == waiting_plans(colleague(notebook, Role.SHELTER)) == ()


def test_a_plan_that_came_back_says_why_and_can_be_asked_about_again(
    notebook: Notebook, dana: Notebook, selam: CaseId
) -> None:
    ask_for_approval(notebook, selam, "")

    answer_approval(dana, selam, approve=False, words="Nobody calls the lawyer")
    came_back = plan_sheet(notebook, selam).approval
    ask_for_approval(notebook, selam, "Now somebody does")
    answer_approval(dana, selam, approve=True, words="")

    told = [one.facts["stage"] for one in timeline_of(notebook, selam) if one.kind is TimelineKind.PLAN]
    assert came_back is not None
    assert (came_back.stage, came_back.words) == (PlanStage.SENT_BACK, "Nobody calls the lawyer")
    assert told == ["approved", "asked", "sent_back", "asked"]
    assert waiting_plans(dana) == ()


def test_a_plan_that_was_found_good_says_that_it_has_changed_since(
    notebook: Notebook, dana: Notebook, selam: CaseId
) -> None:
    ask_for_approval(notebook, selam, "")
    answer_approval(dana, selam, approve=True, words="")
    assert not plan_sheet(notebook, selam).changed_since

    assert isinstance(notebook.clock, FixedClock)
    notebook.clock.move_to(notebook.clock.now() + timedelta(hours=1))
    set_goal(notebook, selam, NewGoal(words="A room with a key"))

    assert plan_sheet(notebook, selam).changed_since


def test_sending_a_plan_back_needs_a_word(notebook: Notebook, dana: Notebook, selam: CaseId) -> None:
    ask_for_approval(notebook, selam, "")

    with pytest.raises(ReasonMissingError):
        answer_approval(dana, selam, approve=False, words="  ")

    assert waiting_plans(dana)


def test_nobody_finds_their_own_plan_good(notebook: Notebook, dana: Notebook, selam: CaseId) -> None:
    ask_for_approval(notebook, selam, "")
    hand_on(notebook, selam, dana.user.id)

    for worker in (notebook, dana):
        with pytest.raises(NotAllowedError):
            answer_approval(worker, selam, approve=True, words="")


def test_one_question_has_one_answer(notebook: Notebook, dana: Notebook, selam: CaseId) -> None:
    with pytest.raises(TransitionError):
        answer_approval(dana, selam, approve=True, words="")
    ask_for_approval(notebook, selam, "")

    with pytest.raises(TransitionError):
        ask_for_approval(notebook, selam, "")


def test_a_plan_that_is_not_for_a_worker_is_not_asked_about(notebook: Notebook, selam: CaseId) -> None:
    with pytest.raises(NeedToKnowError):
        ask_for_approval(colleague(notebook, Role.ADMINISTRATOR), selam, "")
