"""Beside each answer stands who said it, when, once somebody asks for it."""

from __future__ import annotations

import csv

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.interview import GivenAnswer
from fieldcase.services import casework
from fieldcase.services.answers_export import STANDARD_NAME
from fieldcase.ui.cases import interview_choices
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


def test_the_tables_are_written_once_it_is_said_that_nothing_protects_them(
    qapp, notebook, shown, tmp_path, monkeypatch
):
    case_id = person(notebook, "Selam")
    interview = casework.case_sheet(notebook, case_id).interviews[0]
    tigrinya = GivenAnswer(question="primary_language", state=AnswerState.ANSWERED, value_json='"tir"')
    keep_answer(notebook, interview.id, tigrinya)
    folder = tmp_path / "tables"
    folder.mkdir()
    monkeypatch.setattr(interview_choices, "choose_folder", lambda *_: folder)
    page = shown(destination=to.CasesPage(case_id, to.CaseTab.INTERVIEW))

    button(page, "Answers as tables").click()
    settle(qapp)
    written_before = list(folder.iterdir())
    warned = any(one.startswith("Tables are not encrypted.") for one in words(page))
    button(page, "Save them unprotected").click()
    settle(qapp)

    assert warned
    assert written_before == []
    assert any(one.startswith("2 table") for one in words(page))
    with (folder / STANDARD_NAME).open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["prs_PrimaryLanguage"] == "tir"
    (asked,) = (one for one in folder.iterdir() if one.name != STANDARD_NAME)
    with asked.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert {"Selam", "tir"} <= set(row.values())
