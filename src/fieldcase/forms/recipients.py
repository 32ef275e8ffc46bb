"""What each kind of organisation is asked for first, with the least it needs; never a permission."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import NEVER_SHARED, PURPOSE_NEEDS, Purpose
from fieldcase.domain.errors import FormError
from fieldcase.domain.frozen import Frozen
from fieldcase.forms.parts import AT_LEAST_ONE, Identifier
from fieldcase.forms.toml_file import read_toml


class RecipientTemplate(Frozen):
    """One kind of organisation: its purposes, the likeliest first, and what is ticked beforehand."""

    kind: Identifier
    purposes: Annotated[tuple[Purpose, ...], AT_LEAST_ONE]
    least: frozenset[DataCategory]

    def _check(self) -> None:
        needed = frozenset[DataCategory]().union(*(PURPOSE_NEEDS[one] for one in self.purposes))
        if not self.least <= needed - NEVER_SHARED:
            raise ValueError("least names a category that none of its purposes needs")


class RecipientFile(Frozen):
    """The file, as it is read."""

    recipients: Annotated[tuple[RecipientTemplate, ...], AT_LEAST_ONE]

    def _check(self) -> None:
        if len({one.kind for one in self.recipients}) != len(self.recipients):
            raise ValueError("two templates are for the same kind")


def load_recipients(path: Path, kinds: Iterable[str]) -> Mapping[str, RecipientTemplate]:
    """
    Read the templates; return them by kind of organisation.

    Raises:
        FormError: ``form.recipients``, with the place of the first problem.
    """
    reading = read_toml(path, RecipientFile)
    if reading.model is None:
        first = reading.problems[0]
        raise FormError("recipients", file=path.name, place=first.place, why=first.reason)
    templates = {one.kind: one for one in reading.model.recipients}
    unknown = sorted(set(templates) - set(kinds))
    if unknown:
        raise FormError("recipients", file=path.name, place=unknown[0], why="is no kind of organisation")
    return templates
