"""The words of a workbook: which languages it speaks, what a row says in each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fieldcase.forms.xlsform.sheets import Finding, FindingKind, Sheet, SheetRow, base_of, language_of

SPOKEN = ("label", "hint", "constraint_message")
"""The columns that people read."""
MAX_WORDS = 600
_DYNAMIC = re.compile(r"\$\{[^}]*\}")


class Phrases:
    """Finds the words of a row in the language the form is written in, or in another one."""

    def __init__(self, sheets: tuple[Sheet, ...], default: str) -> None:
        self._columns: dict[tuple[str, str, str], str] = {}
        found: list[str] = []
        for sheet in sheets:
            for column in sheet.columns:
                if base_of(column) in SPOKEN:
                    tag = language_of(column)
                    self._columns[sheet.name, base_of(column), tag] = column
                    found.append(tag)
        tags = tuple(dict.fromkeys(found))
        wanted = language_of(f"label::{default}") if default else ""
        self.base = wanted if wanted in tags else "" if "" in tags else (tags[0] if tags else "")
        self.others = tuple(tag for tag in tags if tag not in ("", self.base))
        self.findings: list[Finding] = []

    def base_words(self, sheet: str, row: SheetRow, kind: str) -> str:
        """Return what a row says in the form's own language, noting what cannot be kept."""
        for tag in (self.base, "", *self.others):
            words = row.get(self._columns.get((sheet, kind, tag), ""))
            if words:
                return self._tidy(sheet, row, words)
        return ""

    def words(self, sheet: str, row: SheetRow, kind: str, tag: str) -> str:
        """Return what a row says in another language; empty when it says nothing there."""
        words = row.get(self._columns.get((sheet, kind, tag), ""))
        return _DYNAMIC.sub("…", words)[:MAX_WORDS]

    def _tidy(self, sheet: str, row: SheetRow, words: str) -> str:
        self.findings.extend(self._remarks(sheet, row, words))
        return _DYNAMIC.sub("…", words)[:MAX_WORDS]

    @staticmethod
    def _remarks(sheet: str, row: SheetRow, words: str) -> Iterator[Finding]:
        if _DYNAMIC.search(words):
            yield Finding(sheet, row.number, FindingKind.DYNAMIC_TEXT, words[:60])
        if len(words) > MAX_WORDS:
            yield Finding(sheet, row.number, FindingKind.TOO_LONG, words[:60])
