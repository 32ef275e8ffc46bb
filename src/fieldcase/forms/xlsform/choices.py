"""The lists of choices in a workbook."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fieldcase.forms.definition import Option
from fieldcase.forms.xlsform.phrases import SPOKEN, Phrases
from fieldcase.forms.xlsform.sheets import Finding, FindingKind, Sheet, SheetRow, base_of

_NAME = re.compile(r"[A-Za-z0-9_.-]{1,60}")
_OTHER = {"en": "Other", "ro": "Altceva", "ar": "غير ذلك", "fr": "Autre", "es": "Otro", "uk": "Інше"}
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Choices:
    """One list: its options, the labels of each in the other languages."""

    options: tuple[Option, ...]
    labels: dict[str, dict[str, str]]

    def with_other(self, base: str) -> Choices:
        """Return the list with a last choice that opens a line of its own."""
        if any(option.id == OTHER for option in self.options):
            return self
        other = Option(id=OTHER, label=_OTHER.get(base, _OTHER["en"]))
        labels = {tag: {**words, OTHER: _OTHER.get(tag, other.label)} for tag, words in self.labels.items()}
        return Choices((*self.options, other), labels)


def read_choices(sheet: Sheet, phrases: Phrases, findings: list[Finding]) -> dict[str, Choices]:
    """Return the lists by name, adding to *findings* what stands out."""
    facts = [
        column
        for column in sheet.columns
        if base_of(column) not in (*SPOKEN, "list_name", "list name", "name", "value", "media", "image")
    ]
    rows: dict[str, list[SheetRow]] = {}
    for row in sheet.rows:
        name = row.get("list_name") or row.get("list name")
        if name:
            rows.setdefault(name, []).append(row)
    return {name: _list(sheet.name, found, phrases, facts, findings) for name, found in rows.items()}


def _list(
    sheet: str, rows: list[SheetRow], phrases: Phrases, facts: list[str], findings: list[Finding]
) -> Choices:
    options: dict[str, Option] = {}
    labels: dict[str, dict[str, str]] = {tag: {} for tag in phrases.others}
    for row in rows:
        code = row.get("name") or row.get("value")
        if _NAME.fullmatch(code) is None or code in options:
            findings.append(Finding(sheet, row.number, FindingKind.CHOICE_NAME, code[:60]))
            continue
        label = phrases.base_words(sheet, row, "label") or code
        known = {column: row.get(column) for column in facts if row.get(column)}
        options[code] = Option(id=code, label=label, facts=known)
        for tag in phrases.others:
            labels[tag][code] = phrases.words(sheet, row, "label", tag) or label
    return Choices(tuple(options.values()), labels)
