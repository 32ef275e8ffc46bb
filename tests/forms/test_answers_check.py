"""What stands out in answers is told, and never stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.answers_check import check_answers, no_longer_applying, visible_questions
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.definition import FormDefinition
from fieldcase.forms.errors import Reason
from fieldcase.forms.library import FormLibrary
from fieldcase.forms.load import load_form
from fieldcase.forms.values import Reply

TODAY = date(2026, 3, 9)


@pytest.fixture
def intake(library: FormLibrary) -> FormDefinition:
    return library.form("intake")


def ids(form: FormDefinition, answers: dict[str, Reply]) -> set[str]:
    return {question.id for question in visible_questions(form, answers)}


def test_an_empty_intake_shows_everything_and_misses_only_what_sending_needs(intake: FormDefinition) -> None:
    problems = check_answers(intake, {})

    assert ids(intake, {}) == {question.id for question in intake.questions}
    assert problems.found == (
        ("urgent_needs", Reason.NEEDED_TO_SEND),
        ("contact_method", Reason.NEEDED_TO_SEND),
    )


@pytest.mark.parametrize("state", [AnswerState.PREFERS_NOT, AnswerState.UNKNOWN])
def test_preferring_not_to_say_is_an_answer(intake: FormDefinition, state: AnswerState) -> None:
    problems = check_answers(intake, {"urgent_needs": Reply(state), "contact_method": Reply(state)})

    assert not problems


def test_not_asked_is_not_an_answer(intake: FormDefinition) -> None:
    problems = check_answers(intake, {"urgent_needs": Reply(AnswerState.NOT_ASKED)})

    assert problems.reason("urgent_needs") is Reason.NEEDED_TO_SEND


@pytest.mark.parametrize(
    ("question", "value", "reason"),
    [
        ("alias", "a" * 501, Reason.TOO_LONG),
        ("alias", "a" * 500, None),
        ("alias", "a\x07", Reason.CONTROL_CHARACTER),
        ("alias", 7, Reason.WRONG_KIND),
        ("wishes", "م" * 100_000, None),
        ("wishes", "م" * 100_001, Reason.TOO_LONG),
        ("arranged_by", "stranger", Reason.UNKNOWN_CODE),
        ("arranged_by", "family", None),
        ("urgent_needs", ("food_water", "moon"), Reason.UNKNOWN_CODE),
        ("urgent_needs", ("food_water", "rest"), None),
        ("citizenship", "QQ", Reason.UNKNOWN_CODE),
        ("citizenship", "MD", None),
        ("primary_language", "tir", None),
        ("left_home", PartialDate(year=1900), Reason.IMPOSSIBLE_DATE),
        ("left_home", PartialDate(year=2026, month=4), Reason.IMPOSSIBLE_DATE),
        ("left_home", PartialDate(year=2026), None),
        ("left_home", PartialDate(year=2026, month=3, day=9), None),
        ("arranged_by_other", "b" * 501, Reason.TOO_LONG),
        ("arranged_by_other", "a neighbour", None),
        ("arranged_by_other", ("a",), Reason.WRONG_KIND),
    ],
)
def test_each_answer_is_judged_by_its_question(
    intake: FormDefinition,
    code_lists: CodeLists,
    question: str,
    value: str | int | PartialDate | tuple[str, ...],
    reason: Reason | None,
) -> None:
    problems = check_answers(intake, {question: Reply.of(value)}, code_lists=code_lists, today=TODAY)

    assert problems.reason(question) is reason


def test_numbers_keep_to_their_limits(write_form: Callable[[str], Path]) -> None:
    form = load_form(
        write_form(
            '[[sections.questions]]\nid = "children"\ntype = "number"\nlabel = "Children"\n'
            'category = "family"\nminimum = 0\nmaximum = 20\n'
        )
    )

    assert check_answers(form, {"children": Reply.of(21)}).reason("children") is Reason.OUT_OF_RANGE
    assert check_answers(form, {"children": Reply.of(-1)}).reason("children") is Reason.OUT_OF_RANGE
    assert not check_answers(form, {"children": Reply.of(20)})


def test_an_answer_that_stopped_applying_is_kept_but_decides_nothing(intake: FormDefinition) -> None:
    answers = {"medicine": Reply.of(False), "medicine_which": Reply.of("a" * 900)}

    assert "medicine_which" not in ids(intake, answers)
    assert check_answers(intake, answers).reason("medicine_which") is None
    assert [question.id for question in no_longer_applying(intake, answers)] == ["medicine_which"]


def test_no_contact_hides_how_to_make_contact_but_not_who_must_not_know(intake: FormDefinition) -> None:
    shown = ids(intake, {"contact_method": Reply.of("none")})

    assert shown.isdisjoint({"contact_details", "safe_times", "who_may_answer", "may_leave_message"})
    assert "must_not_know" in shown


def test_what_depends_on_a_hidden_question_is_hidden_with_it(write_form: Callable[[str], Path]) -> None:
    def question(name: str, condition: str) -> str:
        return (
            f'[[sections.questions]]\nid = "{name}"\ntype = "yes_no"\nlabel = "{name}"\ncategory = "plan"\n'
            f"{condition}\n"
        )

    form = load_form(
        write_form(
            question("a", "")
            + question("b", 'visible_when = { field = "a", equals = true }')
            + question("c", 'visible_when = { field = "b", equals = true }')
        )
    )

    assert ids(form, {"a": Reply.of(False), "b": Reply.of(True)}) == {"a"}
    assert ids(form, {}) == {"a", "b", "c"}


SOME_VALUE = (
    st.text(max_size=20)
    | st.integers()
    | st.booleans()
    | st.lists(st.text(max_size=5), max_size=4).map(tuple)
    | st.just(PartialDate(year=2020))
)


@given(data=st.data())
def test_no_answer_makes_the_check_stumble(library: FormLibrary, data: st.DataObject) -> None:
    form = library.form("intake")
    names = st.sampled_from([question.id for question in form.questions])
    answers = data.draw(st.dictionaries(names, SOME_VALUE.map(Reply.of), max_size=8))

    problems = check_answers(form, answers, today=TODAY)

    assert {name for name, _ in problems.found} <= {question.id for question in form.questions}
