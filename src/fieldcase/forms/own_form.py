"""A form that lives in one notebook, with its words in every language it speaks."""

from __future__ import annotations

import msgspec

from fieldcase.domain.errors import FormError
from fieldcase.domain.frozen import Frozen
from fieldcase.forms.definition import FormDefinition
from fieldcase.forms.misfits import misfits
from fieldcase.forms.translation import FormWords

OWN_PREFIX = "own_"
"""Ids of forms of a notebook begin so, and never collide with those that come with the program."""
MAX_BYTES = 4 * 1024 * 1024
"""A thousand questions in ten languages."""


class OwnForm(Frozen, omit_defaults=True):
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
        return self.to_json()

    @classmethod
    def read(cls, text: str) -> OwnForm:
        """Return the form that ``text`` wrote; raise ``FormError`` when it is none."""
        if len(text) > MAX_BYTES:
            raise FormError("too_large")
        try:
            return cls.from_json(text)
        except ValueError as error:
            raise FormError("definition", problems=_problems(text)) from error


def _problems(text: str) -> int:
    try:
        return sum(1 for _ in misfits(msgspec.json.decode(text), OwnForm))
    except (msgspec.DecodeError, RecursionError):
        return 1
