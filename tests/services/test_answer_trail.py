"""Everything ever answered can be looked back at: what, when, from whom, by whom written down."""

from __future__ import annotations

import json

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.user import Role
from fieldcase.services import casework
from fieldcase.services.answer_trail import answer_trail
from fieldcase.services.notebook import Notebook
from tests.notebooks import keep_answer
from tests.services.colleagues import colleague
from tests.viewmodels.case_world import person


def test_an_answer_that_changed_stands_before_the_one_it_replaced(notebook: Notebook) -> None:
    case_id = person(notebook, primary_language="ara")
    interview = casework.case_sheet(notebook, case_id).interviews[0]
    again = GivenAnswer(question="primary_language", state=AnswerState.ANSWERED, value_json='"fra"')
    keep_answer(notebook, interview.id, again)

    trail = answer_trail(notebook, case_id)

    said = trail.answers["primary_language"]
    assert [json.loads(one.value_json) for one in said] == ["fra", "ara"]
    assert {trail.workers[one.recorded_by] for one in said} == {notebook.user.name}


def test_what_is_not_for_a_role_is_not_in_its_trail(notebook: Notebook) -> None:
    case_id = person(notebook)
    stranger = colleague(notebook, Role.DATA_OFFICER)

    assert answer_trail(stranger, case_id).answers == {}
