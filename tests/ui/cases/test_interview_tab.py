"""Beside each answer stands who said it, when, once somebody asks for it."""

from __future__ import annotations

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.interview import GivenAnswer
from fieldcase.services import casework
from fieldcase.viewmodels import destinations as to
from tests.notebooks import keep_answer
from tests.ui.cases.looking import button, settle, words
from tests.viewmodels.case_world import person


def test_who_said_what_is_shown_and_hidden_again(qapp, notebook, shown):
    case_id = person(notebook, "Selam")
    interview = casework.case_sheet(notebook, case_id).interviews[0]
    renamed = GivenAnswer(question="alias", state=AnswerState.ANSWERED, value_json='"Amina"')
    keep_answer(notebook, interview.id, renamed)
    page = shown(destination=to.CasesPage(case_id, to.CaseTab.INTERVIEW))

    button(page, "Who said what, when").click()
    settle(qapp)
    said = [one for one in words(page) if "written by" in one]
    button(page, "Hide who said what").click()
    settle(qapp)

    assert ["Amina" in one for one in said] == [True, False]
    assert all(notebook.user.name in one for one in said)
    assert not any("written by" in one for one in words(page))
