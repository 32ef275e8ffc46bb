"""A few made-up cases with steps, as the daily screens need them."""

from __future__ import annotations

import json
from datetime import timedelta

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.assistance import ServiceStep, StepKind
from fieldcase.domain.ids import CaseId
from fieldcase.domain.interview import GivenAnswer
from fieldcase.services import casework, intake
from fieldcase.services.casework import NewStep
from fieldcase.services.notebook import Notebook
from tests.notebooks import keep_answer


def person(notebook: Notebook, alias: str = "Selam", form_version: int = 1, **answers: object) -> CaseId:
    """Begin a case with these answers."""
    sheet = intake.start(notebook, "intake", form_version)
    for question, value in {"alias": alias, **answers}.items():
        given = GivenAnswer(question=question, state=AnswerState.ANSWERED, value_json=json.dumps(value))
        keep_answer(notebook, sheet.interview.id, given)
    return sheet.case.id


def answered(notebook: Notebook, case_id: CaseId, question: str, state: AnswerState) -> None:
    """Give a special answer in the latest interview of a case."""
    interview = casework.case_sheet(notebook, case_id).interviews[0]
    keep_answer(notebook, interview.id, GivenAnswer(question=question, state=state))


def step(
    notebook: Notebook, case_id: CaseId, title: str, in_days: int | None = 0, note: str = ""
) -> ServiceStep:
    """Plan a task, due so many days from today."""
    due_on = None if in_days is None else notebook.clock.today() + timedelta(days=in_days)
    new = NewStep(kind=StepKind.TASK, service="interpretation", title=title, due_on=due_on, due_note=note)
    casework.plan_step(notebook, case_id, new)
    return next(one for one in casework.case_sheet(notebook, case_id).steps if one.title == title)
