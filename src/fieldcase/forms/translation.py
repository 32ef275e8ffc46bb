"""The words of forms in one language other than the one they were written in."""

from __future__ import annotations

from fieldcase.forms.definition import FormDefinition, Question, Section
from fieldcase.forms.parts import MaybeWords, Worded, Words


class QuestionWords(Worded):
    """A question in another language."""

    label: Words
    hint: MaybeWords = ""
    options: dict[str, Words] = {}
    constraint_message: MaybeWords = ""


class SectionWords(Worded):
    """The frame of a page in another language."""

    title: Words
    say: MaybeWords = ""
    purpose: MaybeWords = ""


class FormWords(Worded):
    """
    A form in another language, for all its versions.

    A question whose meaning changes gets a new id, so that one translation serves every version.
    """

    title: Words
    sections: dict[str, SectionWords]
    questions: dict[str, QuestionWords]


def missing_words(form: FormDefinition, words: FormWords | None) -> tuple[str, ...]:
    """Return the places of *form* that *words* leaves in the original language."""
    if words is None:
        return (form.id,)
    missing: list[str] = []
    for section in form.sections:
        missing.extend(_missing_in_section(form.id, section, words.sections.get(section.id)))
    for question in form.every_question:
        missing.extend(_missing_in_question(form.id, question, words.questions.get(question.id)))
    return tuple(missing)


def _missing_in_section(form_id: str, section: Section, words: SectionWords | None) -> tuple[str, ...]:
    whole = words is not None and (words.say or not section.say) and (words.purpose or not section.purpose)
    return () if whole else (f"{form_id}, section {section.id}",)


def _missing_in_question(form_id: str, question: Question, words: QuestionWords | None) -> tuple[str, ...]:
    place = f"{form_id}, question {question.id}"
    if words is None or (question.hint and not words.hint):
        return (place,)
    if question.constraint_message and not words.constraint_message:
        return (f"{place}, constraint_message",)
    unworded = [option.id for option in question.options if option.id not in words.options]
    return tuple(f"{place}, option {option_id}" for option_id in unworded)
