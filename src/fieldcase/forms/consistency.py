"""What a form must fulfil beyond the shape of its parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from fieldcase.forms.conditions import (
    MAX_DEPTH,
    Answered,
    Holds,
    IsOneOf,
    Leaf,
    depth_of,
    fields_of,
    leaves_of,
)
from fieldcase.forms.definition import FormDefinition, Question, Section
from fieldcase.forms.errors import AnswerRefusedError
from fieldcase.forms.expressions import Column, Here, fields_in, parse, parts_of
from fieldcase.forms.field_types import CHOICE_TYPES, FieldType
from fieldcase.forms.values import from_text

Place = str
Fault = tuple[Place, str]


def faults_of(form: FormDefinition, list_names: Collection[str] | None = None) -> tuple[Fault, ...]:
    """
    Return what is wrong with *form*, as pairs of place with reason; empty when all is well.

    Args:
        list_names: The code lists there are; ``None`` leaves their names unchecked.
    """
    return (
        *_repeated(form),
        *_enough(form),
        *_conditions(form),
        *_suggestions(form),
        *_lists(form, list_names),
    )


def place_of(section: Section, question: Question) -> Place:
    """Return where *question* stands, in the words of every report about a form."""
    return f"section {section.id}, question {question.id}"


def _repeated(form: FormDefinition) -> Iterator[Fault]:
    sections = Counter(section.id for section in form.sections)
    yield from ((f"section {name}", "two sections have this id") for name, n in sections.items() if n > 1)
    answer_ids = Counter(question.id for question in form.every_question)
    answer_ids.update(question.other_id for question in form.every_question if question.other_text)
    yield from ((f"question {name}", "two answers have this id") for name, n in answer_ids.items() if n > 1)


def _enough(form: FormDefinition) -> Iterator[Fault]:
    for name in form.enough:
        if form.question(name) is None:
            yield "enough", f"there is no question {name}"


def _conditions(form: FormDefinition) -> Iterator[Fault]:
    asked: dict[str, Question] = {}
    for section in form.sections:
        for question in section.questions:
            yield from ((place_of(section, question), why) for why in _question_faults(question, asked))
            asked[question.id] = question
            for inner in question.questions:
                yield from ((place_of(section, inner), why) for why in _question_faults(inner, asked))
                asked[inner.id] = inner


def _question_faults(question: Question, asked: Mapping[str, Question]) -> Iterator[str]:
    yield from _condition_faults(question, asked)
    own = {*asked, question.id}
    for text, known, here, columns in (
        (question.calculate, asked, False, False),
        (question.constraint, own, True, False),
        (question.choice_filter, asked, False, True),
    ):
        if text is not None:
            yield from _unknown_fields(fields_in(parse(text)), known)
            yield from _stray_parts(text, here=here, columns=columns)


def _condition_faults(question: Question, asked: Mapping[str, Question]) -> Iterator[str]:
    if question.visible_when is None:
        return
    if depth_of(question.visible_when) > MAX_DEPTH:
        yield "the condition is nested too deeply"
    yield from _unknown_fields(fields_of(question.visible_when), asked)
    for leaf in leaves_of(question.visible_when):
        if isinstance(leaf, Holds):
            yield from _stray_parts(leaf.holds, here=False, columns=False)
        elif leaf.field in asked:
            yield from _leaf_faults(leaf, asked[leaf.field])


def _unknown_fields(names: Collection[str], asked: Collection[str]) -> Iterator[str]:
    for name in sorted(names):
        if name not in asked:
            yield f"the condition looks at {name}, which is not asked before"


def _stray_parts(text: str, *, here: bool, columns: bool) -> Iterator[str]:
    for part in parts_of(parse(text)):
        if isinstance(part, Here) and not here:
            yield "only a constraint may look at its own answer"
        if isinstance(part, Column) and not columns:
            yield f"the expression has {part.name} where an answer, a number or a text should be"


def _suggestions(form: FormDefinition) -> Iterator[Fault]:
    for section in form.sections:
        for question in section.questions:
            if question.suggestion:
                try:
                    from_text(question.type, question.suggestion)
                except AnswerRefusedError:
                    yield place_of(section, question), "the suggestion is not of this kind"


def _leaf_faults(leaf: Leaf, other: Question) -> Iterator[str]:
    if isinstance(leaf, Answered | Holds):
        return
    wanted = leaf.is_one_of if isinstance(leaf, IsOneOf) else (leaf.equals,)
    options = {option.id for option in other.options}
    for value in wanted:
        if not _could_be(value, other.type):
            yield f"{other.id} is never answered with a value of this kind"
        elif other.type in CHOICE_TYPES and options and value not in options:
            yield f"{other.id} has no option {value}"


def _could_be(value: object, kind: FieldType) -> bool:
    if kind is FieldType.YES_NO:
        return isinstance(value, bool)
    if kind is FieldType.NUMBER:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, str) and kind is not FieldType.DATE


def _lists(form: FormDefinition, list_names: Collection[str] | None) -> Iterator[Fault]:
    if list_names is None:
        return
    for section in form.sections:
        for question in _with_inner(section):
            if question.list_name is not None and question.list_name not in list_names:
                yield place_of(section, question), f"there is no code list {question.list_name}"


def _with_inner(section: Section) -> tuple[Question, ...]:
    return tuple(one for question in section.questions for one in (question, *question.questions))
