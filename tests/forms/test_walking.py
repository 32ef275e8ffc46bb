"""What applies, what is calculated, what is only confirmed."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.errors import FormError
from fieldcase.domain.user import Role
from fieldcase.forms.answers_check import check_answers, in_row, no_longer_applying
from fieldcase.forms.conditions import Equals, Holds, Not
from fieldcase.forms.consistency import faults_of
from fieldcase.forms.definition import FormDefinition, Option, Question, Section
from fieldcase.forms.errors import Reason
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.own_form import OwnForm
from fieldcase.forms.reuse import Asking, Earlier, asking, is_fresh
from fieldcase.forms.values import Reply, Row
from fieldcase.forms.walking import offered, walk
from tests.forms.all_kinds import every_kind, question

TODAY = date(2025, 11, 22)


def form_of(*questions: Question) -> FormDefinition:
    section = Section(id="one", title="One", minutes=1, questions=questions)
    return FormDefinition(id="own_form", version=1, title="Form", sections=(section,))


def test_a_calculated_value_follows_the_answers() -> None:
    form = every_kind().form

    walked = walk(form, {"q_wage": Reply.of(Decimal("12.50")), "q_weeks": Reply.of(4)}, TODAY)

    assert walked.answers["q_owed"] == Reply.of(50)
    assert "q_owed" not in walk(form, {"q_wage": Reply.of(Decimal(1))}, TODAY).answers


def test_each_row_is_asked_for_itself() -> None:
    form = every_kind().form
    rows = (
        Row("r1", (("child_age", FieldType.NUMBER, Reply.of(4)),)),
        Row("r2", (("child_age", FieldType.NUMBER, Reply.of(9)),)),
    )

    walked = walk(form, {"q_children": Reply.of(rows)}, TODAY)

    young, older = walked.rows["q_children"]
    assert "child_school" not in {one.id for one in young.shown}
    assert "child_school" in {one.id for one in older.shown}
    assert walked.answers["q_count"] == Reply.of(2)


def test_an_answer_that_breaks_a_rule_is_pointed_out_in_its_row() -> None:
    rows = (Row("r1", (("child_age", FieldType.NUMBER, Reply.of(40)),)),)

    problems = check_answers(every_kind().form, {"q_children": Reply.of(rows)}, today=TODAY)

    assert problems.reason(in_row("r1", "child_age")) is Reason.CONSTRAINT


@given(st.booleans(), st.text(min_size=1, max_size=20).filter(str.isprintable))
def test_skipping_hides_and_never_deletes(interpreter: bool, wish: str) -> None:
    asked = question("interpreter", FieldType.YES_NO)
    wishes = question("wishes", FieldType.TEXT, visible_when=Equals(field="interpreter", equals=True))
    answers = {"interpreter": Reply.of(interpreter), "wishes": Reply.of(wish)}
    form = form_of(asked, wishes)

    walked = walk(form, answers, TODAY)

    assert ("wishes" in {one.id for one in walked.shown}) is interpreter
    assert [one.id for one in no_longer_applying(form, answers)] == ([] if interpreter else ["wishes"])
    assert answers["wishes"] == Reply.of(wish)


def test_choices_depend_on_an_earlier_answer() -> None:
    options = (
        Option(id="nis", label="Niš", facts={"country": "RS"}),
        Option(id="cluj", label="Cluj", facts={"country": "RO"}),
    )
    town = question("town", FieldType.CHOICE_ONE, options=options, choice_filter="country = ${country}")
    form = form_of(question("country", FieldType.COUNTRY), town)

    unknown = walk(form, {}, TODAY)
    known = walk(form, {"country": Reply.of("RO")}, TODAY)

    assert len(offered(town, options, unknown.scope)) == 2
    assert [one.id for one in offered(town, options, known.scope)] == ["cluj"]


@pytest.mark.parametrize(
    ("category", "days", "fresh"),
    [
        (DataCategory.IDENTITY, 3_000, True),
        (DataCategory.PLAN, 89, True),
        (DataCategory.PLAN, 90, False),
        (DataCategory.RISK, 0, False),
    ],
)
def test_how_long_an_answer_is_only_confirmed_depends_on_its_kind(
    category: DataCategory, days: int, fresh: bool
) -> None:
    asked = question("q", FieldType.TEXT, category=category)
    earlier = Earlier(Reply.of("x"), TODAY - timedelta(days))

    assert is_fresh(asked, earlier, TODAY) is fresh


def test_the_hardest_questions_are_not_asked_again_however_long_ago() -> None:
    section = every_kind().form.sections[1]
    hard = section.questions[0]
    long_ago = Earlier(Reply.of("told once"), TODAY - timedelta(4_000))
    said_no = Earlier(Reply(AnswerState.PREFERS_NOT), TODAY)

    assert asking(hard, section, long_ago, Role.WORKER, TODAY) is Asking.KNOWN
    assert asking(hard, section, said_no, Role.WORKER, TODAY) is Asking.ASK


def test_only_those_who_may_ask_a_question_are_shown_it() -> None:
    section = every_kind().form.sections[1]
    led = section.questions[1]

    assert asking(led, section, None, Role.WORKER, TODAY) is Asking.NOT_YOURS
    assert asking(led, section, None, Role.SUPERVISOR, TODAY) is Asking.ASK


def test_a_form_of_every_kind_is_kept_and_read_back_whole() -> None:
    own = every_kind()

    assert OwnForm.read(own.text()) == own
    assert faults_of(own.form) == ()


def test_a_kept_form_is_written_without_what_it_says_nothing_of() -> None:
    unless = Not(negated=Holds(holds=" ${age} < 18 "))
    own = OwnForm(form=form_of(question("q", FieldType.TEXT, visible_when=unless, hint="  ")))

    assert own.text() == (
        '{"form":{"id":"own_form","version":1,"title":"Form","sections":[{"id":"one","title":"One","minutes":1,'
        '"questions":[{"id":"q","type":"text","label":"About q","category":"plan",'
        '"visible_when":{"not":{"holds":"${age} < 18"}}}]}]}}'
    )


@pytest.mark.parametrize("text", ["", "[" * 100_000, '{"form":{}}', '{"form":[],"colour":1}'])
def test_a_text_that_is_no_kept_form_is_refused(text: str) -> None:
    with pytest.raises(FormError) as refused:
        OwnForm.read(text)

    assert refused.value.code == "form.definition"
    assert refused.value.facts["problems"] in range(1, 6)


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": FieldType.CALCULATED},
        {"type": FieldType.TEXT, "calculate": "1"},
        {"type": FieldType.REPEAT},
        {"type": FieldType.TEXT, "constraint": "pulldata('x')"},
        {"type": FieldType.TEXT, "constraint_message": "why"},
    ],
)
def test_a_question_that_cannot_work_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (what every value of ours raises)
        question("q", FieldType(str(wrong.pop("type"))), **wrong)


def test_a_rule_that_looks_ahead_is_found() -> None:
    form = form_of(
        question("sum", FieldType.CALCULATED, calculate="${later} + 1"), question("later", FieldType.NUMBER)
    )

    assert "later, which is not asked before" in faults_of(form)[0][1]
