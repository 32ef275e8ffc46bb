"""What is needed to put answers into words."""

from __future__ import annotations

from dataclasses import dataclass

from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.library import FormLibrary


@dataclass(frozen=True)
class Wording:
    """The forms and code lists, and the language a file is worded in."""

    library: FormLibrary
    code_lists: CodeLists
    language: str
