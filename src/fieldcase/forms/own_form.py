"""A form that lives in one notebook, with its words in every language it speaks."""

from __future__ import annotations

from pydantic import ValidationError

from fieldcase.domain.errors import FormError
from fieldcase.domain.frozen import Frozen
from fieldcase.forms.definition import FormDefinition
from fieldcase.forms.translation import FormWords

OWN_PREFIX = "own_"
"""Ids of forms of a notebook begin so, and never collide with those that come with the program."""
MAX_BYTES = 4 * 1024 * 1024
"""A thousand questions in ten languages."""


class OwnForm(Frozen):
    """
    One version of a form made or imported here; it never changes once it is kept.

    Attributes:
        language: The language of the words inside the form itself; empty when nobody said.
    """

    form: FormDefinition
    words: dict[str, FormWords] = {}
    language: str = ""

    def text(self) -> str:
        """Return the form as the notebook keeps it."""
        return self.model_dump_json(by_alias=True, exclude_defaults=True)

    @classmethod
    def read(cls, text: str) -> OwnForm:
        """Return the form that ``text`` wrote; raise ``FormError`` when it is none."""
        if len(text) > MAX_BYTES:
            raise FormError("too_large")
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            raise FormError("definition", problems=error.error_count()) from error
