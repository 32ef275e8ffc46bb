"""Who may ask what: a form says it, every answer is held to it."""

from __future__ import annotations

from collections.abc import Iterable

from fieldcase.domain.errors import FormError
from fieldcase.domain.interview import Interview
from fieldcase.domain.user import Role
from fieldcase.forms.definition import FormDefinition
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
    for name in asked:
        place = form.places.get(name)
        if place is None:
            raise FormError("unknown_question", version=form.version)
        if not may_ask(*place, role):
            raise FormError("not_yours", question=name)
