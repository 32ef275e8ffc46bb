"""Changing a form of one's own: each change makes another draft, nothing released ever changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from fieldcase.domain.categories import DataCategory
from fieldcase.forms.definition import FormDefinition, Option, Question, Section
from fieldcase.forms.field_types import CHOICE_TYPES, FieldType
from fieldcase.forms.own_form import OWN_PREFIX, OwnForm

OFFERED_TYPES = (
    FieldType.TEXT,
    FieldType.LONG_TEXT,
    FieldType.YES_NO,
    FieldType.CHOICE_ONE,
    FieldType.CHOICE_MANY,
    FieldType.NUMBER,
    FieldType.DATE,
    FieldType.COUNTRY,
    FieldType.LANGUAGE,
    FieldType.ORGANISATION,
    FieldType.ATTACHMENT,
    FieldType.SIGNATURE,
    FieldType.INFO,
)
"""What a question added here can be; the rest comes with a spreadsheet."""
MAX_LABEL = 600
_FIRST = "first"


def new_form(form_id: str, title: str, first_label: str) -> OwnForm:
    """Return a form with one question, to begin with."""
    question = Question(
        id=f"{OWN_PREFIX}{form_id}__{_FIRST}",
        type=FieldType.LONG_TEXT,
        label=first_label,
        category=DataCategory.ACCOUNT,
    )
    section = Section(id="part_1", title=title, minutes=1, questions=(question,))
    return OwnForm(form=FormDefinition(id=OWN_PREFIX + form_id, version=1, title=title, sections=(section,)))


def reworded(own: OwnForm, question_id: str, label: str) -> OwnForm:
    """Return the form with other words for one question; words in other languages go, they no longer fit."""
    words = {
        tag: said.but(questions={name: one for name, one in said.questions.items() if name != question_id})
        for tag, said in own.words.items()
    }
    return changed_question(own.but(words=words), question_id, label=label[:MAX_LABEL])


def changed_question(own: OwnForm, question_id: str, **facts: object) -> OwnForm:
    """Return the form with other facts about one question."""
    return _each_section(
        own,
        lambda questions: tuple(one.but(**facts) if one.id == question_id else one for one in questions),
    )


def moved(own: OwnForm, question_id: str, by: int) -> OwnForm:
    """Return the form with one question earlier or later on its page."""

    def move(questions: tuple[Question, ...]) -> tuple[Question, ...]:
        here = next((at for at, one in enumerate(questions) if one.id == question_id), None)
        if here is None or not 0 <= here + by < len(questions):
            return questions
        ordered = list(questions)
        ordered.insert(here + by, ordered.pop(here))
        return tuple(ordered)

    return _each_section(own, move)


def hidden(own: OwnForm, question_id: str) -> OwnForm:
    """Return the form without one question, but never without any; a page without questions goes too."""
    return _each_section(own, lambda questions: tuple(one for one in questions if one.id != question_id))


def with_question(own: OwnForm, kind: FieldType, label: str, choices: Sequence[str] = ()) -> OwnForm:
    """Return the form with one question more, at the end of its last page."""
    question = Question(
        id=_free_id(own.form),
        type=kind,
        label=label[:MAX_LABEL],
        category=DataCategory.ACCOUNT,
        options=_options(choices) if kind in CHOICE_TYPES else (),
    )
    *before, last = own.form.sections
    longer = last.but(questions=(*last.questions, question))
    return own.but(form=own.form.but(sections=(*before, longer)))


def _each_section(own: OwnForm, change: Callable[[tuple[Question, ...]], tuple[Question, ...]]) -> OwnForm:
    changed = [(section, change(section.questions)) for section in own.form.sections]
    sections = tuple(section.but(questions=questions) for section, questions in changed if questions)
    return own.but(form=own.form.but(sections=sections)) if sections else own


def _free_id(form: FormDefinition) -> str:
    taken = {one.id for one in form.every_question}
    number = len(taken) + 1
    while f"{form.id}__added_{form.version}_{number}" in taken:
        number += 1
    # With the version in it: a question hidden long ago never lends its answers to another one.
    return f"{form.id}__added_{form.version}_{number}"


def _options(choices: Sequence[str]) -> tuple[Option, ...]:
    kept = [words.strip()[:MAX_LABEL] for words in choices if words.strip()]
    return tuple(Option(id=f"choice_{number}", label=words) for number, words in enumerate(kept, start=1))
