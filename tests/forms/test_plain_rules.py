"""Rules that people can choose from lists, and rules that are only read."""

from __future__ import annotations

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.forms.answers_check import visible_questions
from fieldcase.forms.conditions import AllOf, Answered, Condition, Equals, Holds, Not
from fieldcase.forms.consistency import faults_of
from fieldcase.forms.definition import FormDefinition, Option, Question, Section
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.own_form import OwnForm
from fieldcase.forms.plain_rules import ShownWhen, is_plain, shown_when, with_limits, with_rule, written_rule
from fieldcase.forms.reply import Reply


def form(condition: Condition | None = None) -> OwnForm:
    questions = (
        Question(id="own_f__works", type=FieldType.YES_NO, label="Work?", category=DataCategory.ACCOUNT),
        Question(
            id="own_f__where",
            type=FieldType.CHOICE_MANY,
            label="Where?",
            category=DataCategory.ACCOUNT,
            options=(Option(id="farm", label="A farm"), Option(id="home", label="A home")),
        ),
        Question(
            id="own_f__hours",
            type=FieldType.NUMBER,
            label="Hours?",
            category=DataCategory.ACCOUNT,
            visible_when=condition,
        ),
    )
    sections = (Section(id="one", title="One", minutes=1, questions=questions),)
    return OwnForm(form=FormDefinition(id="own_f", version=1, title="F", sections=sections))


@pytest.mark.parametrize(
    ("rule", "answers", "shown"),
    [
        (None, {}, True),
        (ShownWhen("own_f__works", True), {"own_f__works": True}, True),
        (ShownWhen("own_f__works", True), {"own_f__works": False}, False),
        (ShownWhen("own_f__where", "farm"), {"own_f__where": ("home", "farm")}, True),
        (ShownWhen("own_f__where", "farm"), {"own_f__where": ("home",)}, False),
        (ShownWhen("own_f__where"), {"own_f__where": ("home",)}, True),
    ],
)
def test_a_rule_that_was_chosen_decides_what_is_asked(
    rule: ShownWhen | None, answers: dict[str, bool | tuple[str, ...]], shown: bool
) -> None:
    own = with_rule(form(Holds(holds="${own_f__works}")), "own_f__hours", rule)
    replies = {name: Reply(AnswerState.ANSWERED, value) for name, value in answers.items()}

    hours = own.form.questions[2]
    assert shown_when(hours) == rule
    assert is_plain(hours, own.form)
    assert faults_of(own.form) == ()
    assert (hours in visible_questions(own.form, replies)) is shown


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("${own_f__works} = true()", ShownWhen("own_f__works", True)),
        ("selected(${own_f__where}, 'farm')", ShownWhen("own_f__where", "farm")),
        ("${own_f__where} != ''", ShownWhen("own_f__where")),
    ],
)
def test_a_plain_rule_of_a_spreadsheet_can_be_changed(text: str, rule: ShownWhen) -> None:
    own = form(Holds(holds=text))

    assert shown_when(own.form.questions[2]) == rule
    assert is_plain(own.form.questions[2], own.form)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Holds(holds="count-selected(${own_f__where}) > 1"), "count-selected(${own_f__where}) > 1"),
        (Not(negated=Equals(field="own_f__works", equals=True)), "not(${own_f__works} = true())"),
        (
            AllOf(
                all=(
                    Equals(field="own_f__works", equals=True),
                    Answered(field="own_f__where", answered=False),
                )
            ),
            "(${own_f__works} = true()) and (${own_f__where} = '')",
        ),
    ],
)
def test_any_other_rule_is_read_and_stays(condition: Condition, words: str) -> None:
    own = form(condition)

    assert not is_plain(own.form.questions[2], own.form)
    assert written_rule(condition) == words


def test_limits_that_leave_no_number_are_not_taken() -> None:
    assert with_limits(form(), "own_f__hours", 9, 3) is None
    assert with_limits(form(), "own_f__works", 1, 3) is None

    own = with_limits(form(), "own_f__hours", 0, 24)
    assert own is not None
    assert (own.form.questions[2].minimum, own.form.questions[2].maximum) == (0, 24)
