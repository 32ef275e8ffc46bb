"""What leaves in the words of the standard, exactly in those words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.reply import Reply
from fieldcase.services.htcds import mapping_of, standard_fields

STANDARD = json.loads((Path(__file__).parent / "htcds_v2_fields.json").read_text(encoding="utf-8"))
OPEN_LISTS = {"prs_Citizenship", "prs_PrimaryLanguage", "prs_SecondaryLanguage"}
"""The standard names another standard for these instead of listing codes."""


@pytest.fixture
def intake(content):
    return content.library.form("intake")


def test_every_field_we_claim_is_one_of_the_standard(content):
    for form_id in content.library.ids:
        for question in content.library.form(form_id).every_question:
            assert question.htcds is None or question.htcds in STANDARD, question.id


def test_every_code_of_a_claimed_field_is_a_code_of_the_standard(content, intake):
    claimed = [one for one in intake.questions if one.htcds and one.list_name and one.htcds not in OPEN_LISTS]
    assert len(claimed) >= 9
    for question in claimed:
        standard = {one["code"] for one in STANDARD[question.htcds]["codes"]}
        ours = {one.code for one in mapping_of(question.list_name, content.code_lists).values() if one.code}
        assert ours <= standard, question.id


def test_the_nineteen_means_of_control_cover_all_sixteen_codes(content):
    mapping = mapping_of("control_means", content.code_lists)

    assert len(mapping) == 19
    standard = {one["code"] for one in STANDARD["vic_MethodsOfControl"]["codes"]}
    assert {one.code for one in mapping.values()} == standard
    assert mapping["uses_children"].is_lossy
    assert not mapping["debt"].is_lossy


def test_what_the_standard_cannot_say_is_kept_as_an_extension(content, intake):
    answers = {"control_means": Reply(AnswerState.ANSWERED, ("debt", "restricts_movement"))}

    assert standard_fields(intake, answers, content.code_lists) == {
        "vic_MethodsOfControl": ["DebtBondage", "Other"],
        "x_vic_MethodsOfControl": ["restricts_movement"],
    }


def test_the_misspelt_code_leaves_as_the_standard_spells_it(content, intake):
    answers = {"relationship": Reply(AnswerState.ANSWERED, "stranger")}

    fields = standard_fields(intake, answers, content.code_lists)
    assert fields["vic_RelationshipToTrafficker"] == "Unaquainted"
    assert fields["x_vic_RelationshipToTrafficker"] == ["stranger"]


def test_names_dates_numbers_leave_and_what_was_not_said_does_not(content, intake):
    answers = {
        "first_name": Reply(AnswerState.ANSWERED, "Selam"),
        "birth_date": Reply(AnswerState.ANSWERED, PartialDate(year=1999)),
        "children_number": Reply(AnswerState.ANSWERED, 2),
        "gender": Reply(AnswerState.PREFERS_NOT),
    }

    assert standard_fields(intake, answers, content.code_lists) == {
        "prs_FirstName": "Selam",
        "prs_Birthdate": "1999",
        "prs_NumberOfChildren": 2,
    }
