"""What questions of a workbook are called here: never like a question of another form."""

from __future__ import annotations

import re

from fieldcase.forms.own_form import OWN_PREFIX
from fieldcase.forms.xlsform.sheets import Workbook

_FORM_CHARACTERS = 40
_QUESTION_CHARACTERS = 60


def form_id_of(book: Workbook) -> str:
    """Return the id of the form: from its settings, else from the name of its file."""
    given = next((row.get("form_id") or row.get("id_string") for row in book.settings.rows), "")
    return OWN_PREFIX + _slug(given or book.name, _FORM_CHARACTERS)


class Names:
    """Gives every question of one form its id, remembering the name it came with."""

    def __init__(self, form_id: str) -> None:
        self._prefix = f"{form_id}__"
        self._ids: dict[str, str] = {}

    def add(self, name: str) -> str:
        """Return the id for *name*, another one for each name."""
        wanted = self._prefix + _slug(name, _QUESTION_CHARACTERS)
        taken, number = set(self._ids.values()), 1
        while (made := wanted if number == 1 else f"{wanted}_{number}") in taken:
            number += 1
        self._ids[name] = made
        return made

    def get(self, name: str) -> str | None:
        """Return the id of the question called *name*, if it was met already."""
        return self._ids.get(name)


def _slug(text: str, most: int) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")[:most] or "form"
