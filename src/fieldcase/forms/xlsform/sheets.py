"""A workbook as plain rows, with the place of each in its sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_LANGUAGE_CODE = re.compile(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)\s*$")
_NAMED_LANGUAGES = {
    "english": "en",
    "romanian": "ro",
    "română": "ro",
    "arabic": "ar",
    "العربية": "ar",
    "french": "fr",
    "français": "fr",
    "spanish": "es",
    "español": "es",
    "ukrainian": "uk",
    "russian": "ru",
    "bulgarian": "bg",
    "albanian": "sq",
    "german": "de",
}


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a sheet: its number as a spreadsheet shows it, its cells by column."""

    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """Return a cell without the spaces around it; empty when there is none."""
        return self.cells.get(column, "").strip()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its columns as written, its rows that hold anything."""

    name: str
    columns: tuple[str, ...] = ()
    rows: tuple[SheetRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of a form; *name* is what the file is called, without its ending."""

    name: str
    survey: Sheet
    choices: Sheet
    settings: Sheet
    others: tuple[str, ...] = ()


class FindingKind(StrEnum):
    """What stands out in a workbook; ``ui`` finds the words by this code."""

    NO_SURVEY = "no_survey"
    UNUSED_SHEET = "unused_sheet"
    UNUSED_COLUMN = "unused_column"
    UNSUPPORTED_TYPE = "unsupported_type"
    DEVICE_FACT = "device_fact"
    UNSUPPORTED_EXPRESSION = "unsupported_expression"
    UNKNOWN_QUESTION = "unknown_question"
    LATER_QUESTION = "later_question"
    NAME_MISSING = "name_missing"
    NAME_TWICE = "name_twice"
    NO_SUCH_LIST = "no_such_list"
    CHOICE_NAME = "choice_name"
    UNBALANCED_GROUP = "unbalanced_group"
    NESTED_REPEAT = "nested_repeat"
    EMPTY_GROUP = "empty_group"
    DYNAMIC_TEXT = "dynamic_text"
    DEFAULT_LEFT_OUT = "default_left_out"
    TOO_LONG = "too_long"
    NO_QUESTION = "no_question"
    NOT_CONSISTENT = "not_consistent"


STOPPING = frozenset(
    {
        FindingKind.NO_SURVEY,
        FindingKind.UNSUPPORTED_EXPRESSION,
        FindingKind.UNKNOWN_QUESTION,
        FindingKind.LATER_QUESTION,
        FindingKind.NAME_MISSING,
        FindingKind.NAME_TWICE,
        FindingKind.NO_SUCH_LIST,
        FindingKind.CHOICE_NAME,
        FindingKind.UNBALANCED_GROUP,
        FindingKind.NESTED_REPEAT,
        FindingKind.NO_QUESTION,
        FindingKind.NOT_CONSISTENT,
    }
)
"""A form with one of these would ask something else than its writer meant."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is left out, or that has to be mended first; *what* is the file's own word for it."""

    sheet: str
    row: int
    kind: FindingKind
    what: str = ""

    @property
    def stops(self) -> bool:
        """Whether the form cannot be taken before this is mended."""
        return self.kind in STOPPING

    def text(self) -> str:
        """Return one line for a terminal."""
        place = f"{self.sheet}, row {self.row}" if self.row else self.sheet
        left = "" if self.stops else " (left out)"
        return f"{place}: {self.kind.value.replace('_', ' ')}{left}" + (f": {self.what}" if self.what else "")


def base_of(column: str) -> str:
    """Return ``label`` for ``label``, ``label::Romanian (ro)`` and ``label:ro`` alike."""
    return column.split(":", 1)[0].strip().lower()


def language_of(column: str) -> str:
    """Return the language tag that a column is written in; empty when it names none."""
    if ":" not in column:
        return ""
    named = column.split(":", 1)[1].lstrip(":").strip()
    code = _LANGUAGE_CODE.search(named)
    if code is not None:
        return code.group(1)
    return _NAMED_LANGUAGES.get(named.lower(), re.sub(r"[^a-z0-9-]", "", named.lower())[:20])
