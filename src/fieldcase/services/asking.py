"""Who may ask what: a form says it, every answer is held to it."""

from __future__ import annotations

from collections.abc import Iterable

from fieldcase.domain.errors import FormError
from fieldcase.domain.interview import Interview
from fieldcase.domain.user import Role
from fieldcase.forms.definition import FormDefinition, Question, Section
from fieldcase.forms.reuse import may_ask


def require_may_ask(form: FormDefinition, interview: Interview, role: Role, asked: Iterable[str]) -> None:
    """
    Raise unless somebody with *role* may ask every one of *asked* with *form* in *interview*.

    Raises:
        FormError: ``form.not_yours`` if a question, or its page, is left to others; ``form.another`` or
            ``form.unknown_question`` if the interview does not ask this.
    """
    if (form.id, form.version) != (interview.form, interview.form_version):
        raise FormError("another", version=interview.form_version)
    places = dict(_places(form))
    for name in asked:
        if name not in places:
            raise FormError("unknown_question", version=form.version)
        if not may_ask(*places[name], role):
            raise FormError("not_yours", question=name)


def _places(form: FormDefinition) -> Iterable[tuple[str, tuple[Question, Section]]]:
    for section in form.sections:
        for question in section.questions:
            yield question.id, (question, section)
            if question.other_text:
                yield question.other_id, (question, section)
