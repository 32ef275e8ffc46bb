"""Rules that can be said in one line: shown when an earlier answer is this, a number no smaller than that."""

from __future__ import annotations

from dataclasses import dataclass

from fieldcase.forms.conditions import AllOf, Answered, AnyOf, Condition, Equals, Holds, IsOneOf, Not
from fieldcase.forms.definition import FormDefinition, Question
from fieldcase.forms.drafting import changed_question
from fieldcase.forms.expressions import Call, Field, Literal, parse
from fieldcase.forms.field_types import CHOICE_TYPES, LIMITED_TYPES, UNANSWERED_TYPES, FieldType
from fieldcase.forms.own_form import OwnForm


@dataclass(frozen=True, slots=True)
class ShownWhen:
    """The earlier question looked at, and what it has to say; *answer* None stands for any answer at all."""

    question: str
    answer: bool | str | None = None


def earlier_questions(form: FormDefinition, question_id: str) -> tuple[Question, ...]:
    """Return the questions that a rule of this one may look at."""
    ids = [one.id for one in form.questions]
    before = form.questions[: ids.index(question_id)] if question_id in ids else ()
    return tuple(one for one in before if one.type not in UNANSWERED_TYPES)


def answers_of(question: Question) -> tuple[bool | str, ...]:
    """Return the answers of *question* that a plain rule can name."""
    if question.type is FieldType.YES_NO:
        return (True, False)
    return tuple(option.id for option in question.options) if question.type in CHOICE_TYPES else ()


def shown_when(question: Question) -> ShownWhen | None:
    """Return the plain rule of *question*; None when it is always shown, or when its rule is not plain."""
    match question.visible_when:
        case Equals(field=name, equals=bool() | str() as wanted):
            return ShownWhen(name, wanted)
        case IsOneOf(field=name, is_one_of=(wanted,)):
            return ShownWhen(name, wanted)
        case Answered(field=name, answered=True):
            return ShownWhen(name)
        case Holds(holds=text):
            return _compared(text)
        case _:
            return None


def is_plain(question: Question, form: FormDefinition) -> bool:
    """Return whether somebody can change the rule of *question* by choosing from lists."""
    if question.visible_when is None:
        return True
    rule = shown_when(question)
    if rule is None:
        return False
    other = next((one for one in earlier_questions(form, question.id) if one.id == rule.question), None)
    return other is not None and (rule.answer is None or rule.answer in answers_of(other))


def with_rule(own: OwnForm, question_id: str, rule: ShownWhen | None) -> OwnForm:
    """Return the form in which one question is shown as *rule* says; always, without one."""
    condition: Condition | None = None
    if rule is not None and rule.answer is None:
        condition = Answered(field=rule.question, answered=True)
    elif rule is not None and rule.answer is not None:
        condition = Equals(field=rule.question, equals=rule.answer)
    return changed_question(own, question_id, visible_when=condition)


def with_limits(
    own: OwnForm, question_id: str, smallest: int | None, largest: int | None, *, past_only: bool = False
) -> OwnForm | None:
    """Return the form with other limits for one number or date; None when nothing could lie between them."""
    question = own.form.question(question_id)
    crossed = smallest is not None and largest is not None and smallest > largest
    if question is None or question.type not in LIMITED_TYPES or crossed:
        return None
    past = past_only and question.type is FieldType.DATE
    return changed_question(own, question_id, minimum=smallest, maximum=largest, past_only=past)


def written_rule(condition: Condition) -> str:
    """Return any rule on one line, in the signs of an expression, to be read."""
    match condition:
        case Holds():
            return condition.holds
        case Equals(field=name, equals=wanted):
            return f"${{{name}}} = {_literal(wanted)}"
        case IsOneOf(field=name, is_one_of=wanted):
            return " or ".join(f"${{{name}}} = {_literal(one)}" for one in wanted)
        case Answered(field=name, answered=answered):
            return f"${{{name}}} {'!=' if answered else '='} ''"
        case AllOf():
            return " and ".join(f"({written_rule(part)})" for part in condition.all)
        case AnyOf():
            return " or ".join(f"({written_rule(part)})" for part in condition.any)
        case Not():
            return f"not({written_rule(condition.negated)})"


def _literal(value: bool | int | str) -> str:
    if isinstance(value, bool):
        return "true()" if value else "false()"
    return f"'{value}'" if isinstance(value, str) else str(value)


def _compared(text: str) -> ShownWhen | None:
    """Read ``${question} = 'code'`` and ``selected(${question}, 'code')``, as spreadsheets write them."""
    match parse(text):
        case Call("=" | "selected", (Field(name), Literal(bool() | str() as wanted))) if wanted != "":
            return ShownWhen(name, wanted)
        case Call("!=", (Field(name), Literal(""))):
            return ShownWhen(name)
        case _:
            return None
